/// Cuts a text into sentences that are spoken one by one. The pieces, put together, are the text: no character is lost
/// and none comes twice.
public enum SentenceSplitter {
  /// Words that end in a full stop and end no sentence.
  private static let abbreviations: Set<String> = [
    "mr", "mrs", "ms", "dr", "prof", "sr", "jr", "st", "vs", "etc", "e.g", "i.e", "inc", "ltd", "co", "no", "vol",
    "fig",
    "gen", "col", "lt", "sgt", "rev", "hon", "approx", "dept", "est", "a.m", "p.m", "u.s", "u.k",
  ]
  private static let closers: Set<Character> = ["\"", "'", "”", "’", "）", ")", "」", "』", "】", "]", "》"]
  private static let enders: Set<Character> = [".", "!", "?", "。", "！", "？", "…", "；", ";", "\n", "\r\n"]
  private static let clauseEnders: Set<Character> = [",", "，", "、", "：", ":", ";", "；", "—", "–"]

  /// The sentences of `text`, none longer than `maximum` characters: a longer one is cut at a clause, else at a space,
  /// else anywhere.
  public static func split(_ text: String, maximum: Int = 300) -> [String] {
    let characters = Array(text)
    var pieces: [String] = []
    var start = 0
    var index = 0
    while index < characters.count {
      defer { index += 1 }
      guard enders.contains(characters[index]), endsSentence(characters, at: index, from: start) else { continue }
      var end = index + 1
      while end < characters.count, enders.contains(characters[end]) || closers.contains(characters[end]) { end += 1 }
      while end < characters.count, characters[end].isWhitespace { end += 1 }
      append(characters[start..<end], maximum, to: &pieces)
      start = end
      index = end - 1
    }
    if start < characters.count { append(characters[start...], maximum, to: &pieces) }
    return pieces
  }

  /// The parts of a sentence between its commas, colons and the like: the pieces, put together, are the sentence.
  public static func clauses(_ sentence: String) -> [String] {
    var pieces: [String] = []
    var piece = ""
    for character in sentence {
      // What closes a quotation, and further punctuation, stays with the clause before it.
      if let last = piece.last, clauseEnders.contains(last) || closers.contains(last) && wasClosed(piece),
        !clauseEnders.contains(character), !closers.contains(character), !enders.contains(character)
      {
        pieces.append(piece)
        piece = ""
      }
      piece.append(character)
    }
    if !piece.isEmpty { pieces.append(piece) }
    return pieces
  }

  private static func wasClosed(_ piece: String) -> Bool {
    piece.last { !closers.contains($0) }.map(clauseEnders.contains) ?? false
  }

  private static func endsSentence(_ characters: [Character], at index: Int, from start: Int) -> Bool {
    guard characters[index] == "." else { return true }
    guard index + 1 < characters.count else { return true }
    let next = characters[index + 1]
    guard next.isWhitespace || closers.contains(next) || enders.contains(next) else { return false }
    var word = ""
    var before = index - 1
    while before >= start, characters[before].isLetter || characters[before] == "." {
      word.insert(characters[before], at: word.startIndex)
      before -= 1
    }
    let isInitial = word.count == 1 && word.first?.isUppercase == true
    return !isInitial && !abbreviations.contains(word.lowercased())
  }

  private static func append(_ sentence: ArraySlice<Character>, _ maximum: Int, to pieces: inout [String]) {
    var rest = sentence
    while rest.count > maximum {
      let window = rest.prefix(maximum)
      let half = window.startIndex + maximum / 2
      let cut =
        window[half...].lastIndex(where: { clauseEnders.contains($0) }) ?? window[half...].lastIndex(
          where: \.isWhitespace)
        ?? window.endIndex - 1
      pieces.append(String(rest[...cut]))
      rest = rest[(cut + 1)...]
    }
    if !rest.isEmpty { pieces.append(String(rest)) }
  }
}
