import CPlatform
import Platform

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// Copies a file of this machine, so that what an engine reads is what was checked, whatever becomes of the original.
enum LocalInput {
  /// Copies the regular file `source` to `path`. Links and everything that is no file are refused.
  static func copy(
    _ source: String, to path: String, limits: InputLimits, cancellation: Cancellation,
    progress: (Int, Int?) -> Void
  ) throws(InputFailure) {
    // Without waiting: somebody may have put a pipe there.
    let input = klang_open(source, O_RDONLY | O_NOFOLLOW | O_NONBLOCK | O_CLOEXEC, 0)
    guard input >= 0 else {
      let error = SystemError("opening \(source)")
      let isLink = error.number == ELOOP
      throw InputFailure(.caller, isLink ? "\(source) is a link; name the file itself." : "\(error)")
    }
    defer { Descriptor.close(input) }
    var information = stat()
    guard fstat(input, &information) == 0, information.st_mode & S_IFMT == S_IFREG else {
      throw InputFailure(.caller, "\(source) is no regular file.")
    }
    let size = Int(information.st_size)
    guard size <= limits.maximumBytes else { throw tooLarge(source, limits) }

    let temporary = path + ".part"
    let output = klang_open(temporary, O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC, 0o600)
    guard output >= 0 else { throw InputFailure(.passing, "\(SystemError("making the file \(temporary)"))") }
    var isKept = false
    defer {
      Descriptor.close(output)
      if !isKept { unlink(temporary) }
    }
    try copy(input, output, source, limits, cancellation) { progress($0, size) }
    do throws(SystemError) {
      try Files.rename(temporary, to: path)
      isKept = true
    } catch {
      throw InputFailure(.passing, "\(error)")
    }
  }

  private static func copy(
    _ input: Int32, _ output: Int32, _ source: String, _ limits: InputLimits, _ cancellation: Cancellation,
    progress: (Int) -> Void
  ) throws(InputFailure) {
    let buffer = UnsafeMutableRawBufferPointer.allocate(byteCount: 1 << 20, alignment: 16)
    defer { buffer.deallocate() }
    var copied = 0
    while true {
      if cancellation.isCanceled { throw .canceled }
      switch Descriptor.read(input, into: buffer) {
      case .end: return
      case .failed(let number): throw InputFailure(.caller, "\(SystemError("reading \(source)", number: number))")
      case .bytes(let count):
        copied += count
        // It may have grown since it was measured.
        guard copied <= limits.maximumBytes else { throw tooLarge(source, limits) }
        if let number = Descriptor.writeAll(output, UnsafeRawBufferPointer(rebasing: buffer[..<count])) {
          throw InputFailure(.passing, "\(SystemError("copying \(source)", number: number))")
        }
        progress(copied)
      }
    }
  }

  private static func tooLarge(_ source: String, _ limits: InputLimits) -> InputFailure {
    InputFailure(.caller, "\(source) is larger than the \(limits.maximumBytes) bytes that are taken.")
  }
}
