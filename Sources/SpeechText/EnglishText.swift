/// English for flite, which reads ASCII and passes over everything else without a sound.
enum EnglishText {
  /// Symbols that flite names by itself.
  static let named: Set<Unicode.Scalar> = ["&", "%", "$", "+", "=", "@", "#", "*", "~", "^", "_", "/", "|"]

  private static let kept: Set<Unicode.Scalar> = [
    ".", ",", "!", "?", ";", ":", "'", "\"", "(", ")", "[", "]", "-", "<", ">", "{", "}", "`", "\\",
  ]

  private static let replaced: [Unicode.Scalar: String] = [
    "‘": "'", "’": "'", "ʼ": "'", "“": "\"", "”": "\"", "«": "\"", "»": "\"", "…": "...", "–": ", ", "—": ", ",
    "‑": "-", "−": " minus ", "×": " times ", "÷": " divided by ", "±": " plus or minus ", "≈": " about ",
    "°": " degrees ", "℃": " degrees Celsius ", "℉": " degrees Fahrenheit ", "½": " one half ", "¼": " one quarter ",
    "¾": " three quarters ", "²": " squared ", "³": " cubed ", "№": "number ", "™": "", "®": "", "©": " copyright ",
    "§": " section ", "¶": " ", "•": ", ", "€": " euros ", "£": " pounds ", "¥": " yen ", "¢": " cents ", "µ": " micro",
    "。": ". ", "、": ", ",
  ]
  /// Units that are written before a number and said after it.
  private static let currencies: Set<Unicode.Scalar> = ["€", "£", "¥"]

  static func prepare(_ text: String) -> String {
    var result = ""
    let scalars = Array(text.unicodeScalars)
    var index = 0
    while index < scalars.count {
      let scalar = scalars[index].narrow
      index += 1
      if currencies.contains(scalar), index < scalars.count, scalars[index].isDigit {
        while index < scalars.count, isNumber(scalars, index) {
          result.unicodeScalars.append(scalars[index])
          index += 1
        }
      }
      append(scalar, to: &result)
    }
    return result
  }

  /// A digit, or a point or comma before one.
  private static func isNumber(_ scalars: [Unicode.Scalar], _ index: Int) -> Bool {
    if scalars[index].isDigit { return true }
    guard scalars[index] == "." || scalars[index] == ",", index + 1 < scalars.count else { return false }
    return scalars[index + 1].isDigit
  }

  private static func append(_ scalar: Unicode.Scalar, to result: inout String) {
    if scalar.isPlainWord || kept.contains(scalar) || named.contains(scalar) {
      result.unicodeScalars.append(scalar)
    } else if let words = replaced[scalar] ?? Latin.plain(scalar) {
      result += words
    } else if (0x300...0x36f) ~= scalar.value || scalar.value == 0xad {
      // Marks that stand behind their letter, and soft hyphens.
      return
    } else {
      result += " "
    }
  }
}
