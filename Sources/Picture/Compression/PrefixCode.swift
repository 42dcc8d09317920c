// In: how often each symbol occurs. Out: a prefix code of the least cost among those whose words have at most so many
// bits. L. L. Larmore and D. S. Hirschberg, "A fast algorithm for optimal length-limited Huffman codes", JACM 37, 1990;
// the words from their lengths as RFC 1951, 3.2.2 has it.

/// A prefix code for the symbols 0, 1, 2, ...
struct PrefixCode {
  /// Bits of each symbol's word; 0: it has none.
  let lengths: [Int]
  /// Each symbol's word, its bits turned round: the first one lowest, as they are written.
  let words: [Int]

  /// For symbols that occur so often, with words of at most `limit` bits.
  init(counts: [Int], limit: Int) {
    lengths = Self.lengths(counts, limit)
    words = Self.words(lengths)
  }

  private struct Package {
    var weight: Int
    var symbols: [Int]
  }

  private static func lengths(_ counts: [Int], _ limit: Int) -> [Int] {
    var lengths = [Int](repeating: 0, count: counts.count)
    let coins = counts.indices.filter { counts[$0] > 0 }.map { Package(weight: counts[$0], symbols: [$0]) }
      .sorted { ($0.weight, $0.symbols[0]) < ($1.weight, $1.symbols[0]) }
    guard coins.count > 1 else {
      if let only = coins.first { lengths[only.symbols[0]] = 1 }
      return lengths
    }
    var packages: [Package] = []
    for _ in 0..<limit { packages = merged(coins, paired(packages)) }
    for package in packages.prefix(2 * coins.count - 2) {
      for symbol in package.symbols { lengths[symbol] += 1 }
    }
    return lengths
  }

  private static func paired(_ packages: [Package]) -> [Package] {
    stride(from: 0, to: packages.count - 1, by: 2).map { index in
      Package(
        weight: packages[index].weight + packages[index + 1].weight,
        symbols: packages[index].symbols + packages[index + 1].symbols)
    }
  }

  private static func merged(_ coins: [Package], _ packages: [Package]) -> [Package] {
    var result: [Package] = []
    var (first, second) = (coins[...], packages[...])
    while let coin = first.first {
      if let package = second.first, package.weight < coin.weight {
        result.append(package)
        second.removeFirst()
      } else {
        result.append(coin)
        first.removeFirst()
      }
    }
    return result + second
  }

  private static func words(_ lengths: [Int]) -> [Int] {
    let longest = lengths.max() ?? 0
    var counts = [Int](repeating: 0, count: longest + 1)
    for length in lengths where length > 0 { counts[length] += 1 }
    var next = [Int](repeating: 0, count: longest + 1)
    for length in stride(from: 1, through: longest, by: 1) {
      next[length] = (next[length - 1] + counts[length - 1]) << 1
    }
    return lengths.map { length in
      guard length > 0 else { return 0 }
      defer { next[length] += 1 }
      return (0..<length).reduce(0) { $0 | (next[length] >> $1 & 1) << (length - 1 - $1) }
    }
  }
}
