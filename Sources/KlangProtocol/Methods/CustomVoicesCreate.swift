import Contract
import JSON
import JSONRPC

/// Makes a voice from a recording: `POST /v1/general/custom-voices`.
public enum CustomVoicesCreate: RequestMethod {
  public typealias Result = KlangTask
  public static let name = "customVoices/create"
  public static let lane = Lane.admission
  public static let summary = "Make a voice from a recording of 5 to 30 seconds."
  public static let documentation = """
    Answers at once with the task as submitted; with `wait: true` when it is final, its voice in `task_result.voices[0]`. \
    A recording that no voice can be made from fails the task, with what was found and what to do. The recording is read \
    once and not kept: what stays is a description of the voice of a few kB. Only make voices of people who agree.
    """
  public static let endpoint: String? = "POST /v1/general/custom-voices"
  public static let errors: [KlangErrorCode] = [.invalidParameter, .tooManyRequests, .internalError, .unavailable]
  public static let examples = [
    MethodExample("from-a-file", ["voice_name": "Grandfather", "voice_url": "file:///home/me/grandfather.wav"]),
    MethodExample(
      "from-a-result", ["voice_name": "Narrator", "video_id": "0f8fad5bd9cb469fa16570867728950e-1", "voice_url": ""]),
  ]
  public static let counterexamples = [
    MethodCounterexample("no-recording", ["voice_name": "Grandfather"], code: 1201, pointer: ""),
    MethodCounterexample(
      "two-recordings", ["voice_name": "Grandfather", "voice_url": "file:///a.wav", "video_id": "a-1"], code: 1201,
      pointer: ""),
    MethodCounterexample("no-name", ["voice_url": "file:///a.wav"], code: -32602, pointer: "/voice_name"),
    MethodCounterexample(
      "name-too-long", ["voice_name": "A name of more than 20 characters", "voice_url": "file:///a.wav"], code: 1201,
      pointer: "/voice_name"),
  ]

  /// Which recording, and what the voice is to be called.
  public struct Params: CreateParams {
    public static let typeName = "CustomVoicesCreateParams"
    public static let documentation = "Which recording, and what the voice is to be called."

    public var voiceName = ""
    public var voiceURL: String?
    public var videoID: String?
    public var options = CreateOptions(wait: false)

    /// No recording yet.
    public init() {}

    public static let fields: [Field<Params>] =
      [
        .required(
          "voice_name", \.voiceName, .characters(1...20), .withoutControlCharacters,
          doc: "The voice's name: up to 20 characters. It need not be unique."),
        .optional(
          "voice_url", \.voiceURL, .characters(1...2048), .withoutControlCharacters,
          doc:
            "An .mp3, .wav, .mp4 or .mov file of up to 100 MB: an `http`, `https` or `file` URL, or an absolute path. "
            + "One person who speaks, 5 to 30 seconds, without noise. Either this or `video_id`."),
        .optional(
          "video_id", \.videoID, .characters(1...200),
          doc: "The `id` of a video or sound of an earlier result, whose sound is the recording."),
      ] + CreateOptions.fields()

    public static func check(_ value: Params, _ problems: inout Problems) {
      switch (value.videoID, value.voiceURL) {
      case (nil, nil): problems.add(.value, expected: "either voice_url or video_id", found: "neither")
      case (.some, .some): problems.add(.value, expected: "either voice_url or video_id", found: "both")
      default: return
      }
    }
  }
}
