import TaskStore
import Testing

@Suite struct VoiceTests {
  private static let model: [UInt8] = [1, 2, 3]

  /// A voice that a task has made.
  private func makeVoice(_ store: SQLiteTaskStore, _ name: String) async throws -> VoiceRecord {
    let task = try await store.create(NewTask(kind: "custom_voice", owner: "s", request: []))
    try await store.change(task.id, .claim(owner: "s"))
    let voice = NewVoice(id: task.id + "-voice", name: name, model: Self.model)
    try await store.change(task.id, .succeed(owner: "s", result: [9], expiresAt: nil, voice: voice))
    return try #require(try store.voice(voice.id))
  }

  @Test func aVoiceIsStoredWithTheSuccessOfItsTaskAndSurvivesARestart() async throws {
    let place = TemporaryStore()
    var store = try place.open()
    let before = try store.voiceChanges()
    let first = try await makeVoice(store, "One")
    let second = try await makeVoice(store, "Two")
    #expect(try store.voices() == [first, second])
    #expect(try store.voiceChanges() > before)
    store.close()
    store = try place.open()
    #expect(try store.voices() == [first, second])
    #expect(try store.voiceModel(first.id) == Self.model)
    #expect(first.name == "One" && first.deletedAt == nil)
  }

  @Test func aTaskThatMayNotSucceedStoresNoVoice() async throws {
    let place = TemporaryStore()
    let store = try place.open()
    let task = try await store.create(NewTask(kind: "custom_voice", owner: "s", request: []))
    try await store.change(task.id, .claim(owner: "s"))
    let voice = NewVoice(id: "v", name: "n", model: Self.model)
    await #expect(throws: TaskStoreError.self) {
      try await store.change(task.id, .succeed(owner: "another", result: [9], expiresAt: nil, voice: voice))
    }
    #expect(try store.voices().isEmpty && store.voice("v") == nil)
  }

  @Test func aDeletedVoiceIsKnownAndCannotBeDeletedAgain() async throws {
    let place = TemporaryStore()
    let store = try place.open()
    let voice = try await makeVoice(store, "One")
    let before = try store.voiceChanges()
    try await store.write([.deleteVoice(id: voice.id), .replaceResult(id: voice.taskID, [7])])
    #expect(try store.voices().isEmpty)
    #expect(try store.voice(voice.id)?.deletedAt == place.clock.now)
    #expect(try store.voiceModel(voice.id) == nil)
    #expect(try store.voiceChanges() > before)
    #expect(try store.task(.id(voice.taskID))?.result == [7])
    for id in [voice.id, "never"] {
      await #expect(throws: TaskStoreError.notFound(id: id)) { try await store.write([.deleteVoice(id: id)]) }
    }
  }

  @Test func whatADeletedVoiceNeedsStaysUntilItsTasksAreFinished() async throws {
    let place = TemporaryStore()
    let store = try place.open()
    let voice = try await makeVoice(store, "One")
    let user = try await store.create(
      NewTask(kind: "text_to_speech", owner: "s", request: [], uses: voice.taskID))
    try await store.write([.deleteVoice(id: voice.id)])
    #expect(try store.voiceModel(voice.id) == Self.model)
    try await store.change(user.id, .claim(owner: "s"))
    try await store.write([.emptyDeletedVoices])
    #expect(try store.voiceModel(voice.id) == Self.model)
    try await store.change(user.id, .succeed(owner: "s", result: [], expiresAt: nil))
    try await store.write([.emptyDeletedVoices])
    #expect(try store.voiceModel(voice.id) == nil)
  }

  @Test func aGroupWithARefusedDeletionChangesNothing() async throws {
    let place = TemporaryStore()
    let store = try place.open()
    let voice = try await makeVoice(store, "One")
    await #expect(throws: TaskStoreError.self) {
      try await store.write([.replaceResult(id: voice.taskID, [7]), .deleteVoice(id: "never")])
    }
    #expect(try store.task(.id(voice.taskID))?.result == [9])
  }
}
