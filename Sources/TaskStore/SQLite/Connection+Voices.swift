/// Custom voices.
extension Connection {
  func insert(_ voice: NewVoice, taskID: String, at time: Int64) throws(TaskStoreError) {
    let statement = try statement(.insertVoice)
    try statement.bind(1, voice.id)
    try statement.bind(2, voice.name)
    try statement.bind(3, taskID)
    try statement.bind(4, time)
    try statement.bind(5, voice.model)
    try statement.run()
  }

  /// Marks a voice as deleted; its model goes when no unfinished task needs it.
  func deleteVoice(_ id: String, at time: Int64) throws(TaskStoreError) {
    let statement = try statement(.deleteVoice)
    try statement.bind(1, id)
    try statement.bind(2, time)
    try statement.run()
    try emptyDeletedVoices()
  }

  /// Lets the models of deleted voices go that no unfinished task needs.
  func emptyDeletedVoices() throws(TaskStoreError) { try statement(.emptyDeletedVoices).run() }

  func voice(_ id: String) throws(TaskStoreError) -> VoiceRecord? {
    let statement = try statement(.voice)
    defer { statement.reset() }
    try statement.bind(1, id)
    return try statement.step() ? statement.voice() : nil
  }

  func voices() throws(TaskStoreError) -> [VoiceRecord] {
    let statement = try statement(.voices)
    defer { statement.reset() }
    var voices: [VoiceRecord] = []
    while try statement.step() { voices.append(statement.voice()) }
    return voices
  }

  func voiceModel(_ id: String) throws(TaskStoreError) -> [UInt8]? {
    let statement = try statement(.voiceModel)
    defer { statement.reset() }
    try statement.bind(1, id)
    return try statement.step() ? statement.optionalBytes(0) : nil
  }

  func voiceChanges() throws(TaskStoreError) -> Int64 {
    let statement = try statement(.voiceChanges)
    defer { statement.reset() }
    return try statement.step() ? statement.integer(0) : 0
  }

  func replaceResult(of id: String, _ result: [UInt8]) throws(TaskStoreError) {
    let statement = try statement(.replaceResult)
    try statement.bind(1, id)
    try statement.bind(2, result)
    try statement.run()
  }
}

extension Statement {
  fileprivate func voice() -> VoiceRecord {
    VoiceRecord(
      id: text(0), name: text(1), taskID: text(2), createdAt: integer(3), deletedAt: optionalInteger(4))
  }
}
