/// The chords of a kind of music, as Roman numerals: one word a bar, commas between the chords of one bar.
struct Progressions: Sendable {
  /// The chords of a mode.
  struct Key: Sendable {
    /// The chord of the tonic, as pieces begin and end.
    var home: String
    /// Phrases of four bars, which begin with the tonic.
    var phrases: [String]
    /// The bars before the last chord.
    var closes: [String]
    /// The last bar of a phrase that waits for an answer; nil: phrases just go round.
    var halfClose: String?
  }

  var major: Key
  var minor: Key

  /// The chords for a mode: those of the kind of music in plain major and minor, those that tell the mode in the others.
  func set(for mode: MusicPlan.Mode) -> Key {
    switch mode {
    case .major, .majorPentatonic: major
    case .minor, .harmonicMinor, .minorPentatonic: minor
    case .dorian: Self.dorian
    case .phrygian: Self.phrygian
    case .lydian: Self.lydian
    case .mixolydian: Self.mixolydian
    }
  }
}
