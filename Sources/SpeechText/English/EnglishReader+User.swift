extension EnglishReader {
  /// What the user's dictionary has for what begins at `index`.
  func userReading(at index: Int) -> Reading? {
    guard let (said, end) = pronunciations.match(signs.scalars[...], at: index),
      case .english(let spoken, let phonemes) = said
    else { return nil }
    guard signs[end] == "'", signs[end + 1] == "s", endsWord(end + 2) else {
      return Reading(spoken, to: end, phonemes: phonemes)
    }
    return Reading(spoken + "'s", to: end + 2, phonemes: phonemes.map { $0 + LetterNames.plural(after: $0.last ?? "") })
  }
}
