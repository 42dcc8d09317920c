/// A word, a Han character, a number or a mark of a prompt.
struct MusicToken: Equatable {
  /// As it is looked up: in lower case, in simplified characters.
  var key: String
  /// As it stands in the prompt: keys are told from other words by their case.
  var text: String
  var kind: Kind

  enum Kind { case word, han, number, sign, stop }
}

/// Cuts a prompt into tokens: words of letters, numbers, one token for each Han character and each sign that music is written
/// with. Hyphens and quotes are spaces, but between numbers; commas and full stops end clauses.
struct MusicTokenizer {
  private var tokens: [MusicToken] = []
  private var word = ""
  private var kind = MusicToken.Kind.word

  static func tokens(of prompt: String) -> [MusicToken] {
    var tokenizer = MusicTokenizer()
    let scalars = Array(prompt.unicodeScalars)
    for (index, scalar) in scalars.enumerated() {
      tokenizer.take(narrow(scalar), next: index + 1 < scalars.count ? narrow(scalars[index + 1]) : " ")
    }
    tokenizer.endWord()
    return tokenizer.tokens
  }

  /// The letters and signs of wide type, as they are written with Chinese.
  private static func narrow(_ scalar: Unicode.Scalar) -> Unicode.Scalar {
    guard (0xFF01...0xFF5E).contains(scalar.value) else { return scalar }
    return Unicode.Scalar(scalar.value - 0xFEE0) ?? scalar
  }

  private mutating func take(_ scalar: Unicode.Scalar, next: Unicode.Scalar) {
    switch scalar {
    case "0"..."9": add(scalar, .number)
    case "." where kind == .number && !word.isEmpty && ("0"..."9").contains(next): add(scalar, .number)
    case "'", "\u{2019}": break
    case "#", "\u{266F}": sign("#", scalar)
    case "\u{266D}": sign("♭", scalar)
    case "=", "/", "&", "\u{2669}": sign(String(scalar), scalar)
    case "-", "~", "\u{2013}", "\u{2014}":
      if kind == .number, !word.isEmpty { sign("-", scalar) } else { endWord() }
    case ",", ".", ";", ":", "!", "?", "\n", "\u{3001}", "\u{3002}", "\u{2026}", "(", ")": mark(scalar)
    case "\u{3400}"..."\u{9FFF}", "\u{F900}"..."\u{FAFF}":
      endWord()
      let simplified = TraditionalMusicCharacters.simplified[scalar] ?? scalar
      tokens.append(MusicToken(key: String(simplified), text: String(scalar), kind: .han))
    default:
      if scalar.properties.isAlphabetic { add(scalar, .word) } else { endWord() }
    }
  }

  private mutating func add(_ scalar: Unicode.Scalar, _ kind: MusicToken.Kind) {
    if kind != self.kind { endWord() }
    self.kind = kind
    word.unicodeScalars.append(scalar)
  }

  private mutating func sign(_ key: String, _ scalar: Unicode.Scalar) {
    endWord()
    tokens.append(MusicToken(key: key, text: String(scalar), kind: .sign))
  }

  private mutating func mark(_ scalar: Unicode.Scalar) {
    endWord()
    tokens.append(MusicToken(key: ",", text: String(scalar), kind: .stop))
  }

  private mutating func endWord() {
    guard !word.isEmpty else { return }
    tokens.append(MusicToken(key: word.lowercased(), text: word, kind: kind))
    word = ""
  }
}
