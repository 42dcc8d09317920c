import CPlatform
import NetProtocol
import Platform

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// A file in the making, under a temporary name that nobody can have put something at before. Gone unless it is kept.
final class PartialFile {
  private let path: String
  private let temporary: String
  private let descriptor: Int32
  private var isKept = false

  /// Makes a file beside `path`, for its owner only.
  init(_ path: String) throws(NetFailure) {
    self.path = path
    temporary = "\(path).\(Randomness.hexadecimal(bytes: 8)).part"
    descriptor = klang_open(temporary, O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC, 0o600)
    guard descriptor >= 0 else { throw NetFailure(.file, "\(SystemError("making the file \(temporary)"))") }
  }

  deinit {
    Descriptor.close(descriptor)
    if !isKept { unlink(temporary) }
  }

  /// Adds bytes.
  func write(_ bytes: UnsafeRawBufferPointer) throws(NetFailure) {
    if let number = Descriptor.writeAll(descriptor, bytes) {
      throw NetFailure(.file, "\(SystemError("writing \(temporary)", number: number))")
    }
  }

  /// Gives the file its name, once it is on the disk.
  func keep() throws(NetFailure) {
    guard fsync(descriptor) == 0 else { throw NetFailure(.file, "\(SystemError("writing \(temporary)"))") }
    do throws(SystemError) {
      try Files.rename(temporary, to: path)
      isKept = true
    } catch {
      throw NetFailure(.file, "\(error)")
    }
  }
}
