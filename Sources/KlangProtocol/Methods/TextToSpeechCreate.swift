import Contract
import JSON
import JSONRPC

/// Makes speech: `POST /v1/audio/tts`.
public enum TextToSpeechCreate: RequestMethod {
  public typealias Result = KlangTask
  public static let name = "textToSpeech/create"
  public static let lane = Lane.admission
  public static let summary = "Make speech from a text."
  public static let documentation = """
    Answers with the finished task, its files in `task_result.audios[0]`; with `wait: false` at once with the task as \
    submitted, and `tasks/statusChanged` tells the rest. Once answered, a task survives any crash. Canceling the waiting \
    request cancels the task. `[pause 0.5s]` in the text is a pause.
    """
  public static let endpoint: String? = "POST /v1/audio/tts"
  public static let errors: [KlangErrorCode] = [.invalidParameter, .tooManyRequests, .internalError, .unavailable]
  public static let examples = [
    MethodExample(
      "english",
      ["text": "The box was thrown beside the parked truck.", "voice_id": "oversea_male1", "voice_language": "en"]),
    MethodExample(
      "mandarin-later",
      [
        "text": "今天天气很好，我们去公园走走吧。", "voice_id": "chat1_female_new-3", "voice_language": "zh", "voice_speed": 1.2,
        "external_task_id": "chapter-1", "callback_url": "https://example.com/klang", "wait": false,
      ]),
    MethodExample(
      "with-everything",
      [
        "text": "# Klang\n\nIt *speaks* [pause 0.3s] at once.", "voice_id": "genshin_vindi2", "voice_language": "en",
        "emotion": "happy", "text_format": "markdown", "pronunciations": [["word": "Klang", "say": "/klæŋ/"]],
        "timings": true, "captions": true, "stream": true,
      ]),
  ]
  public static let counterexamples = [
    MethodCounterexample(
      "text-is-a-number", ["text": 5, "voice_id": "oversea_male1", "voice_language": "en"], code: -32602,
      pointer: "/text"),
    MethodCounterexample(
      "misspelt-member", ["text": "Hello.", "voice_id": "oversea_male1", "voice_langage": "en"], code: -32602,
      pointer: "/voice_langage"),
    MethodCounterexample(
      "empty-text", ["text": "", "voice_id": "oversea_male1", "voice_language": "en"], code: 1201, pointer: "/text"),
    MethodCounterexample(
      "text-too-long",
      ["text": .string(String(repeating: "a", count: 1001)), "voice_id": "oversea_male1", "voice_language": "en"],
      code: 1201, pointer: "/text"),
    MethodCounterexample(
      "unknown-language", ["text": "Hallo.", "voice_id": "oversea_male1", "voice_language": "de"], code: 1201,
      pointer: "/voice_language"),
    MethodCounterexample(
      "unknown-emotion",
      ["text": "Hello.", "voice_id": "oversea_male1", "voice_language": "en", "emotion": "bored"], code: 1201,
      pointer: "/emotion"),
    MethodCounterexample(
      "pronunciation-without-a-word",
      [
        "text": "Hello.", "voice_id": "oversea_male1", "voice_language": "en",
        "pronunciations": [["say": "hallo"]],
      ], code: -32602, pointer: "/pronunciations/0/word"),
    MethodCounterexample(
      "callback-to-a-file",
      [
        "text": "Hello.", "voice_id": "oversea_male1", "voice_language": "en", "callback_url": "file:///etc/passwd",
      ], code: 1201, pointer: "/callback_url"),
    MethodCounterexample(
      "callback-with-a-password",
      [
        "text": "Hello.", "voice_id": "oversea_male1", "voice_language": "en",
        "callback_url": "https://me:secret@example.com/",
      ], code: 1201, pointer: "/callback_url"),
  ]

  /// What is to be said, and how.
  public struct Params: CreateParams {
    public static let typeName = "TextToSpeechCreateParams"
    public static let documentation = "What is to be said, and how."

    public var text = ""
    public var voiceID = ""
    public var voiceLanguage = SpokenLanguage.zh
    public var voiceSpeed = 1.0
    public var emotion = SpeechEmotion.neutral
    public var format = TextFormat.plain
    public var pronunciations: [Pronunciation] = []
    public var hasTimings = false
    public var hasCaptions = false
    public var isStreamed = false
    public var options = CreateOptions(wait: true)

    /// Nothing to say yet.
    public init() {}

    public static let fields: [Field<Params>] =
      [
        .required(
          "text", \.text, .characters(1...Int.max), .ceiling(characters: 1000), .withoutControlCharacters,
          doc: "What is to be said: up to 1000 characters, or any number with open limits."),
        .required("voice_id", \.voiceID, .characters(1...200), doc: "Who says it: a `voice_id` of `voices/list`."),
        .defaulted("voice_language", \.voiceLanguage, doc: "In which language; the voice must speak it."),
        .defaulted(
          "voice_speed", \.voiceSpeed,
          doc: "How fast: rounded to one decimal and kept within 0.8 to 2.0, never refused."),
        .defaulted("emotion", \.emotion, doc: "In which mood; `voices/list` tells which the voice has."),
        .defaulted("text_format", \.format, doc: "What the text is written in."),
        .defaulted(
          "pronunciations", \.pronunciations,
          doc: "How words are to be said; they go before those of the configuration."),
        .defaulted(
          "timings", \.hasTimings,
          doc: "Whether the result says when each word and phoneme is heard: `timings` and the file `url_timings`."),
        .defaulted(
          "captions", \.hasCaptions, doc: "Whether SubRip and WebVTT files are made too: `url_srt` and `url_vtt`."),
        .defaulted(
          "stream", \.isStreamed, doc: "Whether this session is told the sound by `audio/chunk` while it is made."),
      ] + CreateOptions.fields()

    /// The speed as it is used: one decimal, half up, within 0.8 and 2.0 (as the API's page says).
    public var usedSpeed: Double {
      let tenths = (voiceSpeed * 10 + 1e-9).rounded(.toNearestOrAwayFromZero)
      return min(max(tenths, 8), 20) / 10
    }
  }
}

/// A name for progress that a client chose: a string or an integer.
public struct ProgressToken: ContractValue, Equatable {
  /// The token as it came.
  public var json: JSON

  public static func read(_ json: JSON, _ problems: inout Problems) -> ProgressToken? {
    if case .string = json { return ProgressToken(json: json) }
    if json.intValue != nil { return ProgressToken(json: json) }
    problems.add(.shape, expected: "a string or an integer", found: "\(json.typeName) \(Problems.shown(json))")
    return nil
  }
  public func write(to writer: inout JSONWriter) { writer.value(json) }
  public static func schema(_ definitions: inout Definitions) -> JSON.Object { ["type": ["string", "integer"]] }
}
