/// How many callbacks a store has that their receivers have not accepted.
public struct CallbackCounts: Sendable, Equatable {
  /// Those that are still to be delivered.
  public var waiting: Int
  /// Those that were given up.
  public var givenUp: Int

  /// Makes counts.
  public init(waiting: Int, givenUp: Int) {
    self.waiting = waiting
    self.givenUp = givenUp
  }
}
