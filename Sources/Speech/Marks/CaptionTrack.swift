/// Groups words into captions as they come: two lines of a length that is read at a glance, broken where a sentence ends,
/// else at a comma, else where the line is full.
///
/// The figures are those of the guidelines of broadcasters (BBC, "Subtitle Guidelines"; Netflix, "Timed Text Style Guide"):
/// lines of at most 42 characters, 16 in Chinese, at most seven seconds, not gone before it can be read.
public struct CaptionTrack {
  /// A word with what stands behind it in the text.
  public struct Word: Sendable {
    /// The word as it is shown, with the punctuation that belongs to it.
    public var text: String
    /// Whether a space stands behind it.
    public var isSpaced: Bool
    /// From when to when it is heard, in seconds.
    public var start: Double
    public var end: Double

    /// A word.
    public init(_ text: String, isSpaced: Bool, start: Double, end: Double) {
      self.text = text
      self.isSpaced = isSpaced
      self.start = start
      self.end = end
    }

    /// Chinese characters are as wide as two and a half letters, by the lengths of lines.
    fileprivate var width: Double {
      text.unicodeScalars.reduce(0) { $0 + ($1.value >= 0x2e80 ? 42.0 / 16 : 1) }
    }
    fileprivate var endsSentence: Bool {
      text.last { !"\"'”’）)」』".contains($0) }.map { ".!?。！？…".contains($0) } ?? false
    }
    fileprivate var endsClause: Bool { text.last.map { ",;:，；：、—–".contains($0) } ?? false }
  }

  private static let lineWidth = 42.0
  private static let longestSeconds = 7.0
  /// A pause this long ends a caption.
  private static let pauseSeconds = 0.8
  /// How long a caption stays, at least and behind its last word, where the next one leaves room.
  private static let shortestSeconds = 1.0
  private static let lingerSeconds = 0.3

  private var words: [Word] = []

  /// An empty one.
  public init() {}

  /// Takes the next word; gives the caption that is complete with it, if one is.
  public mutating func add(_ word: Word) -> Caption? {
    guard let first = words.first, let last = words.last else {
      words = [word]
      return nil
    }
    let isFull = !Self.fits(words + [word]) || word.end - first.start > Self.longestSeconds
    guard isFull || last.endsSentence || word.start - last.end > Self.pauseSeconds else {
      words.append(word)
      return nil
    }
    var rest: [Word] = []
    if isFull, !last.endsSentence, let cut = words.lastIndex(where: \.endsClause), cut >= words.count / 2 {
      rest = Array(words[(cut + 1)...])
      words = Array(words[...cut])
    }
    let caption = Self.caption(words, before: rest.first?.start ?? word.start)
    words = rest + [word]
    return caption
  }

  /// The last caption, if there is one.
  public mutating func finish() -> Caption? {
    defer { words = [] }
    return words.isEmpty ? nil : Self.caption(words, before: .infinity)
  }

  private static func caption(_ words: [Word], before next: Double) -> Caption {
    let start = words.first?.start ?? 0
    let end = words.last?.end ?? 0
    return Caption(
      lines: lines(words), start: start, end: max(end, min(next, max(end + lingerSeconds, start + shortestSeconds))))
  }

  private static func fits(_ words: [Word]) -> Bool {
    width(words) <= lineWidth || split(words).map { width($0.0) <= lineWidth && width($0.1) <= lineWidth } ?? false
  }

  private static func lines(_ words: [Word]) -> [String] {
    guard width(words) > lineWidth, let (upper, lower) = split(words) else { return [line(words)] }
    return [line(upper), line(lower)]
  }

  /// Two lines: behind a comma near the middle, else as equal as they get.
  private static func split(_ words: [Word]) -> ([Word], [Word])? {
    guard words.count > 1 else { return nil }
    func cost(_ count: Int) -> Double {
      let difference = abs(width(Array(words[..<count])) - width(Array(words[count...])))
      return difference - (words[count - 1].endsClause ? lineWidth / 3 : 0)
    }
    guard let best = (1..<words.count).min(by: { cost($0) < cost($1) }) else { return nil }
    return (Array(words[..<best]), Array(words[best...]))
  }

  private static func width(_ words: [Word]) -> Double {
    words.reduce(0) { $0 + $1.width + ($1.isSpaced ? 1 : 0) } - (words.last?.isSpaced == true ? 1 : 0)
  }

  private static func line(_ words: [Word]) -> String {
    var text = ""
    for (index, word) in words.enumerated() {
      text += word.text
      if word.isSpaced, index + 1 < words.count { text += " " }
    }
    return text
  }
}
