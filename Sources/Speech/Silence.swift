/// The silence that synthesizers leave around what they say. It is not quite silent, and has single clicks in it, so that
/// stretches of sound are looked for rather than samples.
enum Silence {
  /// A stretch is heard when its root mean square is above this: -52 dB next to full scale.
  private static let level: Float = 82
  /// Stretches a second.
  private static let stretches = 100

  /// From the first stretch that is heard to the last.
  static func audible(_ samples: UnsafeBufferPointer<Int16>, sampleRate: Int) -> Range<Int> {
    let length = max(1, sampleRate / stretches)
    let count = samples.count / length
    func isHeard(_ stretch: Int) -> Bool {
      var power: Float = 0
      for index in (stretch * length)..<((stretch + 1) * length) {
        power += Float(samples[index]) * Float(samples[index])
      }
      return power > level * level * Float(length)
    }
    guard let first = (0..<count).first(where: isHeard), let last = (0..<count).last(where: isHeard) else {
      return 0..<0
    }
    return (first * length)..<((last + 1) * length)
  }
}
