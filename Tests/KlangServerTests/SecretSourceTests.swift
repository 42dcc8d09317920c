import Contract
import Foundation
import JSON
import Platform
import TestSupport
import Testing

@testable import KlangServer

struct SecretSourceTests {
  private let folder = KlangProcess.temporaryFolder()

  private func source(_ json: JSON) throws -> SecretSource {
    var problems = Problems()
    return try #require(SecretSource.read(json, &problems))
  }

  private func file(_ contents: String, mode: Int) throws -> String {
    let path = folder + "/secret-\(mode)"
    #expect(FileManager.default.createFile(atPath: path, contents: Data(contents.utf8)))
    try FileManager.default.setAttributes([.posixPermissions: mode], ofItemAtPath: path)
    return path
  }

  private func complaint(_ json: JSON) throws -> String {
    let source = try source(json)
    return try #require(throws: SecretSource.Failure.self) { try source.read() }.message
  }

  @Test("exactly one place has to be named")
  func one() {
    for json: JSON in [[:], ["environment": "A", "file": "/b"], ["command": []], ["path": "/a"]] {
      var problems = Problems()
      #expect(SecretSource.read(json, &problems) == nil)
      #expect(!problems.isEmpty)
    }
  }

  @Test("a secret is read from the environment, a file or a command, without the line's end")
  func read() throws {
    setenv("KLANG_TEST_SECRET_SOURCE", "abc", 1)
    #expect(try source(["environment": "KLANG_TEST_SECRET_SOURCE"]).read() == "abc")
    #expect(try source(["file": .string(file("abc\n", mode: 0o600))]).read() == "abc")
    #expect(try source(["file": .string(file("abc", mode: 0o400))]).read() == "abc")
    #expect(try source(["command": ["echo", "abc"]]).read() == "abc")
  }

  @Test("a file that others may read or change is refused, with what to do", arguments: [0o640, 0o604, 0o620, 0o610])
  func openFile(mode: Int) throws {
    let path = try file("hunter2", mode: mode)
    let complaint = try complaint(["file": .string(path)])
    #expect(complaint.contains("chmod 600 \(path)"))
    #expect(!complaint.contains("hunter2"))
  }

  @Test("what can't be a secret is told, without what was found")
  func odd() throws {
    #expect(try complaint(["environment": "KLANG_NO_SUCH_VARIABLE"]).contains("KLANG_NO_SUCH_VARIABLE"))
    #expect(try complaint(["file": .string(folder)]).contains("no regular file"))
    #expect(try complaint(["file": .string(folder + "/none")]).contains(folder + "/none"))
    #expect(try complaint(["file": .string(file("  \n", mode: 0o600))]).contains("empty"))
    #expect(!(try complaint(["file": .string(file("hunter2 hunter3", mode: 0o600))]).contains("hunter")))
    #expect(try complaint(["command": ["false"]]).contains("exit status 1"))
    #expect(try complaint(["command": ["/no/such/program"]]).contains("/no/such/program"))
  }
}
