/// The paragraphs of a text as it stands: blank lines are between them, and belong to the one before.
struct PlainPassages: IteratorProtocol {
  private let text: [Unicode.Scalar]
  private var position = 0

  init(_ text: [Unicode.Scalar]) { self.text = text }

  mutating func next() -> Passage? {
    guard position < text.count else { return nil }
    let start = position
    var newlines = 0
    while position < text.count {
      let scalar = text[position]
      if newlines > 1 && !scalar.isSpace { break }
      if scalar.isNewline {
        let isOneWithNext = scalar == "\r" && position + 1 < text.count && text[position + 1] == "\n"
        if !isOneWithNext { newlines += 1 }
      } else if !scalar.isSpace {
        newlines = 0
      }
      position += 1
    }
    return Passage(
      scalars: text[start..<position], origins: nil, range: start..<position, isWrapped: true,
      pauseSeconds: PauseLength.paragraph)
  }
}
