/// Whether a word is another one mistyped.
enum OneLetter {
  /// True when one letter more, one less, another one or two exchanged make one of the other.
  static func apart(_ a: [UInt8], _ b: [UInt8]) -> Bool {
    let common = zip(a, b).prefix { $0 == $1 }.count
    let restA = a[common...]
    let restB = b[common...]
    if a.count == b.count {
      if restA.dropFirst() == restB.dropFirst() { return a != b }
      return restA.count > 1 && restA.first == restB.dropFirst().first && restB.first == restA.dropFirst().first
        && restA.dropFirst(2) == restB.dropFirst(2)
    }
    return a.count > b.count ? restA.dropFirst() == restB : restA == restB.dropFirst()
  }
}
