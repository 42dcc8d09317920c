import CIsolation
import EngineProtocol
import Platform

/// What this process gives up before it reads the first request: see `CIsolation`.
enum Isolation {
  /// The longest file: more than four hours of 24-bit stereo at 48 kHz, and as much as a WAV file can hold.
  static let fileBytes: UInt64 = 4 << 30
  /// Open files: an engine and its decoder have a dozen.
  static let openFiles: UInt64 = 256

  /// Enters isolation as far as this system can, and says how far that is.
  static func enter() -> EngineIsolation {
    var isolation = EngineIsolation()
    var notes: [String] = []
    if klang_limit_self(fileBytes, openFiles) != 0 {
      notes.append("\(SystemError("bounding files and descriptors"))")
    }
    if klang_deny_calls() != 0 {
      let refusal = SystemError("filtering system calls")
      notes.append("\(refusal); the engine has all rights of its user")
    }
    isolation.socketsDenied = klang_sockets_are_denied()
    if !notes.isEmpty { isolation.note = notes.joined(separator: "; ") + "." }
    return isolation
  }
}
