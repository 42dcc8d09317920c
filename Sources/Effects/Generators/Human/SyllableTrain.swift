import Sound

// In: a voice over a whole bout, and what each of its syllables does. Out: the bout: laughter, sobs, panting.
// Laughter is a train of 4-6 calls a second whose level, pitch and pace fall towards its end (J.-A. Bachorowski,
// M. J. Smoski and M. J. Owren, "The acoustic features of human laughter", JASA 110, 2001).

/// A voice that comes in syllables.
public struct SyllableTrain: Generator {
  /// What one syllable does, over the time until the next one begins, as factors.
  public struct Syllable: Sendable {
    /// The level of the voice.
    public var voice: Contour
    /// The level of the breath.
    public var breath: Contour
    /// The pitch.
    public var melody: Contour
    /// The lowest resonance: how far the mouth is open.
    public var mouth: Contour

    /// A syllable.
    public init(voice: Contour, breath: Contour, melody: Contour = .level, mouth: Contour = .level) {
      self.voice = voice
      self.breath = breath
      self.melody = melody
      self.mouth = mouth
    }
  }

  /// The voice; its contours go over the whole bout.
  public var tone: VoicedTone
  /// Syllables a second.
  public var rate: Spread
  /// The rate over the bout, as factors.
  public var pace: Contour
  /// What each does.
  public var syllable: Syllable
  /// How much their times, levels (dB: ten times that) and pitches differ: 0.1 usual.
  public var irregular: Double

  /// A voice that comes in syllables.
  public init(
    _ tone: VoicedTone, rate: Spread, pace: Contour = .level, irregular: Double = 0.1, _ syllable: Syllable
  ) {
    self.tone = tone
    self.rate = rate
    self.pace = pace
    self.irregular = irregular
    self.syllable = syllable
  }

  public func start(_ shot: Shot) -> any SoundSource { spoken(shot).start(shot) }

  /// The voice with the contours of its syllables.
  private func spoken(_ shot: Shot) -> VoicedTone {
    var voice: [(place: Double, value: Double)] = []
    var breath = voice
    var melody = voice
    var mouth = voice
    let rate = shot.draw(rate, "syllables") * shot.manner.speed
    var random = shot.chance.fork("syllables")
    var time = 0.0
    while time < shot.seconds {
      let start = time / shot.seconds
      let length = 1 / max(0.5, rate * pace.value(at: start) * (1 + irregular * random.normal())) / shot.seconds
      let level = PortableMath.amplitude(decibels: 10 * irregular * random.normal())
      let height = 1 + 0.3 * irregular * random.normal()
      let airy = PortableMath.amplitude(decibels: 10 * irregular * random.normal())
      func lay(
        _ part: Contour, _ whole: Contour, _ factor: Double, _ points: inout [(place: Double, value: Double)]
      ) {
        for point in part.points {
          let place = start + point.place * length * 0.999
          points.append((place, point.value * whole.value(at: place) * factor))
        }
      }
      lay(syllable.voice, tone.voice, level, &voice)
      lay(syllable.breath, tone.breath, level * airy, &breath)
      lay(syllable.melody, tone.melody, height, &melody)
      lay(syllable.mouth, tone.formants.first?.move ?? .level, 1, &mouth)
      time += length * shot.seconds
    }
    var spoken = tone
    spoken.voice = Contour(voice)
    spoken.breath = Contour(breath)
    spoken.melody = Contour(melody)
    if !spoken.formants.isEmpty { spoken.formants[0].move = Contour(mouth) }
    spoken.variety = 0
    return spoken
  }
}
