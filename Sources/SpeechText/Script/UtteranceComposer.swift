import VoiceCatalogue

/// Makes the utterances of a sentence: its words, its pauses, its place in the text.
struct UtteranceComposer: Sendable {
  let reader: WordReader
  let pronunciations: Pronunciations

  /// The utterances of a stretch of a passage: one, but for a pause before its first word and for a short start.
  func utterances(of stretch: Range<Int>, in passage: Passage, startsShort: Bool) -> [Utterance] {
    let (words, leading) = words(of: passage.scalars[stretch])
    var starts = [stretch.lowerBound]
    var pauses: [Double] = []
    if let leading {
      starts.append(leading.end)
      pauses.append(leading.seconds)
    }
    var firstOfRest = 0
    if startsShort, let cut = ShortStart.cut(words, of: stretch, language: reader.language) {
      starts.append(words[cut].range.lowerBound)
      firstOfRest = cut
      pauses.append(PauseLength.after(passage.scalars[stretch.lowerBound..<words[cut].range.lowerBound]))
    }
    pauses.append(pause(after: stretch, words, in: passage))
    starts.append(stretch.upperBound)
    var utterances: [Utterance] = []
    for (index, seconds) in pauses.enumerated() {
      let piece = starts[index]..<starts[index + 1]
      if piece.isEmpty { continue }
      let isFirstOfTwo = firstOfRest > 0 && index == pauses.count - 2
      let spoken =
        leading != nil && index == 0 ? words[..<0] : isFirstOfTwo ? words[..<firstOfRest] : words[firstOfRest...]
      let from = utterances.last?.range.upperBound ?? start(of: stretch, in: passage)
      let range = from..<passage.sourceStart(piece.upperBound)
      utterances.append(utterance(range, spoken, pauseSeconds: seconds, in: passage))
    }
    return utterances
  }

  private func start(of stretch: Range<Int>, in passage: Passage) -> Int {
    stretch.lowerBound == passage.scalars.startIndex
      ? passage.range.lowerBound : passage.sourceStart(stretch.lowerBound)
  }

  private func utterance(
    _ range: Range<Int>, _ words: ArraySlice<SpokenWord>, pauseSeconds: Double, in passage: Passage
  ) -> Utterance {
    var seconds = pauseSeconds
    let placed = words.map { word in
      var word = word
      word.range = passage.source(word.range)
      return word
    }
    // A pause after the last word is the utterance's.
    if let asked = placed.last?.pauseSeconds { seconds = asked }
    return Utterance(range: range, words: placed, pauseSeconds: seconds)
  }

  /// The words between the pause marks, and the pause that stands before them all.
  private func words(of sentence: ArraySlice<Unicode.Scalar>) -> ([SpokenWord], (seconds: Double, end: Int)?) {
    var words: [SpokenWord] = []
    var leading: (seconds: Double, end: Int)?
    var start = sentence.startIndex
    var index = start
    while index < sentence.endIndex {
      guard sentence[index].narrow == "[", let mark = PauseMark(sentence, at: index) else {
        index += 1
        continue
      }
      words += reader.words(sentence[start..<index], pronunciations)
      if words.isEmpty {
        leading = ((leading?.seconds ?? 0) + mark.seconds, mark.end)
      } else {
        words[words.count - 1].pauseSeconds = (words[words.count - 1].pauseSeconds ?? 0) + mark.seconds
      }
      start = mark.end
      index = start
    }
    return (words + reader.words(sentence[start...], pronunciations), leading)
  }

  private func pause(after stretch: Range<Int>, _ words: [SpokenWord], in passage: Passage) -> Double {
    if stretch.upperBound == passage.scalars.endIndex, let seconds = passage.pauseSeconds, !words.isEmpty {
      return seconds
    }
    return words.isEmpty ? 0 : PauseLength.after(passage.scalars[stretch])
  }
}
