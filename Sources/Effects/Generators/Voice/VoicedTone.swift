// In: how the folds of a larynx or a syrinx swing (f0 in Hz, its course, its irregularities), how much breath goes with
// it, and the resonances of the tract above them. Out: the call.
// G. Fant, "Acoustic Theory of Speech Production", 1960: source and filter; A. M. Taylor and D. Reby, "The contribution
// of source-filter theory to mammal vocal communication research", J. Zool. 280, 2010: the same for animals. What
// distinguishes screams, growls and bleats from song: I. Wilden et al., "Subharmonics, biphonation, and deterministic
// chaos in mammal vocalization", Bioacoustics 9, 1998.
// All contours run over the length of the sound, 0...1.

/// A voice: a person's, a dog's, a cow's, a crow's.
public struct VoicedTone: Generator {
  /// A resonance of the tract.
  public struct Formant: Sendable {
    /// Its frequency in Hz.
    public var hertz: Double
    /// Its width in Hz, 3 dB below its peak.
    public var width: Double
    /// How far it stands out, in dB; below 0 it's a gap.
    public var gain: Double
    /// How its frequency moves, as factors.
    public var move: Contour

    /// A resonance.
    public init(_ hertz: Double, _ width: Double, _ gain: Double = 15, move: Contour = .level) {
      self.hertz = hertz
      self.width = width
      self.gain = gain
      self.move = move
    }
  }

  /// Swings of the level.
  public struct Swing: Sendable {
    /// How often a second.
    public var hertz: Spread
    /// How deep, 0...1, over the length.
    public var depth: Contour
    /// How much of the time it's open: 1 is a sine, less are pulses with gaps between them.
    public var open: Double
    /// How far the pitch goes down in the gaps, in semitones.
    public var bend: Double
    /// How irregular its times are: 0.1 is about 10 %.
    public var irregular: Double

    /// Swings of the level.
    public init(
      _ hertz: Spread, depth: Contour, open: Double = 0.8, bend: Double = 0, irregular: Double = 0.08
    ) {
      self.hertz = hertz
      self.depth = depth
      self.open = open
      self.bend = bend
      self.irregular = irregular
    }
  }

  /// How irregularly the folds swing.
  public struct Roughness: Sendable {
    /// Differences of a period's length from the one before it, as a part of it (a healthy voice: 0.005).
    public var jitter: Double
    /// Differences of a period's level, in dB (a healthy voice: 0.3).
    public var shimmer: Double
    /// How far every other period differs: 0 not at all, 1 hardly anything is left of it; heard an octave lower.
    public var subharmonics: Contour
    /// Irregular swinging: 0 none, 1 no pitch is left.
    public var chaos: Contour

    /// How irregularly the folds swing.
    public init(
      jitter: Double = 0.006, shimmer: Double = 0.4, subharmonics: Contour = [0: 0], chaos: Contour = [0: 0]
    ) {
      self.jitter = jitter
      self.shimmer = shimmer
      self.subharmonics = subharmonics
      self.chaos = chaos
    }
  }

  /// The fundamental frequency in Hz.
  public var f0: Spread
  /// Its course, as factors.
  public var melody: Contour
  /// How far it swings, in semitones, and how fast, in Hz.
  public var vibrato: (semitones: Spread, hertz: Spread)
  /// How far it wanders by itself, in semitones.
  public var drift: Double
  /// How far its level wanders by itself, in dB.
  public var unsteadiness: Double
  /// By how many dB an octave the source falls above its fundamental: 6 is pressed or shouted, 12 usual, 24 whistled.
  public var tilt: Spread
  /// By how many dB an octave it falls less, over the length: it's brighter where the effort is greater.
  public var effort: Contour
  /// How irregularly the folds swing.
  public var roughness: Roughness
  /// The level of the voice over the length, as factors.
  public var voice: Contour
  /// The level of the breath over the length, as factors of the voice's loudest.
  public var breath: Contour
  /// Between which frequencies in Hz the breath is noisy.
  public var breathBand: (low: Double, high: Double)
  /// The resonances.
  public var formants: [Formant]
  /// Factor for all resonances: a short tract has high ones.
  public var tract: Spread
  /// Swings of the level: syllables of a laughter or a bleat (4...15 Hz).
  public var syllables: Swing?
  /// Faster swings: the harshness of screams and growls (20...150 Hz).
  public var flutter: Swing?
  /// How much courses differ from one time to the next: 0 not at all, 0.2 usual.
  public var variety: Double

  /// A voice.
  public init(
    f0: Spread, melody: Contour = .level, vibrato: (semitones: Spread, hertz: Spread) = (0, 5), drift: Double = 0.2,
    unsteadiness: Double = 1.2,
    tilt: Spread = 10, effort: Contour = [0: 0], roughness: Roughness = Roughness(), voice: Contour = .level,
    breath: Contour = [0: 0.05], breathBand: (low: Double, high: Double) = (300, 7000), formants: [Formant],
    tract: Spread = .between(0.92, 1.08, vary: 0.01),
    syllables: Swing? = nil, flutter: Swing? = nil, variety: Double = 0.2
  ) {
    self.f0 = f0
    self.melody = melody
    self.vibrato = vibrato
    self.drift = drift
    self.unsteadiness = unsteadiness
    self.tilt = tilt
    self.effort = effort
    self.roughness = roughness
    self.voice = voice
    self.breath = breath
    self.breathBand = breathBand
    self.formants = formants
    self.tract = tract
    self.syllables = syllables
    self.flutter = flutter
    self.variety = variety
  }

  public func start(_ shot: Shot) -> any SoundSource { VoicedSource(self, shot) }
}
