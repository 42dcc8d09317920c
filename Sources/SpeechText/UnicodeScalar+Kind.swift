extension Unicode.Scalar {
  /// Letters and digits of ASCII.
  var isPlainWord: Bool { isDigit || (0x41...0x5a) ~= value || (0x61...0x7a) ~= value }

  /// 0...9.
  package var isDigit: Bool { (0x30...0x39) ~= value }

  /// A Chinese character.
  package var isHanzi: Bool {
    switch value {
    case 0x3007, 0x3400...0x4dbf, 0x4e00...0x9fff, 0xf900...0xfaff, 0x20000...0x323af: true
    default: false
    }
  }

  /// Full-width forms as the characters they are forms of.
  package var narrow: Unicode.Scalar {
    switch value {
    case 0xff01...0xff5e: Unicode.Scalar(value - 0xfee0) ?? self
    case 0x3000: " "
    default: self
    }
  }

  /// A letter of ASCII.
  var isPlainLetter: Bool { isPlainUpper || isPlainLower }

  /// A capital of ASCII.
  var isPlainUpper: Bool { (0x41...0x5a) ~= value }

  /// A small letter of ASCII.
  var isPlainLower: Bool { (0x61...0x7a) ~= value }

  /// What begins a new line.
  var isNewline: Bool {
    switch value {
    case 0x0a...0x0d, 0x85, 0x2028, 0x2029: true
    default: false
    }
  }

  /// A space of any kind, a newline too.
  var isSpace: Bool { value < 0x80 ? value == 0x20 || (0x09...0x0d) ~= value : properties.isWhitespace }

  /// What closes a quotation or a parenthesis after the stop of a sentence.
  var closesQuotation: Bool {
    switch self {
    case "\"", "'", "”", "’", "»", "）", ")", "」", "』", "】", "]", "》": true
    default: false
    }
  }

  /// What ends a sentence.
  var endsSentence: Bool {
    switch self {
    case ".", "!", "?", "…", "。", "！", "？", "．": true
    default: false
    }
  }

  /// What ends a sentence without a space after it.
  var endsSentenceAtOnce: Bool {
    switch self {
    case "。", "！", "？", "；": true
    default: false
    }
  }

  /// What ends a clause.
  var endsClause: Bool {
    switch self {
    case ",", ";", ":", "，", "、", "；", "：", "—", "–": true
    default: false
    }
  }

  /// What belongs to the sign before it: a combining mark, a joiner, a variation selector.
  var isMark: Bool {
    switch value {
    case 0x300...0x36f, 0x1ab0...0x1aff, 0x1dc0...0x1dff, 0x20d0...0x20ff, 0xfe00...0xfe0f, 0xfe20...0xfe2f: true
    case 0x200d, 0xe0100...0xe01ef: true
    default: false
    }
  }
}
