/// A task as it stands, or as it stood at one of its events.
public struct TaskRecord: Sendable, Equatable {
  /// 32 lower-case hex digits, unique over all stores.
  public var id: String
  /// What is to be made; the store only compares it.
  public var kind: String
  /// The creator's own id, unique in the store over all kinds.
  public var externalID: String?
  /// Everything of it that transitions change.
  public var life: TaskLife
  /// Unix time of its creation, in milliseconds.
  public var createdAt: Int64
  /// Unix time of its last event, in milliseconds; never before the event ahead of it.
  public var updatedAt: Int64
  /// What was asked for; opaque to the store.
  public var request: [UInt8]
  /// What came out; opaque to the store, and there only when the task has succeeded.
  public var result: [UInt8]?
  /// Sequence number of its last event.
  public var sequence: Int64
  /// Unix time in milliseconds after which the files of its result may be gone.
  public var expiresAt: Int64?
  /// Where its status changes are told; `nil` for nowhere.
  public var callbackURL: String?
  /// Unix time in milliseconds at which the files of its result went; `nil` while they are there, or when it has none.
  public var filesRemovedAt: Int64?
  /// The engine that is to make it, or made it; `nil` for the first choice.
  public var engine: String?

  /// Makes a record; stores do, and tests of what stands above them.
  public init(
    id: String, kind: String, externalID: String? = nil, life: TaskLife = TaskLife(), createdAt: Int64,
    updatedAt: Int64, request: [UInt8], result: [UInt8]? = nil, sequence: Int64, expiresAt: Int64? = nil,
    callbackURL: String? = nil, filesRemovedAt: Int64? = nil, engine: String? = nil
  ) {
    self.id = id
    self.kind = kind
    self.externalID = externalID
    self.life = life
    self.createdAt = createdAt
    self.updatedAt = updatedAt
    self.request = request
    self.result = result
    self.sequence = sequence
    self.expiresAt = expiresAt
    self.callbackURL = callbackURL
    self.filesRemovedAt = filesRemovedAt
    self.engine = engine
  }

  /// Where the task is in its life.
  public var status: TaskStatus { life.status }
  /// Why it failed, or waits again; empty otherwise.
  public var statusMessage: String { life.statusMessage }
  /// Whether it failed because someone wished it to stop.
  public var canceled: Bool { life.canceled }
  /// Attempts begun so far.
  public var attempt: Int { life.attempt }
  /// The server that runs it, is going to run it, or ran it.
  public var owner: String? { life.owner }
}
