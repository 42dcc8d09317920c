extension EnglishReader {
  /// Addresses of pages and people, names and paths of files, as far as the run of signs is one.
  func address(_ chunk: Range<Int>) -> Reading? {
    let run = signs.scalars[chunk]
    guard run.contains(where: { ".:/@\\".unicodeScalars.contains($0) }) else { return nil }
    if signs.has("mailto:", at: chunk.lowerBound) {
      return Reading(said(chunk.lowerBound + 7..<chunk.upperBound), to: chunk.upperBound)
    }
    if let start = schemeEnd(chunk) {
      let end = run.last == "/" ? chunk.upperBound - 1 : chunk.upperBound
      return end > start ? said(start..<end, to: chunk.upperBound) : nil
    }
    if run.contains("@") { return isMail(chunk) ? said(chunk, to: chunk.upperBound) : nil }
    let slash = run.firstIndex(of: "/") ?? chunk.upperBound
    if isHost(chunk.lowerBound..<slash) {
      return said(
        signs[chunk.upperBound - 1] == "/" ? chunk.lowerBound..<chunk.upperBound - 1 : chunk, to: chunk.upperBound)
    }
    if isFile(chunk) || isPath(chunk) { return said(chunk, to: chunk.upperBound) }
    return nil
  }

  /// A path that begins with a sign: /usr/bin, ./run.sh, ../lib, ~/notes, .gitignore.
  func path(at index: Int) -> Reading? {
    let end = chunkEnd(index)
    guard index == 0 || signs[index - 1] == " " || !signs[index - 1].isPlainWord, end > index + 1 else { return nil }
    let start = signs.end(of: index) { $0 == "." || $0 == "/" || $0 == "~" }
    guard start < end, signs[start].isPlainWord || signs[start] == "_" else { return nil }
    if signs[index] == ".", start == index + 1 {
      return signs[start].isPlainLower ? said(index..<end, to: end) : nil
    }
    guard signs[index] != "~" || signs[index + 1] == "/" else { return nil }
    return said(index..<end, to: end)
  }

  private func said(_ stretch: Range<Int>, to end: Int) -> Reading { Reading(spelled: said(stretch), to: end) }

  /// Where the address behind a scheme begins, which is not said: https://, and www.
  private func schemeEnd(_ chunk: Range<Int>) -> Int? {
    var start = chunk.lowerBound
    let scheme = signs.end(of: start, \.isPlainWord)
    if signs.has("://", at: scheme) { start = scheme + 3 }
    if signs.has("www.", at: start) { start += 4 }
    return start > chunk.lowerBound ? start : nil
  }

  private func isMail(_ chunk: Range<Int>) -> Bool {
    guard let at = signs.scalars[chunk].firstIndex(of: "@"), at > chunk.lowerBound, at + 1 < chunk.upperBound else {
      return false
    }
    return signs.scalars[at..<chunk.upperBound].contains(".")
  }

  /// Names with points between them, the last of which ends addresses: example.com.
  private func isHost(_ stretch: Range<Int>) -> Bool {
    let labels = signs.text(stretch).split(separator: ".", omittingEmptySubsequences: false)
    guard labels.count > 1, let last = labels.last, FileEndings.domains.contains(String(last)),
      labels.allSatisfy({ !$0.isEmpty && $0.unicodeScalars.allSatisfy { $0.isPlainWord || $0 == "-" } })
    else { return false }
    return true
  }

  /// A name with the ending of a file: main.swift.
  private func isFile(_ stretch: Range<Int>) -> Bool {
    guard let point = signs.scalars[stretch].lastIndex(of: "."), point > stretch.lowerBound,
      point + 1 < stretch.upperBound
    else {
      return false
    }
    let ending = signs.lower(point + 1..<stretch.upperBound)
    return FileEndings.files.contains(ending)
      && signs.scalars[stretch].allSatisfy { $0.isPlainWord || "._-/~+\\".unicodeScalars.contains($0) }
  }

  /// Names with strokes between them: src/main/java, but not "red/green".
  private func isPath(_ stretch: Range<Int>) -> Bool {
    let run = signs.scalars[stretch]
    guard run.count(where: { $0 == "/" }) > 1 || run.last == "/" || run.contains("\\") else { return false }
    return run.allSatisfy { $0.isPlainWord || "._-/~+\\:".unicodeScalars.contains($0) } && run.count > 3
  }

  /// The signs of addresses by name.
  private static let names: [Unicode.Scalar: String] = [
    ".": "dot", "/": "slash", "@": "at", ":": "colon", "-": "dash", "_": "underscore", "?": "question mark",
    "=": "equals", "&": "and", "#": "hash", "~": "tilde", "+": "plus", "%": "percent", "\\": "backslash",
  ]

  /// An address word by word.
  func said(_ stretch: Range<Int>) -> String {
    var words: [String] = []
    var index = stretch.lowerBound
    while index < stretch.upperBound {
      guard signs[index].isPlainWord else {
        if let name = Self.names[signs[index]] { words.append(name) }
        index += 1
        continue
      }
      let end = min(signs.end(of: index, \.isPlainWord), stretch.upperBound)
      words += label(index..<end)
      index = end
    }
    return words.joined(separator: " ")
  }

  /// The words of one part of an address or an identifier.
  func label(_ run: Range<Int>) -> [String] {
    var words: [String] = []
    for hump in humps(run) {
      let text = signs.lower(hump)
      if signs[hump.lowerBound].isDigit {
        words.append(text.utf8.count > 4 || text.hasPrefix("0") ? NumberWords.digits(text) : NumberWords.cardinal(text))
      } else {
        words.append(isSpelledLabel(text, hump) ? spelling(hump) : text)
      }
    }
    return words
  }

  private func isSpelledLabel(_ text: String, _ hump: Range<Int>) -> Bool {
    if FileEndings.spelled.contains(text) { return signs[hump.lowerBound - 1] == "." }
    if FileEndings.words.contains(text) { return false }
    let isCapital = signs.scalars[hump].allSatisfy(\.isPlainUpper)
    let capitals = text.uppercased()
    if isCapital, hump.count > 1, !isScreaming(hump) { return Spelling.isSpelled(capitals, isShouted: false) }
    return Spelling.isSpelledInSmall(capitals)
  }

  /// Whether capitals are those of a whole constant: MAX_SIZE.
  private func isScreaming(_ hump: Range<Int>) -> Bool {
    signs[hump.lowerBound - 1] == "_" || signs[hump.upperBound] == "_"
  }

  /// The parts of a word that its capitals and digits show: "parseHTMLPage2" is parse, HTML, Page, 2.
  private func humps(_ run: Range<Int>) -> [Range<Int>] {
    var humps: [Range<Int>] = []
    var start = run.lowerBound
    for index in run.dropFirst() {
      let (before, here) = (signs[index - 1], signs[index])
      let isEdge =
        before.isDigit != here.isDigit || before.isPlainLower && here.isPlainUpper
        || before.isPlainUpper && here.isPlainUpper && index + 1 < run.upperBound && signs[index + 1].isPlainLower
          && !(signs[index + 1] == "s" && index + 2 >= run.upperBound)
      if isEdge {
        humps.append(start..<index)
        start = index
      }
    }
    return humps + [start..<run.upperBound]
  }
}
