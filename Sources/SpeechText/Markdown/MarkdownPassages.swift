/// What a reader of a page of Markdown sees of it, block by block (CommonMark 0.31, GitHub Flavored Markdown 0.29):
/// paragraphs, headings, items of lists, cells of tables. Code blocks, definitions and markup have nothing to say.
struct MarkdownPassages: IteratorProtocol {
  /// What a line may stand inside.
  private enum Container {
    case quote
    /// An item of a list, and how far its content is indented.
    case item(indent: Int)
  }

  /// What goes on from line to line, whatever the lines look like.
  private enum Raw {
    case fence(sign: Unicode.Scalar, length: Int)
    /// HTML that is not text, up to these signs.
    case html(end: String)
  }

  /// Deeper nesting is text.
  private static let deepest = 32

  private let text: [Unicode.Scalar]
  private let definitions: MarkdownDefinitions
  private var position = 0
  /// Up to where the passages made so far cover the text.
  private var covered = 0
  private var waiting: [Passage] = []
  private var containers: [Container] = []
  private var raw: (kind: Raw, depth: Int)?
  private var paragraph: [Range<Int>] = []
  /// The number of the item of a list that has no text yet.
  private var number: Range<Int>?
  private var isTable = false

  init(_ text: [Unicode.Scalar]) {
    self.text = text
    definitions = MarkdownDefinitions(text)
  }

  mutating func next() -> Passage? {
    while waiting.isEmpty, position < text.count {
      if position == 0, let end = MarkdownLine.frontMatterEnd(text) {
        position = end
        passOver(to: end)
        continue
      }
      let line = MarkdownLine(text, at: position)
      read(line)
      position = line.next
      if position == text.count { endParagraph(at: position) }
    }
    if waiting.isEmpty, covered < text.count { passOver(to: text.count) }
    return waiting.isEmpty ? nil : waiting.removeFirst()
  }

  // MARK: Blocks

  private mutating func read(_ whole: MarkdownLine) {
    var line = whole
    let matched = matchContainers(&line)
    if goOn(line, matched) { return }
    let isContinuing = !paragraph.isEmpty && matched == containers.count
    if line.isBlank {
      if case .quote? = containers.dropFirst(matched).first { containers.removeSubrange(matched...) }
      endParagraph(at: whole.start)
      isTable = false
      return
    }
    if isContinuing, line.isUnderline {
      endParagraph(at: whole.next, pauseSeconds: PauseLength.heading)
      return
    }
    if isContinuing, startTable(line, whole) { return }
    let depth = openContainers(&line, whole, from: matched)
    if depth > matched, line.isBlank { return }
    readLeaf(line, whole, depth)
  }

  /// Opens the quotations and items that the line begins; returns how deep it then is.
  private mutating func openContainers(_ line: inout MarkdownLine, _ whole: MarkdownLine, from matched: Int) -> Int {
    var depth = matched
    while depth < Self.deepest, line.indent < 4, !line.isThematicBreak {
      let container: Container
      var marked: Range<Int>?
      if line.takeQuote() {
        container = .quote
      } else if let marker = line.takeMarker(interrupting: !paragraph.isEmpty && depth == containers.count) {
        container = .item(indent: marker.indent)
        marked = marker.number
      } else {
        break
      }
      endParagraph(at: whole.start)
      isTable = false
      number = marked
      leave(depth)
      containers.append(container)
      depth += 1
    }
    return depth
  }

  private mutating func readLeaf(_ line: MarkdownLine, _ whole: MarkdownLine, _ depth: Int) {
    if line.indent >= 4 {
      // Indented code can't interrupt a paragraph.
      if paragraph.isEmpty {
        leave(depth)
        return
      }
    } else if line.isThematicBreak {
      endParagraph(at: whole.start)
      leave(depth)
      passOver(to: whole.next, pauseSeconds: PauseLength.rule)
      return
    } else if let heading = line.heading {
      endParagraph(at: whole.start)
      leave(depth)
      paragraph = [heading]
      endParagraph(at: whole.next, pauseSeconds: PauseLength.heading)
      return
    } else if let fence = line.fence {
      endParagraph(at: whole.start)
      leave(depth)
      raw = (.fence(sign: fence.sign, length: fence.length), depth)
      return
    } else if let end = line.rawHTMLEnd {
      endParagraph(at: whole.start)
      leave(depth)
      if !line.contains(end) { raw = (.html(end: end), depth) }
      return
    }
    if isTable, depth == containers.count {
      addCells(line.content, end: whole.next)
      return
    }
    isTable = false
    if paragraph.isEmpty {
      leave(depth)
      passOverSilence(before: whole.start)
      if let rest = line.behindDefinition {
        if rest.isEmpty { return }
        paragraph = [rest]
        return
      }
    }
    paragraph.append(line.content)
  }

  /// Passes over a line of code or of HTML that is no text; whether it was one.
  private mutating func goOn(_ line: MarkdownLine, _ matched: Int) -> Bool {
    guard let (kind, depth) = raw else { return false }
    guard matched >= depth else {
      endRaw(at: line.start)
      return false
    }
    switch kind {
    case .fence(let sign, let length):
      if line.closesFence(of: sign, length: length) { endRaw(at: line.next) }
    case .html(let end):
      if line.contains(end) { endRaw(at: line.next) }
    }
    return true
  }

  private mutating func endRaw(at end: Int) {
    raw = nil
    passOver(to: end)
  }

  /// How many of the containers the line goes on, and what is left of it.
  private func matchContainers(_ line: inout MarkdownLine) -> Int {
    var matched = 0
    for container in containers {
      switch container {
      case .quote: guard line.takeQuote() else { return matched }
      case .item(let indent): guard line.isBlank || line.takeIndent(indent) else { return matched }
      }
      matched += 1
    }
    return matched
  }

  private mutating func leave(_ depth: Int) {
    if depth < containers.count { containers.removeSubrange(depth...) }
  }

  // MARK: Tables

  private mutating func startTable(_ line: MarkdownLine, _ whole: MarkdownLine) -> Bool {
    guard let header = paragraph.last, line.isTableRule,
      MarkdownTable.cells(text, header).count == MarkdownTable.cells(text, line.content).count
    else { return false }
    paragraph.removeLast()
    endParagraph(at: lineStart(of: header))
    addCells(header, end: whole.next)
    isTable = true
    return true
  }

  private func lineStart(of content: Range<Int>) -> Int {
    var start = content.lowerBound
    while start > covered, !text[start - 1].isNewline { start -= 1 }
    return start
  }

  private mutating func addCells(_ row: Range<Int>, end: Int) {
    let cells = MarkdownTable.cells(text, row)
    for (index, cell) in cells.enumerated() {
      let isLast = index + 1 == cells.count
      add([cell], end: isLast ? end : cell.upperBound, isLast ? PauseLength.tableRow : PauseLength.tableCell)
    }
  }

  // MARK: Passages

  private mutating func endParagraph(at end: Int, pauseSeconds: Double? = nil) {
    guard !paragraph.isEmpty else { return }
    var pause = PauseLength.paragraph
    if case .item? = containers.last { pause = PauseLength.listItem }
    add(paragraph, end: end, pauseSeconds ?? pause)
    paragraph = []
  }

  private mutating func add(_ lines: [Range<Int>], end: Int, _ pauseSeconds: Double) {
    var content = SourcedText()
    if let number {
      // The full stop behind the number is no end of a sentence.
      content.append(number, of: text)
      content.append(",", from: number.upperBound..<number.upperBound + 1)
      content.append(" ", from: number.upperBound..<number.upperBound + 1)
    }
    number = nil
    MarkdownLine.join(lines, of: text, into: &content)
    let read = MarkdownInline.text(of: content, definitions)
    waiting.append(
      Passage(
        scalars: read.scalars[...], origins: read.origins, range: covered..<end, isWrapped: false,
        pauseSeconds: pauseSeconds))
    covered = end
  }

  /// Makes what stands before a paragraph and says nothing a passage of its own.
  private mutating func passOverSilence(before start: Int) {
    if number == nil, text[covered..<start].contains(where: { !$0.isSpace }) { passOver(to: start) }
  }

  private mutating func passOver(to end: Int, pauseSeconds: Double? = nil) {
    guard end > covered else { return }
    number = nil
    waiting.append(
      Passage(scalars: [], origins: nil, range: covered..<end, isWrapped: false, pauseSeconds: pauseSeconds))
    covered = end
  }
}
