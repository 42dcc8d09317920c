/// Cuts a prompt into tokens: words of letters, numbers, one token a Han or kana character or an emoji, commas and stops.
/// Hyphens, underscores and quotes are spaces; a possessive's ending goes.
struct PromptTokenizer {
  private var tokens: [PromptToken] = []
  private var word = String.UnicodeScalarView()
  private var isNumber = false

  static func tokens(of prompt: some StringProtocol) -> [PromptToken] {
    var tokenizer = PromptTokenizer()
    for scalar in prompt.unicodeScalars { tokenizer.take(scalar) }
    tokenizer.endWord()
    return tokenizer.tokens
  }

  private mutating func take(_ scalar: Unicode.Scalar) {
    switch scalar.value {
    case 0x61...0x7A:
      add(scalar, number: false)
    case 0x41...0x5A:
      add(Unicode.Scalar(UInt8(scalar.value) + 32), number: false)
    case 0x30...0x39:
      add(scalar, number: true)
    case 0x27, 0x2019:
      if !word.isEmpty { word.append("'") }
    case 0x2C, 0x2F, 0x28, 0x29, 0x3001, 0xFF0C, 0xFF08, 0xFF09:
      mark(scalar, .comma)
    case 0x2E, 0x3A, 0x3B, 0x21, 0x3F, 0x0A, 0x3002, 0xFF1A, 0xFF1B, 0xFF01, 0xFF1F, 0x2026:
      mark(scalar, .stop)
    case 0x26, 0x2B:
      endWord()
      tokens.append(PromptToken(key: "and", text: "and", kind: .word))
    case 0x3040...0x30FF, 0x3400...0x9FFF, 0xF900...0xFAFF:
      endWord()
      let simplified = TraditionalCharacters.simplified[scalar] ?? scalar
      tokens.append(PromptToken(key: String(simplified), text: String(scalar), kind: .han))
    case 0x200D, 0xFE0F, 0x1F3FB...0x1F3FF:
      break
    case 0x2190...0x2BFF, 0x1F300...0x1FAFF:
      endWord()
      tokens.append(PromptToken(key: String(scalar), text: String(scalar), kind: .word))
    case 0xC0...0x24F, 0x300...0x36F, 0x370...0x5FF, 0x1E00...0x1EFF, 0xAC00...0xD7A3:
      for lower in scalar.properties.lowercaseMapping.unicodeScalars { add(lower, number: false) }
    default:
      endWord()
    }
  }

  private mutating func add(_ scalar: Unicode.Scalar, number: Bool) {
    if !word.isEmpty, number != isNumber { endWord() }
    isNumber = number
    word.append(scalar)
  }

  private mutating func mark(_ scalar: Unicode.Scalar, _ kind: PromptToken.Kind) {
    endWord()
    tokens.append(PromptToken(key: ",", text: String(scalar), kind: kind))
  }

  private mutating func endWord() {
    guard !word.isEmpty else { return }
    defer { word.removeAll() }
    if isNumber {
      tokens.append(PromptToken(key: String(word), text: String(word), kind: .number))
      return
    }
    if let apostrophe = word.firstIndex(of: "'") {
      let ending = String(word[apostrophe...])
      word =
        ending == "'s" || ending == "'"
        ? String.UnicodeScalarView(word[..<apostrophe]) : String.UnicodeScalarView(word.filter { $0 != "'" })
    }
    let text = String(word)
    tokens.append(PromptToken(key: EnglishStem.stem(text), text: text, kind: .word))
  }
}
