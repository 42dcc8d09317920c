/// Phrases and what they mean, found word by word.
struct PhraseTree {
  private var words: [String: UInt64] = [:]
  private var children: [UInt64: Int] = [:]
  private var meanings: [Meaning?] = [nil]

  /// Every word that some phrase begins with, for a look at what was meant by one not known.
  private(set) var firstWords: [String] = []

  /// A tree with room for that many words.
  init(capacity: Int) {
    words.reserveCapacity(capacity)
    children.reserveCapacity(2 * capacity)
    meanings.reserveCapacity(2 * capacity)
  }

  /// Changes what a phrase means; it means nothing before.
  mutating func update(_ phrase: [PromptToken], _ change: (inout Meaning) -> Void) {
    var node = 0
    for token in phrase {
      let word = words[token.key] ?? UInt64(words.count)
      words[token.key] = word
      let key = UInt64(node) << 32 | word
      if let child = children[key] {
        node = child
      } else {
        if node == 0, token.kind == .word { firstWords.append(token.key) }
        children[key] = meanings.count
        node = meanings.count
        meanings.append(nil)
      }
    }
    guard node > 0 else { return }
    var meaning = meanings[node] ?? Meaning()
    change(&meaning)
    meanings[node] = meaning
  }

  /// The longest phrase that the tokens begin with, and how many of them it takes.
  func longest(_ tokens: ArraySlice<PromptToken>) -> (meaning: Meaning, count: Int)? {
    var node = 0
    var best: (meaning: Meaning, count: Int)?
    for (index, token) in tokens.enumerated() {
      guard let word = words[token.key], let child = children[UInt64(node) << 32 | word] else { break }
      node = child
      if let meaning = meanings[node] { best = (meaning, index + 1) }
    }
    return best
  }

  /// True when some phrase has the word in it.
  func knows(_ word: String) -> Bool { words[word] != nil }
}
