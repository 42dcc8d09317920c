/// The paragraphs of a page of Markdown.
struct MarkdownPassages: IteratorProtocol {
  private var plain: PlainPassages

  init(_ text: [Unicode.Scalar]) { plain = PlainPassages(text) }

  mutating func next() -> Passage? { plain.next() }
}
