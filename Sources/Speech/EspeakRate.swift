/// What rate makes espeak-ng speak Mandarin at a wanted speed.
///
/// The duration of speech is not proportional to 1 / rate: lengths are cut down in steps, and pauses follow a curve of
/// their own. So the curve was measured: the time from the first to the last sound of ten sentences (170 syllables) at
/// each rate, with the man's and the woman's voice of `cmn-latn-pinyin` in espeak-ng 1.51, relative to the rate 190, at
/// which these sentences run at 4.0 syllables a second.
enum EspeakRate {
  /// Words a minute, and how many times as fast as the standard rate that is; rising.
  static let table: [(rate: Int32, speed: Double)] = [
    (110, 0.547), (120, 0.598), (130, 0.657), (140, 0.713), (150, 0.764), (160, 0.824), (170, 0.88), (180, 0.942),
    (190, 1.0), (200, 1.06), (210, 1.111), (220, 1.18), (230, 1.245), (240, 1.302), (250, 1.366), (260, 1.441),
    (270, 1.489), (280, 1.572), (290, 1.626), (300, 1.709), (310, 1.756), (320, 1.822), (330, 1.87), (340, 1.918),
    (350, 1.984), (360, 2.036), (370, 2.083),
  ]

  /// The rate for a speed, between the measured ones by straight lines.
  static func rate(for speed: Double) -> Int32 {
    guard let upper = table.firstIndex(where: { $0.speed >= speed }) else { return table[table.count - 1].rate }
    guard upper > 0 else { return table[0].rate }
    let (low, high) = (table[upper - 1], table[upper])
    let part = (speed - low.speed) / (high.speed - low.speed)
    return low.rate + Int32((Double(high.rate - low.rate) * part).rounded())
  }
}
