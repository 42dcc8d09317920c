import Mandarin
import SpeechText

/// A text and what is to be said for it, as a table has it: "银行 yin2 hang2".
struct ReadingRow: CustomStringConvertible, Sendable {
  let text: String
  let spoken: String

  var description: String { text }

  /// One row to a line: the text, a bar, what is said.
  static func rows(_ table: String) -> [ReadingRow] {
    table.split(separator: "\n").compactMap { line in
      let parts = line.split(separator: "|", maxSplits: 1)
      guard parts.count == 2 else { return nil }
      return ReadingRow(text: trimmed(parts[0]), spoken: trimmed(parts[1]))
    }
  }

  private static func trimmed(_ part: Substring) -> String {
    String(part.drop { $0 == " " }.reversed().drop { $0 == " " }.reversed())
  }
}

/// What is said for a text: words joined by spaces, punctuation behind them.
func read(_ text: String, lookup: PronunciationLookup? = nil) -> String {
  let scalars = Array(text.unicodeScalars)
  return MandarinReader.words(scalars[...], lookup: lookup).map { $0.spoken + $0.punctuation }.joined(separator: " ")
}
