// In: bytes. Out: bytes as they are, and repeats of earlier ones: J. Ziv and A. Lempel, "A universal algorithm for
// sequential data compression", IEEE Trans. IT 23, 1977, with the limits of RFC 1951: 3 to 258 bytes, at most 32768 back.

/// A byte, or a repeat of earlier bytes.
enum Token {
  case literal(UInt8)
  case match(length: Int, distance: Int)
}

/// Finds repeats by chains of places with the same three bytes.
struct RepeatFinder {
  private static let shortest = 3
  private static let longest = 258
  private static let window = 32_768
  private static let hashBits = 15
  /// How many earlier places are tried: more gains little in pictures.
  private static let tries = 48

  private let bytes: [UInt8]
  private var heads = [Int32](repeating: -1, count: 1 << hashBits)
  private var previous: [Int32]

  private init(_ bytes: [UInt8]) {
    self.bytes = bytes
    previous = [Int32](repeating: -1, count: bytes.count)
  }

  /// All of `bytes` as tokens.
  static func tokens(_ bytes: [UInt8]) -> [Token] {
    var finder = RepeatFinder(bytes)
    var tokens: [Token] = []
    var at = 0
    while at < bytes.count {
      let found = finder.longestMatch(at)
      finder.enter(at)
      // A longer one may begin at the next byte.
      if let found, found.length < 32, let later = finder.longestMatch(at + 1), later.length > found.length {
        tokens.append(.literal(bytes[at]))
        at += 1
        continue
      }
      guard let found else {
        tokens.append(.literal(bytes[at]))
        at += 1
        continue
      }
      tokens.append(.match(length: found.length, distance: found.distance))
      for place in (at + 1)..<(at + found.length) { finder.enter(place) }
      at += found.length
    }
    return tokens
  }

  private func hash(_ at: Int) -> Int? {
    guard at + Self.shortest <= bytes.count else { return nil }
    let value = UInt32(bytes[at]) | UInt32(bytes[at + 1]) << 8 | UInt32(bytes[at + 2]) << 16
    return Int((value &* 0x9e37_79b1) >> UInt32(32 - Self.hashBits))
  }

  private mutating func enter(_ at: Int) {
    guard let hash = hash(at) else { return }
    previous[at] = heads[hash]
    heads[hash] = Int32(at)
  }

  private func longestMatch(_ at: Int) -> (length: Int, distance: Int)? {
    guard let hash = hash(at) else { return nil }
    let most = min(Self.longest, bytes.count - at)
    var best = (length: Self.shortest - 1, distance: 0)
    var place = Int(heads[hash])
    var tries = Self.tries
    while place >= 0, at - place <= Self.window, tries > 0 {
      var length = 0
      while length < most, bytes[place + length] == bytes[at + length] { length += 1 }
      if length > best.length { best = (length, at - place) }
      if length == most { break }
      place = Int(previous[place])
      tries -= 1
    }
    return best.length >= Self.shortest ? best : nil
  }
}
