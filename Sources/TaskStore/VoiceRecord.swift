/// A custom voice: what is needed to speak with it, and nothing of the recording it was made from.
public struct VoiceRecord: Sendable, Equatable {
  /// Its id.
  public var id: String
  /// Its name, for people.
  public var name: String
  /// The task that made it.
  public var taskID: String
  /// When it was made: Unix time in milliseconds.
  public var createdAt: Int64
  /// When it was deleted; nil while it is there.
  public var deletedAt: Int64?

  /// A voice.
  public init(id: String, name: String, taskID: String, createdAt: Int64, deletedAt: Int64? = nil) {
    self.id = id
    self.name = name
    self.taskID = taskID
    self.createdAt = createdAt
    self.deletedAt = deletedAt
  }
}

/// A voice to be stored with the success of the task that made it.
public struct NewVoice: Sendable, Equatable {
  /// Its id.
  public var id: String
  /// Its name, for people.
  public var name: String
  /// What an engine needs to speak with it.
  public var model: [UInt8]

  /// A voice.
  public init(id: String, name: String, model: [UInt8]) {
    self.id = id
    self.name = name
    self.model = model
  }
}
