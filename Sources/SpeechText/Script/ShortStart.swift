import VoiceCatalogue

/// Where a long first sentence is cut, so that its first sound comes early.
enum ShortStart {
  /// A sentence up to this long is short enough, in signs of the text.
  private static func limit(_ language: VoiceLanguage) -> Int { language == .en ? 60 : 20 }
  private static let fewestWords = 3

  /// Words that begin a phrase of their own.
  private static let phraseStarts: Set<String> = [
    "and", "or", "but", "nor", "so", "yet", "because", "although", "though", "while", "when", "where", "which", "who",
    "that", "if", "unless", "until", "since", "as", "after", "before", "about", "above", "across", "against", "along",
    "among", "around", "at", "behind", "below", "beneath", "beside", "between", "beyond", "by", "despite", "during",
    "for", "from", "in", "inside", "into", "like", "near", "off", "on", "onto", "out", "over", "through", "throughout",
    "to", "toward", "towards", "under", "with", "within", "without",
  ]

  /// The index of the first word behind the cut; nil where the sentence is to stay whole.
  static func cut(_ words: [SpokenWord], of sentence: Range<Int>, language: VoiceLanguage) -> Int? {
    let limit = limit(language)
    guard sentence.count > limit, words.count >= 2 * fewestWords else { return nil }
    let end = sentence.lowerBound + limit
    let last = words.count - fewestWords
    let candidates = (fewestWords...last).prefix { words[$0 - 1].range.upperBound <= end }
    return candidates.first { !words[$0 - 1].punctuation.isEmpty }
      ?? candidates.first { phraseStarts.contains(words[$0].spoken) }
      ?? candidates.last
  }
}
