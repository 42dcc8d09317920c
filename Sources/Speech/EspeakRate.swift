/// What rate makes espeak-ng speak Mandarin at a wanted speed.
///
/// The duration of speech is not proportional to 1 / rate: lengths are cut down in steps, and pauses follow a curve of
/// their own. Measured over ten sentences of running text with `cmn-latn-pinyin`: seconds at each rate, relative to the
/// rate that is speed 1.
enum EspeakRate {
  /// Words a minute, and how many times as fast as the standard rate that is.
  static let table: [(rate: Int32, speed: Double)] = [(140, 0.8), (175, 1.0), (350, 2.0)]

  /// The rate for a speed, between the measured ones by straight lines.
  static func rate(for speed: Double) -> Int32 {
    guard let upper = table.firstIndex(where: { $0.speed >= speed }) else { return table[table.count - 1].rate }
    guard upper > 0 else { return table[0].rate }
    let (low, high) = (table[upper - 1], table[upper])
    let part = (speed - low.speed) / (high.speed - low.speed)
    return low.rate + Int32((Double(high.rate - low.rate) * part).rounded())
  }
}
