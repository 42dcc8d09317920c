import CPlatform
import Platform

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// A video file that is open: programs that read it get the open file, so that its name says nothing to them and what is
/// later found under its path does not matter.
public final class VideoFile: Sendable {
  /// What kind of file its name says it is.
  public let kind: VideoKind
  /// Its size in bytes when it was opened.
  public let size: Int
  /// What it may be.
  public let limits: VideoLimits
  private let descriptor: Int32

  /// Opens a file and refuses what can be told to be no video, or too large a one, before any decoder sees it. Neither
  /// waits for a pipe nor follows a link.
  public init(_ path: String, limits: VideoLimits = .api) throws(VideoError) {
    guard let kind = VideoKind(rawValue: MediaKind.ending(path)) else { throw .refused(.otherEnding) }
    guard !path.utf8.contains(0) else { throw .refused(.notOpened("its name has a zero byte")) }
    let descriptor = klang_open(path, O_RDONLY | O_NOFOLLOW | O_NONBLOCK | O_CLOEXEC, 0)
    guard descriptor >= 0 else { throw .refused(Self.refusal(SystemError("opening it"))) }
    do throws(VideoRefusal) {
      size = try Self.check(descriptor, limits)
    } catch {
      Descriptor.close(descriptor)
      throw .refused(error)
    }
    self.kind = kind
    self.limits = limits
    self.descriptor = descriptor
  }

  deinit { Descriptor.close(descriptor) }

  /// The SHA-256 of its bytes; nil when they can't be read or `isCanceled` says that it is not wanted any more.
  public func digest(isCanceled: () -> Bool = { false }) -> [UInt8]? {
    var hash = SHA256()
    let buffer = UnsafeMutableRawBufferPointer.allocate(byteCount: 1 << 18, alignment: 16)
    defer { buffer.deallocate() }
    var offset = 0
    while !isCanceled() {
      let count = pread(descriptor, buffer.baseAddress, buffer.count, off_t(offset))
      if count < 0 && errno == EINTR { continue }
      guard count > 0 else { return count == 0 ? hash.finish() : nil }
      hash.update(UnsafeRawBufferPointer(rebasing: buffer[..<count]))
      offset += count
    }
    return nil
  }

  /// Hands the open file to a program. Not to two at once: on some systems they would share one place in it.
  func lend<Value, Failure: Error>(_ body: (_ descriptor: Int32) throws(Failure) -> Value) throws(Failure) -> Value {
    lseek(descriptor, 0, SEEK_SET)
    return try body(descriptor)
  }

  private static func check(_ descriptor: Int32, _ limits: VideoLimits) throws(VideoRefusal) -> Int {
    var information = stat()
    guard fstat(descriptor, &information) == 0, information.st_mode & S_IFMT == S_IFREG else { throw .noFile }
    let size = Int(information.st_size)
    guard size > 0 else { throw .empty }
    guard size <= limits.bytes else { throw .tooLarge(bytes: size, limit: limits.bytes) }
    try MovieBoxes.check(size: size) { count, offset in
      var bytes = [UInt8](repeating: 0, count: count)
      return pread(descriptor, &bytes, count, off_t(offset)) == count ? bytes : nil
    }
    return size
  }

  private static func refusal(_ error: SystemError) -> VideoRefusal {
    switch error.number {
    case ELOOP: .link
    case ENXIO, EISDIR, ENODEV: .noFile
    default: .notOpened(error.reason)
    }
  }
}
