/// The labels of a page that stand for links.
struct MarkdownDefinitions {
  /// Longer labels are text.
  static let longestLabel = 200

  private var labels: Set<String> = []

  /// Collects the definitions at the beginnings of lines.
  init(_ text: [Unicode.Scalar]) {
    var start = 0
    while start < text.count {
      var end = start
      while end < text.count, !text[end].isNewline { end += 1 }
      var first = start
      while first < end, text[first] == " " || text[first] == ">" { first += 1 }
      if let label = Self.label(text, in: first..<end) { labels.insert(Self.normalized(text[label])) }
      start = end + 1
    }
  }

  var isEmpty: Bool { labels.isEmpty }

  func contains(_ label: ArraySlice<Unicode.Scalar>) -> Bool { labels.contains(Self.normalized(label)) }

  /// The label of the definition that a line begins with.
  static func label(_ text: [Unicode.Scalar], in line: Range<Int>) -> Range<Int>? {
    guard line.count > 3, text[line.lowerBound] == "[" else { return nil }
    var index = line.lowerBound + 1
    let last = min(line.upperBound - 1, line.lowerBound + longestLabel)
    while index < last, text[index] != "]" {
      if text[index] == "[" { return nil }
      index += text[index] == "\\" ? 2 : 1
    }
    guard index < last, index > line.lowerBound + 1, text[index + 1] == ":" else { return nil }
    return line.lowerBound + 1..<index
  }

  /// Labels match in any case, and whatever their spaces.
  private static func normalized(_ label: ArraySlice<Unicode.Scalar>) -> String {
    let words = label.split(whereSeparator: \.isSpace).map { String(String.UnicodeScalarView($0)) }
    return words.joined(separator: " ").lowercased()
  }
}
