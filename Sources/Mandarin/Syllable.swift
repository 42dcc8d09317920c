/// A syllable of Mandarin.
public struct Syllable: Sendable, Equatable, CustomStringConvertible {
  /// In pinyin without tone, with v for ü. A syllable that is said with a curled tongue ends in r ("huar").
  public var letters: String
  /// 1 to 4; 5 is the neutral tone.
  public var tone: Int

  /// A syllable.
  public init(_ letters: String, tone: Int) {
    self.letters = letters
    self.tone = tone
  }

  /// As `description` writes it; nil when there is no tone.
  public init?(_ text: some StringProtocol) {
    guard let tone = text.last?.wholeNumberValue, (1...5).contains(tone), text.count > 1 else { return nil }
    self.init(String(text.dropLast()), tone: tone)
  }

  /// As in "hao3".
  public var description: String { "\(letters)\(tone)" }

  /// The ending 儿, which melts into the syllable before it.
  var isCurl: Bool { letters == "r" }
}
