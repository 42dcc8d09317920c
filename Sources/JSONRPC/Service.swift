import JSON

/// What a connection serves: the methods behind it.
public protocol Service: AnyObject, Sendable {
  /// The lane of a request's method; nil when there is no such method.
  func lane(ofRequest method: String) -> Lane?

  /// Works on a request. To be quick: what takes long keeps the reply and answers from elsewhere. Requests of the
  /// admission lane come with an `admission`, to be finished when what they bring into being can be seen.
  func handle(_ request: Request, _ reply: consuming Reply, admission: Admission?)

  /// Takes note of a notification. False when it is not known.
  func handle(notification method: String, params: JSON) -> Bool
}
