import CPlatform

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// A regular file that is open to be read. Opening anything else (a pipe, a device) is an error, and never waits.
public struct OpenFile: ~Copyable {
  private let descriptor: Int32
  /// Its size in bytes when it was opened.
  public let size: Int
  private let path: String

  /// Opens a file.
  public init(_ path: String) throws(SystemError) {
    let descriptor = klang_open(path, O_RDONLY | O_CLOEXEC | O_NONBLOCK, 0)
    guard descriptor >= 0 else { throw SystemError("reading \(path)") }
    var information = stat()
    guard fstat(descriptor, &information) == 0, information.st_mode & S_IFMT == S_IFREG else {
      Descriptor.close(descriptor)
      throw SystemError("reading \(path), which is no regular file", number: EINVAL)
    }
    self.descriptor = descriptor
    self.path = path
    size = Int(information.st_size)
  }

  deinit { Descriptor.close(descriptor) }

  /// So many bytes from a place on; nil when there are not so many.
  public func bytes(_ count: Int, at offset: Int) -> [UInt8]? {
    guard offset >= 0, count >= 0, offset <= size, count <= size - offset else { return nil }
    guard lseek(descriptor, off_t(offset), SEEK_SET) == off_t(offset) else { return nil }
    var bytes = [UInt8](repeating: 0, count: count)
    var done = 0
    while done < count {
      let outcome = bytes.withUnsafeMutableBytes { buffer in
        Descriptor.read(descriptor, into: UnsafeMutableRawBufferPointer(rebasing: buffer[done...]))
      }
      guard case .bytes(let more) = outcome else { return nil }
      done += more
    }
    return bytes
  }

  /// All its bytes, piece by piece.
  public func forEachPiece(_ body: (UnsafeRawBufferPointer) -> Void) throws(SystemError) {
    guard lseek(descriptor, 0, SEEK_SET) == 0 else { throw SystemError("reading \(path)") }
    let buffer = UnsafeMutableRawBufferPointer.allocate(byteCount: 1 << 18, alignment: 16)
    defer { buffer.deallocate() }
    while true {
      switch Descriptor.read(descriptor, into: buffer) {
      case .bytes(let count): body(UnsafeRawBufferPointer(rebasing: buffer[..<count]))
      case .end: return
      case .failed(let number): throw SystemError("reading \(path)", number: number)
      }
    }
  }
}
