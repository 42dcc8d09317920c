extension EnglishReader {
  /// Two numbers with a stroke between them.
  func ratio(at index: Int) -> (numerator: Int, denominator: Int, end: Int)? {
    let stroke = signs.end(of: index, \.isDigit)
    guard stroke > index, stroke - index <= 4, signs[stroke] == "/" else { return nil }
    let end = signs.end(of: stroke + 1, \.isDigit)
    guard end > stroke + 1, end - stroke <= 5, endsWord(end), signs[end] != "/" || !signs[end + 1].isDigit,
      let numerator = Int(signs.text(index..<stroke)), let denominator = Int(signs.text(stroke + 1..<end))
    else { return nil }
    return (numerator, denominator, end)
  }

  /// Strokes that are neither a fraction nor a rating.
  private static let fixed = ["24/7": "twenty four seven", "9/11": "nine eleven"]

  /// Fractions and ratings: 1/2, 3/4, 4/5 stars, 8/10.
  func fraction(at index: Int) -> Reading? {
    guard let ratio = ratio(at: index) else { return nil }
    if let spoken = Self.fixed[signs.text(index..<ratio.end)] { return Reading(spoken, to: ratio.end) }
    let after = wordAfter(ratio.end)
    let isRated =
      ["rated", "rating", "score", "scored", "scores", "gave", "got", "ranked"].contains(wordBefore(index))
      || ["stars", "points"].contains(after)
    let isScale = [5, 10, 100].contains(ratio.denominator) && after != "of"
    if ratio.numerator <= ratio.denominator, isRated || isScale {
      return over(ratio, " out of ")
    }
    if ratio.numerator + ratio.denominator == 100 { return over(ratio, " ") }
    guard ratio.numerator < ratio.denominator || ratio.denominator == 2, ratio.denominator <= 100,
      let spoken = NumberWords.fraction(ratio.numerator, ratio.denominator)
    else { return over(ratio, " over ") }
    guard signs[ratio.end] == " " || signs[ratio.end] == "-" || signs[ratio.end] == "\"",
      let (unit, end) = Unit.at(signs[ratio.end] == "\"" ? ratio.end : ratio.end + 1, in: signs), endsWord(end)
    else { return Reading(spoken, to: ratio.end) }
    return perUnit(spoken + " " + unit.one, end)
  }

  private func over(_ ratio: (numerator: Int, denominator: Int, end: Int), _ between: String) -> Reading {
    Reading(NumberWords.cardinal(ratio.numerator) + between + NumberWords.cardinal(ratio.denominator), to: ratio.end)
  }
}
