/// How a text is written.
public enum TextFormat: String, Sendable, CaseIterable {
  /// As it stands.
  case plain
  /// CommonMark with GitHub's tables, footnotes, task lists and strikethrough: what a reader of the page sees is said.
  case markdown
}
