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

  /// Speaks words of one language, of a length that espeak-ng takes for one clause.
  ///
  /// Speech at speed 1 is what the rate gives. For another speed the words are spoken at speed 1 to know their duration,
  /// then at the rate the table proposes, and again at a corrected rate until the duration is right: synthesis takes a
  /// thousandth of the time the sound does.
  func speak(
    _ words: [SpokenWord], _ speed: inout EspeakSpeed, isCanceled: () -> Bool
  ) throws(SpeechError) -> Take {
    let natural = try attempt(words, EspeakPace.rate(for: speed.pace), isCanceled)
    guard abs(speed.speed - 1) > 0.001, natural.audible > 0 else { return natural.take }
    let exact = Double(natural.audible) / speed.speed
    let wanted = exact + max(-0.1 * exact, min(0.1 * exact, speed.lag))
    var best = natural
    var rate = EspeakPace.rate(for: speed.pace * speed.speed)
    var tried: Set<Int32> = [natural.rate]
    for _ in 0..<Self.attempts where tried.insert(rate).inserted {
      let next = try attempt(words, rate, isCanceled)
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
    _ words: [SpokenWord], _ rate: Int32, _ isCanceled: () -> Bool
  ) throws(SpeechError) -> Try {
    let take = try speak(words, rate: rate, isCanceled: isCanceled)
    let audible = take.samples.withUnsafeBufferPointer { Silence.audible($0, sampleRate: Self.sampleRate).count }
    return Try(rate: rate, take: take, audible: audible)
  }
}
