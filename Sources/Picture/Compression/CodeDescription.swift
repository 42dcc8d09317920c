/// The two codes of a block as they stand before it: the lengths of their words, runs shortened, in a code of their own.
/// RFC 1951, 3.2.7.
struct CodeDescription {
  private static let order = [16, 17, 18, 0, 8, 7, 9, 6, 10, 5, 11, 4, 12, 3, 13, 2, 14, 1, 15]

  /// A length, or a run: 16 repeats the last one 3...6 times, 17 and 18 are 3...10 and 11...138 zeros.
  private struct Item {
    var symbol: Int
    var extra = 0
    var extraBits = 0
  }

  private let literalCount: Int
  private let distanceCount: Int
  private let items: [Item]

  init(_ literals: PrefixCode, _ distances: PrefixCode) {
    literalCount = max(257, Self.used(literals.lengths))
    distanceCount = max(1, Self.used(distances.lengths))
    items = Self.items(Array(literals.lengths[..<literalCount] + distances.lengths[..<distanceCount]))
  }

  func write(_ writer: inout BitWriter) {
    var counts = [Int](repeating: 0, count: 19)
    for item in items { counts[item.symbol] += 1 }
    let code = PrefixCode(counts: counts, limit: 7)
    let count = max(4, Self.used(Self.order.map { code.lengths[$0] }))
    writer.put(literalCount - 257, 5)
    writer.put(distanceCount - 1, 5)
    writer.put(count - 4, 4)
    for symbol in Self.order.prefix(count) { writer.put(code.lengths[symbol], 3) }
    for item in items {
      writer.put(code, item.symbol)
      writer.put(item.extra, item.extraBits)
    }
  }

  /// How many there are without the zeros at the end.
  private static func used(_ lengths: [Int]) -> Int { (lengths.lastIndex { $0 > 0 } ?? -1) + 1 }

  private static func items(_ lengths: [Int]) -> [Item] {
    var items: [Item] = []
    var at = 0
    while at < lengths.count {
      let length = lengths[at]
      var run = lengths[at...].prefix { $0 == length }.count
      at += run
      if length > 0 {
        items.append(Item(symbol: length))
        run -= 1
      }
      while run >= 3 {
        let part = min(run, length > 0 ? 6 : 138)
        if length > 0 {
          items.append(Item(symbol: 16, extra: part - 3, extraBits: 2))
        } else if part <= 10 {
          items.append(Item(symbol: 17, extra: part - 3, extraBits: 3))
        } else {
          items.append(Item(symbol: 18, extra: part - 11, extraBits: 7))
        }
        run -= part
      }
      items += (0..<run).map { _ in Item(symbol: length) }
    }
    return items
  }
}
