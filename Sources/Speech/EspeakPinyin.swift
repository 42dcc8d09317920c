import Mandarin
import SpeechText

/// Mandarin words as espeak-ng 1.51 takes them: phonemes of its table "cmn", each syllable in brackets of its own, so that
/// neither its dictionary nor its rules have a say. Speak it with `espeakPHONEMES` and a voice of `cmn-latn-pinyin`.
///
/// Each syllable makes one event of kind WORD, in order.
enum EspeakPinyin {
  /// espeak-ng reads no more than 800 bytes of a clause at a time, and what it cuts it reads wrong.
  private static let longest = 780

  /// The texts for words that are said in one breath, each with the words it is for: one as a rule, more when espeak-ng
  /// can't take them all at once.
  static func texts(
    of words: some Collection<SpokenWord>, accent: MandarinAccent = .standard
  ) -> [(words: [SpokenWord], text: String)] {
    let all = text(of: words, accent: accent)
    guard all.utf8.count > longest, words.count > 1 else { return [(Array(words), all)] }
    let half = words.count / 2
    return texts(of: words.prefix(half), accent: accent) + texts(of: words.dropFirst(half), accent: accent)
  }

  /// The text for words that are said in one breath. Words in other languages are passed over.
  static func text(of words: some Sequence<SpokenWord>, accent: MandarinAccent = .standard) -> String {
    let syllables = words.filter { $0.language == .zh }.flatMap { self.syllables(of: $0) }
    let contours = contours(of: syllables.map(\.tone), accent)
    return syllables.indices.map { index in
      let isLast = index == syllables.count - 1
      return "[[" + phonemes(accent.spoken(syllables[index]), contours[index], isLast: isLast) + "]]"
    }.joined(separator: " ")
  }

  /// The syllables of a word, and so how many WORD events it makes.
  static func syllables(of word: SpokenWord) -> [Syllable] {
    word.spoken.split(separator: " ").compactMap { Syllable($0) }
  }

  /// What the pitch does on each syllable. Neutral tones hang on the tone before them, and sink.
  static func contours(of tones: [Int], _ accent: MandarinAccent) -> [ToneContour] {
    var last: ToneContour?
    return tones.indices.map { index in
      let contour: ToneContour
      if tones[index] < 5 {
        let isHalf = tones[index] == 3 && index + 1 < tones.count
        contour = isHalf ? accent.halfThird : accent.tones[tones[index] - 1]
      } else if let last {
        let before = tones[index - 1]
        contour = before < 5 ? accent.neutral[before - 1] : ToneContour(max(1, (last.levels.first ?? 2) - 1))
      } else {
        contour = ToneContour(2)
      }
      last = contour
      return contour
    }
  }

  /// A syllable: onset, vowel with its tone, coda. A fall at the end takes its time: it would die away half way.
  private static func phonemes(_ syllable: Syllable, _ contour: ToneContour, isLast: Bool) -> String {
    let isLight = contour.levels.count == 1
    let isCurled = syllable.letters.count > 1 && syllable.letters.hasSuffix("r") && syllable.letters != "er"
    var letters = Substring(syllable.letters)
    if isCurled { letters.removeLast() }
    let initial = EspeakPhonemes.initials.first { letters.hasPrefix($0.pinyin) }
    letters.removeFirst(initial?.pinyin.count ?? 0)
    var ending = String(letters)
    if ["j", "q", "x"].contains(initial?.pinyin), ending.hasPrefix("u") { ending = "v" + ending.dropFirst() }
    var final = EspeakPhonemes.finals[ending] ?? ("", "@", "")
    if ending == "i", let apical = EspeakPhonemes.apicals[initial?.pinyin ?? ""] { final.vowel = apical }
    if ending == "e", isLight || EspeakPhonemes.schwas.contains(syllable.letters) { final.vowel = "@" }
    if isCurled {
      final.vowel = EspeakPhonemes.curled[final.vowel + final.coda] ?? final.vowel
      final.coda = EspeakPhonemes.curl
    }
    let isFall = isLast && contour.levels.count == 2 && contour.levels[0] > contour.levels[1] + 1
    return (initial?.phoneme ?? "") + final.glide + (isLight ? "" : "'") + final.vowel + (isFall ? ":" : "")
      + EspeakPhonemes.tone(contour) + final.coda
  }
}
