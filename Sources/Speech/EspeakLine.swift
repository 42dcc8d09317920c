import SpeechText

/// Words as espeak-ng gets them, and when each was spoken.
struct EspeakLine {
  /// The text.
  private(set) var text = ""
  private let words: [SpokenWord]
  /// For each word the number of its first character in the text.
  private var starts: [Int] = []

  /// A line of words of one language.
  init(_ words: [SpokenWord]) {
    self.words = words
    var count = 0
    for (index, word) in words.enumerated() {
      starts.append(count)
      let isLast = index + 1 == words.count
      // A dash makes the pause of a comma.
      let piece = word.spoken + (word.punctuation == "-" ? "," : word.punctuation) + (isLast ? "" : " ")
      text += piece
      count += piece.unicodeScalars.count
    }
  }

  /// When each word was spoken. Of words that espeak-ng runs together ("of the") it tells the first only: the others get
  /// their share of its phonemes.
  func marks(_ events: [EspeakEvent], seconds: Double) -> [SpeechMark] {
    var marks: [SpeechMark] = []
    // The phonemes between the beginning of one word and the next, and for how many words they stand.
    var first = 0
    var phonemes: [(symbol: String, start: Double)] = []
    func close(before next: Int, at end: Double) {
      guard next > first, !phonemes.isEmpty else { return }
      marks += shared(phonemes, over: first..<next, end: end)
    }
    for event in events {
      switch event {
      case .phoneme(let symbol, let start): phonemes.append((symbol, start))
      case .word(let character, let start):
        let word = max(0, (starts.firstIndex { $0 > character } ?? starts.count) - 1)
        guard word > first || marks.isEmpty && phonemes.isEmpty else { continue }
        close(before: word, at: start)
        if word > first {
          first = word
          phonemes = []
        }
      }
    }
    close(before: words.count, at: seconds)
    return marks
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
      let from = passed * sounds.count / total
      passed += lengths[number]
      let own = sounds[
        min(from, sounds.count - 1)..<max(min(from, sounds.count - 1) + 1, passed * sounds.count / total)]
      guard let head = own.first, let tail = own.last else { continue }
      marks.append(SpeechMark(range: words[word].range, start: head.start, end: tail.end, phonemes: Array(own)))
    }
    return marks
  }
}
