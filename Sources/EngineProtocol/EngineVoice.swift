import Contract

/// A voice of an engine.
public struct EngineVoice: ContractObject {
  public static let typeName = "EngineVoice"
  public static let documentation = "A voice of an engine."
  public static let isOpen = true

  public var voiceID = ""
  public var name = ""
  public var language = ""
  public var gender = ""
  public var age = ""
  public var style = ""

  /// A nameless one.
  public init() {}

  public static let fields: [Field<EngineVoice>] = [
    .required("voice_id", \.voiceID, .characters(1...200), doc: "What `textToSpeech/create` is to be asked with."),
    .required("voice_language", \.language, doc: "What it speaks: `en` or `zh`."),
    .defaulted("voice_name", \.name, doc: "Its name, for people."),
    .defaulted("gender", \.gender, doc: "female or male."),
    .defaulted("age", \.age, doc: "Such as child or adult."),
    .defaulted("style", \.style, doc: "Its character."),
  ]
}
