/// Cuts a prompt into tokens: words of letters, numbers, one token a Han or kana character or an emoji, commas and stops.
/// Hyphens, underscores and quotes are spaces; a possessive's ending goes.
struct PromptTokenizer {
  private var tokens: [PromptToken] = []
  /// The letters or digits of the word so far, in UTF-8.
  private var word: [UInt8] = []
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
      if !word.isEmpty { word.append(PromptTokenizer.apostrophe) }
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
    if scalar.isASCII { word.append(UInt8(scalar.value)) } else { word.append(contentsOf: String(scalar).utf8) }
  }

  private mutating func mark(_ scalar: Unicode.Scalar, _ kind: PromptToken.Kind) {
    endWord()
    tokens.append(PromptToken(key: ",", text: String(scalar), kind: kind))
  }

  private mutating func endWord() {
    guard !word.isEmpty else { return }
    defer { word.removeAll(keepingCapacity: true) }
    if isNumber {
      let text = String(decoding: word, as: UTF8.self)
      tokens.append(PromptToken(key: text, text: text, kind: .number))
      return
    }
    if let apostrophe = word.firstIndex(of: PromptTokenizer.apostrophe) {
      let ending = word[apostrophe...].dropFirst()
      if ending.isEmpty || ending.count == 1 && ending.first == UInt8(ascii: "s") {
        word.removeSubrange(apostrophe...)
      } else {
        word.removeAll { $0 == PromptTokenizer.apostrophe }
      }
    }
    let text = String(decoding: word, as: UTF8.self)
    tokens.append(PromptToken(key: EnglishStem.stem(text), text: text, kind: .word))
  }

  private static let apostrophe = UInt8(ascii: "'")
}
