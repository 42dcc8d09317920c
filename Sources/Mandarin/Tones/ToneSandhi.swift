/// The tones that a phrase is said with, made of those that a dictionary has. Rules as grammars of Standard Chinese have
/// them: Chao, A Grammar of Spoken Chinese (1968), 1.3; Duanmu, The Phonology of Standard Chinese (2007), chapter 11.
struct ToneSandhi {
  let lexicon: Lexicon

  /// `words` are what is said in one breath. After this no third tone stands before a third tone.
  func apply(to words: inout ArraySlice<Word>) {
    YiAndBu.apply(to: &words)
    for index in words.indices { changeThirdTones(&words[index], words[index].syllables.indices) }
    // From the end: 我想买 is 我 想买, whose 想 has changed already.
    var next: Int?
    for word in words.indices.reversed() {
      for syllable in words[word].syllables.indices.reversed() {
        let tone = words[word].syllables[syllable].tone
        if words[word].syllables[syllable].isCurl { continue }
        if tone == 3 && next == 3 { words[word].syllables[syllable].tone = 2 }
        next = words[word].syllables[syllable].tone
      }
    }
  }

  /// Within a word, along its parts: 展览馆 is 展览 馆, 小老虎 is 小 老虎.
  private func changeThirdTones(_ word: inout Word, _ range: Range<Int>) {
    guard range.count >= 2 else { return }
    let middle = range.count == 2 ? range.lowerBound + 1 : split(word, range)
    changeThirdTones(&word, range.lowerBound..<middle)
    changeThirdTones(&word, middle..<range.upperBound)
    if word.syllables[middle - 1].tone == 3 && word.syllables[middle].tone == 3 { word.syllables[middle - 1].tone = 2 }
  }

  /// Where a word of three or more is put together.
  private func split(_ word: Word, _ range: Range<Int>) -> Int {
    guard range.count == 3, word.role == .text, word.characters.count == word.syllables.count else {
      return range.lowerBound + 2
    }
    let head = lexicon.cost(of: word.characters[range.prefix(2)]) ?? .max
    let tail = lexicon.cost(of: word.characters[range.suffix(2)]) ?? .max
    return tail < head ? range.lowerBound + 1 : range.lowerBound + 2
  }
}
