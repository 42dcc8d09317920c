import Contract

/// A voice that can speak.
public struct Voice: ContractObject {
  public static let typeName = "Voice"
  public static let documentation = "A voice that can speak. `voice_id` and `voice_language` together name it."
  public static let isOpen = true

  public var voiceID = ""
  public var name = ""
  public var language = SpokenLanguage.en
  public var gender = ""
  public var age = ""
  public var style = ""
  public var accent: String?
  public var isClear: Bool?
  public var trialURL: String?
  public var emotions: [String] = []
  public var trialText: String?
  public var catalogue = ""

  /// An empty one.
  public init() {}

  public static let fields: [Field<Voice>] = [
    .required("voice_id", \.voiceID, doc: "What `textToSpeech/create` takes."),
    .required("voice_name", \.name, doc: "Its name in the API's voice guide; not unique."),
    .required("voice_language", \.language, doc: "The language it speaks under this name."),
    .required("gender", \.gender, doc: "female or male."),
    .required("age", \.age, doc: "child, teen, young adult, adult, middle-aged, elderly, or between two of them."),
    .required("style", \.style, doc: "Its character."),
    .optional("accent", \.accent, doc: "The region it is from."),
    .optional(
      "clear", \.isClear, doc: "Whether it is meant to be understood above all, as those are who announce and read."),
    .optional("trial_url", \.trialURL, doc: "A `file://` URL of a sample of it."),
    .required("emotions", \.emotions, doc: "The feelings it can show: neutral, and those of the API that suit it."),
    .optional("trial_text", \.trialText, doc: "What it may say to be tried: a sentence of its language and age."),
    .required("catalogue", \.catalogue, doc: "The list it belongs to."),
  ]
}
