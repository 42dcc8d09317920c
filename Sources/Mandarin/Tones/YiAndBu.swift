/// The tones of 一 and 不 before other tones: 一个 yí, 一天 yì, 第一 yī; 不是 bú; 好不好, 看一看 without tone.
enum YiAndBu {
  /// A character of a phrase, and where it stands.
  private struct Place {
    var word: Int
    var syllable: Int
    var character: Unicode.Scalar
    var reading: Syllable
  }

  private static let digits = Set("零〇一二三四五六七八九十点之".unicodeScalars)
  private static let powers = Set("百千万亿".unicodeScalars)
  /// What numbers in a row are followed by.
  private static let ordinals = Set("月号楼班".unicodeScalars)
  /// And when the number is written in digits.
  private static let numbered = Set("月号楼班日级区等中".unicodeScalars)
  private static let yi = Syllable("yi", tone: 1)
  private static let bu = Syllable("bu", tone: 4)

  static func apply(to words: inout ArraySlice<Word>) {
    // What the rules look at are the tones before any of them changed.
    let places = words.indices.flatMap { self.places(of: words[$0], $0) }
    for index in places.indices {
      let place = places[index]
      let word = words[place.word]
      guard word.role == .text || word.role == .number else { continue }
      let before = index > 0 ? places[index - 1] : nil
      let after = index + 1 < places.count ? places[index + 1] : nil
      if place.character == "一", place.reading == yi, let after {
        if let tone = yiTone(place, word, before, after) { words[place.word].syllables[place.syllable].tone = tone }
      } else if place.character == "不", place.reading == bu {
        if let before, let after, isTwin(before, after) {
          words[place.word].syllables[place.syllable].tone = 5
        } else if after?.reading.tone == 4 {
          words[place.word].syllables[place.syllable].tone = 2
        }
      }
    }
  }

  private static func places(of word: Word, _ index: Int) -> [Place] {
    word.syllables.indices.map { syllable in
      let isKnown = word.characters.count == word.syllables.count
      return Place(
        word: index, syllable: syllable, character: isKnown ? word.characters[syllable] : " ",
        reading: word.syllables[syllable])
    }
  }

  /// The tone of 一 before `after`; nil where it keeps its own.
  private static func yiTone(_ place: Place, _ word: Word, _ before: Place?, _ after: Place) -> Int? {
    let isLast = place.syllable > 0 && place.syllable == word.syllables.count - 1
    let isAfterDigit =
      before.map { digits.contains($0.character) || $0.character == "第" || $0.character == "初" } ?? false
    if isLast && word.role == .text || isAfterDigit && !powers.contains(after.character) { return nil }
    if after.character == "一" || digits.contains(after.character) && after.character != "点" { return nil }
    if before?.character == "第" || before?.character == "十" && word.role == .number { return nil }
    if word.role == .number && word.characters.count == 1 && numbered.contains(after.character) { return nil }
    if ordinals.contains(after.character) || after.character == "日" && before?.character == "月" { return nil }
    if let before, isTwin(before, after), word.kind != .noun { return 5 }
    return after.reading.tone == 4 || after.character == "个" ? 2 : 4
  }

  /// The same character on both sides, which is no number: 看一看, 好不好.
  private static func isTwin(_ before: Place, _ after: Place) -> Bool {
    before.character == after.character && !digits.contains(after.character) && after.character != " "
      && before.character != "天" && before.character != "年"
  }
}
