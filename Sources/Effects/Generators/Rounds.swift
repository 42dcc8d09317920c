import Sound

// In: how often a machine goes round, what strikes in each round, and what it strikes. Out: its running.
// Engines: one pulse of pressure for each cylinder that fires, a little different from cylinder to cylinder and from round
// to round, through the exhaust's resonances, and noise that comes with each pulse (D. Scott, "Engine sounds", in A.
// Farnell, "Designing Sound", 2010; S. H. Jagla et al., "Sample-based engine noise synthesis", JASA 132, 2012). Rotors,
// wheels on rail joints, escapements and hammers are the same with other numbers.

/// Pulses that come round and round.
public struct Rounds: Generator {
  /// What strikes in a round.
  public struct Beat: Sendable {
    /// When, as a part of the round, 0...1.
    public var place: Double
    /// How hard, as a factor of amplitude.
    public var level: Double

    /// A beat.
    public init(_ place: Double, _ level: Double = 1) {
      self.place = place
      self.level = level
    }

    /// So many beats at equal distances.
    public static func even(_ count: Int) -> [Beat] { (0..<count).map { Beat(Double($0) / Double(count)) } }
  }

  /// A resonance of what is struck.
  public struct Mode: Sendable {
    /// Its frequency in Hz.
    public var hertz: Double
    /// Its sharpness.
    public var q: Double
    /// Its level in dB.
    public var gain: Double

    /// A resonance.
    public init(_ hertz: Double, q: Double, _ gain: Double) {
      self.hertz = hertz
      self.q = q
      self.gain = gain
    }
  }

  /// Rounds a second.
  public var rate: Spread
  /// It over the length of the sound, as factors.
  public var course: Contour
  /// How far it wanders, in semitones (standard deviation), and how fast, in Hz.
  public var wander: (semitones: Double, hertz: Double)
  /// What strikes in a round.
  public var beats: [Beat]
  /// How far the beats of one machine differ from one another, in dB; what is drawn stays.
  public var unevenness: Double
  /// How far a beat differs from one round to the next: its level in dB, its time as a part of the round.
  public var jitter: (decibels: Double, time: Double)
  /// How long a pulse is, in seconds.
  public var width: Spread
  /// The noise that comes with a pulse: its level in dB against the pulse, and seconds in which it falls by 60 dB.
  public var noise: (decibels: Double, decay: Double)
  /// Noise that is always there, in dB against the pulse.
  public var floor: Double?
  /// The resonances; factor for all.
  public var modes: [Mode]
  public var body: Spread
  /// How loud the pulses are beside their resonances, in dB; nil: not heard.
  public var direct: Double?
  /// How loud it is over the length of the sound, as factors.
  public var load: Contour

  /// Pulses.
  public init(
    rate: Spread, course: Contour = .level, wander: (semitones: Double, hertz: Double) = (0.15, 1.5),
    beats: [Beat] = [Beat(0)], unevenness: Double = 1.5, jitter: (decibels: Double, time: Double) = (1, 0.01),
    width: Spread = 0.004, noise: (decibels: Double, decay: Double) = (-12, 0.03), floor: Double? = nil,
    modes: [Mode], body: Spread = .between(0.88, 1.14), direct: Double? = -6, load: Contour = .level
  ) {
    self.rate = rate
    self.course = course
    self.wander = wander
    self.beats = beats
    self.unevenness = unevenness
    self.jitter = jitter
    self.width = width
    self.noise = noise
    self.floor = floor
    self.modes = modes
    self.body = body
    self.direct = direct
    self.load = load
  }

  public func start(_ shot: Shot) -> any SoundSource { RoundsSource(self, shot) }
}
