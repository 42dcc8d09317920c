/// A tag, a comment or another piece of markup of HTML.
struct HTMLTag {
  var end: Int
  /// Whether what follows it stands on a line of its own.
  var breaksLine: Bool

  /// Names of elements before and behind which a line ends.
  private static let blocks: Set<String> = [
    "address", "article", "aside", "blockquote", "br", "caption", "dd", "div", "dl", "dt", "figcaption", "figure",
    "footer", "form", "h1", "h2", "h3", "h4", "h5", "h6", "header", "hr", "li", "main", "nav", "ol", "p", "section",
    "summary", "table", "td", "th", "tr", "ul",
  ]

  /// Finds markup from the front of a text to its back. What was once looked for in vain is not looked for again, so that
  /// the time grows with the text alone.
  struct Search {
    private var missing: Set<String> = []

    /// Where the address between angle brackets ends that begins at `start`.
    func autolinkEnd(_ text: [Unicode.Scalar], at start: Int) -> Int? {
      var index = start + 1
      var isAddress = false
      while index < text.count, index - start < 1000, text[index] != ">" {
        if text[index].isSpace || text[index] == "<" { return nil }
        if text[index] == ":" && index > start + 2 || text[index] == "@" { isAddress = true }
        // Before its colon or its at sign an address has only letters, digits and a few signs.
        if !isAddress, !text[index].isPlainWord, !"+-._".unicodeScalars.contains(text[index]) { return nil }
        index += 1
      }
      return isAddress && index < text.count && text[index] == ">" ? index + 1 : nil
    }

    /// The markup that begins at `start`.
    mutating func tag(_ text: [Unicode.Scalar], at start: Int) -> HTMLTag? {
      guard start + 1 < text.count else { return nil }
      if text[start + 1] == "!" {
        let isComment = start + 3 < text.count && text[start + 2] == "-" && text[start + 3] == "-"
        return end(of: isComment ? "-->" : ">", in: text, from: start + 2).map { HTMLTag(end: $0, breaksLine: false) }
      }
      if text[start + 1] == "?" {
        return end(of: "?>", in: text, from: start + 2).map { HTMLTag(end: $0, breaksLine: false) }
      }
      let isClosing = text[start + 1] == "/"
      let nameStart = isClosing ? start + 2 : start + 1
      var nameEnd = nameStart
      while nameEnd < text.count, text[nameEnd].isPlainWord || text[nameEnd] == "-" { nameEnd += 1 }
      guard nameEnd > nameStart, text[nameStart].isPlainLetter, nameEnd < text.count,
        text[nameEnd].isSpace || text[nameEnd] == ">" || text[nameEnd] == "/",
        let end = attributesEnd(text, nameEnd)
      else { return nil }
      let name = String(String.UnicodeScalarView(text[nameStart..<nameEnd].prefix(20))).lowercased()
      return HTMLTag(end: end, breaksLine: blocks.contains(name))
    }

    private mutating func end(of signs: String, in text: [Unicode.Scalar], from start: Int) -> Int? {
      if missing.contains(signs) { return nil }
      let signs = Array(signs.unicodeScalars)
      var index = start
      while index + signs.count <= text.count {
        if text[index] == signs[0], text[index..<index + signs.count].elementsEqual(signs) {
          return index + signs.count
        }
        index += 1
      }
      missing.insert(String(String.UnicodeScalarView(signs)))
      return nil
    }

    /// Where a tag ends behind its attributes; a quoted value may have any sign in it.
    private func attributesEnd(_ text: [Unicode.Scalar], _ start: Int) -> Int? {
      var quote: Unicode.Scalar?
      for index in start..<min(text.count, start + 1000) {
        let sign = text[index]
        if let open = quote {
          if sign == open { quote = nil }
        } else if sign == ">" {
          return index + 1
        } else if sign == "<" {
          return nil
        } else if (sign == "\"" || sign == "'") && text[index - 1] == "=" {
          quote = sign
        }
      }
      return nil
    }
  }
}
