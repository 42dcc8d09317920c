extension EnglishReader {
  /// Dates in digits: 2024-05-17, 5/17/2024, 17.05.2024; and 17 May.
  func date(at index: Int) -> Reading? {
    guard let first = digits(at: index, 1...4) else { return nil }
    let separator = signs[first.end]
    guard separator == "-" || separator == "/" || separator == ".", let second = digits(at: first.end + 1, 1...2) else {
      return dayBeforeMonth(at: index)
    }
    guard signs[second.end] == separator, let third = digits(at: second.end + 1, 1...4) else {
      return separator == "/" ? dayOfMonth(first, second, at: index) : nil
    }
    guard signs[third.end] != separator || !signs[third.end + 1].isDigit else { return nil }
    let isISO = first.length == 4 && third.length <= 2 && separator != "."
    if isISO { return date(year: first, month: second.value, day: third.value, to: third.end) }
    guard first.length <= 2, third.length == 4 || third.length == 2 && separator == "/" else { return nil }
    // The month is first in the United States, unless it can't be; with points the day is.
    let dayFirst = separator == "." || first.value > 12
    return date(
      year: third, month: dayFirst ? second.value : first.value, day: dayFirst ? first.value : second.value,
      to: third.end)
  }

  private typealias Digits = (value: Int, length: Int, end: Int)

  private func digits(at index: Int, _ lengths: ClosedRange<Int>) -> Digits? {
    let end = signs.end(of: index, \.isDigit)
    guard lengths.contains(end - index), let value = Int(signs.text(index..<end)) else { return nil }
    return (value, end - index, end)
  }

  private func date(year: Digits, month: Int, day: Int, to end: Int) -> Reading? {
    guard (1...12).contains(month), (1...31).contains(day) else { return nil }
    let fullYear = year.length == 2 ? year.value + (year.value < 50 ? 2000 : 1900) : year.value
    // The T between the date and the time of ISO 8601 is not said.
    let hasTime = signs[end] == "T" && signs[end + 1].isDigit
    guard endsWord(end) || hasTime else { return nil }
    return Reading(
      Calendar.months[month - 1] + " " + NumberWords.ordinal(NumberWords.cardinal(day)) + " "
        + NumberWords.year(fullYear), to: hasTime ? end + 1 : end)
  }

  /// 5/17, where the word before it asks for a day.
  private func dayOfMonth(_ month: Digits, _ day: Digits, at index: Int) -> Reading? {
    guard ["on", "by", "until", "till", "since", "before", "after", "due"].contains(wordBefore(index)),
      (1...12).contains(month.value), (1...31).contains(day.value), signs[day.end] != "/", endsWord(day.end)
    else { return nil }
    return Reading(
      Calendar.months[month.value - 1] + " " + NumberWords.ordinal(NumberWords.cardinal(day.value)), to: day.end)
  }

  /// The 17 of "17 May".
  private func dayBeforeMonth(at index: Int) -> Reading? {
    guard let day = digits(at: index, 1...2), (1...31).contains(day.value) else { return nil }
    let suffix = signs.lower(day.end..<signs.end(of: day.end, \.isPlainLetter))
    let end = ["st", "nd", "rd", "th"].contains(suffix) ? day.end + 2 : day.end
    guard signs[end] == " ", isMonth(signs.skipSpaces(end)) else { return nil }
    let article = wordBefore(index) == "the" ? "" : "the "
    return Reading(article + NumberWords.ordinal(NumberWords.cardinal(day.value)) + " of", to: end)
  }

  /// Whether the name of a month begins at `index`.
  private func isMonth(_ index: Int) -> Bool {
    guard signs[index].isPlainUpper else { return false }
    let end = signs.end(of: index, \.isPlainLetter)
    return Calendar.month(signs.lower(index..<end)) != nil && endsWord(end)
  }

  /// A day behind the name of its month, or a year.
  func dayOrYear(_ number: Numeral, at index: Int) -> Reading? {
    guard let value = number.value, !number.isGrouped, endsWord(number.end) else { return nil }
    let before = wordBefore(index)
    let next = signs[number.end]
    if (1...31).contains(value), number.whole.count <= 2, isBehindMonth(before, index), next != ":", next != "%" {
      return Reading(NumberWords.ordinal(number.spoken), to: number.end)
    }
    guard isYear(number, before, Calendar.month(before) != nil) else { return nil }
    let isPossessive = next == "'" && signs[number.end + 1] == "s" && endsWord(number.end + 2)
    return Reading(
      NumberWords.year(value) + (isPossessive ? "'s" : ""), to: isPossessive ? number.end + 2 : number.end)
  }

  private func isBehindMonth(_ before: String, _ index: Int) -> Bool {
    guard Calendar.month(before) != nil else { return false }
    var start = index
    while start > 0, signs[start - 1] == " " || signs[start - 1] == "." { start -= 1 }
    return !Calendar.isCommonWord(before) || signs[start - before.unicodeScalars.count].isPlainUpper
  }

  private func isYear(_ number: Numeral, _ before: String, _ isBehindMonth: Bool) -> Bool {
    guard let value = number.value else { return false }
    let next = signs.skipSpaces(number.end)
    let after = wordAfter(number.end)
    let isDated = ["AD", "BC", "CE", "BCE"].contains(after) || before == "ad"
    let isYearWord = isBehindMonth || ["in", "since", "year", "circa", "until", "anno"].contains(before)
    if isDated || isYearWord, (100...2999).contains(value), number.whole.first != "0" {
      return !isCounted(after) || isDated
    }
    guard number.isYearLike, Unit.at(next, in: signs)?.unit.isLoose != true || next == number.end else { return false }
    return !isCounted(after) && Unit.at(number.end, in: signs) == nil && trailingCurrency(at: number.end) == nil
  }

  /// Whether a word behind a number names many of something, and isn't one of the small words that end like it.
  private func isCounted(_ word: String) -> Bool {
    guard let first = word.unicodeScalars.first, first.isPlainLower, word.count > 3, word.hasSuffix("s") else {
      return ["people", "men", "women", "children"].contains(word)
    }
    return !word.hasSuffix("ss")
      && !["this", "thus", "plus", "less", "does", "goes", "always", "perhaps", "across", "was", "has", "its"].contains(
        word)
  }
}
