import Contract

/// What the text of a request is written in.
public enum TextFormat: String, ContractEnumeration {
  case plain
  case markdown

  public static let typeName = "TextFormat"
  public static let documentation = "What a text is written in."
  public var documentation: String {
    switch self {
    case .plain: "every sign is meant as it stands."
    case .markdown: "CommonMark: what its readers see is read, not its marks; code blocks are passed over."
    }
  }
}

/// A mood in which a voice can speak.
public enum SpeechEmotion: String, ContractEnumeration {
  case neutral
  case happy
  case angry
  case sad
  case fearful
  case disgusted
  case surprised

  public static let typeName = "Emotion"
  public static let documentation = "A mood in which a voice can speak."
  public var documentation: String {
    switch self {
    case .neutral: "none in particular."
    case .happy: "higher, livelier, quicker and brighter."
    case .angry: "louder, harder, quicker, with wide steps of pitch."
    case .sad: "lower, flatter, slower, softer and breathy."
    case .fearful: "high, quick, breathy and trembling."
    case .disgusted: "low, slow and creaking."
    case .surprised: "very high, with wide steps of pitch."
    }
  }
}

/// How a word is to be said.
public struct Pronunciation: ContractObject {
  public static let typeName = "Pronunciation"
  public static let documentation = "How a word is to be said."

  public var word = ""
  public var say = ""

  /// Of no word.
  public init() {}

  public static let fields: [Field<Pronunciation>] = [
    .required(
      "word", \.word, .characters(1...100), .withoutControlCharacters,
      doc: "A word or several, as they stand in the text; capitals don't matter."),
    .required(
      "say", \.say, .characters(1...200), .withoutControlCharacters,
      doc:
        "How to say it: in the International Phonetic Alphabet between slashes (`/klæŋ/`), as other words that sound "
        + "like it (`clang`), or, for Chinese words, in pinyin with tone digits (`chong2 qing4`)."),
  ]
}
