import Contract
import JSON

/// Sound as it is made.
public enum AudioChunk: NotificationMethod {
  public static let name = "audio/chunk"
  public static let direction = Direction.serverToClient
  public static let summary =
    "Speech and sound as they are made, for the session that asked for it with `stream`; in order."

  /// A part of the sound.
  public struct Params: ContractObject {
    public static let typeName = "AudioChunkParams"
    public static let documentation = """
      A part of the sound of a task. Put together, the parts are the sound: of the length of the file, and as loud as can \
      be told from the first part. When a client does not read, parts are dropped: `start` tells where the next belongs.
      """
    public static let isOpen = true

    public var taskID = ""
    public var index = 0
    public var start = 0.0
    public var format = "pcm_s16le"
    public var sampleRate = 48_000
    public var channels = 1
    public var data = ""
    public var timings: [WordTiming]?
    public var isLast = false

    /// No sound.
    public init() {}

    public static let fields: [Field<Params>] = [
      .required("task_id", \.taskID, doc: "The task."),
      .required("index", \.index, doc: "The number of the part, from 0."),
      .required("start", \.start, doc: "When it begins, in seconds of the whole."),
      .required("format", \.format, doc: "What the samples are: `pcm_s16le`, 16-bit integers, little endian."),
      .required("sample_rate", \.sampleRate, doc: "Samples a second: 48000."),
      .required("channels", \.channels, doc: "Samples at a time: 1 of speech, 2 of a sound."),
      .required("data", \.data, doc: "The samples, in base64."),
      .optional("timings", \.timings, doc: "When the words in it are heard, if timings were asked for."),
      .required("last", \.isLast, doc: "Whether the sound ends with it."),
    ]
  }
}
