/// The form that an English word's inflections share: bark, barks, barking, barked. Endings of verbs and plurals only
/// (steps 1a and 1b of M. F. Porter, "An algorithm for suffix stripping", Program 14(3), 1980), a silent e dropped.
enum EnglishStem {
  static func stem(_ word: String) -> String {
    if let listed = EnglishIrregularForms.stems[word] { return listed }
    var bytes = Array(word.utf8)
    guard bytes.count > 3 else { return word }
    dropPlural(&bytes)
    dropVerbEnding(&bytes)
    dropDoubledLetter(&bytes)
    if bytes.count > 3, bytes.last == e, bytes[bytes.count - 2] != e { bytes.removeLast() }
    if bytes.count > 2, bytes.last == y, !isVowel(bytes[bytes.count - 2]) { bytes[bytes.count - 1] = i }
    return String(decoding: bytes, as: UTF8.self)
  }

  private static func dropPlural(_ b: inout [UInt8]) {
    guard b.last == s else { return }
    switch b[b.count - 2] {
    case s, u, i: break
    case e where b.count > 4 && b[b.count - 3] == i: b.removeLast(2)
    case e where b.count > 4 && isSibilant(b): b.removeLast(2)
    default: b.removeLast()
    }
  }

  /// True when the es of a plural belongs to it: dishes, boxes, buzzes, glasses, splashes; not horses, noises.
  private static func isSibilant(_ b: [UInt8]) -> Bool {
    let last = b[b.count - 3]
    let before = b[b.count - 4]
    return last == x || last == s && before == s || last == z && before == z
      || last == h && (before == s || before == c)
  }

  private static func dropVerbEnding(_ b: inout [UInt8]) {
    let isGerund = b.count > 4 && b[b.count - 3] == i && b[b.count - 2] == n && b[b.count - 1] == g
    let isPast = b.count > 3 && b[b.count - 2] == e && b[b.count - 1] == d && b[b.count - 3] != e
    guard isGerund || isPast else { return }
    let stem = b.dropLast(isGerund ? 3 : 2)
    guard stem.count > 1, stem.contains(where: { isVowel($0) || $0 == y }) else { return }
    b = Array(stem)
  }

  /// Humming has the m of hum twice, purr has its r of its own: neither keeps it.
  private static func dropDoubledLetter(_ b: inout [UInt8]) {
    guard b.count > 2, let last = b.last, last == b[b.count - 2] else { return }
    if last != UInt8(ascii: "l"), last != s, last != UInt8(ascii: "z"), last != UInt8(ascii: "f"), last != e {
      b.removeLast()
    }
  }

  private static func isVowel(_ byte: UInt8) -> Bool {
    byte == UInt8(ascii: "a") || byte == e || byte == i || byte == UInt8(ascii: "o") || byte == u
  }

  private static let e = UInt8(ascii: "e")
  private static let g = UInt8(ascii: "g")
  private static let h = UInt8(ascii: "h")
  private static let c = UInt8(ascii: "c")
  private static let d = UInt8(ascii: "d")
  private static let i = UInt8(ascii: "i")
  private static let n = UInt8(ascii: "n")
  private static let s = UInt8(ascii: "s")
  private static let u = UInt8(ascii: "u")
  private static let x = UInt8(ascii: "x")
  private static let y = UInt8(ascii: "y")
  private static let z = UInt8(ascii: "z")
}
