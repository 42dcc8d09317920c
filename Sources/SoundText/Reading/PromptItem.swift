/// A phrase of a prompt that the lexicon knows, or a word that it does not.
struct PromptItem {
  /// What it can mean; nil for what is not known.
  var meaning: Meaning?
  /// As it stands in the prompt.
  var text: String
  /// Its first token.
  var position: Int
  /// The token behind it.
  var end: Int
  /// A mark of punctuation.
  var mark: PromptToken.Kind?
  /// Found by its likeness to a word that differs by a letter.
  var isGuessed = false

  /// The phrases of a prompt, the longest first at each place.
  static func items(of tokens: [PromptToken], in lexicon: Lexicon) -> [PromptItem] {
    var items: [PromptItem] = []
    var index = 0
    while index < tokens.count {
      let token = tokens[index]
      if token.kind == .comma || token.kind == .stop {
        items.append(PromptItem(text: token.text, position: index, end: index + 1, mark: token.kind))
        index += 1
      } else if let (meaning, count) = lexicon.phrases.longest(tokens[index...]) {
        items.append(
          PromptItem(meaning: meaning, text: text(tokens[index..<index + count]), position: index, end: index + count))
        index += count
      } else {
        items.append(unknown(token, at: index, lexicon))
        index += 1
      }
    }
    return items
  }

  private static func unknown(_ token: PromptToken, at position: Int, _ lexicon: Lexicon) -> PromptItem {
    var item = PromptItem(text: token.text, position: position, end: position + 1)
    if token.kind == .number, let number = Int(token.text), (1...99).contains(number) {
      item.meaning = Meaning(count: number)
    } else if token.kind == .word, let near = lexicon.nearWord(token.key) {
      item.meaning = lexicon.phrases.longest([PromptToken(key: near, text: near, kind: .word)])?.meaning
      item.isGuessed = item.meaning != nil
    }
    return item
  }

  private static func text(_ tokens: ArraySlice<PromptToken>) -> String {
    var text = ""
    for token in tokens {
      if !text.isEmpty, token.kind != .han { text += " " }
      text += token.text
    }
    return text
  }
}
