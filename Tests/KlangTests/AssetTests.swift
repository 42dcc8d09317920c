import Foundation
import JSON
import Platform
import TestSupport
import Testing

/// `assets/read`.
struct AssetTests {
  @Test("a result read in parts is the file")
  func parts() throws {
    let server = try KlangProcess()
    try server.initialize()
    let task = try server.call("textToSpeech/create", Spoken.now("file"))
    let url = try #require(task["task_result"]?["audios"]?[0]?["url_wav"]?.stringValue)
    let path = try #require(Files.path(fromURL: url))
    let file = try Files.read(path, limit: 1 << 26)
    var read: [UInt8] = []
    var next: JSON? = JSON(0)
    while let offset = next {
      let part = try server.call("assets/read", ["url": .string(url), "offset": offset, "length": 50_000])
      #expect(part["size"]?.intValue == file.count && part["media_type"] == "audio/wav")
      read += try #require(Data(base64Encoded: part["data"]?.stringValue ?? "?"))
      next = part["next_offset"]
    }
    #expect(read == file)
    let behind = try server.call("assets/read", ["url": .string(url), "offset": JSON(file.count + 5)])
    #expect(behind["length"] == 0 && behind["data"] == "" && behind["next_offset"] == nil)
  }

  @Test("nothing but files of results is read")
  func refusals() throws {
    let server = try KlangProcess(environment: TestEngine.environment("well"))
    try server.initialize()
    let task = try server.call("textToSpeech/create", Spoken.now("file"))
    let url = try #require(task["task_result"]?["audios"]?[0]?["url_wav"]?.stringValue)
    let folder = try #require(Files.path(fromURL: url)).split(separator: "/").dropLast().joined(separator: "/")
    symlink("/etc/passwd", "/" + folder + "/link.mp3")
    mkfifo("/" + folder + "/pipe.mp3", 0o600)
    let parent = String(url.prefix { $0 != "?" }.split(separator: "/").dropLast().joined(separator: "/"))
    for wrong in [
      "file:///etc/passwd", "/etc/passwd", "https://example.com/a.mp3", url + "/x",
      "file:///" + folder + "/../1/speech.wav",
      "file:///" + folder + "/%2e%2e/1/speech.wav", "file:///" + folder + "/link.mp3",
      "file:///" + folder + "/pipe.mp3",
      "file:///" + folder + "/missing.mp3", "file:///" + folder, parent, "file:///" + folder + "/speech%00.wav",
    ] {
      let code = try server.refusal("assets/read", ["url": .string(wrong)])["code"]?.intValue ?? 0
      #expect(code == 1201 || code == 5000, "\(wrong)")
    }
  }
}
