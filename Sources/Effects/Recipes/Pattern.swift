/// How single sounds follow one another: groups of them, and pauses between the groups. Times in seconds from the
/// beginning of one to the beginning of the next.
public struct Pattern: Sendable {
  /// How many there are in a group.
  public var group: ClosedRange<Int>
  /// From one to the next in a group.
  public var interval: Spread
  /// From the last of a group to the first of the next; nil: there is one group only.
  public var pause: Spread?

  /// One sound.
  public static let once = Pattern(group: 1...1, interval: 0.5, pause: nil)

  /// One after the other all the time.
  public static func steady(_ interval: Spread) -> Pattern {
    Pattern(group: 1...1, interval: interval, pause: interval)
  }

  /// One group.
  public static func group(_ count: ClosedRange<Int>, _ interval: Spread) -> Pattern {
    Pattern(group: count, interval: interval, pause: nil)
  }

  /// Groups and pauses.
  public static func groups(_ count: ClosedRange<Int>, _ interval: Spread, pause: Spread) -> Pattern {
    Pattern(group: count, interval: interval, pause: pause)
  }
}
