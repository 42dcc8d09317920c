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
  public var trialURL: String?
  public var catalogue = ""
  public var spokenBy = ""
  public var isNearest = false

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
    .optional("trial_url", \.trialURL, doc: "A `file://` URL of a sample of it."),
    .required("catalogue", \.catalogue, doc: "The list it belongs to."),
    .required("spoken_by", \.spokenBy, doc: "The voice that speaks for it: itself, or the nearest there is."),
    .required("nearest", \.isNearest, doc: "Whether another voice, the nearest, speaks for it."),
  ]
}
