import Contract
import JSON

/// Sound that an engine has made of a task which asks for it to be streamed.
public enum EngineChunk {
  /// Its name on the wire.
  public static let method = "engine/chunk"

  /// A part of the sound.
  public struct Params: ContractObject {
    public static let typeName = "EngineChunkParams"
    public static let documentation = """
      A part of the sound of a task that says `stream: true`. Another attempt at the same task makes the same parts.
      """
    public static let isOpen = true

    public var taskID = ""
    public var index = 0
    public var start = 0.0
    public var format = "pcm_s16le"
    public var sampleRate = 0
    public var channels = 1
    public var data = ""
    public var timings: JSON?
    public var isLast = false

    /// No sound.
    public init() {}

    public static let fields: [Field<Params>] = [
      .required("task_id", \.taskID, doc: "The task."),
      .required("index", \.index, doc: "The number of the part, from 0."),
      .required("start", \.start, doc: "When it begins, in seconds of the whole."),
      .defaulted("format", \.format, doc: "What the samples are: 16-bit integers, little endian."),
      .required("sample_rate", \.sampleRate, doc: "Samples a second."),
      .defaulted("channels", \.channels, doc: "Samples at a time."),
      .required("data", \.data, doc: "The samples, in base64."),
      .optional("timings", \.timings, doc: "When the words in it are heard, as a result has it."),
      .defaulted("last", \.isLast, doc: "Whether the sound ends with it."),
    ]
  }
}
