import Contract
import JSON
import JSONRPC

/// The voices that can speak.
public enum VoicesList: RequestMethod {
  public static let name = "voices/list"
  public static let lane = Lane.read
  public static let summary = "The voices that can speak."
  public static let documentation = """
    Those of the voice guide, the custom ones, then those of engines of your own. A sample of each preset voice is made \
    when it is first listed, unless `trials` is false.
    """
  public static let endpoint: String? = "useapi.net GET /tts/voices"
  public static let examples = [MethodExample("english-women", ["voice_language": "en", "gender": "female"])]
  public static let counterexamples = [
    MethodCounterexample("unknown-language", ["voice_language": "fr"], code: 1201, pointer: "/voice_language")
  ]

  /// Which voices.
  public struct Params: ContractObject {
    public static let typeName = "VoicesListParams"
    public static let documentation = "Which voices; every filter that is given must fit."

    public var voiceID: String?
    public var language: SpokenLanguage?
    public var gender: String?
    public var age: String?
    public var catalogue: String?
    public var hasTrials = true

    /// All of them.
    public init() {}

    public static let fields: [Field<Params>] = [
      .optional("voice_id", \.voiceID, doc: "Only this id."),
      .optional("voice_language", \.language, doc: "Only voices that speak this language."),
      .optional("gender", \.gender, doc: "Only female or male ones."),
      .optional("age", \.age, doc: "Only voices whose age holds this word, such as child."),
      .optional(
        "catalogue", \.catalogue,
        doc: "Only voices of this list: `kling_voice_guide`, `custom`, or the name of an engine of your own."),
      .defaulted(
        "trials", \.hasTrials,
        doc: "Whether samples that are not there yet are made first; the first time this takes a moment."),
    ]
  }

  /// The voices.
  public struct Result: ContractObject {
    public static let typeName = "VoicesListResult"
    public static let documentation = "The voices, in the order of their guide."
    public static let isOpen = true

    public var voices: [Voice] = []

    /// None.
    public init() {}

    public static let fields: [Field<Result>] = [.required("voices", \.voices, doc: "The voices.")]
  }
}
