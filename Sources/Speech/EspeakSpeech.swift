import Mandarin
import SpeechText

/// How fast espeak-ng is to speak.
struct EspeakSpeed {
  /// What is speed 1 for the voice, in parts of the standard rate's pace.
  var pace: Double
  /// How many times as fast as that.
  var speed: Double
  /// By how many samples the pieces so far came out too short. What one piece misses is added to the next, so that the
  /// errors do not add up.
  var lag = 0.0

  /// At speed `speed`.
  init(pace: Double, speed: Double) {
    self.pace = pace
    self.speed = speed
  }
}

/// Speech by espeak-ng at an exact speed.
extension EspeakSynthesizer {
  /// How near the duration has to come to what is wanted.
  private static let tolerance = 0.008
  private static let attempts = 4

  /// One try: what a rate gave, and how many of its samples are speech.
  private struct Try {
    var rate: Int32
    var take: Take
    var audible: Int
  }

  /// Speaks words of one language in one breath.
  ///
  /// Speech at speed 1 is what the rate gives. For another speed the words are spoken at speed 1 to know their duration,
  /// then at the rate the table proposes, and again at a corrected rate until the duration is right: synthesis takes a
  /// thousandth of the time the sound does.
  func speak(
    _ words: [SpokenWord], _ accent: MandarinAccent, _ speed: inout EspeakSpeed, isCanceled: () -> Bool
  ) throws(SpeechError) -> Take {
    var whole = Take.empty(sampleRate: Self.sampleRate)
    for line in EspeakLine.lines(words, accent) {
      let take = try speak(line, &speed, isCanceled)
      let start = Double(whole.samples.count) / Double(Self.sampleRate)
      whole.marks += take.marks.map { $0.later(by: start) }
      whole.samples += take.samples
    }
    return whole
  }

  private func speak(
    _ line: EspeakLine, _ speed: inout EspeakSpeed, _ isCanceled: () -> Bool
  ) throws(SpeechError) -> Take {
    let pace = speed.pace * EspeakPace.pace(syllables: line.syllables ?? 0)
    let natural = try attempt(line, EspeakPace.rate(for: pace), isCanceled)
    guard abs(speed.speed - 1) > 0.001, natural.audible > 0 else { return natural.take }
    let exact = Double(natural.audible) / speed.speed
    let wanted = exact + max(-0.1 * exact, min(0.1 * exact, speed.lag))
    var best = natural
    var rate = EspeakPace.rate(for: pace * speed.speed)
    var tried: Set<Int32> = [natural.rate]
    for _ in 0..<Self.attempts where tried.insert(rate).inserted {
      let next = try attempt(line, rate, isCanceled)
      if abs(Double(next.audible) - wanted) < abs(Double(best.audible) - wanted) { best = next }
      let ratio = Double(next.audible) / wanted
      if abs(ratio - 1) < Self.tolerance { break }
      let corrected = Int32((Double(rate) * ratio).rounded())
      let step = corrected == rate ? (ratio > 1 ? rate + 1 : rate - 1) : corrected
      rate = min(EspeakPace.rates.upperBound, max(EspeakPace.rates.lowerBound, step))
    }
    speed.lag += exact - Double(best.audible)
    return best.take
  }

  private func attempt(
    _ line: EspeakLine, _ rate: Int32, _ isCanceled: () -> Bool
  ) throws(SpeechError) -> Try {
    let take = try speak(line, rate: rate, isCanceled: isCanceled)
    let audible = take.samples.withUnsafeBufferPointer { Silence.audible($0, sampleRate: Self.sampleRate).count }
    return Try(rate: rate, take: take, audible: audible)
  }
}
