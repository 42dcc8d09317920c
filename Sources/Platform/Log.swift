import Synchronization

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// Lines for whoever looks after this process, on standard error or in a file. Never blocks, never carries payloads.
///
/// A client that pipes our standard error and never reads it would stop a server that blocks there; so a line goes out
/// only when the pipe has room for it, and lines that found none are counted and told of with the next one.
public final class Log: Sendable {
  /// How much a line matters.
  public enum Level: Int, Sendable, Comparable, CaseIterable {
    /// Something is broken, and a person should look.
    case error
    /// Something went wrong, and we went on.
    case warning
    /// What happened, in outline.
    case info
    /// What happened, in detail.
    case debug

    /// The level named so ("error", "warning", "info", "debug"); nil for another word.
    public init?(name: String) {
      guard let level = Self.allCases.first(where: { $0.name == name }) else { return nil }
      self = level
    }

    /// Its name, as the configuration spells it.
    public var name: String {
      switch self {
      case .error: "error"
      case .warning: "warning"
      case .info: "info"
      case .debug: "debug"
      }
    }

    /// More urgent levels come first.
    public static func < (left: Level, right: Level) -> Bool { left.rawValue < right.rawValue }
  }

  /// The longest line that is written; POSIX promises that a pipe takes so much at once or not at all.
  public static let maximumLineBytes = 4096

  private let level: Level
  private let program: String
  private let descriptor: Int32
  private let dropped = Mutex(0)

  /// A log for lines of `level` and more urgent ones.
  public init(program: String, level: Level = .warning, descriptor: Int32 = STDERR_FILENO) {
    self.program = program
    self.level = level
    self.descriptor = descriptor
  }

  /// Writes a line if `level` is asked for.
  public func callAsFunction(_ level: Level, _ message: @autoclosure () -> String) {
    guard level <= self.level else { return }
    var line = Array("\(program): \(level.name): \(message())".utf8)
    for index in line.indices where line[index] < 0x20 || line[index] == 0x7f { line[index] = 0x20 }
    dropped.withLock { dropped in
      guard Descriptor.isReady(descriptor, for: Int16(POLLOUT), timeoutMilliseconds: 0) else {
        dropped += 1
        return
      }
      if dropped > 0 {
        line += Array(" (\(dropped) earlier lines found no reader)".utf8)
        dropped = 0
      }
      if line.count >= Self.maximumLineBytes { line.removeSubrange((Self.maximumLineBytes - 1)...) }
      line.append(0x0a)
      _ = line.withUnsafeBytes { Descriptor.writeAll(descriptor, $0) }
    }
  }
}
