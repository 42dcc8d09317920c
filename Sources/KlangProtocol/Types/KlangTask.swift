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
  public var engine: String?
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
    .optional("engine", \.engine, doc: "The engine that makes it, when it is not the embedded one."),
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
  public var parentVideo: Video?

  /// Nothing said.
  public init() {}

  public static let fields: [Field<TaskInfo>] = [
    .optional("external_task_id", \.externalTaskID, doc: "The creator's own id for it."),
    .optional("parent_video", \.parentVideo, doc: "The video that sound is made for."),
  ]
}

/// What came out of a task.
public struct TaskResult: ContractObject {
  public static let typeName = "TaskResult"
  public static let documentation = "What came out of a task."
  public static let isOpen = true

  public var audios: [Audio] = []
  public var videos: [Video]?
  public var voices: [MadeVoice]?
  public var files: [ResultFile]?
  public var cues: CueSheetForm?
  public var inputURL: String?
  public var inputDuration: String?

  /// Nothing yet.
  public init() {}

  public static let fields: [Field<TaskResult>] = [
    .required("audios", \.audios, doc: "The sounds that were made."),
    .optional("videos", \.videos, doc: "The videos that were made."),
    .optional("voices", \.voices, doc: "The voice that was made."),
    .optional(
      "files", \.files,
      doc: "What else was made; with the role `cues` the cue sheet of a video's sound, as a JSON file."),
    .optional(
      "cues", \.cues, doc: "What is heard in the sound of a video, and when; it can be sent back with changes."),
    .optional("input_url", \.inputURL, doc: "Where the video is that sound was made for."),
    .optional(
      "input_duration", \.inputDuration,
      doc: "How long the video is that sound was made for: seconds, as a decimal number in a string."),
  ]
}

/// A video.
public struct Video: ContractObject {
  public static let typeName = "Video"
  public static let documentation = "A video, as a file on this machine."
  public static let isOpen = true

  public var id = ""
  public var url = ""
  public var duration = ""

  /// An empty one.
  public init() {}

  public static let fields: [Field<Video>] = [
    .required("id", \.id, doc: "The video's id; empty for one that is no result."),
    .required("url", \.url, doc: "Its URL."),
    .required(
      "duration", \.duration, doc: "How long it is: seconds, as a decimal number in a string; empty: not known."),
  ]
}

/// A file of another kind that was made.
public struct ResultFile: ContractObject {
  public static let typeName = "ResultFile"
  public static let documentation = "A file of another kind that was made."
  public static let isOpen = true

  public var role = ""
  public var url = ""
  public var mediaType = ""

  /// An empty one.
  public init() {}

  public static let fields: [Field<ResultFile>] = [
    .required("role", \.role, doc: "What it is for, in the engine's word."),
    .required("url", \.url, doc: "A `file://` URL."),
    .required("media_type", \.mediaType, doc: "What it is."),
  ]
}

/// A sound that was made.
public struct Audio: ContractObject {
  public static let typeName = "Audio"
  public static let documentation = "A sound that was made, as files on this machine."
  public static let isOpen = true

  public var id = ""
  public var url = ""
  public var urlMP3: String?
  public var urlWAV: String?
  public var duration = ""
  public var durationMP3: String?
  public var durationWAV: String?
  public var voiceID: String?
  public var voiceLanguage: SpokenLanguage?
  public var voiceSpeed: Double?
  public var emotion: SpeechEmotion?
  public var spokenBy: String?
  public var timings: [WordTiming]?
  public var urlTimings: String?
  public var urlSRT: String?
  public var urlVTT: String?
  public var seed: Int?
  public var scene: SoundScene?
  public var sources: [PlayedRecording]?
  public var stems: [Stem]?
  public var music: ComposedMusic?
  public var urlMIDI: String?
  public var note: String?

  /// An empty one.
  public init() {}

  public static let fields: [Field<Audio>] = [
    .required("id", \.id, doc: "The sound's id."),
    .required("url", \.url, doc: "A `file://` URL of the MP3 file, or of the WAV file when there is no MP3 file."),
    .optional("url_mp3", \.urlMP3, doc: "A `file://` URL of the MP3 file; the embedded engine always makes one."),
    .optional("url_wav", \.urlWAV, doc: "A `file://` URL of the WAV file; the embedded engine's are 48 kHz, 16 bit."),
    .required("duration", \.duration, doc: "How long it is: seconds, as a decimal number in a string."),
    .optional("duration_mp3", \.durationMP3, doc: "The same, of the MP3 file."),
    .optional("duration_wav", \.durationWAV, doc: "The same, of the WAV file."),
    .optional("voice_id", \.voiceID, doc: "The voice that was asked for."),
    .optional("voice_language", \.voiceLanguage, doc: "The language that is spoken."),
    .optional("voice_speed", \.voiceSpeed, doc: "The speed that was used, after rounding and clamping."),
    .optional("emotion", \.emotion, doc: "The mood it is spoken in."),
    .optional(
      "spoken_by", \.spokenBy, doc: "The voice that speaks: the one asked for, unless the engine says another."),
    .optional(
      "timings", \.timings,
      doc: "When each word is heard, if `timings` were asked for and there are no more than 1000 words."),
    .optional("url_timings", \.urlTimings, doc: "A JSON file with the timings of all words, if they were asked for."),
    .optional("url_srt", \.urlSRT, doc: "A SubRip file, if captions were asked for."),
    .optional("url_vtt", \.urlVTT, doc: "A WebVTT file, if captions were asked for."),
    .optional("seed", \.seed, doc: "The seed of a sound or of music: the same request with it is the same again."),
    .optional(
      "scene", \.scene, doc: "What is heard in a sound, with every time in it; it can be sent back with changes."),
    .optional("sources", \.sources, doc: "The recordings that are heard in a sound, and their licences."),
    .optional(
      "stems", \.stems,
      doc: "Each event of a sound, part of music or kind of a video's sound by itself, if stems were asked for."),
    .optional("music", \.music, doc: "What there is to know of music: plan, tempo, key, sections and chords."),
    .optional("url_midi", \.urlMIDI, doc: "A `file://` URL of a MIDI file with the notes of music."),
    .optional(
      "note", \.note, doc: "What a listener should know, such as that another voice speaks than was asked for."),
  ]
}
