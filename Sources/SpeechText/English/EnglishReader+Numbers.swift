extension EnglishReader {
  /// A number as it is written.
  struct Numeral {
    var end: Int
    var whole: String
    var fraction: String?
    /// Whether commas part its thousands.
    var isGrouped = false

    var value: Int? { fraction == nil ? Int(whole) : nil }
    var isOne: Bool { value == 1 }
    /// Four digits that can be a year of the last thousand years.
    var isYearLike: Bool { !isGrouped && whole.count == 4 && (1100...2099).contains(value ?? 0) }

    /// As a count.
    var spoken: String {
      if let fraction { return NumberWords.decimal(whole, fraction) }
      // A zero in front stands in numbers that count nothing.
      if whole.count > 1, whole.hasPrefix("0") { return NumberWords.digits(whole) }
      return NumberWords.cardinal(whole)
    }
  }

  /// The number that begins at `index` with a digit, or with a point before one.
  func number(at index: Int) -> Numeral? {
    var end = signs.end(of: index, \.isDigit)
    guard end > index || signs[index] == "." && signs[index + 1].isDigit else { return nil }
    var numeral = Numeral(end: end, whole: signs.text(index..<end))
    if (1...3).contains(end - index) {
      while signs[end] == ",", signs.end(of: end + 1, \.isDigit) == end + 4 {
        numeral.whole += signs.text(end + 1..<end + 4)
        numeral.isGrouped = true
        end += 4
      }
    }
    if signs[end] == ".", signs[end + 1].isDigit {
      let start = end + 1
      end = signs.end(of: start, \.isDigit)
      numeral.fraction = signs.text(start..<end)
    }
    numeral.end = end
    return numeral
  }

  /// What begins with a digit.
  func numeral(at index: Int) -> Reading? {
    if let reading = hexadecimal(at: index) ?? date(at: index) ?? time(at: index) { return reading }
    if let reading = duration(at: index) ?? dotted(at: index) ?? feet(at: index) { return reading }
    if let reading = dimensions(at: index) ?? fraction(at: index) ?? ordinal(at: index) { return reading }
    return decade(at: index) ?? quantity(at: index)
  }

  /// A number with a sign before it: -3, +5, −0.5, ~20, .5, #1.
  func signedNumber(at index: Int) -> Reading? {
    guard index == 0 || !signs[index - 1].isPlainWord && signs[index - 1] != ")" else { return nil }
    let prefixes: [Unicode.Scalar: String] = [
      "-": "minus ", "−": "minus ", "+": "plus ", "±": "plus or minus ", "~": "about ", "≈": "about ", ".": "",
      "#": "number ",
      "<": "less than ", ">": "more than ", "≤": "at most ", "≥": "at least ", "–": "minus ", "'": "",
    ]
    guard let prefix = prefixes[signs[index]] else { return nil }
    if "<>≤≥≈±+".unicodeScalars.contains(signs[index]), isBetweenValues(index) { return nil }
    // Letters behind the number make a tag of it.
    if signs[index] == "#", signs[signs.end(of: index + 1, \.isDigit)].isPlainLetter { return nil }
    if signs[index] == "." { return quantity(at: index) }
    if signs[index] == "'" { return apostrophized(at: index) }
    var start = index + 1
    if "<>≤≥≈".unicodeScalars.contains(signs[index]) { start = signs.skipSpaces(start) }
    if let money = money(at: start) { return Reading(prefix + money.spoken, to: money.end) }
    guard signs[start].isDigit || signs[start] == "." && signs[start + 1].isDigit else { return nil }
    guard let reading = quantity(at: start) else { return nil }
    return Reading(prefix + reading.spoken, to: reading.end)
  }

  /// '90s and '24.
  private func apostrophized(at index: Int) -> Reading? {
    guard signs.end(of: index + 1, \.isDigit) == index + 3, let value = Int(signs.text(index + 1..<index + 3)) else {
      return nil
    }
    if signs[index + 3] == "s", endsWord(index + 4), value % 10 == 0, value > 0 {
      return Reading(NumberWords.decade(value), to: index + 4)
    }
    guard endsWord(index + 3), signs[index + 3] != "'" else { return nil }
    return Reading((value < 10 ? "oh " : "") + NumberWords.cardinal(value), to: index + 3)
  }

  // MARK: Counts

  /// A number, a range of numbers, with the unit behind it.
  func quantity(at index: Int) -> Reading? {
    guard let first = number(at: index) else { return nil }
    if let reading = exponential(first, at: index) { return reading }
    if let mixed = mixedNumber(first) { return withUnit(mixed.spoken, isOne: false, from: index, to: mixed.end) }
    if let second = rangeEnd(first) { return range(first, second, from: index) }
    if let reading = dayOrYear(first, at: index) ?? namedNumber(first, at: index) { return reading }
    return withUnit(first.spoken, isOne: first.isOne, from: index, to: first.end, value: first)
  }

  /// 1e6, 2^10, 10².
  private func exponential(_ base: Numeral, at index: Int) -> Reading? {
    var end = base.end
    if signs[end] == "e" || signs[end] == "E" {
      let isNegative = signs[end + 1] == "-"
      end += isNegative || signs[end + 1] == "+" ? 2 : 1
      guard let power = number(at: end), power.fraction == nil, endsWord(power.end) else { return nil }
      return Reading(
        base.spoken + " times ten to the " + (isNegative ? "minus " : "") + power.spoken, to: power.end)
    }
    if signs[end] == "^" {
      let isNegative = signs[end + 1] == "-"
      guard let power = number(at: end + (isNegative ? 2 : 1)) else { return nil }
      return Reading(
        base.spoken + " to the power of " + (isNegative ? "minus " : "") + power.spoken, to: power.end)
    }
    guard let power = power(at: end) else { return nil }
    return Reading(base.spoken + " " + power.spoken, to: power.end)
  }

  /// The power in raised digits at `index`.
  func power(at index: Int) -> (spoken: String, end: Int)? {
    let isNegative = signs[index] == "⁻"
    let start = isNegative ? index + 1 : index
    let end = signs.end(of: start) { Symbols.raised[$0] != nil }
    guard end > start else { return signs[index] == "ⁿ" ? ("to the n", index + 1) : nil }
    let digits = signs.scalars[start..<end].compactMap { Symbols.raised[$0].map(Character.init) }
    switch String(digits) {
    case "2" where !isNegative: return ("squared", end)
    case "3" where !isNegative: return ("cubed", end)
    case let power where isNegative: return ("to the minus " + NumberWords.cardinal(power), end)
    case let power: return ("to the " + NumberWords.ordinal(NumberWords.cardinal(power)), end)
    }
  }

  /// 2 1/2 and 2½.
  private func mixedNumber(_ whole: Numeral) -> (spoken: String, end: Int)? {
    guard whole.fraction == nil, whole.whole.count <= 3 else { return nil }
    if let part = Symbols.fractions[signs[whole.end]] { return (whole.spoken + " and " + part, whole.end + 1) }
    guard signs[whole.end] == " ", let part = ratio(at: whole.end + 1), part.numerator < part.denominator,
      [2, 3, 4, 5, 6, 8, 10, 16, 32, 64].contains(part.denominator),
      let spoken = NumberWords.fraction(part.numerator, part.denominator)
    else { return nil }
    return (whole.spoken + " and " + spoken, part.end)
  }

  /// The second number of a range: 3-5, 1990–1995, 3..5.
  private func rangeEnd(_ first: Numeral) -> Numeral? {
    var start = first.end
    if signs[start] == " ", signs[start + 1] == "–" { start += 1 }
    switch signs[start] {
    case "-", "–", "—": start += 1
    case "…": start += 1
    case "." where signs[start + 1] == ".": start = signs.end(of: start) { $0 == "." || $0 == "<" }
    default: return nil
    }
    if signs[start - 1] == "–" || signs[start - 1] == "—" { start = signs.skipSpaces(start) }
    guard signs[start].isDigit, let second = number(at: start) else { return nil }
    let next = signs[second.end]
    return (next == "-" || next == "/" || next == ":") && signs[second.end + 1].isDigit ? nil : second
  }

  private func range(_ first: Numeral, _ second: Numeral, from index: Int) -> Reading {
    let isDifference = signs[signs.skipSpaces(second.end)] == "="
    let between = isDifference ? " minus " : " to "
    if !isDifference, first.isYearLike, second.isYearLike || second.whole.count == 2,
      Unit.at(second.end, in: signs) == nil,
      let from = first.value, let to = second.value
    {
      return Reading(
        NumberWords.year(from) + between + (to < 100 ? NumberWords.cardinal(to) : NumberWords.year(to)), to: second.end)
    }
    if let clock = halfOfDay(second.end) {
      return Reading(spelled: first.spoken + between + second.spoken + " " + clock.spoken, to: clock.end)
    }
    return withUnit(first.spoken + between + second.spoken, isOne: false, from: index, to: second.end)
  }

  /// A number with what belongs to it behind it: a unit, a currency, letters of a name such as 3D.
  private func withUnit(
    _ spoken: String, isOne: Bool, from index: Int, to end: Int, value: Numeral? = nil
  ) -> Reading {
    if let (unit, unitEnd) = unit(at: end) {
      // Tied to its number by a hyphen: a 5-km run.
      let isSingular = isOne || signs[end] == "-"
      let end = unitEnd
      return perUnit(spoken + " " + (isSingular ? unit.one : unit.many), end)
    }
    if let (currency, end) = trailingCurrency(at: end) {
      return Reading(spoken + " " + (isOne ? currency.one : currency.many), to: end)
    }
    if signs[end] == "+", endsWord(end + 1) { return Reading(spoken + " plus", to: end + 1) }
    if signs[end].isPlainLetter, let reading = lettersBehind(spoken, end) { return reading }
    if signs[end] == "'", signs[end + 1] == "s", endsWord(end + 2) { return Reading(spoken + "'s", to: end + 2) }
    return Reading(spoken, to: end)
  }

  private func unit(at end: Int) -> (unit: Unit, end: Int)? {
    let isLoose = signs[end] == " " || signs[end] == "-"
    guard let found = Unit.at(isLoose ? end + 1 : end, in: signs) else { return nil }
    // "in." is more often inches than the word at an end.
    let isInches = signs.has("in.", at: end + 1)
    guard found.unit.isLoose || !isLoose || isInches else { return nil }
    guard !signs[found.end - 1].isPlainWord || endsWord(found.end) && signs[found.end] != "'" else { return nil }
    if signs[end] == "-", !signs[end + 1].isPlainLetter { return nil }
    // A quotation that closes.
    if signs[found.end - 1] == "\"", signs.scalars[..<end].count(where: { $0 == "\"" }) % 2 == 1 { return nil }
    // A number of a house: 221B Baker Street.
    if !found.unit.isLoose, signs[end].isPlainUpper, signs[found.end] == " ", signs[found.end + 1].isPlainUpper {
      return nil
    }
    // A variable: 2x+1.
    if signs[end] == "x", "+-=*/)^".unicodeScalars.contains(signs[found.end]) { return nil }
    return found
  }

  /// What follows a unit: "per second", and the full stop of a shortened unit.
  func perUnit(_ spoken: String, _ end: Int) -> Reading {
    if signs[end] == "/", let (unit, unitEnd) = Unit.at(end + 1, in: signs), unit.isLoose, endsWord(unitEnd) {
      return Reading(spoken + " per " + unit.one, to: unitEnd)
    }
    if signs[end] == ".", signs[end + 1] == " ", signs[end + 2].isPlainLower { return Reading(spoken, to: end + 1) }
    if signs[end] == "-" || signs[end] == "–", signs[end + 1].isDigit, let rest = quantity(at: end + 1) {
      return Reading(spoken + " to " + rest.spoken, to: rest.end)
    }
    return Reading(spoken, to: end)
  }

  /// Letters right behind a number: 3D, 4K, 2FA, 7zip.
  private func lettersBehind(_ spoken: String, _ start: Int) -> Reading? {
    let end = signs.end(of: start, \.isPlainWord)
    let letters = signs.scalars[start..<end]
    guard letters.allSatisfy(\.isPlainLetter) else {
      return Reading(spelled: spoken + " " + spelling(start..<end), to: end)
    }
    let isSpelled = letters.count == 1 || letters.allSatisfy(\.isPlainUpper)
    if isSpelled { return Reading(spelled: spoken + " " + spelling(start..<end), to: end) }
    return Reading(spoken + " " + signs.lower(start..<end), to: end)
  }

  // MARK: Other numbers

  /// A number that names something: digit by digit, in pairs, or with the parts of a version.
  private func namedNumber(_ number: Numeral, at index: Int) -> Reading? {
    guard endsWord(number.end), !number.isGrouped else { return nil }
    let before = wordBefore(index)
    if let fraction = number.fraction {
      guard NumberContexts.versions.contains(before), fraction.count <= 2, !fraction.hasPrefix("0") else { return nil }
      return Reading(
        NumberWords.cardinal(number.whole) + " point " + NumberWords.cardinal(fraction), to: number.end)
    }
    if NumberContexts.digits.contains(before), number.whole.count > 3 {
      return Reading(NumberWords.digits(number.whole), to: number.end)
    }
    guard NumberContexts.pairs.contains(before), number.whole.count == 3, let value = number.value, value % 100 != 0
    else {
      return nil
    }
    let rest = value % 100
    return Reading(
      NumberWords.cardinal(value / 100) + (rest < 10 ? " oh " : " ") + NumberWords.cardinal(rest), to: number.end)
  }

  private func hexadecimal(at index: Int) -> Reading? {
    guard signs[index] == "0", signs[index + 1] == "x" || signs[index + 1] == "X" else { return nil }
    let end = signs.end(of: index + 2, \.isPlainWord)
    guard end > index + 2 else { return nil }
    return Reading(spelled: "zero x " + spelling(index + 2..<end), to: end)
  }

  /// Numbers of versions and addresses, with more than one point: 1.2.3, 192.168.0.1.
  func dotted(at index: Int) -> Reading? {
    var end = index
    var parts: [String] = []
    while true {
      let start = end
      end = signs.end(of: start, \.isDigit)
      guard end > start else { return nil }
      parts.append(signs.text(start..<end))
      guard signs[end] == ".", signs[end + 1].isDigit else { break }
      end += 1
    }
    guard parts.count > 2 else { return nil }
    let point = parts.count == 4 && parts.allSatisfy { $0.count <= 3 } ? " dot " : " point "
    return Reading(parts.map { NumberWords.cardinal($0) }.joined(separator: point), to: end)
  }

  /// 5'11" and 6'.
  private func feet(at index: Int) -> Reading? {
    guard let feet = number(at: index), feet.whole.count <= 3, signs[feet.end] == "'" else { return nil }
    let spoken = feet.spoken + (feet.isOne ? " foot" : " feet")
    if let inches = number(at: feet.end + 1), signs[inches.end] == "\"" {
      return Reading(spoken + " " + inches.spoken + (inches.isOne ? " inch" : " inches"), to: inches.end + 1)
    }
    // A mark that only closes a quotation has an opening one before it.
    let isQuoted = signs.scalars[..<index].contains("'")
    return endsWord(feet.end + 1) && !isQuoted && feet.end + 1 < signs.count ? Reading(spoken, to: feet.end + 1) : nil
  }

  /// 1920x1080 and 2 × 4.
  private func dimensions(at index: Int) -> Reading? {
    guard var last = number(at: index) else { return nil }
    var spoken = last.spoken
    while signs[last.end] == "x" || signs[last.end] == "×", let next = number(at: last.end + 1),
      power(at: next.end) == nil
    {
      spoken += " by " + next.spoken
      last = next
    }
    return last.end == number(at: index)?.end ? nil : withUnit(spoken, isOne: false, from: index, to: last.end)
  }

  func ordinal(at index: Int) -> Reading? {
    guard let number = number(at: index), number.fraction == nil else { return nil }
    let end = number.end + 2
    guard ["st", "nd", "rd", "th"].contains(signs.lower(number.end..<min(end, signs.count))), endsWord(end) else {
      return nil
    }
    return Reading(NumberWords.ordinal(number.spoken), to: end)
  }

  /// 1980s, 1900s, 80s.
  func decade(at index: Int) -> Reading? {
    guard let number = number(at: index), let value = number.value, !number.isGrouped, value % 10 == 0, value > 0,
      number.whole.count == 2 && value >= 20 || number.whole.count == 4
    else { return nil }
    let start = signs[number.end] == "'" ? number.end + 1 : number.end
    return signs[start] == "s" && endsWord(start + 1) ? Reading(NumberWords.decade(value), to: start + 1) : nil
  }
}
