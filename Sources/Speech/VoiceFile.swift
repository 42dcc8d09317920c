import CEspeak

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// A file that exists while a voice is loaded. espeak-ng takes voices from files only, by a path of at most 59 characters
/// that it turns into lower case.
enum VoiceFile {
  /// Calls `use` with the path of a file of this text; nil when no file can be made.
  static func with<Result>(_ text: String, _ use: (String) -> Result) -> Result? {
    #if os(Linux)
      let descriptor = memfd_create("klang-voice", KLANG_MFD_CLOEXEC)
      let path = "/proc/self/fd/\(descriptor)"
    #else
      let path = "/tmp/klang-voice-\(getpid())"
      unlink(path)
      let descriptor = open(path, O_RDWR | O_CREAT | O_EXCL | O_CLOEXEC, 0o600)
      defer { unlink(path) }
    #endif
    guard descriptor >= 0 else { return nil }
    defer { close(descriptor) }
    let bytes = Array(text.utf8)
    guard write(descriptor, bytes, bytes.count) == bytes.count else { return nil }
    return use(path)
  }
}
