/// Reads the rows of a table: columns between bars, the phrases of a column between commas, what they say beyond their
/// meaning in brackets behind them: `car < vehicle | Car passing by | car, taxi, sports car [fast]`.
enum LexiconRows {
  /// The table's rows as columns without the spaces around them.
  static func columns(_ table: String) -> [[Substring]] {
    table.utf8.split(separator: newline).compactMap { line in
      let columns = line.split(separator: bar, omittingEmptySubsequences: false).map { trimmed(Substring($0)) }
      return columns.count > 1 ? columns : nil
    }
  }

  /// The parts of a column.
  static func parts(_ column: Substring, separator: Character = ",") -> [Substring] {
    column.utf8.split(separator: separator.asciiValue ?? comma).map { trimmed(Substring($0)) }
  }

  /// What stands before the brackets, and the attributes in them.
  static func attributed(_ part: Substring) -> (text: Substring, attributes: Set<SoundAttribute>, unknown: [Substring])
  {
    guard part.utf8.last == closing, let bracket = part.utf8.firstIndex(of: opening) else { return (part, [], []) }
    let words = part[part.utf8.index(after: bracket)...].dropLast().utf8.split(separator: space).map { Substring($0) }
    let attributes = words.compactMap { SoundAttribute(rawValue: String($0)) }
    let unknown = attributes.count == words.count ? [] : words
    return (trimmed(part[..<bracket]), Set(attributes), unknown)
  }

  private static func trimmed(_ text: Substring) -> Substring {
    var bytes = text.utf8
    while bytes.first == space { bytes.removeFirst() }
    while bytes.last == space { bytes.removeLast() }
    return Substring(bytes)
  }

  private static let newline = UInt8(ascii: "\n")
  private static let bar = UInt8(ascii: "|")
  private static let comma = UInt8(ascii: ",")
  private static let space = UInt8(ascii: " ")
  private static let opening = UInt8(ascii: "[")
  private static let closing = UInt8(ascii: "]")
}
