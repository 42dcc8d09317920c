/// Cuts a run of Chinese characters into words: the way through the lattice of all words that is the most probable when
/// each word comes by itself.
struct Segmenter {
  let lexicon: Lexicon

  /// What each word costs beside its own cost, which counts steps of 0.7 from 4.0: minus the logarithm of a probability.
  private static let perWord = 6

  private struct Step {
    var cost = Int.max
    var start = 0
    var match: Lexicon.Match?
  }

  /// The words of characters that stand in the text from `start` on. Characters without a reading are left out.
  func words(_ run: ArraySlice<Unicode.Scalar>) -> [Word] {
    let folded = run.map { lexicon.simplified($0) }
    let text = zip(run, folded).map { $1?.character ?? $0 }
    var words: [Word] = []
    for (range, match) in path(text) {
      var syllables: [Syllable] = []
      if let match { syllables = lexicon.syllables(match, in: text, at: range.lowerBound) }
      if range.count == 1 {
        // A traditional character that is one reading of the simplified one tells which.
        let readings = lexicon.readings(of: text[range.lowerBound])
        syllables = Array(readings.dropFirst(folded[range.lowerBound]?.reading ?? 0).prefix(1))
      }
      guard !syllables.isEmpty else { continue }
      let isGiven = range.count == 1 && folded[range.lowerBound]?.reading != nil
      words.append(
        Word(
          characters: Array(text[range]), syllables: syllables, kind: match?.kind ?? .other,
          role: isGiven ? .given : .text,
          range: run.startIndex + range.lowerBound..<run.startIndex + range.upperBound))
    }
    return words
  }

  private func path(_ text: [Unicode.Scalar]) -> [(range: Range<Int>, match: Lexicon.Match?)] {
    var steps = [Step](repeating: Step(), count: text.count + 1)
    steps[0].cost = 0
    for start in text.indices {
      let cost = steps[start].cost
      func offer(_ end: Int, _ more: Int, _ match: Lexicon.Match?) {
        // Of ways that are as probable, the one whose last word is longer.
        if cost + more < steps[end].cost { steps[end] = Step(cost: cost + more, start: start, match: match) }
      }
      offer(start + 1, Lexicon.unknown + Self.perWord, nil)
      lexicon.matches(in: text, at: start) { match in offer(start + match.count, match.cost + Self.perWord, match) }
    }
    var path: [(range: Range<Int>, match: Lexicon.Match?)] = []
    var end = text.count
    while end > 0 {
      path.append((steps[end].start..<end, steps[end].match))
      end = steps[end].start
    }
    return path.reversed()
  }
}
