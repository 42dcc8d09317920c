import Contract
import JSON
import JSONRPC

/// Makes a sound: `POST /v1/audio/text-to-audio`.
public enum TextToAudioCreate: RequestMethod {
  public typealias Result = KlangTask
  public static let name = "textToAudio/create"
  public static let lane = Lane.admission
  public static let summary = "Make a sound from a description."
  public static let documentation = """
    Answers at once with the task as submitted; with `wait: true` when it is final. An engine of your own makes it: the \
    embedded one makes speech only, today.
    """
  public static let endpoint: String? = "POST /v1/audio/text-to-audio"
  public static let errors: [KlangErrorCode] = [
    .invalidParameter, .noSuchResource, .tooManyRequests, .internalError, .unavailable,
  ]
  public static let examples = [
    MethodExample("fireworks", ["prompt": "Fireworks sound during Chinese New Year celebration", "duration": 3]),
    MethodExample(
      "rain-by-an-engine",
      ["prompt": "rain on a tin roof", "duration": 7.5, "engine": "tones", "external_task_id": "scene-1", "wait": true]),
  ]
  public static let counterexamples = [
    MethodCounterexample("no-prompt", ["duration": 3], code: -32602, pointer: "/prompt"),
    MethodCounterexample("too-short", ["prompt": "rain", "duration": 2.9], code: 1201, pointer: "/duration"),
    MethodCounterexample("too-long", ["prompt": "rain", "duration": 10.1], code: 1201, pointer: "/duration"),
    MethodCounterexample("too-exact", ["prompt": "rain", "duration": 3.25], code: 1201, pointer: "/duration"),
    MethodCounterexample("duration-as-text", ["prompt": "rain", "duration": "3"], code: -32602, pointer: "/duration"),
    MethodCounterexample(
      "prompt-too-long", ["prompt": .string(String(repeating: "a", count: 201)), "duration": 3], code: 1201,
      pointer: "/prompt"),
  ]

  /// What is to be heard.
  public struct Params: CreateParams {
    public static let typeName = "TextToAudioCreateParams"
    public static let documentation = "What is to be heard, and for how long."

    public var prompt = ""
    public var duration = 5.0
    public var options = CreateOptions(wait: false)

    /// Nothing to be heard yet.
    public init() {}

    public static let fields: [Field<Params>] =
      [
        .required(
          "prompt", \.prompt, .characters(1...200), .withoutControlCharacters,
          doc: "What is to be heard: up to 200 characters."),
        .required(
          "duration", \.duration, .tenths(30...100), doc: "How long, in seconds: 3.0 to 10.0, with one decimal."),
      ] + CreateOptions.fields()
  }
}
