import Contract

/// The kinds of tasks.
public enum TaskKind: String, ContractEnumeration {
  case textToSpeech = "text_to_speech"
  case textToAudio = "text_to_audio"
  case textToMusic = "text_to_music"
  case videoToAudio = "video_to_audio"
  case customVoice = "custom_voice"

  public static let typeName = "TaskKind"
  public static let documentation = "What a task makes."
  public var documentation: String {
    switch self {
    case .textToSpeech: "speech from a text."
    case .textToAudio: "a sound from a description."
    case .textToMusic: "music from a description."
    case .videoToAudio: "sound for a video."
    case .customVoice: "a voice from a recording."
    }
  }

  /// What progress on such a task is headed by.
  public var title: String {
    switch self {
    case .textToSpeech: "Making speech"
    case .textToAudio: "Making a sound"
    case .textToMusic: "Making music"
    case .videoToAudio: "Making sound for a video"
    case .customVoice: "Making a voice"
    }
  }
}

/// The states of a task.
public enum TaskState: String, ContractEnumeration {
  case submitted
  case processing
  case succeed
  case failed

  public static let typeName = "TaskStatus"
  public static let documentation =
    "Where a task stands. It goes from `submitted` to `processing` to `succeed` or `failed`."
  public var documentation: String {
    switch self {
    case .submitted: "accepted and safe, waiting for an engine."
    case .processing: "an engine works on it."
    case .succeed: "done; the result is there. Final."
    case .failed: "ended without a result, for the reason in `task_status_msg`; also when canceled. Final."
    }
  }
}

/// The languages that can be spoken.
public enum SpokenLanguage: String, ContractEnumeration {
  case zh
  case en

  public static let typeName = "VoiceLanguage"
  public static let documentation = "A language that can be spoken."
  public var documentation: String {
    switch self {
    case .zh: "Mandarin Chinese."
    case .en: "English."
    }
  }
}
