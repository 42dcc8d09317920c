import CEspeak
import Mandarin
import SpeechText
import VoiceCatalogue

/// Words of one language as espeak-ng gets them, and when each was spoken.
struct EspeakLine {
  /// The text, and how it is to be taken.
  let text: String
  let flags: UInt32
  private let words: [SpokenWord]
  /// How many events of kind WORD each word makes; nil where events are told by their place in the text.
  private let eventCounts: [Int]?
  /// For each word the number of its first character in the text.
  private let starts: [Int]

  /// The lines for words of one language: one as a rule, more when espeak-ng can't take them all at once.
  static func lines(_ words: [SpokenWord], _ accent: MandarinAccent) -> [EspeakLine] {
    guard words.first?.language == .zh else { return [EspeakLine(english: words)] }
    return EspeakPinyin.texts(of: words, accent: accent).map { EspeakLine(mandarin: $0.words, $0.text) }
  }

  private init(mandarin words: [SpokenWord], _ text: String) {
    self.words = words
    self.text = text
    flags = UInt32(espeakCHARS_UTF8 | espeakPHONEMES)
    eventCounts = words.map { EspeakPinyin.syllables(of: $0).count }
    starts = []
  }

  private init(english words: [SpokenWord]) {
    self.words = words
    var text = ""
    var starts: [Int] = []
    for (index, word) in words.enumerated() {
      starts.append(text.unicodeScalars.count)
      // A dash makes the pause of a comma.
      text += word.spoken + (word.punctuation == "-" ? "," : word.punctuation)
      if index + 1 < words.count { text += " " }
    }
    self.text = text
    self.starts = starts
    flags = UInt32(espeakCHARS_UTF8)
    eventCounts = nil
  }

  /// Syllables, where that is what is counted.
  var syllables: Int? { eventCounts.map { $0.reduce(0, +) } }

  /// When each word was spoken, of a sound of so many seconds. Of words that espeak-ng runs together ("of the") it tells
  /// the first only: the others get their share of its phonemes.
  func marks(_ events: [EspeakEvent], seconds: Double) -> [SpeechMark] {
    var marks: [SpeechMark] = []
    // The phonemes between the beginning of one word and the next, and for how many words they stand.
    var first = 0
    var hasBegun = false
    var seen = 0
    var phonemes: [(symbol: String, start: Double)] = []
    for event in events {
      switch event {
      case .phoneme(let symbol, let start): phonemes.append((symbol, start))
      case .word(let character, let start):
        let word = word(character, event: seen)
        seen += 1
        if !hasBegun {
          (first, hasBegun, phonemes) = (word, true, [])
        } else if word > first {
          marks += shared(phonemes, over: first..<word, end: start)
          (first, phonemes) = (word, [])
        }
      }
    }
    return marks + (first < words.count ? shared(phonemes, over: first..<words.count, end: seconds) : [])
  }

  /// The word that an event belongs to.
  private func word(_ character: Int, event: Int) -> Int {
    guard let eventCounts else { return max(0, (starts.firstIndex { $0 > character } ?? starts.count) - 1) }
    var rest = event
    for (index, count) in eventCounts.enumerated() {
      if rest < count { return index }
      rest -= count
    }
    return max(0, words.count - 1)
  }

  /// Divides phonemes among words by how much each of these has to say.
  private func shared(
    _ phonemes: [(symbol: String, start: Double)], over range: Range<Int>, end: Double
  ) -> [SpeechMark] {
    var sounds: [PhonemeMark] = []
    for (index, phoneme) in phonemes.enumerated() where !phoneme.symbol.isEmpty {
      let until = index + 1 < phonemes.count ? phonemes[index + 1].start : end
      sounds.append(PhonemeMark(phoneme.symbol, start: phoneme.start, end: until))
    }
    guard !sounds.isEmpty else { return [] }
    let lengths = range.map { words[$0].spoken.count }
    let total = max(1, lengths.reduce(0, +))
    var marks: [SpeechMark] = []
    var passed = 0
    for (number, word) in range.enumerated() {
      let from = min(passed * sounds.count / total, sounds.count - 1)
      passed += lengths[number]
      let own = sounds[from..<max(from + 1, passed * sounds.count / total)]
      guard let head = own.first, let tail = own.last else { continue }
      marks.append(SpeechMark(range: words[word].range, start: head.start, end: tail.end, phonemes: Array(own)))
    }
    return marks
  }
}
