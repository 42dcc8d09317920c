import Contract

/// When a word of a text is heard.
public struct WordTiming: ContractObject {
  public static let typeName = "WordTiming"
  public static let documentation = "When a word of the text is heard."
  public static let isOpen = true

  public var text = ""
  public var offset = 0
  public var length = 0
  public var start = 0.0
  public var end = 0.0
  public var phonemes: [PhonemeTiming] = []

  /// Of no word.
  public init() {}

  public static let fields: [Field<WordTiming>] = [
    .required("text", \.text, doc: "The word as it stands in the text."),
    .required("offset", \.offset, doc: "Where it begins there: UTF-16 code units, as language servers count."),
    .required("length", \.length, doc: "How long it is there, in the same units."),
    .required("start", \.start, doc: "When it begins, in seconds."),
    .required("end", \.end, doc: "When it ends, in seconds."),
    .required("phonemes", \.phonemes, doc: "Its sounds."),
  ]
}

/// When a phoneme is heard.
public struct PhonemeTiming: ContractObject {
  public static let typeName = "PhonemeTiming"
  public static let documentation = "When a phoneme is heard."
  public static let isOpen = true

  public var symbol = ""
  public var start = 0.0
  public var end = 0.0

  /// Of no phoneme.
  public init() {}

  public static let fields: [Field<PhonemeTiming>] = [
    .required("symbol", \.symbol, doc: "In the International Phonetic Alphabet."),
    .required("start", \.start, doc: "When it begins, in seconds."),
    .required("end", \.end, doc: "When it ends, in seconds."),
  ]
}
