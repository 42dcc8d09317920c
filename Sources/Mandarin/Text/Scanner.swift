import SpeechText

/// A way to say something that a text's author gives: how many scalars of the rest of the text it is for, and its
/// syllables. The longest that the rest begins with; nil when there is none.
public typealias PronunciationLookup = (_ rest: ArraySlice<Unicode.Scalar>) -> (count: Int, syllables: [Syllable])?

/// Finds what a sentence is made of: runs of characters, numbers, English, pinyin, symbols; and the punctuation after them.
struct Scanner {
  let segmenter: Segmenter
  let lookup: PronunciationLookup?
  /// As it was written.
  private let original: ArraySlice<Unicode.Scalar>
  /// Full-width forms as the plain ones. Places in it, and those of the words, count from the sentence's beginning.
  private let text: [Unicode.Scalar]
  private let numbers: NumberReader
  private var words: [Word] = []

  init(_ sentence: ArraySlice<Unicode.Scalar>, _ segmenter: Segmenter, _ lookup: PronunciationLookup?) {
    self.segmenter = segmenter
    self.lookup = lookup
    original = sentence
    text = sentence.map(\.narrow)
    numbers = NumberReader(text: text)
  }

  /// The words, with the readings they have by themselves.
  mutating func scan() -> [Word] {
    var index = text.startIndex
    var run = index
    while index < text.endIndex {
      let scalar = text[index]
      let found = given(at: index)
      if found == nil, scalar.isHanzi {
        index += 1
        continue
      }
      addHanzi(run..<index)
      if let found {
        addGiven(found.syllables, index..<index + found.count)
        index += found.count
      } else {
        index = step(index)
      }
      run = index
    }
    addHanzi(run..<index)
    return words
  }

  /// What the text's author says of what begins here.
  private func given(at index: Int) -> (count: Int, syllables: [Syllable])? {
    guard let found = lookup?(original[(original.startIndex + index)...]) else { return nil }
    return (1...text.count - index).contains(found.count) ? found : nil
  }

  /// Takes what is no Chinese character; where the next thing begins.
  private mutating func step(_ start: Int) -> Int {
    let scalar = text[start]
    if let name = joint(start) {
      words.append(spelled(name, start..<start + 1, role: .text))
      return start + 1
    }
    if let reading = numbers.read(at: start) {
      addNumber(reading, start)
      return reading.end
    }
    if scalar.isLatin { return addLatin(start) }
    if let mark = Punctuation.marks[scalar] {
      punctuate(mark, start)
    } else if let name = symbol(start) {
      words.append(spelled(name, start..<start + 1, role: .text))
    }
    return start + 1
  }

  // MARK: - Words

  private mutating func addHanzi(_ range: Range<Int>) {
    if !range.isEmpty { words += segmenter.words(text[range]) }
  }

  private mutating func addNumber(_ reading: NumberReader.Reading, _ start: Int) {
    words.append(spelled(reading.text, start..<reading.end, role: reading.isDigits ? .digits : .number))
  }

  /// A word of characters that stand for something else.
  private func spelled(_ name: String, _ range: Range<Int>, role: Word.Role) -> Word {
    let characters = Array(name.unicodeScalars)
    let syllables = characters.map { segmenter.lexicon.readings(of: $0).first ?? Syllable("", tone: 5) }
    return Word(characters: characters, syllables: syllables, kind: .other, role: role, range: range)
  }

  private mutating func addGiven(_ syllables: [Syllable], _ range: Range<Int>) {
    let isHanzi = syllables.count == range.count
    let characters = isHanzi ? text[range].map { segmenter.lexicon.simplified($0)?.character ?? $0 } : []
    words.append(Word(characters: characters, syllables: syllables, kind: .noun, role: .given, range: range))
  }

  /// English, or pinyin.
  private mutating func addLatin(_ start: Int) -> Int {
    var letters = start
    while letters < text.endIndex, isLetter(letters) { letters += 1 }
    var end = letters
    while end < text.endIndex, isLetter(end) || text[end].isDigit { end += 1 }
    for candidate in [end, letters] {
      if let syllables = PinyinScanner.syllables(text[start..<candidate]) {
        words.append(Word(characters: [], syllables: syllables, kind: .other, role: .given, range: start..<candidate))
        return candidate
      }
    }
    let english = EnglishScanner.spoken(text[start..<letters])
    if !english.isEmpty {
      words.append(
        Word(characters: [], syllables: [], kind: .noun, role: .english(english), range: start..<letters))
    }
    return letters
  }

  /// Letters, and apostrophes and marks inside of a word.
  private func isLetter(_ index: Int) -> Bool {
    let scalar = text[index]
    if scalar.isLatin || scalar.isCombining { return true }
    return (scalar == "'" || scalar == "’") && index + 1 < text.endIndex && text[index + 1].isLatin
  }

  // MARK: - Signs

  private static let dashes: Set<Unicode.Scalar> = ["-", "–", "—", "~"]
  /// What a number with its unit ends in, as far as spans are given with it.
  private static let bounds = Set("年月日号点时元%℃".unicodeScalars)

  /// What is given for one of something: 80元/人.
  private static let shared = Set("元角分人次个吨台件".unicodeScalars)

  /// A sign that is said for what stands on both sides: 10:30-11:30, 5月1日-7日, 80元/人, example.com.
  private func joint(_ index: Int) -> String? {
    guard index > 1, index + 1 < text.endIndex else { return nil }
    let (before, after) = (text[index - 1], text[index + 1])
    if Self.dashes.contains(text[index]) {
      return (before.isDigit || Self.bounds.contains(before)) && after.isDigit ? "到" : nil
    }
    if text[index] == "/" { return (before.isDigit || Self.shared.contains(before)) && after.isHanzi ? "每" : nil }
    let isAddress = text[index] == "." && before.isPlainLetter && text[index - 2].isPlainLetter && after.isPlainLetter
    return isAddress ? "点" : nil
  }

  private func symbol(_ index: Int) -> String? {
    if let name = Punctuation.symbols[text[index]] { return name }
    guard let name = MeasureTable.operators[text[index]] else { return nil }
    let before = text[..<index].last { $0 != " " }
    let after = text[(index + 1)...].first { $0 != " " }
    return isTerm(before) && isTerm(after) || words.isEmpty && after == nil ? name : nil
  }

  private func isTerm(_ scalar: Unicode.Scalar?) -> Bool {
    scalar.map { $0.isDigit || $0.isPlainLetter || $0.isHanzi || $0 == "(" || $0 == ")" || $0 == "-" } ?? false
  }

  /// Punctuation goes to the word before it; of several the one that weighs most.
  private mutating func punctuate(_ mark: String, _ index: Int) {
    guard let last = words.indices.last else { return }
    // A hyphen joins words: only what stands free or long is a dash.
    if mark == "-", text[index] == "-", isBound(index) { return }
    if Punctuation.weight(mark) > Punctuation.weight(words[last].punctuation) { words[last].punctuation = mark }
  }

  private func isBound(_ index: Int) -> Bool {
    let (before, after) = (index - 1, index + 1)
    guard text.indices.contains(before), text.indices.contains(after) else { return false }
    return text[before] != " " && text[after] != " " && text[before] != "-" && text[after] != "-"
  }
}
