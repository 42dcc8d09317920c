/// Numbers in English words, as they are read in the United States.
enum NumberWords {
  private static let small = [
    "zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve",
    "thirteen", "fourteen", "fifteen", "sixteen", "seventeen", "eighteen", "nineteen",
  ]
  private static let tens = [
    "", "", "twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety",
  ]
  private static let groups = ["", "thousand", "million", "billion", "trillion", "quadrillion", "quintillion"]
  private static let ordinals = [
    "one": "first", "two": "second", "three": "third", "five": "fifth", "eight": "eighth", "nine": "ninth",
    "twelve": "twelfth",
  ]

  /// A whole number in digits; one that no name is long enough for, digit by digit.
  static func cardinal(_ digits: some StringProtocol) -> String {
    let digits = digits.drop { $0 == "0" }
    if digits.isEmpty { return small[0] }
    guard digits.count <= 3 * groups.count else { return self.digits(digits) }
    var rest = digits
    var words: [String] = []
    while !rest.isEmpty {
      let group = (rest.count - 1) / 3
      let head = rest.prefix(rest.count - 3 * group)
      rest = rest.dropFirst(head.count)
      guard let value = Int(head), value > 0 else { continue }
      words.append(belowThousand(value))
      if group > 0 { words.append(groups[group]) }
    }
    return words.joined(separator: " ")
  }

  static func cardinal(_ number: Int) -> String {
    number < 0 ? "minus " + cardinal(String(number.magnitude)) : cardinal(String(number))
  }

  private static func belowThousand(_ value: Int) -> String {
    if value < 100 { return belowHundred(value) }
    let rest = value % 100
    return small[value / 100] + " hundred" + (rest == 0 ? "" : " " + belowHundred(rest))
  }

  private static func belowHundred(_ value: Int) -> String {
    if value < 20 { return small[value] }
    return tens[value / 10] + (value % 10 == 0 ? "" : " " + small[value % 10])
  }

  /// The ordinal of a number in words: "twenty one" is "twenty first".
  static func ordinal(_ cardinal: String) -> String {
    guard let space = cardinal.lastIndex(of: " ") else { return ordinal(ofWord: cardinal) }
    return cardinal[...space] + ordinal(ofWord: String(cardinal[cardinal.index(after: space)...]))
  }

  private static func ordinal(ofWord word: String) -> String {
    if let irregular = ordinals[word] { return irregular }
    return word.hasSuffix("y") ? word.dropLast() + "ieth" : word + "th"
  }

  /// Digit by digit; other signs are passed over.
  static func digits(_ digits: some StringProtocol) -> String {
    digits.compactMap(\.wholeNumberValue).filter { (0...9) ~= $0 }.map { small[$0] }.joined(separator: " ")
  }

  /// A number with its decimals, each in digits.
  static func decimal(_ whole: some StringProtocol, _ fraction: some StringProtocol) -> String {
    let point = "point " + digits(fraction)
    return whole.isEmpty ? point : cardinal(whole) + " " + point
  }

  /// A year: "nineteen eighty four", "two thousand seven", "twenty twenty four".
  static func year(_ year: Int) -> String {
    let (century, rest) = (year / 100, year % 100)
    guard (1000...9999) ~= year, year % 1000 >= 10 else { return cardinal(year) }
    if rest == 0 { return cardinal(century) + " hundred" }
    return cardinal(century) + (rest < 10 ? " oh " : " ") + cardinal(rest)
  }

  /// The years of a decade or a century: "nineteen eighties", "nineteen hundreds", "nineties".
  static func decade(_ year: Int) -> String { plural(year < 100 ? cardinal(year) : self.year(year)) }

  /// The plural of a number in words.
  static func plural(_ words: String) -> String {
    if words.hasSuffix("y") { return words.dropLast() + "ies" }
    return words + (words.hasSuffix("x") ? "es" : "s")
  }

  /// A fraction in digits: "three quarters", "one half"; nil where its parts have no such name.
  static func fraction(_ numerator: Int, _ denominator: Int) -> String? {
    guard denominator > 1, numerator > 0 else { return nil }
    let part: String
    switch denominator {
    case 2: part = numerator == 1 ? "half" : "halves"
    case 4: part = numerator == 1 ? "quarter" : "quarters"
    default: part = ordinal(cardinal(denominator)) + (numerator == 1 ? "" : "s")
    }
    return cardinal(numerator) + " " + part
  }

  /// A Roman numeral in capitals, up to 3999; nil for what is none in its usual form.
  static func roman(_ numeral: some StringProtocol) -> Int? {
    let letters: [Character: Int] = ["I": 1, "V": 5, "X": 10, "L": 50, "C": 100, "D": 500, "M": 1000]
    var value = 0
    var previous = Int.max
    for letter in numeral {
      guard let worth = letters[letter] else { return nil }
      value += worth > previous ? worth - 2 * previous : worth
      previous = worth
    }
    return value > 0 && value < 4000 && roman(value) == numeral ? value : nil
  }

  private static func roman(_ value: Int) -> String {
    let signs = [
      (1000, "M"), (900, "CM"), (500, "D"), (400, "CD"), (100, "C"), (90, "XC"), (50, "L"), (40, "XL"), (10, "X"),
      (9, "IX"), (5, "V"), (4, "IV"), (1, "I"),
    ]
    var rest = value
    var numeral = ""
    for (worth, sign) in signs {
      while rest >= worth {
        numeral += sign
        rest -= worth
      }
    }
    return numeral
  }
}
