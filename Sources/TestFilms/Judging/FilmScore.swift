/// How well what is heard falls on what happens.
public struct FilmScore: Sendable, Equatable {
  /// Within this, in seconds, what is heard belongs to what happens.
  public static let near = 0.1
  /// Within this nobody notices that it does not fall on it.
  public static let close = 0.04

  /// What happens.
  public var events = 0
  /// Onsets that count: those at cuts do not.
  public var onsets = 0
  /// Events that have an onset of their own, near and close by.
  public var nearMatches = 0
  public var closeMatches = 0
  /// By how much onsets are late, in seconds, of the near matches.
  public var offsets: [Double] = []
  /// Cuts, and those that have an onset close by.
  public var cuts = 0
  public var accents = 0
  /// The length of all films without events, and the onsets in them that are not at cuts.
  public var quietSeconds = 0.0
  public var quietOnsets = 0

  /// Of nothing.
  public init() {}

  /// Of what was heard at `onsets`, in seconds, for what happens in a film.
  public init(_ onsets: [Double], for film: TestFilm) {
    let isAtCut = { (onset: Double) in film.cuts.contains { abs($0 - onset) <= Self.near } }
    cuts = film.cuts.count
    accents = film.cuts.count { cut in onsets.contains { abs($0 - cut) <= Self.close } }
    guard film.kind.hasEvents else {
      quietSeconds = film.end - film.shape.start
      quietOnsets = onsets.count { !isAtCut($0) }
      return
    }
    let times = film.events.map(\.time)
    let near = OnsetMatching(events: times, onsets: onsets, within: Self.near)
    events = times.count
    nearMatches = near.pairs.count
    closeMatches = OnsetMatching(events: times, onsets: onsets, within: Self.close).pairs.count
    offsets = near.pairs.map { onsets[$0.onset] - times[$0.event] }
    let matched = Set(near.pairs.map(\.onset))
    self.onsets = onsets.indices.count { matched.contains($0) || !isAtCut(onsets[$0]) }
  }

  /// Of several films.
  public static func += (sum: inout FilmScore, other: FilmScore) {
    sum.events += other.events
    sum.onsets += other.onsets
    sum.nearMatches += other.nearMatches
    sum.closeMatches += other.closeMatches
    sum.offsets += other.offsets
    sum.cuts += other.cuts
    sum.accents += other.accents
    sum.quietSeconds += other.quietSeconds
    sum.quietOnsets += other.quietOnsets
  }

  private static func share(_ part: Int, _ whole: Int) -> Double { whole > 0 ? Double(part) / Double(whole) : .nan }

  /// Events that are heard nearby, of all; and those heard close by.
  public var nearRecall: Double { Self.share(nearMatches, events) }
  public var closeRecall: Double { Self.share(closeMatches, events) }
  /// Onsets near events, of all that count.
  public var precision: Double { Self.share(nearMatches, onsets) }
  /// The harmonic mean of recall and precision, for what is near and for what is close.
  public var nearF1: Double { Self.share(2 * nearMatches, events + onsets) }
  public var closeF1: Double { Self.share(2 * closeMatches, events + onsets) }
  /// By how much onsets are late, in seconds: the median.
  public var medianOffset: Double {
    let sorted = offsets.sorted()
    guard !sorted.isEmpty else { return .nan }
    return (sorted[(sorted.count - 1) / 2] + sorted[sorted.count / 2]) / 2
  }
  /// Onsets a second where nothing happens.
  public var quietRate: Double { quietSeconds > 0 ? Double(quietOnsets) / quietSeconds : .nan }
  /// Cuts that are accented, of all.
  public var accentShare: Double { Self.share(accents, cuts) }
}
