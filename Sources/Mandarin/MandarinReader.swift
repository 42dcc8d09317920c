import SpeechText
import VoiceCatalogue

/// Reads Mandarin: which words a sentence is made of, and with which syllables and tones each is said.
public enum MandarinReader {
  private static let lexicon = Lexicon()

  /// The words of a sentence, in simplified or traditional characters. Ranges are the slice's indices. What has no sound
  /// is in no word. What `lookup` says goes before the lexicon.
  public static func words(
    _ sentence: ArraySlice<Unicode.Scalar>, lookup: PronunciationLookup? = nil
  ) -> [SpokenWord] {
    var scanner = Scanner(sentence, Segmenter(lexicon: lexicon), lookup)
    var words = scanner.scan()
    Polyphones.apply(to: &words, lexicon)
    NeutralTones.apply(to: &words)
    let sandhi = ToneSandhi(lexicon: lexicon)
    for phrase in phrases(words) { sandhi.apply(to: &words[phrase]) }
    return words.compactMap { spoken($0, from: sentence.startIndex) }
  }

  /// What is said without a pause.
  private static func phrases(_ words: [Word]) -> [Range<Int>] {
    var phrases: [Range<Int>] = []
    var start = 0
    for index in words.indices {
      var isEnd = !words[index].punctuation.isEmpty || index == words.count - 1
      if case .english = words[index].role { isEnd = true }
      if isEnd {
        phrases.append(start..<index + 1)
        start = index + 1
      }
    }
    return phrases
  }

  private static func spoken(_ word: Word, from start: Int) -> SpokenWord? {
    let range = start + word.range.lowerBound..<start + word.range.upperBound
    if case .english(let text) = word.role {
      return SpokenWord(text, at: range, .en, punctuation: word.punctuation)
    }
    var syllables: [Syllable] = []
    for syllable in word.syllables where !syllable.letters.isEmpty {
      if syllable.isCurl, let last = syllables.indices.last {
        if !syllables[last].letters.hasSuffix("r") { syllables[last].letters += "r" }
      } else {
        syllables.append(syllable.isCurl ? Syllable("er", tone: 2) : syllable)
      }
    }
    guard !syllables.isEmpty else { return nil }
    let text = syllables.map(\.description).joined(separator: " ")
    return SpokenWord(text, at: range, .zh, punctuation: word.punctuation)
  }
}
