/// Tables of GitHub Flavored Markdown.
enum MarkdownTable {
  /// The cells of a row, without the spaces around them.
  static func cells(_ text: [Unicode.Scalar], _ row: Range<Int>) -> [Range<Int>] {
    var cells: [Range<Int>] = []
    var start = row.lowerBound
    if start < row.upperBound, text[start] == "|" { start += 1 }
    var index = start
    while index < row.upperBound {
      if text[index] == "\\" {
        index += 2
        continue
      }
      if text[index] == "|" {
        cells.append(trimmed(text, start..<index))
        start = index + 1
      }
      index += 1
    }
    let rest = trimmed(text, min(start, row.upperBound)..<row.upperBound)
    if !rest.isEmpty || cells.isEmpty { cells.append(rest) }
    return cells
  }

  private static func trimmed(_ text: [Unicode.Scalar], _ cell: Range<Int>) -> Range<Int> {
    var (start, end) = (cell.lowerBound, cell.upperBound)
    while start < end, text[start].isSpace { start += 1 }
    while end > start, text[end - 1].isSpace { end -= 1 }
    return start..<end
  }
}
