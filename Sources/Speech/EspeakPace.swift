/// What rate makes espeak-ng speak at a wanted pace.
///
/// Duration is not proportional to 1 / rate: lengths are cut in steps, and each text has its own curve, up to 7 % beside
/// the mean. So the table is only where the search for a rate begins; what the rate gives is then measured
/// (`EspeakSpeech`). Means over twelve sentences with `cmn-latn-pinyin`, seconds at the standard rate / seconds at the
/// rate. From 450 on espeak-ng squeezes the finished sound instead.
enum EspeakPace {
  /// Words a minute that give about four syllables of Mandarin a second.
  static let standardRate: Int32 = 215
  /// What espeak-ng takes without changing its method.
  static let rates: ClosedRange<Int32> = 80...445

  /// The pace that suits a clause of Mandarin, 1 being the standard rate's. A syllable by itself is said as slowly as a
  /// stressed one: at the pace of running speech a falling tone has no time to fall.
  static func pace(syllables: Int) -> Double { syllables == 1 ? 0.51 : 1 }

  private static let table: [(rate: Double, pace: Double)] = [
    (120, 0.510), (150, 0.656), (165, 0.732), (180, 0.814), (195, 0.892), (215, 1.000), (225, 1.062), (240, 1.140),
    (255, 1.223), (270, 1.313), (285, 1.412), (300, 1.511), (330, 1.641), (360, 1.825), (390, 1.990), (420, 2.177),
    (445, 2.345),
  ]

  /// The rate for a pace, 1 being the standard rate's; between the measured ones by straight lines.
  static func rate(for pace: Double) -> Int32 {
    let upper = min(max(1, table.firstIndex { $0.pace >= pace } ?? table.count - 1), table.count - 1)
    let (low, high) = (table[upper - 1], table[upper])
    let rate = low.rate + (high.rate - low.rate) * (pace - low.pace) / (high.pace - low.pace)
    return min(rates.upperBound, max(rates.lowerBound, Int32(rate.rounded())))
  }
}
