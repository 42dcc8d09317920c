import Contract

/// A task as clients see it: the API's `data` object and what we add.
public struct KlangTask: ContractObject {
  public static let typeName = "Task"
  public static let documentation = "A task: something asked for, what became of it, and its result."
  public static let isOpen = true

  public var taskID = ""
  public var kind = TaskKind.textToSpeech
  public var status = TaskState.submitted
  public var statusMessage = ""
  public var isCanceled = false
  public var attempt = 0
  public var info = TaskInfo()
  public var result: Encoded<TaskResult>?
  public var unitDeduction = "0"
  public var createdAt: Int64 = 0
  public var updatedAt: Int64 = 0
  public var expiresAt: Int64?
  public var filesRemovedAt: Int64?
  public var sequence: Int64 = 0

  /// An empty task.
  public init() {}

  public static let fields: [Field<KlangTask>] = [
    .required("task_id", \.taskID, doc: "The task's id."),
    .required("kind", \.kind, doc: "What it makes."),
    .required("task_status", \.status, doc: "Where it stands."),
    .required("task_status_msg", \.statusMessage, doc: "Why it failed, or waits again; else empty."),
    .required("canceled", \.isCanceled, doc: "Whether it failed because somebody canceled it."),
    .required("attempt", \.attempt, doc: "How many attempts were begun."),
    .required("task_info", \.info, doc: "What its creator said of it."),
    .optional("task_result", \.result, doc: "What came out, when it succeeded."),
    .required("final_unit_deduction", \.unitDeduction, doc: "Units charged; \"0\" for what is made on this machine."),
    .required("created_at", \.createdAt, doc: "When it was created: Unix time in milliseconds."),
    .required("updated_at", \.updatedAt, doc: "When its status changed last: Unix time in milliseconds."),
    .optional(
      "expires_at", \.expiresAt, doc: "After this the files of the result may be gone: Unix time in milliseconds."),
    .optional(
      "files_removed_at", \.filesRemovedAt,
      doc: "When the files of the result were removed, because their time was up or their space was needed: "
        + "Unix time in milliseconds."),
    .required("sequence", \.sequence, doc: "The number of its last status change; numbers rise over all tasks."),
  ]
}

/// What its creator said of a task.
public struct TaskInfo: ContractObject {
  public static let typeName = "TaskInfo"
  public static let documentation = "What its creator said of a task."
  public static let isOpen = true

  public var externalTaskID: String?

  /// Nothing said.
  public init() {}

  public static let fields: [Field<TaskInfo>] = [
    .optional("external_task_id", \.externalTaskID, doc: "The creator's own id for it.")
  ]
}

/// What came out of a task.
public struct TaskResult: ContractObject {
  public static let typeName = "TaskResult"
  public static let documentation = "What came out of a task."
  public static let isOpen = true

  public var audios: [Audio] = []

  /// Nothing yet.
  public init() {}

  public static let fields: [Field<TaskResult>] = [.required("audios", \.audios, doc: "The sounds that were made.")]
}

/// A sound that was made.
public struct Audio: ContractObject {
  public static let typeName = "Audio"
  public static let documentation = "A sound that was made, as files on this machine."
  public static let isOpen = true

  public var id = ""
  public var url = ""
  public var urlMP3 = ""
  public var urlWAV = ""
  public var duration = ""
  public var voiceID: String?
  public var voiceLanguage: SpokenLanguage?
  public var voiceSpeed: Double?
  public var spokenBy: String?
  public var note: String?

  /// An empty one.
  public init() {}

  public static let fields: [Field<Audio>] = [
    .required("id", \.id, doc: "The sound's id."),
    .required("url", \.url, doc: "A `file://` URL of the MP3 file."),
    .required("url_mp3", \.urlMP3, doc: "A `file://` URL of the MP3 file."),
    .required("url_wav", \.urlWAV, doc: "A `file://` URL of the WAV file (48 kHz, 16 bit)."),
    .required("duration", \.duration, doc: "How long it is: seconds, as a decimal number in a string."),
    .optional("voice_id", \.voiceID, doc: "The voice that was asked for."),
    .optional("voice_language", \.voiceLanguage, doc: "The language that is spoken."),
    .optional("voice_speed", \.voiceSpeed, doc: "The speed that was used, after rounding and clamping."),
    .optional("spoken_by", \.spokenBy, doc: "The voice that speaks: the one asked for, or the nearest there is."),
    .optional(
      "note", \.note, doc: "What a listener should know, such as that another voice speaks than was asked for."),
  ]
}
