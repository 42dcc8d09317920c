import Sound

// In: notes, each with its length, its frequency in Hz and how that goes, and what follows it. Out: them one after
// the other, once or again and again.
// C. K. Catchpole and P. J. B. Slater, "Bird Song", 2008: notes, syllables, phrases, and pauses between them. Additive;
// what lies above 20 kHz is left out.

/// What birds, crickets and dolphins sing: short clear tones that sweep.
public struct Song: Generator {
  /// A note and its repetitions.
  public struct Note: Sendable {
    /// Its length in seconds.
    public var seconds: Spread
    /// Its frequency in Hz.
    public var hertz: Spread
    /// How its frequency goes over its length, as factors.
    public var sweep: Contour
    /// Its level in dB.
    public var gain: Double
    /// What part of it rises and what part falls.
    public var edges: (rise: Double, fall: Double)
    /// How often it comes one after the other.
    public var times: ClosedRange<Int>
    /// The silence after it, in seconds.
    public var gap: Spread
    /// How far its frequency swings, as a part of it, and how fast, in Hz: buzzes and trills.
    public var trill: (depth: Double, hertz: Spread)

    /// A note.
    public init(
      _ seconds: Spread, _ hertz: Spread, sweep: Contour = .level, gain: Double = 0,
      edges: (rise: Double, fall: Double) = (0.25, 0.4), times: ClosedRange<Int> = 1...1, gap: Spread = 0.03,
      trill: (depth: Double, hertz: Spread) = (0, 30)
    ) {
      self.seconds = seconds
      self.hertz = hertz
      self.sweep = sweep
      self.gain = gain
      self.edges = edges
      self.times = times
      self.gap = gap
      self.trill = trill
    }
  }

  /// In which order notes come.
  public enum Order: Sendable {
    /// As they are.
    case fixed
    /// As chance has it, this many in all.
    case shuffled(ClosedRange<Int>)
  }

  /// The notes.
  public var notes: [Note]
  /// In which order.
  public var order: Order
  /// The silence after all of them, in seconds, before they come again; nil: they come once.
  public var rest: Spread?
  /// Levels of the harmonics in dB, the first of the fundamental.
  public var harmonics: [Double]
  /// How much breath goes with it, as a factor of amplitude: noise of two octaves about the tone.
  public var air: Double
  /// How far levels differ from note to note, in dB.
  public var dynamics: Double

  /// A song.
  public init(
    _ notes: [Note], order: Order = .fixed, rest: Spread? = nil, harmonics: [Double] = [0, -30], air: Double = 0,
    dynamics: Double = 1.5
  ) {
    self.notes = notes
    self.order = order
    self.rest = rest
    self.harmonics = harmonics
    self.air = air
    self.dynamics = dynamics
  }

  public func start(_ shot: Shot) -> any SoundSource { SongSource(self, shot) }
}
