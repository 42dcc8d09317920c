/// Numbers in figures, and below a thousand in English and Chinese words.
enum NumberWords {
  /// Chinese figures and what they are multiplied by.
  static let digits: [String: Double] = [
    "零": 0, "一": 1, "二": 2, "两": 2, "三": 3, "四": 4, "五": 5, "六": 6, "七": 7, "八": 8, "九": 9, "十": 10, "百": 100,
  ]
  private static let english: [String: Double] = [
    "ten": 10, "twenty": 20, "thirty": 30, "forty": 40, "fifty": 50, "sixty": 60, "seventy": 70, "eighty": 80,
    "ninety": 90, "hundred": 100, "one": 1, "two": 2, "three": 3, "four": 4, "five": 5, "six": 6, "seven": 7,
    "eight": 8,
    "nine": 9, "eleven": 11, "twelve": 12, "thirteen": 13, "fourteen": 14, "fifteen": 15, "sixteen": 16,
    "seventeen": 17,
    "eighteen": 18, "nineteen": 19,
  ]

  /// The number that begins at a token, and where it ends.
  static func number(_ tokens: [MusicToken], at start: Int) -> (value: Double, end: Int)? {
    guard start < tokens.count else { return nil }
    switch tokens[start].kind {
    case .number: return Double(tokens[start].key).map { ($0, start + 1) }
    case .han: return sum(tokens, at: start, digits, ten: 10)
    case .word: return sum(tokens, at: start, english, ten: 100)
    case .sign, .stop: return nil
    }
  }

  /// Adds up digits, each multiplied by what follows from `ten` up: 一百二十, one hundred and twenty.
  private static func sum(
    _ tokens: [MusicToken], at start: Int, _ values: [String: Double], ten: Double
  ) -> (Double, Int)? {
    var (total, digit) = (0.0, 0.0)
    var end = start
    while end < tokens.count {
      if tokens[end].key == "and", end > start, end + 1 < tokens.count, values[tokens[end + 1].key] != nil {
        end += 1
        continue
      }
      guard let value = values[tokens[end].key] else { break }
      if value == 100 || value == ten {
        total += max(1, digit) * value
        digit = 0
      } else {
        digit += value
      }
      end += 1
    }
    return end > start ? (total + digit, end) : nil
  }
}
