/// Why a recording can't be read.
public enum MediaError: Error, Sendable, Equatable, CustomStringConvertible {
  /// ffmpeg is not there, or can't be started, with the system's words.
  case noDecoder(String)
  /// It is not wanted any more.
  case canceled
  /// The file's name has no ending of a sound file.
  case unknownKind
  /// There is nothing to be heard in it.
  case noSound
  /// The decoder refuses it: its sound is of a kind that is not taken.
  case notTaken
  /// Reading it takes more memory or time than it may.
  case tooMuch
  /// It is damaged, or not what its name says.
  case damaged

  public var description: String {
    switch self {
    case .noDecoder(let reason): "ffmpeg is needed to read it and can't be started (\(reason))"
    case .canceled: "canceled"
    case .unknownKind: "no sound file by its name"
    case .noSound: "no sound in it"
    case .notTaken: "its sound is of a kind that is not taken"
    case .tooMuch: "reading it takes more memory or time than it may"
    case .damaged: "damaged, or not what its name says"
    }
  }
}
