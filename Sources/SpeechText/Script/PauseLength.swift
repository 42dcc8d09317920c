/// How long a reader pauses, in seconds at speed 1. General figures of read speech: a sentence takes longest, items of a
/// list follow one another quickly.
enum PauseLength {
  private static let ofPunctuation: [Unicode.Scalar: Double] = [
    "、": 0.12, ",": 0.2, "，": 0.2, ":": 0.25, "：": 0.25, "—": 0.25, "–": 0.2, ";": 0.28, "；": 0.28, "…": 0.36,
    ".": 0.36, "。": 0.36, "!": 0.36, "！": 0.36, "?": 0.36, "？": 0.36,
  ]
  /// Where a long sentence was cut without punctuation.
  static let cut = 0.08
  /// After a line that ends without punctuation.
  static let line = 0.36
  static let paragraph = 0.5
  static let heading = 0.7
  static let listItem = 0.4
  static let tableCell = 0.25
  static let tableRow = 0.45
  /// A rule across the page, or a block that is left out.
  static let rule = 1.0

  /// After a piece of text that ends with these signs.
  static func after(_ piece: ArraySlice<Unicode.Scalar>) -> Double {
    var endsLine = false
    for scalar in piece.reversed() {
      if scalar == "\n" || scalar == "\r" { endsLine = true }
      if scalar.properties.isWhitespace || scalar.closesQuotation { continue }
      let seconds = ofPunctuation[scalar] ?? cut
      return endsLine ? max(seconds, line) : seconds
    }
    return 0
  }
}
