import CPlatform
import KlangProtocol
import Platform

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// A file of a result.
struct Asset: Sendable {
  var taskID: String
  var path: String

  /// What it is, by its name.
  var mediaType: String {
    switch path.split(separator: ".").last {
    case "mp3": "audio/mpeg"
    case "wav": "audio/wav"
    case "mid": "audio/midi"
    case "mp4": "video/mp4"
    case "mov": "video/quicktime"
    case "json": "application/json"
    case "srt": "application/x-subrip"
    case "vtt": "text/vtt"
    default: "application/octet-stream"
    }
  }
}

extension Assets {
  /// The file that a result's URL names; nil for any other URL.
  func asset(url: String) -> Asset? {
    guard let path = Files.path(fromURL: url), path.hasPrefix(root + "/assets/") else { return nil }
    let parts = path.dropFirst((root + "/assets/").count).split(separator: "/", omittingEmptySubsequences: false)
    let isPlain = parts.allSatisfy { !$0.isEmpty && $0 != "." && $0 != ".." }
    guard 2...3 ~= parts.count, isPlain else { return nil }
    return Asset(taskID: String(parts[0]), path: path)
  }

  /// A part of a file; nothing at and behind its end.
  func read(_ asset: Asset, offset: Int, length: Int) throws(SystemError) -> AssetsRead.Result {
    let descriptor = klang_open(asset.path, O_RDONLY | O_NOFOLLOW | O_CLOEXEC | O_NONBLOCK, 0)
    guard descriptor >= 0 else { throw SystemError("opening \(asset.path)") }
    defer { Descriptor.close(descriptor) }
    var information = stat()
    guard fstat(descriptor, &information) == 0 else { throw SystemError("looking at \(asset.path)") }
    guard information.st_mode & S_IFMT == S_IFREG else {
      throw SystemError("reading \(asset.path), which is no regular file", number: EINVAL)
    }
    var result = AssetsRead.Result()
    result.size = Int(information.st_size)
    result.offset = offset
    result.mediaType = asset.mediaType
    let wanted = min(length, max(0, result.size - offset))
    var bytes = [UInt8](repeating: 0, count: wanted)
    var count = 0
    while count < wanted {
      let got = bytes.withUnsafeMutableBytes {
        pread(descriptor, $0.baseAddress! + count, wanted - count, offset + count)
      }
      if got < 0 && errno == EINTR { continue }
      guard got >= 0 else { throw SystemError("reading \(asset.path)") }
      if got == 0 { break }  // It has just become shorter.
      count += got
    }
    bytes.removeSubrange(count...)
    result.data = Base64.encode(bytes)
    result.length = count
    if offset + count < result.size, count > 0 { result.nextOffset = offset + count }
    return result
  }
}
