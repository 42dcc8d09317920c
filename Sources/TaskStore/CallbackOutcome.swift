/// What became of an attempt to deliver a callback.
public enum CallbackOutcome: Sendable, Equatable {
  /// The receiver has it: the task's next one may go.
  case accepted
  /// It is to be tried again at this Unix time, in milliseconds.
  case retry(at: Int64)
  /// It is not tried any more, for this reason, which is kept: the task's next one may go.
  case givenUp(reason: String)
}
