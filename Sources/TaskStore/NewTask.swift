/// A task to be stored.
public struct NewTask: Sendable, Equatable {
  /// 32 lower-case hex digits; the store makes one when it is `nil`.
  public var id: String?
  /// What is to be made.
  public var kind: String
  /// The creator's own id, refused when any task of the store has it already.
  public var externalID: String?
  /// The server that is going to run it; `nil` leaves it to whoever claims it first.
  public var owner: String?
  /// What is asked for; opaque to the store.
  public var request: [UInt8]
  /// Where its status changes are to be told; `nil` for nowhere.
  public var callbackURL: String?
  /// The id of the task whose files it needs, which therefore stay until it is finished.
  public var uses: String?
  /// The engine that is to make it; `nil` for the first choice.
  public var engine: String?

  /// Describes a task to be stored.
  public init(
    id: String? = nil, kind: String, externalID: String? = nil, owner: String? = nil, request: [UInt8],
    callbackURL: String? = nil, uses: String? = nil, engine: String? = nil
  ) {
    self.id = id
    self.kind = kind
    self.externalID = externalID
    self.owner = owner
    self.request = request
    self.callbackURL = callbackURL
    self.uses = uses
    self.engine = engine
  }
}
