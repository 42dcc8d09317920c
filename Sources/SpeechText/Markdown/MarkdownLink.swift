/// The destinations of links.
enum MarkdownLink {
  /// Longer ones are text: what is looked at twice is bounded.
  private static let longest = 2_000
  private static let deepest = 32

  /// Where the destination and the title between parentheses end that begin at `start`; nil where they are none.
  static func destinationEnd(_ text: SourcedText, at start: Int) -> Int? {
    let limit = min(text.count, start + longest)
    var index = skipSpaces(text, start + 1, limit)
    if text[index] == "<" {
      index += 1
      while index < limit, text[index] != ">" {
        if text[index] == "<" || text[index] == "\n" { return nil }
        index += text[index] == "\\" ? 2 : 1
      }
      guard index < limit else { return nil }
      index += 1
    } else {
      var depth = 0
      while index < limit, !text[index].isSpace {
        if text[index] == "(" {
          depth += 1
          if depth > deepest { return nil }
        } else if text[index] == ")" {
          if depth == 0 { break }
          depth -= 1
        }
        index += text[index] == "\\" ? 2 : 1
      }
      guard depth == 0 else { return nil }
    }
    let behind = skipSpaces(text, index, limit)
    if behind > index, let end = titleEnd(text, at: behind, limit) { index = end } else { index = behind }
    index = skipSpaces(text, index, limit)
    return index < limit && text[index] == ")" ? index + 1 : nil
  }

  private static func titleEnd(_ text: SourcedText, at start: Int, _ limit: Int) -> Int? {
    let closing: Unicode.Scalar
    switch text[start] {
    case "\"", "'": closing = text[start]
    case "(": closing = ")"
    default: return nil
    }
    var index = start + 1
    while index < limit, text[index] != closing {
      if closing == ")", text[index] == "(" { return nil }
      index += text[index] == "\\" ? 2 : 1
    }
    return index < limit ? index + 1 : nil
  }

  private static func skipSpaces(_ text: SourcedText, _ start: Int, _ limit: Int) -> Int {
    var index = start
    while index < limit, text[index].isSpace { index += 1 }
    return index
  }
}
