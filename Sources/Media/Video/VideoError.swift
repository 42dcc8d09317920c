/// Why nothing can be made of a video.
public enum VideoError: Error, Sendable, Equatable, CustomStringConvertible {
  /// The video is not taken, and why: another one has to be given.
  case refused(VideoRefusal)
  /// It is not wanted any more.
  case canceled
  /// ffmpeg is not there, or can't be started, with the system's words.
  case noDecoder(String)
  /// The new video could not be written, with ffmpeg's or the system's words.
  case notWritten(String)

  public var description: String {
    switch self {
    case .refused(let refusal): refusal.description
    case .canceled: "Canceled."
    case .noDecoder(let reason): "ffmpeg is needed to read videos and can't be started (\(reason)). Install ffmpeg."
    case .notWritten(let reason): "The video with its new sound can't be written: \(reason)."
    }
  }

  /// What went wrong with a program that reads videos.
  init(_ error: MediaError) {
    switch error {
    case .canceled: self = .canceled
    case .noDecoder(let reason): self = .noDecoder(reason)
    case .tooMuch: self = .refused(.tooMuch)
    case .unknownKind, .noSound, .notTaken, .damaged: self = .refused(.damaged)
    }
  }
}
