/// Something that happens in a film at a moment, and would be heard.
public struct FilmEvent: Sendable, Equatable {
  public enum Kind: String, Sendable, CaseIterable {
    /// A thing falls on the ground or flies against a wall.
    case bounce
    /// A tool strikes.
    case blow
    /// A foot is set down.
    case step
    /// Light comes and goes.
    case flash
    /// Two things meet.
    case collision
  }

  /// When, in seconds from the beginning of the file's timeline: the contact itself, between pictures.
  public var time: Double
  public var kind: Kind
  /// Where in the world of the film.
  var place: Point
}

extension [FilmEvent] {
  /// Whether no two are closer than this, in seconds.
  func areApart(by seconds: Double) -> Bool {
    let times = map(\.time).sorted()
    return zip(times, times.dropFirst()).allSatisfy { $1 - $0 >= seconds }
  }
}
