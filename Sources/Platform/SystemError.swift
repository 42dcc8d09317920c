#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// A refusal of the operating system: its number and its words.
public struct SystemError: Error, Sendable, Equatable, CustomStringConvertible {
  /// The `errno` value.
  public var number: Int32
  /// What was tried, on what.
  public var action: String

  /// The error `number` (the current `errno` unless told) met while doing `action`.
  public init(_ action: String, number: Int32 = errno) {
    self.number = number
    self.action = action
  }

  /// Whether what was asked for is not there.
  public var isNotFound: Bool { number == ENOENT || number == ENOTDIR }

  /// The system's words for the error.
  public var reason: String { String(cString: strerror(number)) }

  /// What was tried, and what the system said.
  public var description: String { "\(action): \(reason)" }
}
