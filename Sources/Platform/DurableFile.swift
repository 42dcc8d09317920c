import CPlatform

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// A file that is written piece by piece, and is there whole or not at all, also after a power cut: under a temporary name
/// beside its own until it is finished.
public final class DurableFile {
  /// What is gathered before it is written, in bytes.
  private static let bufferBytes = 1 << 18

  private let path: String
  private var descriptor: Int32
  private var buffer: [UInt8] = []
  /// Bytes so far.
  public private(set) var count = 0

  /// Begins a file.
  public init(_ path: String) throws(SystemError) {
    self.path = path
    descriptor = klang_open(path + ".part", O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0o600)
    guard descriptor >= 0 else { throw SystemError("writing \(path)") }
  }

  deinit { abandon() }

  /// Puts bytes behind those that are there.
  public func append(_ bytes: [UInt8]) throws(SystemError) {
    buffer += bytes
    count += bytes.count
    if buffer.count >= Self.bufferBytes { try flush() }
  }

  /// Puts text behind what is there.
  public func append(_ text: String) throws(SystemError) { try append(Array(text.utf8)) }

  private func flush() throws(SystemError) {
    let failure = buffer.withUnsafeBytes { Descriptor.writeAll(descriptor, $0) }
    buffer.removeAll(keepingCapacity: true)
    if let failure { throw SystemError("writing \(path)", number: failure) }
  }

  /// Ends the file; `beginning` goes over the first bytes.
  public func finish(beginning: [UInt8] = []) throws(SystemError) {
    defer { abandon() }
    try flush()
    if !beginning.isEmpty {
      guard lseek(descriptor, 0, SEEK_SET) == 0 else { throw SystemError("writing \(path)") }
      let failure = beginning.withUnsafeBytes { Descriptor.writeAll(descriptor, $0) }
      if let failure { throw SystemError("writing \(path)", number: failure) }
    }
    guard fsync(descriptor) == 0 else { throw SystemError("writing \(path) to disk") }
    try Files.rename(path + ".part", to: path)
  }

  /// Leaves nothing behind, unless it is finished.
  public func abandon() {
    guard descriptor >= 0 else { return }
    Descriptor.close(descriptor)
    descriptor = -1
    unlink(path + ".part")
  }
}
