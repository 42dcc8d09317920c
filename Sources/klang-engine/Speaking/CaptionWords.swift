import Speech

/// Words as captions show them: with the punctuation around them, without the marks of Markdown and of pauses.
struct CaptionWords {
  private let isMarkdown: Bool
  private var waiting: SpeechMark?
  /// What stands before the word that waits: an opening quote or bracket.
  private var opening = ""

  /// Of a text that is Markdown or not.
  init(isMarkdown: Bool) { self.isMarkdown = isMarkdown }

  /// Takes the next word; gives the one before it, of which all is known now.
  mutating func add(_ mark: SpeechMark, _ places: TextPlaces) -> CaptionTrack.Word? {
    defer { waiting = mark }
    return word(before: mark, places)
  }

  /// The last word, if there is one.
  mutating func finish(_ places: TextPlaces) -> CaptionTrack.Word? {
    defer { waiting = nil }
    return word(before: nil, places)
  }

  private mutating func word(before next: SpeechMark?, _ places: TextPlaces) -> CaptionTrack.Word? {
    let gap = shown(places.between(waiting, next))
    // What stands directly behind a word is its own; what stands before the next one, behind a space, is that one's.
    let closing = waiting == nil ? "" : gap.prefix { !$0.isWhitespace && !Self.openers.contains($0) }
    let isSpaced = gap.contains(where: \.isWhitespace)
    defer { opening = String(gap.dropFirst(closing.count).filter { !$0.isWhitespace }) }
    guard let waiting else { return nil }
    return CaptionTrack.Word(
      opening + places.text(waiting.range) + closing, isSpaced: isSpaced, start: waiting.start, end: waiting.end)
  }

  private static let openers: Set<Character> = ["(", "[", "“", "‘", "«", "（", "「", "『", "《", "【"]
  private static let marks: Set<Unicode.Scalar> = ["*", "_", "~", "`", "#", ">", "|", "\\", "<", "[", "]"]

  /// A gap without what is not for readers.
  private func shown(_ gap: ArraySlice<Unicode.Scalar>) -> String {
    var text = ""
    var index = gap.startIndex
    while index < gap.endIndex {
      let scalar = gap[index]
      if scalar == "[", let end = gap[index...].firstIndex(of: "]"), Self.isPause(gap[(index + 1)..<end]) {
        index = end + 1
      } else if isMarkdown, scalar == "]", index + 1 < gap.endIndex, gap[index + 1] == "(" {
        // The address of a link.
        index = (gap[index...].firstIndex(of: ")") ?? gap.endIndex - 1) + 1
      } else {
        if !(isMarkdown && Self.marks.contains(scalar)) { text.unicodeScalars.append(scalar) }
        index += 1
      }
    }
    return text
  }

  private static func isPause(_ inside: ArraySlice<Unicode.Scalar>) -> Bool {
    inside.starts(with: "pause".unicodeScalars)
  }
}
