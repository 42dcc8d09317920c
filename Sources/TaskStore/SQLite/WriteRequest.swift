/// One entry of the write queue: what is to be done as a whole or not at all, and whom to tell.
struct WriteRequest: Sendable {
  enum Work: Sendable {
    case operations([TaskOperation])
    case adoption(owner: String, attemptLimit: Int, isAlive: @Sendable (String) -> Bool)
  }

  var work: Work
  var completion: WriteCompletion<[TaskEvent]>
}
