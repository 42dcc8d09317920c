/// The rise and fall of a layer.
public enum Envelope: Sendable {
  /// As the generator makes it.
  case open
  /// Rises within `attack` seconds, stays `hold` seconds, falls by 60 dB within `decay` seconds.
  case struck(attack: Spread, hold: Spread = 0, decay: Spread)
  /// Over the whole length, as factors of amplitude.
  case drawn(Contour)
  /// Rises within `attack` seconds from the beginning and falls within `release` seconds at the end.
  case faded(attack: Spread, release: Spread)
}
