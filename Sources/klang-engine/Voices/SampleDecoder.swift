import EngineProtocol
import Media

/// Reads recordings that voices are made from.
enum SampleDecoder {
  /// Samples a second of what it gives.
  static let sampleRate = 16_000
  /// What is decoded of a recording, in seconds: more is too long, and how much too long does not matter.
  static let longestSeconds = 600

  /// What a recording's name may end with.
  private static let endings = ["mp3", "wav", "mp4", "mov"]

  /// The sound of a file, mono, full scale 1.
  static func decode(_ path: String, isCanceled: () -> Bool) throws(EngineFailure) -> [Float] {
    let ending = path.split(separator: ".").last.map { $0.lowercased() } ?? ""
    guard endings.contains(ending) else {
      throw EngineFailure("The recording is no .mp3, .wav, .mp4 or .mov file.", isRetryable: false)
    }
    do throws(MediaError) {
      let recording = try RecordingDecoder.decode(
        path, seconds: Double(longestSeconds), sampleRate: sampleRate, isMono: true, isCanceled: isCanceled)
      return recording.channels[0]
    } catch {
      throw EngineFailure(message(error, ending), isRetryable: false)
    }
  }

  private static func message(_ error: MediaError, _ ending: String) -> String {
    let reason: String
    switch error {
    case .canceled: return "Canceled."
    case .noDecoder(let why):
      return "The recording can't be decoded: ffmpeg is needed for that and can't be started (\(why)). Install ffmpeg."
    case .noSound: reason = "it has no sound"
    case .notTaken: reason = "its sound is of a kind that is not taken"
    case .tooMuch: reason = "ffmpeg needed more memory or time than it may have"
    case .damaged, .unknownKind: reason = "it is damaged, or no .\(ending) file"
    }
    return
      "No sound can be read from the recording: \(reason). Give an .mp3, .wav, .mp4 or .mov file with speech in it."
  }
}
