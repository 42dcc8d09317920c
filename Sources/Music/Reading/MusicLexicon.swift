/// All words that say something about music, as a tree of tokens.
struct MusicLexicon: Sendable {
  /// What is known of prompts' words.
  static let shared = MusicLexicon(
    GenreWords.table + MoodWords.table + SceneWords.table + InstrumentWords.table + ChineseInstrumentWords.table
      + TempoWords.table + FormWords.table + ModeWords.table + GrammarWords.table)
  /// The words for modes alone.
  static let modes = MusicLexicon(ModeWords.table)

  private var nodes = [Node()]

  private struct Node: Sendable {
    var children: [String: Int] = [:]
    var meaning: MusicMeaning?
  }

  init(_ table: [MusicWording]) {
    for row in table {
      for phrase in row.phrases.split(separator: ",") { add(MusicTokenizer.tokens(of: String(phrase)), row.meaning) }
    }
  }

  private mutating func add(_ tokens: [MusicToken], _ meaning: MusicMeaning) {
    var node = 0
    for token in tokens {
      if let child = nodes[node].children[token.key] {
        node = child
      } else {
        nodes.append(Node())
        nodes[node].children[token.key] = nodes.count - 1
        node = nodes.count - 1
      }
    }
    nodes[node].meaning = meaning
  }

  /// The meaning of the longest phrase at a token, and how many tokens it has.
  func longest(_ tokens: ArraySlice<MusicToken>) -> (meaning: MusicMeaning, count: Int)? {
    var node = 0
    var best: (MusicMeaning, Int)?
    for (index, token) in tokens.enumerated() {
      guard let child = child(of: node, token) else { break }
      node = child
      if let meaning = nodes[node].meaning { best = (meaning, index + 1) }
    }
    return best
  }

  /// A word that is not known may be the plural of one that is.
  private func child(of node: Int, _ token: MusicToken) -> Int? {
    if let child = nodes[node].children[token.key] { return child }
    guard token.kind == .word, token.key.utf8.count > 3, token.key.hasSuffix("s") else { return nil }
    return nodes[node].children[String(token.key.dropLast())]
  }
}
