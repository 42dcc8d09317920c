/// Mandarin for espeak-ng 1.51, which reads Chinese characters, pinyin, digits and lower-case English; its readings of
/// units and decimals are put into words here.
enum MandarinText {
  /// Symbols that espeak-ng names by itself.
  static let named: Set<Unicode.Scalar> = ["&", "+", "=", "@", "#", "*"]

  /// Punctuation that makes a pause or a melody; and its form that espeak-ng knows.
  private static let punctuation: [Unicode.Scalar: String] = [
    ".": ".", ",": ",", "!": "!", "?": "?", ";": ";", ":": ":", "'": "'", "-": "-", "(": "（", ")": "）", "\"": "\"",
    "。": "。", "，": "，", "、": "、", "！": "！", "？": "？", "；": "；", "：": "：", "“": "“", "”": "”", "‘": "'",
    "’": "'", "《": "“", "》": "”", "「": "“", "」": "”", "『": "“", "』": "”", "【": "“", "】": "”", "（": "（",
    "）": "）", "…": "，", "—": "，", "–": "，", "·": " ",
  ]
  private static let words: [Unicode.Scalar: String] = [
    "%": "百分之", "$": "美元", "€": "欧元", "£": "英镑", "¥": "元", "°": "度", "℃": "摄氏度", "℉": "华氏度", "½": "二分之一",
    "×": "乘", "÷": "除以", "−": "减", "№": "号", "①": "一", "②": "二", "③": "三", "④": "四", "⑤": "五",
    "⑥": "六", "⑦": "七", "⑧": "八", "⑨": "九", "⑩": "十",
  ]
  private static let currencies: Set<Unicode.Scalar> = ["$", "€", "£", "¥"]

  static func prepare(_ text: String) -> String {
    let scalars = text.unicodeScalars.map(\.narrow)
    var result = ""
    var index = 0
    while index < scalars.count {
      let scalar = scalars[index]
      if scalar.isDigit || currencies.contains(scalar) && index + 1 < scalars.count && scalars[index + 1].isDigit {
        index = appendNumber(scalars, index, to: &result)
      } else if scalar.isPlainWord {
        index = appendWord(scalars, index, to: &result)
      } else {
        append(scalar, to: &result)
        index += 1
      }
    }
    return result
  }

  /// A number with its unit: 3.5% is read as 百分之3点5, $5 as 5美元, 10:30 as 10点30.
  private static func appendNumber(_ scalars: [Unicode.Scalar], _ start: Int, to result: inout String) -> Int {
    var index = start
    let currency = currencies.contains(scalars[start]) ? scalars[start] : nil
    if currency != nil { index += 1 }
    var number = ""
    while index < scalars.count {
      let scalar = scalars[index]
      let isBeforeDigit = index + 1 < scalars.count && scalars[index + 1].isDigit
      if scalar.isDigit {
        number.unicodeScalars.append(scalar)
      } else if isBeforeDigit && (scalar == "." || scalar == ":") {
        number += "点"
      } else if !(isBeforeDigit && scalar == ",") {
        break
      }
      index += 1
    }
    if index < scalars.count, scalars[index] == "%" {
      result += "百分之"
      index += 1
    }
    result += number
    if let currency { result += words[currency] ?? "" }
    return index
  }

  /// A word in Latin letters. Inside a word capitals are spelled out in Chinese; a word of capitals alone is meant so.
  private static func appendWord(_ scalars: [Unicode.Scalar], _ start: Int, to result: inout String) -> Int {
    var end = start
    while end < scalars.count, scalars[end].isPlainWord { end += 1 }
    var word = ""
    word.unicodeScalars.append(contentsOf: scalars[start..<end])
    result += word.unicodeScalars.contains { $0.properties.isLowercase } ? word.lowercased() : word
    return end
  }

  private static func append(_ scalar: Unicode.Scalar, to result: inout String) {
    if scalar.isHanzi || named.contains(scalar) || (0xc0...0x24f) ~= scalar.value || (0x300...0x36f) ~= scalar.value {
      result.unicodeScalars.append(scalar)
    } else {
      result += words[scalar] ?? punctuation[scalar] ?? " "
    }
  }
}
