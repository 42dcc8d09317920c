/// The silence that synthesizers leave around what they say.
enum Silence {
  /// What is not above this counts as silence: -50 dB next to full scale.
  private static let level: Int16 = 104

  /// From the first sample that is heard to the last.
  static func audible(_ samples: UnsafeBufferPointer<Int16>) -> Range<Int> {
    guard let first = samples.firstIndex(where: { $0 > level || $0 < -level }),
      let last = samples.lastIndex(where: { $0 > level || $0 < -level })
    else { return 0..<0 }
    return first..<(last + 1)
  }
}
