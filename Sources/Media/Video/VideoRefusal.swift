/// Why a video is not taken.
public enum VideoRefusal: Error, Sendable, Equatable {
  /// It can't be opened, with the system's words.
  case notOpened(String)
  /// The path names a link.
  case link
  /// The path names something that is no file: a folder, a pipe, a device.
  case noFile
  /// Its name has another ending.
  case otherEnding
  /// There is nothing in it.
  case empty
  /// It has so many bytes, of so many allowed.
  case tooLarge(bytes: Int, limit: Int)
  /// It does not begin as such files do, whatever its name says.
  case otherKind
  /// The box that tells where everything is (`moov`) is not there.
  case noIndex
  /// So many bytes of it are missing at its end.
  case cutOff(missing: Int)
  /// It can't be made sense of.
  case damaged
  /// There are no moving pictures in it: none at all, or one, or a cover.
  case noPictures
  /// Its pictures, or another stream in it, are coded in a way that is not taken.
  case otherCodec(String)
  /// Its pictures are encrypted.
  case encrypted
  /// Its pictures have more points than are taken.
  case pictureTooLarge(width: Int, height: Int)
  /// It has so many pictures in so many seconds.
  case tooManyPictures(count: Int, seconds: Double)
  /// It is shorter or longer, in seconds, than is allowed.
  case otherLength(seconds: Double, limits: VideoLimits)
  /// Its pictures can't be decoded.
  case notDecoded
  /// Its own sound can't be decoded.
  case soundNotDecoded
  /// Reading it takes more memory or time than it may.
  case tooMuch
}

extension VideoRefusal: CustomStringConvertible {
  /// What is wrong, what was found, and what is taken: a sentence or two for people.
  public var description: String {
    switch self {
    case .notOpened(let reason): "The video can't be opened: \(reason)."
    case .link: "The video's path is a link. Give the path of the file itself."
    case .noFile: "The video's path names no regular file. Give the path of an .mp4 or .mov file."
    case .otherEnding: "The video's name does not end in .mp4 or .mov; no other files are taken. Convert it to .mp4."
    case .empty: "The video file is empty."
    case .tooLarge(let bytes, let limit):
      "The video has \(Self.megabytes(bytes)); at most \(Self.megabytes(limit)) are taken."
    case .otherKind:
      "The file is no .mp4 or .mov video, whatever its name says: it does not begin like one. Convert it to .mp4."
    case .noIndex:
      "The video has no index (\"moov\"): its recording was not finished, or a part of it is missing. Record or copy it again."
    case .cutOff(let missing): "The video file is cut off: \(missing) bytes are missing at its end. Copy it again."
    case .damaged: "The video is damaged, or no .mp4 or .mov file: it can't be read. Export it again."
    case .noPictures:
      "The file has no moving pictures: at least two are needed, and a cover is none. Give a file with a video track."
    case .otherCodec(let name):
      "The video has a stream coded as \(name), which is not taken. Convert it to H.264 and AAC in .mp4."
    case .encrypted: "The video is encrypted. Give one without copy protection."
    case .pictureTooLarge(let width, let height):
      "The video's pictures have \(width) x \(height) points; at most 36 million are taken. Make them smaller."
    case .tooManyPictures(let count, let seconds):
      "The video has \(count) pictures in \(Self.rounded(seconds)) s; at most \(VideoProbe.maximumPicturesPerSecond) a second are taken."
    case .otherLength(let seconds, let limits): Self.length(seconds, limits)
    case .notDecoded: "The video's pictures can't be decoded: it is damaged. Export it again."
    case .soundNotDecoded:
      "The video's own sound can't be decoded. Give the video without it, or do not ask to keep it."
    case .tooMuch:
      "Reading the video takes more memory or time than it may. Convert it to H.264 in .mp4, 1080p or smaller."
    }
  }

  private static func length(_ seconds: Double, _ limits: VideoLimits) -> String {
    let (shortest, longest) = (limits.seconds.lowerBound, limits.seconds.upperBound)
    let isWide = shortest <= VideoLimits.open.seconds.lowerBound && longest >= VideoLimits.open.seconds.upperBound
    let way = isWide ? "" : " (\"limits\": \"open\" takes \(seconds < shortest ? "shorter" : "longer") ones)"
    return "The video is \(rounded(seconds)) s long; \(rounded(shortest)) to \(rounded(longest)) s are taken\(way)."
  }

  /// At least one decimal, at most two.
  private static func rounded(_ seconds: Double) -> String {
    let hundredths = Int((min(max(seconds, -1e12), 1e12) * 100).rounded())
    return "\(Double(hundredths) / 100)"
  }

  private static func megabytes(_ bytes: Int) -> String {
    bytes % (1 << 20) == 0 ? "\(bytes >> 20) MB" : "\(rounded(Double(bytes) / Double(1 << 20))) MB"
  }
}
