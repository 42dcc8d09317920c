/// How long a reader pauses after a piece of text.
public enum Pause {
  private static let silent: Set<Character> = ["\"", "'", "”", "’", "）", ")", "」", "』", "】", "]", "》"]
  /// General figures of read speech: a sentence takes longest, items of a list follow one another quickly.
  private static let seconds: [Character: Double] = [
    "、": 0.12, ",": 0.2, "，": 0.2, ":": 0.25, "：": 0.25, "—": 0.25, "–": 0.2, ";": 0.28, "；": 0.28, "…": 0.36,
    ".": 0.36, "。": 0.36, "!": 0.36, "！": 0.36, "?": 0.36, "？": 0.36,
  ]
  private static let paragraph = 0.5
  /// Where a long sentence was cut without punctuation.
  private static let none = 0.08

  /// In seconds, at speed 1.
  public static func seconds(after piece: String) -> Double {
    if piece.last?.isNewline == true { return paragraph }
    let last = piece.last { !$0.isWhitespace && !silent.contains($0) }
    return last.flatMap { seconds[$0] } ?? none
  }
}
