import Contract
import JSON
import JSONRPC

/// Makes sound for a video: `POST /v1/audio/video-to-audio`.
public enum VideoToAudioCreate: RequestMethod {
  public typealias Result = KlangTask
  public static let name = "videoToAudio/create"
  public static let lane = Lane.admission
  public static let summary = "Make sound for a video."
  public static let documentation = """
    Answers at once with the task as submitted; with `wait: true` when it is final. The video is fetched first, by the \
    rules for addresses in the README. What is seen in it decides what is heard, and when: effects on what happens, what \
    goes on beneath, and music that ends with the picture. The prompts say what effects and music are like; without \
    `bgm_prompt` the music fits how the video looks, and with `asmr_mode` there is none. The result is the video with its \
    sound (`videos[0]`, its pictures untouched), the sound as MP3 and WAV, and the cue sheet it was made from (`cues`, also \
    a file), which can be sent again with changes. The same request with the same seed is the same sound, byte for byte.
    """
  public static let endpoint: String? = "POST /v1/audio/video-to-audio"
  public static let errors: [KlangErrorCode] = [
    .invalidParameter, .noSuchResource, .tooManyRequests, .internalError, .unavailable,
  ]
  public static let examples = [
    MethodExample("from-a-file", ["video_url": "file:///home/me/clip.mp4", "bgm_prompt": "calm piano"]),
    MethodExample(
      "from-the-web",
      [
        "video_url": "https://example.com/clip.mov", "video_id": "", "sound_effect_prompt": "steps on gravel",
        "asmr_mode": true, "external_task_id": "scene-1",
      ]),
    MethodExample(
      "by-cues",
      [
        "video_url": "file:///home/me/clip.mp4", "original_sound": "duck", "seed": 7, "stems": true,
        "cues": [
          "place": "hall",
          "cues": [
            ["time": 1.24, "label": "Knock", "pan": -0.4, "strength": 0.8],
            ["time": 2.4, "sound": "a glass breaks on tiles", "kind": "impact", "gain_db": 3],
          ],
          "beds": [["label": "Rain", "attributes": ["distant"], "levels": [-12, -6, 0]]],
          "music": ["prompt": "tense strings", "cuts": [2.4], "plan": ["tempo": 96, "tonic": "A", "mode": "minor"]],
        ],
      ]),
    MethodExample("of-any-length", ["video_url": "/home/me/long.mp4", "limits": "open", "wait": true]),
  ]
  public static let counterexamples = [
    MethodCounterexample("no-video", ["bgm_prompt": "calm piano"], code: 1201, pointer: ""),
    MethodCounterexample(
      "two-videos", ["video_url": "file:///clip.mp4", "video_id": "a-1"], code: 1201, pointer: ""),
    MethodCounterexample(
      "prompt-too-long",
      ["video_url": "file:///clip.mp4", "bgm_prompt": .string(String(repeating: "a", count: 201))], code: 1201,
      pointer: "/bgm_prompt"),
    MethodCounterexample(
      "no-such-mixing", ["video_url": "file:///clip.mp4", "original_sound": "keep"], code: 1201,
      pointer: "/original_sound"),
    MethodCounterexample(
      "misspelt-member", ["video_url": "file:///clip.mp4", "bgm_promt": "calm"], code: -32602, pointer: "/bgm_promt"),
    MethodCounterexample(
      "cue-before-the-beginning", ["video_url": "file:///clip.mp4", "cues": ["cues": [["time": -0.5]]]], code: 1201,
      pointer: "/cues/cues/0/time"),
    MethodCounterexample(
      "cue-without-a-time", ["video_url": "file:///clip.mp4", "cues": ["cues": [["label": "Knock"]]]], code: -32602,
      pointer: "/cues/cues/0/time"),
    MethodCounterexample(
      "misspelt-cue", ["video_url": "file:///clip.mp4", "cues": ["cues": [["time": 1, "lable": "Knock"]]]],
      code: -32602, pointer: "/cues/cues/0/lable"),
    MethodCounterexample(
      "bed-of-nothing", ["video_url": "file:///clip.mp4", "cues": ["beds": [["start": 1]]]], code: 1201,
      pointer: "/cues/beds/0"),
    MethodCounterexample(
      "bed-too-loud", ["video_url": "file:///clip.mp4", "cues": ["beds": [["label": "Rain", "levels": [0, 99]]]]],
      code: 1201, pointer: "/cues/beds/0/levels"),
    MethodCounterexample(
      "newer-cues", ["video_url": "file:///clip.mp4", "cues": ["version": 2]], code: 1201, pointer: "/cues/version"),
    MethodCounterexample(
      "asmr-as-text", ["video_url": "file:///clip.mp4", "asmr_mode": "yes"], code: -32602, pointer: "/asmr_mode"),
  ]

  /// Which video, and what is to be heard.
  public struct Params: CreateParams {
    public static let typeName = "VideoToAudioCreateParams"
    public static let documentation = "Which video, and what is to be heard."

    public var videoID: String?
    public var videoURL: String?
    public var soundEffectPrompt: String?
    public var musicPrompt: String?
    public var isASMR = false
    public var cues: CueSheetForm?
    public var originalSound = OriginalSound.replace
    public var seed: Int?
    public var hasStems = false
    public var limits: Limits?
    public var options = CreateOptions(wait: false)

    /// No video yet.
    public init() {}

    public static let fields: [Field<Params>] =
      [
        .optional(
          "video_id", \.videoID, .characters(1...200),
          doc: "A video of an earlier result: its `id`. Either this or `video_url`."),
        .optional(
          "video_url", \.videoURL, .characters(1...2048), .withoutControlCharacters,
          doc:
            "An .mp4 or .mov file of up to 100 MB (3 GB with open limits): an `http`, `https` or `file` URL, or an absolute path."
        ),
        .optional(
          "sound_effect_prompt", \.soundEffectPrompt, .characters(1...200), .withoutControlCharacters,
          doc: "What the effects sound like: up to 200 characters."),
        .optional(
          "bgm_prompt", \.musicPrompt, .characters(1...200), .withoutControlCharacters,
          doc: "What the music is like: up to 200 characters."),
        .defaulted("asmr_mode", \.isASMR, doc: "Whether details are to be heard closely."),
        .optional(
          "cues", \.cues,
          doc:
            "What is heard, and when, in place of what is seen: the `cues` of a result, changed, or a sheet of yours."),
        .defaulted("original_sound", \.originalSound, doc: "What becomes of the sound that the video has."),
        .optional(
          "seed", \.seed, .range(0...4_294_967_295),
          doc:
            "The same seed gives the same sound, another one another take. Without it the video itself is the seed: the same "
            + "request is the same sound."),
        .defaulted(
          "stems", \.hasStems,
          doc: "Whether effects, ambience, music and original sound come as files of their own too: `audios[0].stems`."),
        .optional(
          "limits", \.limits,
          doc:
            "Which length of video is taken: 3.0 to 20.0 s, or up to 10 minutes; else as the limits of the session are."
        ),
      ] + CreateOptions.fields()

    public static func check(_ value: Params, _ problems: inout Problems) {
      switch (value.videoID, value.videoURL) {
      case (nil, nil): problems.add(.value, expected: "either video_id or video_url", found: "neither")
      case (.some, .some): problems.add(.value, expected: "either video_id or video_url", found: "both")
      default: return
      }
    }
  }
}
