// In: a Debian copyright file ("Machine-readable debian/copyright file", 1.0). Out: licence and holder of each file.

/// Which files have which licence.
struct CopyrightFile {
  private struct Paragraph {
    var patterns: [String]
    var licence: String
    var holder: String
  }

  private let paragraphs: [Paragraph]

  /// nil: the text is no such file.
  init?(_ text: String) {
    guard text.hasPrefix("Format:") else { return nil }
    var paragraphs: [Paragraph] = []
    for fields in Self.paragraphs(text) {
      guard let files = fields["files"], let licence = fields["license"] else { continue }
      paragraphs.append(
        Paragraph(
          patterns: files.split(whereSeparator: \.isWhitespace).map(String.init),
          licence: licence.split(whereSeparator: \.isNewline).first.map(String.init) ?? "",
          holder: Self.holder(fields["copyright"] ?? "")))
    }
    self.paragraphs = paragraphs
  }

  /// Of a path in the package's source: the last paragraph that fits counts.
  func licence(of path: String) -> (name: String, holder: String)? {
    paragraphs.last { $0.patterns.contains { Wildcard.matches(path, $0) } }.map { ($0.licence, $0.holder) }
  }

  private static func paragraphs(_ text: String) -> [[String: String]] {
    var paragraphs: [[String: String]] = [[:]]
    var name = ""
    for line in text.split(separator: "\n", omittingEmptySubsequences: false) {
      if line.allSatisfy(\.isWhitespace) {
        if !(paragraphs.last?.isEmpty ?? true) { paragraphs.append([:]) }
      } else if line.first?.isWhitespace == true {
        paragraphs[paragraphs.count - 1][name]? += "\n" + line.drop(while: \.isWhitespace)
      } else if let colon = line.firstIndex(of: ":") {
        name = line[..<colon].lowercased()
        paragraphs[paragraphs.count - 1][name] = String(
          line[line.index(after: colon)...].drop(while: \.isWhitespace))
      }
    }
    return paragraphs
  }

  /// The first few, for a credit.
  private static func holder(_ text: String) -> String {
    let lines = text.split(whereSeparator: \.isNewline).filter { !$0.isEmpty }
    return lines.prefix(2).joined(separator: "; ") + (lines.count > 2 ? " and others" : "")
  }
}
