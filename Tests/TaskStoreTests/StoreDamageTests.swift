import Foundation
import Testing

@testable import TaskStore

@Suite struct StoreDamageTests {
  let place = TemporaryStore()

  private var copies: [String] {
    ((try? FileManager.default.contentsOfDirectory(atPath: place.directory)) ?? []).filter {
      $0.hasPrefix("klang.db.damaged-") && !$0.hasSuffix("-wal")
    }
  }

  @Test func damageMetEndsAllWritingKeepsACopyAndLeavesReadingWhereItCan() async throws {
    var store = try place.open()
    var tasks: [TaskRecord] = []
    for _ in 0..<200 {
      tasks.append(try await store.create(NewTask(kind: "k", request: Array(repeating: 1, count: 900))))
    }
    store.close()
    var bytes = try Data(contentsOf: URL(filePath: place.path))
    // Where the last tasks are, and not the index that leads to all.
    let spoilt = (bytes.count / 4096) * 9 / 10
    for page in spoilt - 3..<spoilt + 3 {
      bytes.replaceSubrange(page * 4096..<(page + 1) * 4096, with: Data(repeating: 0xA5, count: 4096))
    }
    try bytes.write(to: URL(filePath: place.path))

    store = try place.open()
    #expect(store.damage == nil)
    let met = await error { () throws(TaskStoreError) in
      try store.tasks(TaskQuery(position: .page(number: 1, size: 300)))
    }
    guard case .damaged(store: place.path, let reason) = met else { Issue.record("\(String(describing: met))"); return }
    #expect(store.damage == met)
    let copy = try #require(copies.first)
    #expect(reason.contains(copy))
    #expect(try Data(contentsOf: URL(filePath: place.directory + "/" + copy)) == bytes)

    #expect(await error { () throws(TaskStoreError) in try await store.create(NewTask(kind: "k", request: [])) } == met)
    let readable = tasks.filter { (try? store.task(.id($0.id))) == $0 }
    #expect((50..<200).contains(readable.count))
    store.close()
    #expect(try Data(contentsOf: URL(filePath: place.path)) == bytes, "the file stays as it was found")
    let again = try place.open()
    _ = await error { () throws(TaskStoreError) in try again.tasks(TaskQuery(position: .page(number: 1, size: 300))) }
    #expect(copies == [copy], "the same damage is copied once")
  }

  @Test func aCopyThatCanNotBeMadeIsToldOf() async throws {
    try place.makeDirectory()
    try Data(String(repeating: "no database ", count: 900).utf8).write(to: URL(filePath: place.path))
    let time = Date(timeIntervalSince1970: 1_000_000_000)
    try FileManager.default.setAttributes([.modificationDate: time], ofItemAtPath: place.path)
    let copy = place.path + ".damaged-2001-09-09T014640Z"
    try FileManager.default.createDirectory(atPath: copy + ".part", withIntermediateDirectories: true)
    let failure = #expect(throws: TaskStoreError.self) { try place.open() }
    #expect(failure?.description.contains("no copy of it could be kept") == true, "\(String(describing: failure))")
    try FileManager.default.removeItem(atPath: copy + ".part")
    #expect(throws: TaskStoreError.self) { try place.open() }
    #expect(FileManager.default.fileExists(atPath: copy))
  }
}
