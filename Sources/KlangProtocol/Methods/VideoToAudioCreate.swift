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
    rules for addresses in the README. An engine of your own makes the sound: the embedded one makes speech and sounds, today.
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
          doc: "An .mp4 or .mov file of up to 100 MB: an `http`, `https` or `file` URL, or an absolute path."),
        .optional(
          "sound_effect_prompt", \.soundEffectPrompt, .characters(1...200), .withoutControlCharacters,
          doc: "What the effects sound like: up to 200 characters."),
        .optional(
          "bgm_prompt", \.musicPrompt, .characters(1...200), .withoutControlCharacters,
          doc: "What the music is like: up to 200 characters."),
        .defaulted("asmr_mode", \.isASMR, doc: "Whether details are to be heard closely."),
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
