/// A line of Markdown, or what is left of it inside its containers.
struct MarkdownLine {
  private let text: [Unicode.Scalar]
  /// Where it begins, where its text ends, and where the next line begins.
  let start: Int
  let end: Int
  let next: Int
  /// Where what is left of it begins, and the column of that.
  private var position: Int
  private var column = 0
  /// Columns of a tab that were taken only in part.
  private var spare = 0

  init(_ text: [Unicode.Scalar], at start: Int) {
    self.text = text
    self.start = start
    position = start
    var end = start
    while end < text.count, text[end] != "\n", text[end] != "\r" { end += 1 }
    self.end = end
    next =
      end == text.count ? end : text[end] == "\r" && end + 1 < text.count && text[end + 1] == "\n" ? end + 2 : end + 1
  }

  private subscript(index: Int) -> Unicode.Scalar { index < end ? text[index] : "\n" }

  /// Where the first sign that is no space stands, and how many columns before it are free.
  private var first: (index: Int, indent: Int) {
    var index = position
    var columns = spare
    var column = column
    while self[index] == " " || self[index] == "\t" {
      let width = self[index] == "\t" ? 4 - column % 4 : 1
      columns += width
      column += width
      index += 1
    }
    return (index, columns)
  }

  var indent: Int { first.indent }
  var isBlank: Bool { first.index >= end }

  /// The text without the spaces around it.
  var content: Range<Int> {
    let start = first.index
    return start..<max(start, end)
  }

  // MARK: Containers

  /// Takes up to `columns` of space; false, with nothing taken, where there are fewer.
  mutating func takeIndent(_ columns: Int) -> Bool {
    guard indent >= columns else { return false }
    var left = columns
    let fromSpare = min(spare, left)
    spare -= fromSpare
    left -= fromSpare
    while left > 0 {
      let width = self[position] == "\t" ? 4 - column % 4 : 1
      column += width
      position += 1
      spare = max(0, width - left)
      left -= min(width, left)
    }
    return true
  }

  /// Takes the mark of a block quotation and the space behind it.
  mutating func takeQuote() -> Bool {
    let (index, indent) = first
    guard indent < 4, self[index] == ">" else { return false }
    column += indent + 1
    position = index + 1
    spare = 0
    if self[position] == " " || self[position] == "\t" { _ = takeIndent(1) }
    return true
  }

  /// Takes the mark of an item of a list: its number, and how far its content is indented.
  mutating func takeMarker(interrupting: Bool) -> (number: Range<Int>?, indent: Int)? {
    let (index, indent) = first
    var markEnd = index
    var number: Range<Int>?
    switch self[index] {
    case "-", "+", "*": markEnd += 1
    case let sign where sign.isDigit:
      while self[markEnd].isDigit, markEnd - index < 10 { markEnd += 1 }
      guard markEnd - index < 10, self[markEnd] == "." || self[markEnd] == ")" else { return nil }
      // Only a list from one interrupts a paragraph.
      if interrupting, !(markEnd - index == 1 && self[index] == "1") { return nil }
      number = index..<markEnd
      markEnd += 1
    default: return nil
    }
    guard self[markEnd] == " " || self[markEnd] == "\t" || markEnd >= end else { return nil }
    var rest = self
    rest.position = markEnd
    rest.column = column + indent + markEnd - index
    rest.spare = 0
    if rest.isBlank, interrupting { return nil }
    let space = rest.indent
    let width = indent + markEnd - index
    let padding = rest.isBlank || space > 4 ? 1 : space
    if !rest.isBlank { _ = rest.takeIndent(padding) } else { rest.position = end }
    self = rest
    return (number, width + padding)
  }

  // MARK: Leaves

  var isThematicBreak: Bool {
    let (index, indent) = first
    let sign = self[index]
    guard indent < 4, sign == "*" || sign == "-" || sign == "_" else { return false }
    var count = 0
    for other in text[index..<end] {
      if other == sign {
        count += 1
      } else if other != " " && other != "\t" {
        return false
      }
    }
    return count >= 3
  }

  /// The text of a heading that begins with number signs.
  var heading: Range<Int>? {
    let (index, indent) = first
    var start = index
    while self[start] == "#" { start += 1 }
    guard indent < 4, (1...6).contains(start - index), start >= end || self[start] == " " || self[start] == "\t" else {
      return nil
    }
    var last = trimmedEnd(from: start)
    let textEnd = last
    while last > start, text[last - 1] == "#" { last -= 1 }
    if last > start, text[last - 1] != " ", text[last - 1] != "\t" { last = textEnd }
    while start < last, text[start] == " " || text[start] == "\t" { start += 1 }
    while last > start, text[last - 1] == " " || text[last - 1] == "\t" { last -= 1 }
    return start..<last
  }

  /// Whether it underlines the lines before it, which makes them a heading.
  var isUnderline: Bool {
    let (index, indent) = first
    let sign = self[index]
    guard indent < 4, sign == "=" || sign == "-" else { return false }
    return text[index..<trimmedEnd(from: index)].allSatisfy { $0 == sign }
  }

  /// The fence that opens a block of code.
  var fence: (sign: Unicode.Scalar, length: Int)? {
    let (index, _) = first
    let sign = self[index]
    guard sign == "`" || sign == "~" else { return nil }
    var fenceEnd = index
    while self[fenceEnd] == sign { fenceEnd += 1 }
    guard fenceEnd - index >= 3, sign == "~" || !text[fenceEnd..<end].contains("`") else { return nil }
    return (sign, fenceEnd - index)
  }

  func closesFence(of sign: Unicode.Scalar, length: Int) -> Bool {
    let (index, indent) = first
    let last = trimmedEnd(from: index)
    return indent < 4 && last - index >= length && text[index..<last].allSatisfy { $0 == sign }
  }

  /// What ends the HTML without text that begins here.
  var rawHTMLEnd: String? {
    let index = first.index
    guard self[index] == "<" else { return nil }
    let ends = [
      ("<!--", "-->"), ("<?", "?>"), ("<![cdata[", "]]>"), ("<script", "</script>"), ("<style", "</style>"),
      ("<pre", "</pre>"), ("<textarea", "</textarea>"),
    ]
    return ends.first { has($0.0, at: index) }?.1
  }

  /// Whether it has these signs, small letters standing for capitals, too.
  func contains(_ signs: String) -> Bool { (position..<max(position, end)).contains { has(signs, at: $0) } }

  private func has(_ signs: String, at start: Int) -> Bool {
    var index = start
    for sign in signs.unicodeScalars {
      let found = self[index]
      guard found == sign || found.isPlainUpper && found.value + 0x20 == sign.value else { return false }
      index += 1
    }
    return true
  }

  /// Whether it is the row of dashes between the head of a table and its body.
  var isTableRule: Bool {
    let row = content
    guard text[row].contains("-"), text[row].contains("|") || text[row].contains(":") else { return false }
    return MarkdownTable.cells(text, row).allSatisfy { cell in
      let dashes = text[cell].drop { $0 == ":" }
      return !dashes.isEmpty && dashes.first == "-" && dashes.drop { $0 == "-" }.allSatisfy { $0 == ":" }
    }
  }

  /// What is to be read behind the label of a definition: nothing of a link's, the text of a footnote's; nil where
  /// none begins.
  var behindDefinition: Range<Int>? {
    guard let label = MarkdownDefinitions.label(text, in: content) else { return nil }
    if text[label.lowerBound] == "^" {
      var start = label.upperBound + 2
      while start < end, text[start].isSpace { start += 1 }
      return start..<end
    }
    return end..<end
  }

  private func trimmedEnd(from start: Int) -> Int {
    var last = end
    while last > start, text[last - 1].isSpace { last -= 1 }
    return last
  }

  // MARK: Text

  /// Where the lines of settings at the head of a page end, between rules of dashes (YAML) or pluses (TOML); nil
  /// where the page has none.
  static func frontMatterEnd(_ text: [Unicode.Scalar]) -> Int? {
    let head = MarkdownLine(text, at: 0)
    let rule = String(String.UnicodeScalarView(text[0..<head.trimmedEnd(from: 0)]))
    guard rule == "---" || rule == "+++" else { return nil }
    var position = head.next
    // A rule with an empty line behind it is one, and no head.
    guard position < text.count, !MarkdownLine(text, at: position).isBlank else { return nil }
    while position < text.count {
      let line = MarkdownLine(text, at: position)
      let content = String(String.UnicodeScalarView(text[position..<line.trimmedEnd(from: position)].prefix(4)))
      if content == rule || rule == "---" && content == "..." { return line.next }
      position = line.next
    }
    return nil
  }

  /// Joins the lines of a paragraph: a space between them, a newline where the break is meant.
  static func join(_ lines: [Range<Int>], of text: [Unicode.Scalar], into content: inout SourcedText) {
    for (index, line) in lines.enumerated() {
      var end = line.upperBound
      while end > line.lowerBound, text[end - 1].isSpace { end -= 1 }
      let isLast = index + 1 == lines.count
      let hasBackslash = !isLast && end > line.lowerBound && text[end - 1] == "\\"
      let hasSpaces = line.upperBound - end >= 2
      if hasBackslash { end -= 1 }
      content.append(line.lowerBound..<end, of: text)
      if isLast { break }
      content.append(hasBackslash || hasSpaces ? "\n" : " ", from: end..<max(end + 1, line.upperBound))
    }
  }
}
