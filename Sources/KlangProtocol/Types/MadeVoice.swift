import Contract

/// A voice as the API shows one.
public struct MadeVoice: ContractObject {
  public static let typeName = "MadeVoice"
  public static let documentation = "A voice, as the API shows one."
  public static let isOpen = true

  public var voiceID = ""
  public var name = ""
  public var trialURL = ""
  public var ownedBy = ""
  public var language: SpokenLanguage?
  public var status: String?

  /// Nobody's.
  public init() {}

  public static let fields: [Field<MadeVoice>] = [
    .required("voice_id", \.voiceID, doc: "What `textToSpeech/create` takes."),
    .required("voice_name", \.name, doc: "Its name."),
    .required("trial_url", \.trialURL, doc: "A `file://` URL of a sample of it; empty when there is none."),
    .required("owned_by", \.ownedBy, doc: "`kling` for a voice of the API's guide, `local` for one made here."),
    .optional("voice_language", \.language, doc: "The language of a preset voice; a custom voice speaks all."),
    .optional("status", \.status, doc: "`deleted` when it was deleted."),
  ]
}
