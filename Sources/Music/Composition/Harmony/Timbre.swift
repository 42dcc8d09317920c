/// What of an instrument's tone says which key is heard: means over the instruments of two General MIDI soundfonts.
struct Timbre: Sendable {
  /// How strong a tone is at one velocity, against the loudest kind.
  let level: Double
  /// How much stronger tones below the C of a cello's lowest octave are.
  let low: Double
  /// The partials a twelfth and two octaves and a third above the tone, against it and its octaves.
  let twelfth: Double
  let third: Double
  /// What is left of it after a tenth of a second.
  let decay: Double

  init(_ instrument: Instrument) {
    (level, low, twelfth, third, decay) =
      switch instrument.use {
      case .keys: (0.42, 1.8, instrument.isBright ? 0.4 : 0.14, 0.07, 0.89)
      case .mallets: (0.3, 1, 0.05, 0.03, 0.8)
      case .plucked: (0.32, 2.2, 0.3, 0.12, 0.85)
      case .organ: (0.9, 1.5, 0.28, 0.06, 1)
      case .bass: (1.4, 1, 0.25, 0.1, instrument.isSustained ? 1 : 0.94)
      case .bowed: (0.85, 2, 0.2, 0.09, 1)
      case .choir: (0.62, 1.5, 0.27, 0.05, 1)
      case .brass: (0.7, 2, 0.4, 0.18, 1)
      case .wind: (0.85, 1.2, 0.24, 0.14, 1)
      case .lead: (0.85, 2, 0.25, 0.1, 1)
      case .pad: (0.65, 1.5, 0.12, 0.04, 1)
      case .effect: (0.28, 1.5, 0.1, 0.06, 0.85)
      case .drum: (0.4, 2, 0.2, 0.1, 0.8)
      }
  }
}
