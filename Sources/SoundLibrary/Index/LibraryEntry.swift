import Sound
import SoundText

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// A recording of a library: where it is, what is known of it, and what it is taken for.
public struct LibraryEntry: Sendable, Equatable {
  /// The file as it was when it was looked at; when it has not changed since, it is not looked at again.
  public var state: FileState
  /// SHA-256 of its bytes, in hexadecimal digits: recordings with the same bytes are the same.
  public var digest: String
  /// How long it is.
  public var seconds: Double
  /// One or two.
  public var channels: Int
  /// How it sounds.
  public var features: SoundFeatures
  /// What is said about it, in the file and beside it.
  public var descriptions: [String]
  /// What is written in the file, by name.
  public var tags: [String: String]
  /// Its licence and who made it, as far as that was found.
  public var licence: Licence?
  /// The sound that is heard in it; nil: its words don't tell.
  public var label: SoundLabel?
  /// How that sound is, by its words.
  public var attributes: Set<SoundAttribute>
  /// How sure that is, 0...1.
  public var confidence: Double
  /// The folder it was found in.
  public var folder: String
  /// The package of that folder, if it is one.
  public var package: String?

  /// Where it is.
  public var path: String { state.path }
}

/// A file that is no recording to be used, and why.
public struct SkippedFile: Sendable, Equatable {
  public var state: FileState
  /// For a person.
  public var reason: String

  /// Where it is.
  public var path: String { state.path }
}

/// What tells cheaply whether a file has changed.
public struct FileState: Sendable, Equatable {
  public var path: String
  /// Its size.
  public var bytes: Int
  /// When it was changed, Unix time in nanoseconds.
  public var changed: Int64

  public init(path: String, bytes: Int = 0, changed: Int64 = 0) {
    self.path = path
    self.bytes = bytes
    self.changed = changed
  }

  /// As a file is now, a link not followed.
  init(path: String, _ information: stat) {
    #if os(Linux)
      let time = information.st_mtim
    #else
      let time = information.st_mtimespec
    #endif
    self.init(
      path: path, bytes: Int(information.st_size), changed: Int64(time.tv_sec) * 1_000_000_000 + Int64(time.tv_nsec))
  }

  /// As a file is now; nil when it is not there.
  static func current(of path: String) -> FileState? {
    var information = stat()
    return lstat(path, &information) == 0 ? FileState(path: path, information) : nil
  }
}
