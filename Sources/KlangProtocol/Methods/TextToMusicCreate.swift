import Contract
import JSON
import JSONRPC

/// Makes music.
public enum TextToMusicCreate: RequestMethod {
  public typealias Result = KlangTask
  public static let name = "textToMusic/create"
  public static let lane = Lane.admission
  public static let summary = "Make music from a description."
  public static let documentation = """
    Answers at once with the task as submitted; with `wait: true` when it is final. The prompt, in English or Chinese, may \
    say genre, mood, tempo, key, meter and instruments. The music is composed and played: stereo, 48 kHz, of exactly the \
    length asked for, with an ending that falls on it. The same request with the same seed is the same music, byte for \
    byte. What was understood comes back as `audios[].music.plan`, and can be sent again with changes; the notes as the \
    MIDI file `audios[].url_midi`.
    """
  public static let errors: [KlangErrorCode] = [
    .invalidParameter, .noSuchResource, .tooManyRequests, .internalError, .unavailable,
  ]
  public static let examples = [
    MethodExample("calm", ["prompt": "calm piano in D minor, 72 bpm", "duration": 12]),
    MethodExample(
      "takes-and-parts",
      ["prompt": "a funky bass line", "duration": 8, "variations": 3, "stems": true, "seed": 7, "wait": true]),
    MethodExample(
      "changed-plan",
      [
        "prompt": "tense strings", "duration": 20.5,
        "plan": [
          "tempo": 132, "tonic": "F#", "mode": "harmonic_minor", "instruments": [48, 42], "drums": false,
          "shape": "rising",
        ],
      ]),
    MethodExample("chinese", ["prompt": "欢快的中国风音乐", "duration": 30, "external_task_id": "scene-1"]),
  ]
  public static let counterexamples = [
    MethodCounterexample("no-prompt", ["duration": 12], code: -32602, pointer: "/prompt"),
    MethodCounterexample("empty-prompt", ["prompt": "", "duration": 12], code: 1201, pointer: "/prompt"),
    MethodCounterexample("too-short", ["prompt": "calm piano", "duration": 2.9], code: 1201, pointer: "/duration"),
    MethodCounterexample("too-long", ["prompt": "calm piano", "duration": 60.1], code: 1201, pointer: "/duration"),
    MethodCounterexample(
      "misspelt-member", ["prompt": "calm piano", "duration": 12, "tempo": 90], code: -32602, pointer: "/tempo"),
    MethodCounterexample(
      "too-slow", ["prompt": "calm piano", "duration": 12, "plan": ["tempo": 10]], code: 1201, pointer: "/plan/tempo"),
    MethodCounterexample(
      "no-such-tone", ["prompt": "calm piano", "duration": 12, "plan": ["tonic": "H"]], code: 1201,
      pointer: "/plan/tonic"),
    MethodCounterexample(
      "no-such-instrument", ["prompt": "calm piano", "duration": 12, "plan": ["instruments": [128]]], code: 1201,
      pointer: "/plan/instruments"),
    MethodCounterexample(
      "meter-of-five", ["prompt": "calm piano", "duration": 12, "plan": ["meter": 5]], code: 1201,
      pointer: "/plan/meter"),
    MethodCounterexample(
      "prompt-too-long", ["prompt": .string(String(repeating: "a", count: 201)), "duration": 12], code: 1201,
      pointer: "/prompt"),
  ]

  /// What is to be heard.
  public struct Params: CreateParams {
    public static let typeName = "TextToMusicCreateParams"
    public static let documentation = "What music is to be heard, and for how long."

    public var prompt = ""
    public var duration = 30.0
    public var plan: MusicPlanForm?
    public var seed: Int?
    public var variations = 1
    public var hasStems = false
    public var options = CreateOptions(wait: false)

    /// Nothing to be heard yet.
    public init() {}

    public static let fields: [Field<Params>] =
      [
        .required(
          "prompt", \.prompt, .characters(1...2000).only(.aboveCeilings), .characters(1...200).only(.underCeilings),
          .withoutControlCharacters, doc: "What music: up to 200 characters, or 2000 with open limits."),
        .required(
          "duration", \.duration, .tenths(30...600).only(.underCeilings), .within(0.5...600).only(.aboveCeilings),
          doc: "How long, in seconds: 3.0 to 60.0, with one decimal; with open limits 0.5 to 600."),
        .optional(
          "plan", \.plan,
          doc: "What it is to be like, in place of what the prompt says: the `music.plan` of a result, changed."),
        .optional(
          "seed", \.seed, .range(0...4_294_967_295),
          doc: "The same seed gives the same music, another one another take. Without it each task has its own."),
        .defaulted("variations", \.variations, .range(1...8), doc: "How many takes: each is one of `audios`."),
        .defaulted("stems", \.hasStems, doc: "Whether each part comes as a file of its own too: `audios[].stems`."),
      ] + CreateOptions.fields()
  }
}
