import Contract
import JSON

/// The request to an engine to make something.
public enum EngineGenerate {
  /// Its name on the wire.
  public static let method = "engine/generate"

  /// What is to be made, and where to put it.
  public struct Params: ContractObject {
    public static let typeName = "EngineGenerateParams"
    public static let documentation = "What is to be made, and where to put it."
    public static let isOpen = true

    public var taskID = ""
    public var kind = ""
    public var params: JSON = [:]
    public var inputs: [Input] = []
    public var outputDirectory = ""
    public var seed = 0

    /// Nothing asked for.
    public init() {}

    public static let fields: [Field<Params>] = [
      .required("task_id", \.taskID, doc: "The task."),
      .required("kind", \.kind, doc: "The kind of task."),
      .required("params", \.params, doc: "The parameters of the request that created the task, checked and complete."),
      .defaulted("inputs", \.inputs, doc: "Files that belong to it, fetched already."),
      .required(
        "output_directory", \.outputDirectory, doc: "An existing folder; files may be written there and nowhere else."),
      .required(
        "seed", \.seed,
        doc: "For what is left to chance: the same request with the same seed should give the same sound."),
    ]
  }

  /// What files of a task are for.
  public enum Role {
    /// The video that sound is to be made for.
    public static let video = "video"
    /// The recording that a voice is to be made from.
    public static let voiceSample = "voice_sample"
    /// What there is to know of a custom voice: the result of making one, and an input of speaking with it. Only the
    /// engine that made it can read it.
    public static let voiceModel = "voice_model"
    /// A sample of a custom voice.
    public static let voiceTrial = "voice_trial"
    /// When each word is heard.
    public static let timings = "timings"
    /// Captions.
    public static let captions = "captions"
    /// What is heard in the sound of a video, and when.
    public static let cues = "cues"
  }

  /// A file that a task works on.
  public struct Input: ContractObject {
    public static let typeName = "EngineInput"
    public static let documentation = "A file that a task works on."
    public static let isOpen = true

    public var role = ""
    public var path = ""

    /// No file.
    public init() {}

    /// A file.
    public init(role: String, path: String) {
      self.role = role
      self.path = path
    }

    public static let fields: [Field<Input>] = [
      .required("role", \.role, doc: "What it is: `video`, `voice_sample` or `voice_model`."),
      .required("path", \.path, doc: "Where it is, for reading only."),
    ]
  }

  /// What was made.
  public struct Result: ContractObject {
    public static let typeName = "EngineGenerateResult"
    public static let documentation = "What was made."
    public static let isOpen = true

    public var artifacts: [Artifact] = []
    public var spokenBy: String?
    public var note: String?
    public var inputSeconds: Double?
    public var timings: JSON?
    public var sounds: [Sound]?
    public var cues: JSON?

    /// Nothing made.
    public init() {}

    public static let fields: [Field<Result>] = [
      .required("artifacts", \.artifacts, doc: "The files."),
      .optional("spoken_by", \.spokenBy, doc: "The voice that speaks, if it is not the one asked for."),
      .optional("note", \.note, doc: "What a listener should know."),
      .optional(
        "timings", \.timings, doc: "When each word is heard: an array as `audios[0].timings` of a result has it."),
      .optional("sounds", \.sounds, doc: "What there is to know of each sound that was made."),
      .optional(
        "cues", \.cues,
        doc: "What is heard in the sound of a video, and when: as `cues` of a result has it; beside it, as a file."),
      .optional("input_seconds", \.inputSeconds, doc: "How long the video is that sound was made for, in seconds."),
    ]
  }

  /// What there is to know of a sound that was made.
  public struct Sound: ContractObject {
    public static let typeName = "EngineSound"
    public static let documentation = "What there is to know of a sound that was made."
    public static let isOpen = true

    public var role = ""
    public var seed: Int?
    public var scene: JSON?
    public var sources: JSON?
    public var music: JSON?

    /// Of no sound.
    public init() {}

    public static let fields: [Field<Sound>] = [
      .required("role", \.role, doc: "The role of its files."),
      .optional("seed", \.seed, doc: "The seed it was made with."),
      .optional("scene", \.scene, doc: "What is heard in it: as `audios[].scene` of a result has it."),
      .optional("sources", \.sources, doc: "The recordings in it: an array as `audios[].sources` of a result has it."),
      .optional("music", \.music, doc: "What there is to know of music: as `audios[].music` of a result has it."),
    ]
  }

  /// A file that was made.
  public struct Artifact: ContractObject {
    public static let typeName = "Artifact"
    public static let documentation = "A file that was made."
    public static let isOpen = true

    public var path = ""
    public var mediaType = ""
    public var role = ""
    public var seconds = 0.0
    public var stemOf: String?
    public var title: String?

    /// No file.
    public init() {}

    /// A file.
    public init(path: String, mediaType: String, role: String, seconds: Double) {
      self.path = path
      self.mediaType = mediaType
      self.role = role
      self.seconds = seconds
    }

    public static let fields: [Field<Artifact>] = [
      .required("path", \.path, doc: "Its name within the output directory."),
      .required(
        "media_type", \.mediaType,
        doc: "`audio/mpeg`, `audio/wav`, `audio/midi`, `video/mp4`, `video/quicktime`, or what else it is."),
      .required(
        "role", \.role, doc: "What it is: `audio`, `video`, or a word of yours; files of one role are one result."),
      .defaulted("duration_seconds", \.seconds, doc: "How long it is, in seconds."),
      .optional("stem_of", \.stemOf, doc: "The role of the sound that it is a part of: it is a stem then."),
      .optional("title", \.title, doc: "A stem's title."),
    ]
  }
}

/// An engine's word on how far it is.
public enum EngineProgress {
  /// Its name on the wire.
  public static let method = "engine/progress"

  /// How far.
  public struct Params: ContractObject {
    public static let typeName = "EngineProgressParams"
    public static let documentation = "How far a task is."
    public static let isOpen = true

    public var taskID = ""
    public var progress = 0.0
    public var stage = ""

    /// Not begun.
    public init() {}

    /// So far.
    public init(taskID: String, progress: Double, stage: String) {
      self.taskID = taskID
      self.progress = progress
      self.stage = stage
    }

    public static let fields: [Field<Params>] = [
      .required("task_id", \.taskID, doc: "The task."),
      .required("progress", \.progress, doc: "From 0 to 1."),
      .required("stage", \.stage, doc: "What is being done."),
    ]
  }
}
