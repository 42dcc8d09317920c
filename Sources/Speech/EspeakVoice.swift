import VoiceCatalogue

/// A voice of our own for espeak-ng, as its voice files describe one. None of the voices that come with it is used, because
/// they carry state from one text to the next (pitch flutter, roughness, breath and echo), so that the same text would
/// not give the same sound twice.
struct EspeakVoice: Sendable, Equatable {
  /// Pitch of the lowest and the highest tone, in Hz.
  var pitch: ClosedRange<Int>
  /// Frequency of the formants 0...8, in percent of the standard male voice's.
  var formants: [Int]
  /// Width of the formants, in percent.
  var width = 100
  /// The spectrum of the voiced sounds: up to five points, in the order of their frequencies, straight lines between them.
  /// Empty leaves the library's own.
  var tone: [EspeakTone] = []
  /// Strength of the noises, in percent.
  var consonants = 100

  /// The voice file of one of its languages; in all of them it is the same voice. `cmn-latn-pinyin` is the language that
  /// speaks Mandarin in espeak-ng 1.51: what it calls `cmn` reads pinyin as English letters and digits.
  func file(_ language: VoiceLanguage) -> String {
    let languageLines =
      switch language {
      case .zh: ["language cmn-latn-pinyin", "phonemes cmn", "dictionary cmn", "words 1", "dict_min 100000"]
      case .en:
        [
          "language en-us", "phonemes en-us", "dictrules 3 6", "stressLength 140 120 190 170 0 0 255 300",
          "stressAmp 17 16 19 19 19 19 21 19", "replace 03 I i", "replace 03 I2 i",
        ]
      }
    let pitch = language == .zh ? pitch : englishPitch
    var lines = ["name klang"] + languageLines
    lines += [
      "flutter 0", "roughness 0", "pitch \(pitch.lowerBound) \(pitch.upperBound)", "voicing 100",
      "consonants \(consonants) \(consonants)",
    ]
    if !tone.isEmpty { lines.append("tone " + tone.map { "\($0.hertz) \($0.amplitude)" }.joined(separator: " ")) }
    for index in formants.indices { lines.append("formant \(index) \(formants[index]) 100 \(width)") }
    return lines.joined(separator: "\n") + "\n"
  }

  /// Its pitch in English, whose melody goes to both ends of the range far more often than tones do: the same median, and
  /// about the same spread.
  private var englishPitch: ClosedRange<Int> {
    let lower = pitch.lowerBound * 109 / 100
    return lower...max(lower, pitch.upperBound * 74 / 100)
  }
}

/// A point of the spectrum of a voice for espeak-ng.
struct EspeakTone: Sendable, Equatable {
  /// Where, in Hz.
  var hertz: Int
  /// How strong, 0...255.
  var amplitude: Int

  init(_ hertz: Int, _ amplitude: Int) {
    self.hertz = hertz
    self.amplitude = amplitude
  }
}
