/// Finds a tempo that is said in numbers: `80 bpm`, `tempo: 120`, `♩=96`, `90-100 BPM`, `每分钟一百二十拍`.
enum TempoReading {
  /// Units behind the number, and words before it; both as tokens.
  private static let units = phrases(
    """
    bpm, b p m, beats per minute, beats a minute, beats / minute, beats / min, beats per min, beat per minute, 拍每分钟, 拍每分, 拍 / 分, \
    拍 / 分钟, 拍一分钟
    """)
  private static let heads = phrases(
    "bpm, tempo, ♩, tempo of, tempo is, bpm of, bpm is, metronome, metronome mark, mm, 速度, 节奏, 节拍, 拍速, 曲速, 每分钟, 每分")
  private static let fillers: Set<String> = ["=", ",", "of", "is", "at", "about", "around", "为", "是", "约", "大", "在"]

  private static func phrases(_ list: String) -> [[String]] {
    list.split(separator: ",").map { MusicTokenizer.tokens(of: String($0)).map(\.key) }
  }

  /// The tempo, in quarter notes a minute, and the tokens that say it.
  static func find(_ tokens: [MusicToken]) -> (tempo: Double, range: Range<Int>)? {
    for start in tokens.indices {
      guard let (value, end) = number(tokens, at: start) else { continue }
      if let unit = length(of: units, in: tokens, at: end) { return (value, start..<(end + unit)) }
      if let head = head(tokens, before: start) {
        // "The tempo is 2 minutes long" is none.
        guard (20...999).contains(value) else { continue }
        let closing = tokens[end...].prefix { $0.key == "拍" }.count
        return (value, head..<(end + closing))
      }
    }
    return nil
  }

  /// Where words begin that announce a number at `end`, such as `tempo:`.
  private static func head(_ tokens: [MusicToken], before end: Int) -> Int? {
    var at = end
    while at > 0, end - at < 3, fillers.contains(tokens[at - 1].key) { at -= 1 }
    for candidate in stride(from: at, through: end, by: 1) {
      for phrase in heads where candidate >= phrase.count {
        let start = candidate - phrase.count
        if tokens[start..<candidate].map(\.key) == phrase { return start }
      }
    }
    return nil
  }

  private static func length(of phrases: [[String]], in tokens: [MusicToken], at start: Int) -> Int? {
    phrases.lazy.filter { start + $0.count <= tokens.count }
      .filter { tokens[start..<(start + $0.count)].map(\.key) == $0 }.map(\.count).max()
  }

  /// A number, or the middle of a range, and where it ends.
  private static func number(_ tokens: [MusicToken], at start: Int) -> (Double, Int)? {
    // Not from within a number.
    if start > 0, tokens[start].kind == .han, NumberWords.digits[tokens[start - 1].key] != nil { return nil }
    guard let (first, end) = NumberWords.number(tokens, at: start) else { return nil }
    if end < tokens.count, ["-", "to", "到", "至"].contains(tokens[end].key),
      let (second, last) = NumberWords.number(tokens, at: end + 1), second >= first
    {
      return ((first + second) / 2, last)
    }
    return (first, end)
  }
}
