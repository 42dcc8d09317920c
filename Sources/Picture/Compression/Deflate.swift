// In: bytes. Out: a zlib stream of them (RFC 1950) in blocks with codes of their own (RFC 1951, 3.2.7).

/// Compresses without loss.
public enum Deflate {
  /// How many tokens share a code.
  private static let blockTokens = 1 << 15
  private static let endOfBlock = 256

  /// A zlib stream of these bytes.
  public static func zlib(_ bytes: [UInt8]) -> [UInt8] {
    // Deflate with a window of 32 KiB; the check bits make the two bytes a multiple of 31.
    var writer = BitWriter(after: [0x78, 0x9c])
    let tokens = RepeatFinder.tokens(bytes)
    var start = 0
    repeat {
      let end = min(tokens.count, start + blockTokens)
      write(tokens[start..<end], isLast: end == tokens.count, &writer)
      start = end
    } while start < tokens.count
    writer.align()
    let sum = adler32(bytes)
    writer.append((0..<4).map { UInt8(truncatingIfNeeded: sum >> UInt32(24 - 8 * $0)) })
    return writer.bytes
  }

  private static func write(_ tokens: ArraySlice<Token>, isLast: Bool, _ writer: inout BitWriter) {
    var (literals, distances) = ([Int](repeating: 0, count: 286), [Int](repeating: 0, count: 30))
    literals[endOfBlock] = 1
    for token in tokens {
      switch token {
      case .literal(let byte): literals[Int(byte)] += 1
      case .match(let length, let distance):
        literals[Self.lengths.symbol(of: length) + endOfBlock + 1] += 1
        distances[Self.distances.symbol(of: distance)] += 1
      }
    }
    let literalCode = PrefixCode(counts: literals, limit: 15)
    let distanceCode = PrefixCode(counts: distances, limit: 15)
    writer.put(isLast ? 1 : 0, 1)
    writer.put(2, 2)
    CodeDescription(literalCode, distanceCode).write(&writer)
    for token in tokens {
      switch token {
      case .literal(let byte): writer.put(literalCode, Int(byte))
      case .match(let length, let distance):
        let symbol = Self.lengths.symbol(of: length)
        writer.put(literalCode, symbol + endOfBlock + 1)
        writer.put(length - Self.lengths.base[symbol], Self.lengths.extraBits[symbol])
        let place = Self.distances.symbol(of: distance)
        writer.put(distanceCode, place)
        writer.put(distance - Self.distances.base[place], Self.distances.extraBits[place])
      }
    }
    writer.put(literalCode, endOfBlock)
  }

  /// Symbols that stand for ranges of numbers: RFC 1951, 3.2.5.
  private struct Ranges {
    let base: [Int]
    let extraBits: [Int]

    func symbol(of value: Int) -> Int {
      var (low, high) = (0, base.count - 1)
      while low < high {
        let middle = (low + high + 1) / 2
        if base[middle] <= value { low = middle } else { high = middle - 1 }
      }
      return low
    }
  }

  private static let lengths = Ranges(
    base: [
      3, 4, 5, 6, 7, 8, 9, 10, 11, 13, 15, 17, 19, 23, 27, 31, 35, 43, 51, 59, 67, 83, 99, 115, 131, 163, 195, 227, 258,
    ],
    extraBits: [0, 0, 0, 0, 0, 0, 0, 0, 1, 1, 1, 1, 2, 2, 2, 2, 3, 3, 3, 3, 4, 4, 4, 4, 5, 5, 5, 5, 0])

  private static let distances = Ranges(
    base: [
      1, 2, 3, 4, 5, 7, 9, 13, 17, 25, 33, 49, 65, 97, 129, 193, 257, 385, 513, 769, 1025, 1537, 2049, 3073, 4097, 6145,
      8193, 12_289, 16_385, 24_577,
    ],
    extraBits: [
      0, 0, 0, 0, 1, 1, 2, 2, 3, 3, 4, 4, 5, 5, 6, 6, 7, 7, 8, 8, 9, 9, 10, 10, 11, 11, 12, 12, 13, 13,
    ])

  /// The checksum at the end of a zlib stream: RFC 1950, 8.2.
  static func adler32(_ bytes: [UInt8]) -> UInt32 {
    var (a, b): (UInt32, UInt32) = (1, 0)
    for byte in bytes {
      a = (a + UInt32(byte)) % 65_521
      b = (b + a) % 65_521
    }
    return b << 16 | a
  }
}

extension BitWriter {
  /// The word of a symbol.
  mutating func put(_ code: PrefixCode, _ symbol: Int) { put(code.words[symbol], code.lengths[symbol]) }
}
