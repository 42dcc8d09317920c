/// Takes the marks from the text of a paragraph: emphasis, links, code, HTML, entities, escapes. One pass over the text,
/// whatever is in it.
struct MarkdownInline {
  /// A bracket that may open a link.
  private struct Bracket {
    var index: Int
    var isImage: Bool
    /// Whether other brackets stand inside it: then it is no label.
    var hasInner = false
  }

  private let content: SourcedText
  private let definitions: MarkdownDefinitions
  private var isDropped: [Bool]
  /// Signs that stand for a stretch of the text, by where that begins.
  private var replaced: [Int: (signs: [Unicode.Scalar], end: Int)] = [:]
  private var brackets: [Bracket] = []
  private var emphasis = MarkdownEmphasis()
  private var backticks: Backticks
  private var tags = HTMLTag.Search()

  /// What is read of the text of a paragraph.
  static func text(of content: SourcedText, _ definitions: MarkdownDefinitions) -> SourcedText {
    var inline = MarkdownInline(content, definitions)
    inline.read()
    return inline.result()
  }

  private init(_ content: SourcedText, _ definitions: MarkdownDefinitions) {
    self.content = content
    self.definitions = definitions
    isDropped = Array(repeating: false, count: content.count)
    backticks = Backticks(content.scalars)
  }

  private mutating func read() {
    dropTaskBox()
    var index = 0
    while index < content.count { index = readSign(at: index) }
    for stretch in emphasis.matched() { drop(stretch) }
  }

  /// Reads what begins at `index`; returns where it ends.
  private mutating func readSign(at index: Int) -> Int {
    switch content[index] {
    case "\\" where content[index + 1].isMarkdownPunctuation:
      drop(index..<index + 1)
      return index + 2
    case "`": return readCode(at: index)
    case "<": return readTag(at: index)
    case "&":
      guard let entity = HTMLEntities.decode(content.scalars, at: index) else { return index + 1 }
      replaced[index] = ([entity.sign], entity.end)
      return entity.end
    case "!" where content[index + 1] == "[":
      brackets.append(Bracket(index: index + 1, isImage: true))
      return index + 2
    case "[": return openBracket(at: index)
    case "]": return closeBracket(at: index)
    case "*", "_", "~": return emphasis.add(content, at: index)
    default: return index + 1
    }
  }

  private mutating func drop(_ stretch: Range<Int>) {
    for index in stretch { isDropped[index] = true }
  }

  private func result() -> SourcedText {
    var text = SourcedText()
    var index = 0
    while index < content.count {
      if let (signs, end) = replaced[index], !isDropped[index] {
        text.append(signs, for: index..<end, of: content)
        index = end
        continue
      }
      if !isDropped[index] { text.append([content[index]], for: index..<index + 1, of: content) }
      index += 1
    }
    return text
  }

  // MARK: Code and HTML

  private mutating func readCode(at index: Int) -> Int {
    let length = backticks.length(at: index)
    guard let close = backticks.close(of: index, length: length) else { return index + length }
    drop(index..<index + length)
    drop(close..<close + length)
    return close + length
  }

  private mutating func readTag(at index: Int) -> Int {
    if let end = tags.autolinkEnd(content.scalars, at: index) {
      drop(index..<index + 1)
      drop(end - 1..<end)
      return end
    }
    guard let tag = tags.tag(content.scalars, at: index) else { return index + 1 }
    if tag.breaksLine {
      replaced[index] = (["\n"], tag.end)
    } else {
      drop(index..<tag.end)
    }
    return tag.end
  }

  /// The box of a task, at the beginning of an item.
  private mutating func dropTaskBox() {
    guard content[0] == "[", [" ", "x", "X"].contains(content[1]), content[2] == "]", content[3] == " " else { return }
    replaced[0] = ([" "], 4)
    drop(0..<4)
  }

  // MARK: Links

  private mutating func openBracket(at index: Int) -> Int {
    if let mark = PauseMark(content.scalars[...], at: index) { return mark.end }
    if content[index + 1] == "^", let end = noteEnd(index) {
      drop(index..<end)
      return end
    }
    if !brackets.isEmpty { brackets[brackets.count - 1].hasInner = true }
    brackets.append(Bracket(index: index, isImage: false))
    return index + 1
  }

  /// Where the mark of a footnote ends.
  private func noteEnd(_ index: Int) -> Int? {
    var end = index + 2
    while end < content.count, end - index < MarkdownDefinitions.longestLabel, content[end] != "]" {
      if content[end].isSpace || content[end] == "[" { return nil }
      end += 1
    }
    return content[end] == "]" && end > index + 2 ? end + 1 : nil
  }

  private mutating func closeBracket(at index: Int) -> Int {
    guard let bracket = brackets.popLast() else { return index + 1 }
    guard let end = linkEnd(bracket, close: index) else { return index + 1 }
    drop((bracket.isImage ? bracket.index - 1 : bracket.index)..<bracket.index + 1)
    drop(index..<end)
    return end
  }

  /// Where the link ends whose text ends at `close`; nil where there is none.
  private func linkEnd(_ bracket: Bracket, close: Int) -> Int? {
    if content[close + 1] == "(", let end = MarkdownLink.destinationEnd(content, at: close + 1) { return end }
    guard !definitions.isEmpty else { return nil }
    if content[close + 1] == "[" {
      var end = close + 2
      while end < content.count, end - close < MarkdownDefinitions.longestLabel, content[end] != "]",
        content[end] != "["
      {
        end += 1
      }
      if content[end] == "]", end > close + 2, definitions.contains(content.scalars[close + 2..<end]) { return end + 1 }
    }
    let label = bracket.index + 1..<close
    guard !bracket.hasInner, (1...MarkdownDefinitions.longestLabel).contains(label.count),
      definitions.contains(content.scalars[label])
    else { return nil }
    return content[close + 1] == "[" && content[close + 2] == "]" ? close + 3 : close + 1
  }
}

extension Unicode.Scalar {
  /// Punctuation of ASCII, which a backslash makes plain.
  var isMarkdownPunctuation: Bool { (0x21...0x7e) ~= value && !isPlainWord }
}
