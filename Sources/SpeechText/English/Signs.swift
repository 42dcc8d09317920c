/// A stretch of English text in the few signs that its rules know: plain letters for letters with marks, plain
/// punctuation for every kind of it, nothing that can't be seen; each with its place in the text.
struct Signs {
  private(set) var scalars: [Unicode.Scalar] = []
  /// Where each sign stands in the text.
  private(set) var places: [Int] = []

  /// What stands for the end of the text.
  static let end: Unicode.Scalar = "\0"

  init(_ text: ArraySlice<Unicode.Scalar>) {
    scalars.reserveCapacity(text.count)
    places.reserveCapacity(text.count)
    for (offset, scalar) in zip(text.indices, text) { add(scalar, offset) }
  }

  var count: Int { scalars.count }

  /// The sign at an index; `end` outside the text.
  subscript(index: Int) -> Unicode.Scalar { scalars.indices.contains(index) ? scalars[index] : Self.end }

  /// The place in the text of a stretch of signs that is not empty.
  func range(_ stretch: Range<Int>) -> Range<Int> { places[stretch.lowerBound]..<places[stretch.upperBound - 1] + 1 }

  /// The signs of a stretch as text.
  func text(_ stretch: Range<Int>) -> String { String(String.UnicodeScalarView(scalars[stretch])) }

  /// The same in small letters.
  func lower(_ stretch: Range<Int>) -> String {
    var view = String.UnicodeScalarView()
    for scalar in scalars[stretch] {
      view.append(scalar.isPlainUpper ? Unicode.Scalar(scalar.value + 0x20) ?? scalar : scalar)
    }
    return String(view)
  }

  /// Where a run of signs of a kind that begins at `start` ends.
  func end(of start: Int, _ isOfKind: (Unicode.Scalar) -> Bool) -> Int {
    var end = start
    while end < scalars.count, isOfKind(scalars[end]) { end += 1 }
    return end
  }

  /// Whether the text has these signs at `start`, in small letters or capitals.
  func has(_ expected: String, at start: Int) -> Bool {
    var index = start
    for scalar in expected.unicodeScalars {
      let found = self[index]
      guard found == scalar || found.isPlainUpper && found.value + 0x20 == scalar.value else { return false }
      index += 1
    }
    return true
  }

  /// Where the word behind the spaces at `index` begins.
  func skipSpaces(_ index: Int) -> Int { end(of: index) { $0 == " " } }

  private mutating func add(_ original: Unicode.Scalar, _ place: Int) {
    if original.value < 0x80 {
      let isControl = original.value < 0x20 || original.value == 0x7f
      append(isControl ? " " : original, place)
    } else if let plain = Latin.plain(original) {
      for letter in plain.unicodeScalars { append(letter, place) }
    } else if let plain = Self.plain[original] {
      append(plain, place)
    } else if original.isSpace {
      append(" ", place)
    } else if !Self.isUnseen(original) {
      append(original.plainMathLetter ?? original.narrow, place)
    }
  }

  private mutating func append(_ scalar: Unicode.Scalar, _ place: Int) {
    scalars.append(scalar)
    places.append(place)
  }

  private static func isUnseen(_ scalar: Unicode.Scalar) -> Bool {
    scalar.isMark || scalar.properties.generalCategory == .format || scalar.properties.generalCategory == .control
      || scalar == "™" || scalar == "®"
  }

  private static let plain: [Unicode.Scalar: Unicode.Scalar] = [
    "‘": "'", "’": "'", "ʼ": "'", "‛": "'", "`": "'", "´": "'", "“": "\"", "”": "\"", "„": "\"", "«": "\"", "»": "\"",
    "「": "\"", "」": "\"", "『": "\"", "』": "\"", "《": "\"", "》": "\"", "【": "(", "】": ")", "。": ".", "、": ",",
    "‐": "-", "‑": "-", "‒": "–", "―": "—", "⸺": "—", "⁄": "/", "∕": "/", "∗": "*", "·": " ", "º": "°", "˚": "°",
    "′": "'", "″": "\"", "＇": "'", "µ": "μ", "Ω": "Ω", "‥": "…", "⋯": "…", "₀": "0", "₁": "1", "₂": "2", "₃": "3",
    "₄": "4", "₅": "5", "₆": "6", "₇": "7", "₈": "8", "₉": "9", "\u{2028}": " ", "\u{2029}": " ",
  ]
}

extension Unicode.Scalar {
  /// The plain letter or digit of the mathematical alphabets (Unicode, U+1D400 to U+1D7FF): bold, italic, script.
  fileprivate var plainMathLetter: Unicode.Scalar? {
    switch value {
    case 0x1d400...0x1d6a3:
      let letter = (value - 0x1d400) % 52
      return Unicode.Scalar(letter < 26 ? 0x41 + letter : 0x61 + letter - 26)
    case 0x1d7ce...0x1d7ff: return Unicode.Scalar(0x30 + (value - 0x1d7ce) % 10)
    default: return nil
    }
  }
}
