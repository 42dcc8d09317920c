/// The International Phonetic Alphabet, as the sounds of an American English voice.
enum IPA {
  /// What can't be read.
  struct Problem: Error {
    let problem: String
  }

  /// Signs and the ARPAbet phonemes they are; sounds that English has not as those nearest to them.
  private static let table: [[Unicode.Scalar]: [String]] = {
    var table: [[Unicode.Scalar]: [String]] = [:]
    for (signs, phonemes) in vowels + consonants {
      for sign in signs.split(separator: " ") {
        table[Array(sign.unicodeScalars)] = phonemes.split(separator: " ").map(String.init)
      }
    }
    return table
  }()
  private static let longest = table.keys.lazy.map(\.count).max() ?? 0

  private static let vowels = [
    ("i", "iy"), ("ɪ ᵻ ɨ", "ih"), ("e ɛ", "eh"), ("eɪ ei ɛɪ", "ey"), ("æ", "ae"), ("a ɑ ɒ ɶ", "aa"),
    ("aɪ ai ɑɪ aj", "ay"), ("aʊ au ɑʊ aw æʊ", "aw"), ("ɔ", "ao"), ("ɔɪ ɔi oɪ oi", "oy"), ("o oʊ ou əʊ ɔʊ", "ow"),
    ("ʊ ɵ ɤ", "uh"), ("u ʉ ɯ", "uw"), ("ʌ ɐ", "ah"), ("ə ɘ", "ax"), ("ɜ ɝ ɚ ɞ ɜr ɜɹ ɜːr ɜːɹ ər əɹ ɚr ɚɹ ɝr ɝɹ", "er"),
    ("ɪə iə", "ih r"), ("ɪər ɪəɹ", "ih r"), ("eə ɛə", "eh r"), ("eər eəɹ ɛər ɛəɹ", "eh r"), ("ʊə", "uh r"),
    ("ʊər ʊəɹ", "uh r"), ("y ʏ", "uw"), ("ø œ", "er"), ("ã ɑ̃ ã", "aa n"), ("õ ɔ̃ õ", "ao n"), ("ẽ ɛ̃ ẽ æ̃", "ae n"),
    ("œ̃", "ah n"), ("ĩ ĩ", "iy n"), ("ũ ũ", "uw n"),
  ]
  private static let consonants = [
    ("p", "p"), ("b", "b"), ("t ʈ", "t"), ("d ɖ", "d"), ("k q x χ c", "k"), ("g ɡ ɣ ɢ", "g"), ("f ɸ", "f"),
    ("v β ʋ", "v"), ("θ", "th"), ("ð", "dh"), ("s", "s"), ("z", "z"), ("ʃ ʂ ɕ", "sh"), ("ʒ ʐ ʑ", "zh"),
    ("h ɦ ħ ç", "hh"), ("m ɱ", "m"), ("n ɳ ɴ", "n"), ("ŋ", "ng"), ("ɲ", "n y"), ("l ɫ ɭ ɬ ɮ", "l"), ("ʎ", "l y"),
    ("r ɹ ɻ ʁ ʀ ɽ", "r"), ("ɾ", "d"), ("j ʝ", "y"), ("ɥ", "w"), ("w ʍ ɰ", "w"), ("tʃ ʧ tɕ ʨ tʂ", "ch"),
    ("dʒ ʤ dʑ ʥ dʐ", "jh"), ("ʦ", "t s"), ("ʣ", "d z"), ("ɟ", "d y"), ("n̩", "ax n"), ("l̩ ɫ̩", "ax l"), ("m̩", "ax m"),
    ("r̩ ɹ̩", "er"), ("ŋ̍ ŋ̩", "ax ng"), ("ʲ", "y"), ("ʷ", "w"), ("˞", "r"),
  ]
  private static let vowelNames: Set<String> = [
    "iy", "ih", "eh", "ey", "ae", "aa", "ay", "aw", "ao", "oy", "ow", "uh", "uw", "ah", "ax", "er",
  ]
  /// Marks without a sound of their own here: length, syllables, ties, brackets, fine shades, the glottal stop.
  private static let silent: Set<Unicode.Scalar> = [
    "ː", "ˑ", ":", ".", " ", "‿", "|", "‖", "(", ")", "-", "ʔ", "ʰ", "ˠ", "ˤ", "\u{361}", "\u{35c}", "\u{32f}",
    "\u{325}",
    "\u{30a}", "\u{32c}", "\u{32a}", "\u{31a}", "\u{31d}", "\u{31e}", "\u{320}", "\u{31f}", "\u{308}", "\u{33b}",
    "\u{33a}", "\u{306}", "\u{2c8}", "\u{2cc}", "'", "ˌ", "\u{303}", "\u{318}", "\u{319}", "\u{339}", "\u{31c}",
  ]

  /// The phonemes of a word in ARPAbet, its vowels with a stress digit.
  static func phonemes(_ ipa: ArraySlice<Unicode.Scalar>) throws(Problem) -> [String] {
    // Ties only join the signs of one sound.
    let signs = ipa.filter { $0 != "\u{361}" && $0 != "\u{35c}" }
    var phonemes: [String] = []
    var stress = 0
    var hasStress = false
    var index = 0
    while index < signs.count {
      if let (found, end) = longestSound(signs, at: index) {
        for phoneme in found {
          let isVowel = vowelNames.contains(phoneme)
          phonemes.append(isVowel ? vowel(phoneme, stress) : phoneme)
          if isVowel { stress = 0 }
        }
        index = end
        continue
      }
      switch signs[index] {
      case "ˈ", "'", "´": (stress, hasStress) = (1, true)
      case "ˌ", ",": stress = 2
      case let sign where silent.contains(sign): break
      case let sign:
        throw Problem(
          problem:
            "unknown IPA sign \"\(sign)\" at position \(index + 1); a respelling such as \"clang\" stands without slashes"
        )
      }
      index += 1
    }
    guard phonemes.contains(where: { $0.last?.isNumber == true }) else {
      throw Problem(problem: "the IPA has no vowel, so it can't be said; give one, as in \"/klæŋ/\"")
    }
    return hasStress ? phonemes : stressed(phonemes)
  }

  private static func longestSound(_ signs: [Unicode.Scalar], at index: Int) -> ([String], Int)? {
    for length in stride(from: min(longest, signs.count - index), to: 0, by: -1) {
      if let phonemes = table[Array(signs[index..<index + length])] { return (phonemes, index + length) }
    }
    return nil
  }

  private static func vowel(_ phoneme: String, _ stress: Int) -> String {
    phoneme == "ax" && stress > 0 ? "ah\(stress)" : phoneme + String(stress)
  }

  /// Without a mark the first full vowel has the stress.
  private static func stressed(_ phonemes: [String]) -> [String] {
    var phonemes = phonemes
    let isVowel: (String) -> Bool = { $0.hasSuffix("0") }
    guard let index = phonemes.firstIndex(where: { isVowel($0) && $0 != "ax0" }) ?? phonemes.firstIndex(where: isVowel)
    else { return phonemes }
    phonemes[index] = vowel(String(phonemes[index].dropLast()), 1)
    return phonemes
  }
}
