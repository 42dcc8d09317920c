/// One entry of the write queue: what is to be done as a whole or not at all, and whom to tell.
struct WriteRequest: Sendable {
  enum Work: Sendable {
    case operations([TaskOperation])
    case adoption(owner: String, attemptLimit: Int, isAlive: @Sendable (String) -> Bool)
    case callbackClaim(owner: String, leaseMilliseconds: Int64, limit: Int)
    case callbackEnd(sequence: Int64, owner: String, CallbackOutcome)
  }

  /// What came of it.
  struct Made: Sendable {
    var events: [TaskEvent] = []
    var callbacks: [CallbackDelivery] = []
  }

  var work: Work
  var completion: WriteCompletion<Made>
}
