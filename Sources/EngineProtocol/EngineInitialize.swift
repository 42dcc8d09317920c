import Contract
import JSON

/// The first request to an engine: who are you, what can you make?
public enum EngineInitialize {
  /// Its name on the wire.
  public static let method = "engine/initialize"
  /// The version of the engine protocol.
  public static let protocolVersion = 1

  /// What the host says.
  public struct Params: ContractObject {
    public static let typeName = "EngineInitializeParams"
    public static let documentation = "What the host says of itself."
    public static let isOpen = true

    public var version = EngineInitialize.protocolVersion

    /// This version.
    public init() {}

    public static let fields: [Field<Params>] = [
      .required("protocol_version", \.version, doc: "The version of the engine protocol.")
    ]
  }

  /// What the engine says.
  public struct Result: ContractObject {
    public static let typeName = "EngineInitializeResult"
    public static let documentation = "What the engine is and can make."
    public static let isOpen = true

    public var name = ""
    public var version = ""
    public var kinds: [String] = []
    public var languages: [String] = []
    public var voices: [EngineVoice] = []
    public var isolation: EngineIsolation?

    /// Nothing said.
    public init() {}

    public static let fields: [Field<Result>] = [
      .required("name", \.name, doc: "The engine's name."),
      .required("version", \.version, doc: "The engine's version."),
      .required(
        "kinds", \.kinds,
        doc: "The kinds of tasks it makes: `text_to_speech`, `text_to_audio`, `text_to_music`, `video_to_audio`."),
      .defaulted("languages", \.languages, doc: "The languages it speaks, such as `en`."),
      .defaulted("voices", \.voices, doc: "The voices it speaks with."),
      .optional("isolation", \.isolation, doc: "What it can't do; absent when it does not say."),
    ]
  }
}
