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
    Answers at once with the task as submitted; with `wait: true` when it is final. Any prompt, in English or Chinese, \
    becomes a fitting sound: stereo, 48 kHz, of exactly the length asked for. The same request with the same seed is the \
    same sound, byte for byte. What was understood comes back as `audios[].scene`, and can be sent again with changes.
    """
  public static let endpoint: String? = "POST /v1/audio/text-to-audio"
  public static let errors: [KlangErrorCode] = [
    .invalidParameter, .noSuchResource, .tooManyRequests, .internalError, .unavailable,
  ]
  public static let examples = [
    MethodExample("fireworks", ["prompt": "Fireworks sound during Chinese New Year celebration", "duration": 3]),
    MethodExample(
      "takes-of-a-loop",
      ["prompt": "a small stream in a forest, birds far away", "duration": 8, "loop": true, "variations": 3, "seed": 7]),
    MethodExample(
      "changed-scene",
      [
        "prompt": "a dog barks twice, then a door slams", "duration": 4.5, "stems": true,
        "scene": [
          "place": "hall",
          "events": [
            ["label": "Bark", "times": [0.2, 0.9], "pan": -0.6],
            ["label": "Slam", "stage": 1, "attributes": ["heavy"], "start": 2.0],
          ],
        ],
      ]),
    MethodExample("chinese", ["prompt": "除夕夜的烟花和鞭炮", "duration": 10, "samples": "never", "stream": true]),
    MethodExample(
      "rain-by-an-engine",
      ["prompt": "rain on a tin roof", "duration": 7.5, "engine": "tones", "external_task_id": "scene-1", "wait": true]),
  ]
  public static let counterexamples = [
    MethodCounterexample("no-prompt", ["duration": 3], code: -32602, pointer: "/prompt"),
    MethodCounterexample("too-short", ["prompt": "rain", "duration": 2.9], code: 1201, pointer: "/duration"),
    MethodCounterexample("empty-prompt", ["prompt": "", "duration": 3], code: 1201, pointer: "/prompt"),
    MethodCounterexample(
      "misspelt-member", ["prompt": "rain", "duration": 3, "sead": 7], code: -32602, pointer: "/sead"),
    MethodCounterexample(
      "too-many-variations", ["prompt": "rain", "duration": 3, "variations": 9], code: 1201, pointer: "/variations"),
    MethodCounterexample(
      "scene-without-events", ["prompt": "rain", "duration": 3, "scene": ["events": []]], code: 1201,
      pointer: "/scene/events"),
    MethodCounterexample(
      "pan-beyond-the-side",
      ["prompt": "rain", "duration": 3, "scene": ["events": [["label": "Rain", "pan": 1.5]]]], code: 1201,
      pointer: "/scene/events/0/pan"),
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
    public var scene: SoundScene?
    public var seed: Int?
    public var variations = 1
    public var isLoop = false
    public var hasStems = false
    public var samples = SampleUse.auto
    public var isStreamed = false
    public var options = CreateOptions(wait: false)

    /// Nothing to be heard yet.
    public init() {}

    public static let fields: [Field<Params>] =
      [
        .required(
          "prompt", \.prompt, .characters(1...2000).only(.aboveCeilings), .characters(1...200).only(.underCeilings),
          .withoutControlCharacters, doc: "What is to be heard: up to 200 characters, or 2000 with open limits."),
        .required(
          "duration", \.duration, .tenths(30...100).only(.underCeilings), .within(0.5...600).only(.aboveCeilings),
          doc: "How long, in seconds: 3.0 to 10.0, with one decimal; with open limits 0.5 to 600."),
        .optional(
          "scene", \.scene,
          doc:
            "What is to be heard, event by event, in place of what the prompt says: the `scene` of a result, changed."),
        .optional(
          "seed", \.seed, .range(0...4_294_967_295),
          doc: "The same seed gives the same sound, another one another take. Without it each task has its own."),
        .defaulted("variations", \.variations, .range(1...8), doc: "How many takes: each is one of `audios`."),
        .defaulted(
          "loop", \.isLoop,
          doc: "Whether the end is to lead into the beginning, so that it can be repeated without a seam."),
        .defaulted("stems", \.hasStems, doc: "Whether each event comes as a file of its own too: `audios[].stems`."),
        .defaulted("samples", \.samples, doc: "Whether recordings of folders that you had indexed are played."),
        .defaulted(
          "stream", \.isStreamed,
          doc: "Whether this session is told the sound by `audio/chunk` while it is made; of one take, and no loop."),
      ] + CreateOptions.fields()
  }
}
