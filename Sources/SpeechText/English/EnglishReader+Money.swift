extension EnglishReader {
  /// A sum with its currency before it: $5.20, €1, US$3.5 million, $5-10.
  func money(at index: Int) -> Reading? {
    guard let currency = Currency.signs[signs[index]] else { return nil }
    return sum(at: signs.skipSpaces(index + 1), currency)
  }

  /// A sum behind letters that tell its currency: USD 20, US$5, HK$10.
  func namedMoney(at index: Int) -> Reading? {
    let end = signs.end(of: index, \.isPlainUpper)
    let name = signs.text(index..<end)
    if signs[end] == "$", let currency = Currency.dollars[name] { return sum(at: end + 1, currency) }
    guard let currency = Currency.codes[name], signs[end] == " " || signs[end].isDigit else { return nil }
    return sum(at: signs.skipSpaces(end), currency)
  }

  /// The currency behind a number: 20 USD, 5€, 50¢.
  func trailingCurrency(at end: Int) -> (currency: Currency, end: Int)? {
    let start = signs[end] == " " ? end + 1 : end
    if start == end || signs[start + 1] == " " || start + 1 >= signs.count || !signs[start + 1].isDigit,
      let currency = Currency.signs[signs[start]], !signs[start + 1].isDigit
    {
      return (currency, start + 1)
    }
    guard endsWord(start + 3), start + 3 <= signs.count, let currency = Currency.codes[signs.text(start..<start + 3)]
    else {
      return nil
    }
    return (currency, start + 3)
  }

  private func sum(at index: Int, _ currency: Currency) -> Reading? {
    guard signs[index].isDigit || signs[index] == "." || signs[index] == "-", let first = number(at: index) else {
      return nil
    }
    if let (scale, end) = scale(at: first.end) {
      return per(Reading(first.spoken + " " + scale + " " + currency.many, to: end))
    }
    let dash = signs[first.end]
    if dash == "-" || dash == "–" {
      let start = Currency.signs[signs[first.end + 1]] == nil ? first.end + 1 : first.end + 2
      if signs[start].isDigit, let second = number(at: start) {
        let (scale, end) = scale(at: second.end).map { (" " + $0.scale, $0.end) } ?? ("", second.end)
        return per(Reading(first.spoken + " to " + second.spoken + scale + " " + currency.many, to: end))
      }
    }
    return per(Reading(coins(first, currency), to: first.end))
  }

  private func coins(_ sum: Numeral, _ currency: Currency) -> String {
    guard let fraction = sum.fraction, let cent = currency.cent, fraction.count == 2, let cents = Int(fraction) else {
      return sum.spoken + " " + (sum.isOne ? currency.one : currency.many)
    }
    let isWhole = cents == 0
    let hasWhole = sum.whole.contains { $0 != "0" }
    let whole = NumberWords.cardinal(sum.whole) + " " + (sum.whole == "1" ? currency.one : currency.many)
    let part = NumberWords.cardinal(cents) + " " + (cents == 1 ? cent.one : cent.many)
    return isWhole ? whole : hasWhole ? whole + " and " + part : part
  }

  private func scale(at end: Int) -> (scale: String, end: Int)? {
    let start = signs[end] == " " ? end + 1 : end
    for (short, long) in Currency.scales where signs.has(short, at: start) {
      let scaleEnd = start + short.utf8.count
      if endsWord(scaleEnd), start == end || short.utf8.count > 1 { return (long, scaleEnd) }
    }
    return nil
  }

  /// What a sum is paid for: $5/month.
  private func per(_ sum: Reading) -> Reading {
    guard signs[sum.end] == "/", signs[sum.end + 1].isPlainLower else { return sum }
    let start = sum.end + 1
    if let (unit, end) = Unit.at(start, in: signs), endsWord(end) {
      return Reading(sum.spoken + " per " + unit.one, to: end)
    }
    let end = signs.end(of: start, \.isPlainLower)
    return endsWord(end) ? Reading(sum.spoken + " per " + signs.lower(start..<end), to: end) : sum
  }
}
