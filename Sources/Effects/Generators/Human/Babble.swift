// In: how many people, their f0 in Hz, how fast and how loudly they speak. Out: their voices together; no words.
// Each voice is a glottal pulse and breath through four resonators in a row (D. H. Klatt, "Software for a
// cascade/parallel formant synthesizer", JASA 67, 1980) and a noise beside them for fricatives. Syllables come 4-6 a
// second, phrases last 1-4 s and fall in pitch by 2-5 semitones.

/// People who speak without words.
public struct Babble: Generator {
  /// What their syllables are made of.
  public enum Manner: Sendable {
    /// Speech.
    case spoken
    /// Speech without voice.
    case whispered
    /// Shouts: open vowels, long, a wide range of pitch.
    case shouted
    /// Cheers: long vowels that glide, "woo" and "yeah".
    case cheered
    /// Vowels of a melody.
    case sung
  }

  /// How many there are.
  public var voices: Spread
  /// Each one's usual f0 in Hz; the length of the tract goes with it.
  public var f0: Spread
  /// Factors for f0 that go round among them: the notes of a chord.
  public var chord: [Double]
  /// What their syllables are made of.
  public var manner: Manner
  /// Syllables a second.
  public var rate: Spread
  /// How long they speak at a stretch, in seconds.
  public var phrase: Spread
  /// How long they are silent in between, in seconds.
  public var pause: Spread
  /// How far their pitch goes, in semitones.
  public var range: Double
  /// How much softer the farthest is than the nearest, in dB.
  public var depth: Double
  /// How loud they are together over the length, as factors.
  public var flow: Contour

  /// People who speak without words.
  public init(
    _ voices: Spread, f0: Spread, _ manner: Manner = .spoken, chord: [Double] = [1], rate: Spread = .between(4.8, 6.4),
    phrase: Spread = .between(1.2, 2.6, vary: 0.5), pause: Spread = .between(0.3, 0.8, vary: 0.6),
    range: Double = 4, depth: Double = 10, flow: Contour = .level
  ) {
    self.voices = voices
    self.f0 = f0
    self.chord = chord
    self.manner = manner
    self.rate = rate
    self.phrase = phrase
    self.pause = pause
    self.range = range
    self.depth = depth
    self.flow = flow
  }

  public func start(_ shot: Shot) -> any SoundSource { BabbleSource(self, shot) }
}
