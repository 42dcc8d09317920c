/// Syllables that lose their tone for what they do in the sentence; those of single words are the lexicon's.
enum NeutralTones {
  static func apply(to words: inout [Word]) {
    for index in words.indices where words[index].role == .text {
      doubleVerb(&words[index])
      complement(&words[index])
      guard index > 0, words[index - 1].punctuation.isEmpty else { continue }
      if words[index - 1].kind == .verb, words[index].characters == passing { words[index].syllables[1].tone = 5 }
      let next = index + 1 < words.count && words[index].punctuation.isEmpty ? words[index + 1] : nil
      if words[index].isSingle, isNeutral(words[index].characters[0], after: words[index - 1], before: next) {
        words[index].syllables[0].tone = 5
      }
    }
    for index in words.indices.dropFirst() {
      if isSecond(index, words) { words[index].syllables[0].tone = 5 }
      if isPotential(index, words) { words[index].syllables[0].tone = 5 }
    }
  }

  /// 看看, 想想: the second is light, and the first changes as before any third tone.
  private static func doubleVerb(_ word: inout Word) {
    guard word.kind == .verb, word.characters.count == 2, word.characters[0] == word.characters[1] else { return }
    if word.syllables[0].tone == 3 { word.syllables[0].tone = 2 }
    word.syllables[1].tone = 5
  }

  /// A verb said twice as two words.
  private static func isSecond(_ index: Int, _ words: [Word]) -> Bool {
    let (first, second) = (words[index - 1], words[index])
    return first.isSingle && second.isSingle && first.punctuation.isEmpty && second.kind == .verb
      && first.characters == second.characters
  }

  /// 看不见, 对不起, 差不多: 不 inside of a word says whether something can be done.
  private static func complement(_ word: inout Word) {
    guard word.characters.count == 3, word.characters[1] == "不", !word.begins(in: adverbs) else { return }
    word.syllables[1].tone = 5
  }

  /// 看 不见, 找 得到: the same as two words.
  private static func isPotential(_ index: Int, _ words: [Word]) -> Bool {
    let (verb, result) = (words[index - 1], words[index])
    return verb.isSingle && verb.kind == .verb && verb.punctuation.isEmpty && result.role == .text
      && result.characters.count == 2 && result.begins(in: "不得") && result.ends(in: results) && !verb.ends(in: modals)
  }

  /// 走 过去, but 过去 by itself is the past.
  private static let passing = Array("过去".unicodeScalars)
  private static let results = "见到出了起住完下上动着清懂掉开得成及够"
  private static let modals = "是要会能想去来在有"
  private static let adverbs = "要并决绝从毫也都还就再更好无不只岂何莫永可一三"

  private static func isNeutral(_ character: Unicode.Scalar, after word: Word, before next: Word?) -> Bool {
    switch character {
    case "过": word.kind == .verb && !word.isNumber && !(next?.begins(in: "来去") ?? false)
    case "里": word.kind == .noun
    case "上": word.kind == .noun && word.role == .text && next?.kind != .noun
    case "们": true
    default: false
    }
  }
}
