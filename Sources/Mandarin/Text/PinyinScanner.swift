/// Pinyin that stands in a text: with tone marks (nǐ hǎo), or with digits (ni3hao3).
enum PinyinScanner {
  /// Vowels with a tone mark: the plain vowel, and its four tones.
  private static let marked: [(plain: Unicode.Scalar, tones: String)] = [
    ("a", "āáǎà"), ("e", "ēéěè"), ("i", "īíǐì"), ("o", "ōóǒò"), ("u", "ūúǔù"), ("v", "ǖǘǚǜ"),
  ]
  private static let vowels: [Unicode.Scalar: (plain: Unicode.Scalar, tone: Int)] = {
    var vowels: [Unicode.Scalar: (plain: Unicode.Scalar, tone: Int)] = [:]
    for (plain, tones) in marked {
      for (index, vowel) in tones.unicodeScalars.enumerated() { vowels[vowel] = (plain, index + 1) }
    }
    return vowels
  }()

  /// The syllables of a run of letters and digits; nil when it isn't pinyin as a whole.
  static func syllables(_ run: ArraySlice<Unicode.Scalar>) -> [Syllable]? {
    var letters: [UInt8] = []
    var tones: [Int] = []
    var hasTone = false
    for scalar in run {
      if let (plain, tone) = vowels[scalar.lowered] {
        letters.append(UInt8(plain.value))
        tones.append(tone)
        hasTone = true
      } else if scalar == "ü" || scalar == "Ü" {
        letters.append(UInt8(ascii: "v"))
        tones.append(0)
      } else if (0x31...0x35).contains(scalar.value), letters.count > 1, tones.last != nil {
        letters.append(UInt8(scalar.value))
        tones.append(0)
        hasTone = true
      } else if scalar == "'" || scalar == "’" {
        letters.append(UInt8(ascii: "'"))
        tones.append(0)
      } else if scalar.isLatin {
        letters.append(UInt8(scalar.lowered.value))
        tones.append(0)
      } else {
        return nil
      }
    }
    return hasTone ? parse(letters, tones) : nil
  }

  /// From each place on the longest syllable after which the rest can be read as well.
  private static func parse(_ letters: [UInt8], _ tones: [Int]) -> [Syllable]? {
    /// From each place: the syllable there, if there is one, and where the next begins.
    var steps = [(syllable: Syllable?, next: Int)?](repeating: nil, count: letters.count + 1)
    steps[letters.count] = (nil, letters.count)
    for start in letters.indices.reversed() {
      if letters[start] == UInt8(ascii: "'") {
        if steps[start + 1] != nil { steps[start] = (nil, start + 1) }
        continue
      }
      for end in start + 1...min(start + 6, letters.count) {
        let syllable = String(decoding: letters[start..<end], as: UTF8.self)
        let marks = tones[start..<end].filter { $0 > 0 }
        guard marks.count <= 1, PinyinTable.syllables.contains(syllable) else { continue }
        let digit = end < letters.count && (0x31...0x35).contains(letters[end]) ? Int(letters[end]) - 0x30 : nil
        let next = digit == nil ? end : end + 1
        if steps[next] != nil { steps[start] = (Syllable(syllable, tone: digit ?? marks.first ?? 5), next) }
      }
    }
    guard steps[0] != nil else { return nil }
    var syllables: [Syllable] = []
    var place = 0
    while place < letters.count, let step = steps[place] {
      if let syllable = step.syllable { syllables.append(syllable) }
      place = step.next
    }
    return syllables.isEmpty ? nil : syllables
  }
}
