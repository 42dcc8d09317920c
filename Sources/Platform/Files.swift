import CPlatform

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// Files and folders by path.
public enum Files {
  /// Whether anything is at `path`.
  public static func exists(_ path: String) -> Bool { access(path, F_OK) == 0 }

  /// Whether `path` is a file this process may run.
  public static func isExecutable(_ path: String) -> Bool {
    var information = stat()
    guard stat(path, &information) == 0, information.st_mode & S_IFMT == S_IFREG else { return false }
    return access(path, X_OK) == 0
  }

  /// Makes a folder and those above it; an existing one is left as it is.
  public static func makeDirectories(_ path: String, mode: mode_t = 0o700) throws(SystemError) {
    if mkdir(path, mode) == 0 { return }
    switch errno {
    case EEXIST:
      var information = stat()
      guard stat(path, &information) == 0, information.st_mode & S_IFMT == S_IFDIR else {
        throw SystemError("making the folder \(path)", number: ENOTDIR)
      }
    case ENOENT:
      let parent = Self.parent(of: path)
      guard parent != path, !parent.isEmpty else { throw SystemError("making the folder \(path)", number: ENOENT) }
      try makeDirectories(parent, mode: mode)
      guard mkdir(path, mode) == 0 || errno == EEXIST else { throw SystemError("making the folder \(path)") }
    default: throw SystemError("making the folder \(path)")
    }
  }

  /// The folder that holds `path`.
  public static func parent(of path: String) -> String {
    guard let slash = path.lastIndex(of: "/") else { return "." }
    return slash == path.startIndex ? "/" : String(path[..<slash])
  }

  /// The bytes of a file, at most `limit` of them; a longer file is an error (EFBIG).
  public static func read(_ path: String, limit: Int) throws(SystemError) -> [UInt8] {
    let descriptor = klang_open(path, O_RDONLY | O_CLOEXEC, 0)
    guard descriptor >= 0 else { throw SystemError("reading \(path)") }
    defer { Descriptor.close(descriptor) }
    return try read(descriptor, named: path, limit: limit)
  }

  /// The bytes of an open descriptor to its end, at most `limit` of them; more is an error (EFBIG).
  public static func read(_ descriptor: Int32, named name: String, limit: Int) throws(SystemError) -> [UInt8] {
    var bytes: [UInt8] = []
    let buffer = UnsafeMutableRawBufferPointer.allocate(byteCount: 1 << 16, alignment: 16)
    defer { buffer.deallocate() }
    while true {
      switch Descriptor.read(descriptor, into: buffer) {
      case .bytes(let count):
        guard bytes.count + count <= limit else { throw SystemError("reading \(name)", number: EFBIG) }
        bytes.append(contentsOf: buffer[..<count])
      case .end: return bytes
      case .failed(let number): throw SystemError("reading \(name)", number: number)
      }
    }
  }

  /// Writes a file so that it is there whole or not at all, also after a power cut: a temporary name beside it, synced, renamed.
  public static func writeDurably(_ bytes: [UInt8], to path: String) throws(SystemError) {
    let temporary = path + ".part"
    let descriptor = klang_open(temporary, O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0o600)
    guard descriptor >= 0 else { throw SystemError("writing \(path)") }
    let failure = bytes.withUnsafeBytes { Descriptor.writeAll(descriptor, $0) }
    if let failure {
      Descriptor.close(descriptor)
      unlink(temporary)
      throw SystemError("writing \(path)", number: failure)
    }
    let synced = fsync(descriptor)
    let number = errno
    Descriptor.close(descriptor)
    let renamed = synced == 0 ? moved(temporary, path) : -1
    guard renamed == 0 else {
      let error = SystemError("writing \(path)", number: synced == 0 ? errno : number)
      unlink(temporary)
      throw error
    }
  }

  /// Waits until the names in a folder are on the disk.
  public static func syncFolder(_ path: String) throws(SystemError) {
    let descriptor = klang_open(path, O_RDONLY | O_DIRECTORY | O_CLOEXEC, 0)
    guard descriptor >= 0 else { throw SystemError("opening \(path)") }
    defer { Descriptor.close(descriptor) }
    guard fsync(descriptor) == 0 else { throw SystemError("writing \(path) to disk") }
  }

  /// Copies a regular file with one name to a new one, for its owner only, and waits until it is on the disk. Links are
  /// not followed; a file that is larger than `maximumBytes`, or becomes so, is an error.
  public static func copyDurably(_ path: String, to other: String, maximumBytes: Int) throws(SystemError) {
    let input = klang_open(path, O_RDONLY | O_NOFOLLOW | O_NONBLOCK | O_CLOEXEC, 0)
    guard input >= 0 else { throw SystemError("opening \(path)") }
    defer { Descriptor.close(input) }
    var information = stat()
    guard fstat(input, &information) == 0 else { throw SystemError("looking at \(path)") }
    guard information.st_mode & S_IFMT == S_IFREG, information.st_nlink == 1 else {
      throw SystemError("copying \(path), which is no plain file", number: EINVAL)
    }
    var copied = 0
    let output = klang_open(other, O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC, 0o600)
    guard output >= 0 else { throw SystemError("making \(other)") }
    defer { Descriptor.close(output) }
    let buffer = UnsafeMutableRawBufferPointer.allocate(byteCount: 1 << 18, alignment: 16)
    defer { buffer.deallocate() }
    while true {
      switch Descriptor.read(input, into: buffer) {
      case .end:
        guard fsync(output) == 0 else { throw SystemError("writing \(other) to disk") }
        return
      case .failed(let number): throw SystemError("reading \(path)", number: number)
      case .bytes(let count):
        copied += count
        guard copied <= maximumBytes else { throw SystemError("copying \(path)", number: EFBIG) }
        if let number = Descriptor.writeAll(output, UnsafeRawBufferPointer(rebasing: buffer[..<count])) {
          throw SystemError("writing \(other)", number: number)
        }
      }
    }
  }

  /// The names in a folder, sorted, without `.` and `..`; none when it can't be read.
  public static func names(in path: String) -> [String] {
    guard let directory = opendir(path) else { return [] }
    defer { closedir(directory) }
    var names: [String] = []
    while let entry = readdir(directory) {
      let name = withUnsafePointer(to: &entry.pointee.d_name) {
        $0.withMemoryRebound(to: CChar.self, capacity: 256) { String(cString: $0) }
      }
      if name != "." && name != ".." { names.append(name) }
    }
    return names.sorted()
  }

  /// Removes a folder and everything in it. Links are removed, not followed; what is missing is no error.
  public static func removeFolder(_ path: String) {
    for name in names(in: path) {
      let inner = path + "/" + name
      var information = stat()
      let isFolder = lstat(inner, &information) == 0 && information.st_mode & S_IFMT == S_IFDIR
      if isFolder { removeFolder(inner) } else { unlink(inner) }
    }
    rmdir(path)
  }

  /// Removes a file, if it is there.
  public static func remove(_ path: String) { unlink(path) }

  /// Removes a folder if nothing is in it.
  public static func removeEmptyFolder(_ path: String) { rmdir(path) }

  /// When a file or folder was last changed: Unix time in milliseconds; nil when it is not there.
  public static func changedAt(_ path: String) -> Int64? {
    var information = stat()
    guard lstat(path, &information) == 0 else { return nil }
    #if os(Linux)
      let time = information.st_mtim
    #else
      let time = information.st_mtimespec
    #endif
    return Int64(time.tv_sec) * 1000 + Int64(time.tv_nsec) / 1_000_000
  }

  /// The size of a file in bytes; nil when it is not there or no regular file.
  public static func size(_ path: String) -> Int? {
    var information = stat()
    guard stat(path, &information) == 0, information.st_mode & S_IFMT == S_IFREG else { return nil }
    return Int(information.st_size)
  }

  /// `path` from the root: a relative one counts from `base`, `~/` from the home folder; `.` and `..` are resolved by name.
  public static func absolute(_ path: String, base: String) -> String {
    var full = path
    if path.hasPrefix("~/"), let home = Environment["HOME"] {
      full = home + path.dropFirst(1)
    } else if !path.hasPrefix("/") {
      full = base + "/" + path
    }
    var parts: [Substring] = []
    for part in full.split(separator: "/") {
      switch part {
      case ".": continue
      case "..": _ = parts.popLast()
      default: parts.append(part)
      }
    }
    return "/" + parts.joined(separator: "/")
  }

  /// The folder this process works in.
  public static var workingDirectory: String {
    guard let path = getcwd(nil, 0) else { return "/" }
    defer { free(path) }
    return String(cString: path)
  }
}

extension Files {
  /// The `file://` URL of an absolute path (RFC 8089), everything but unreserved characters percent-encoded.
  public static func url(_ path: String) -> String {
    var url = "file://"
    for byte in path.utf8 {
      let isLetterOrDigit =
        byte >= 0x30 && byte <= 0x39 || (byte | 0x20) >= 0x61 && (byte | 0x20) <= 0x7a && byte < 0x80
      if isLetterOrDigit || "/-._~".utf8.contains(byte) {
        url.unicodeScalars.append(Unicode.Scalar(byte))
      } else {
        let digits = String(byte, radix: 16, uppercase: true)
        url += "%" + (digits.count == 1 ? "0" : "") + digits
      }
    }
    return url
  }

  /// Gives a file or folder another name, replacing a file there.
  public static func rename(_ path: String, to other: String) throws(SystemError) {
    guard moved(path, other) == 0 else { throw SystemError("renaming \(path) to \(other)") }
  }

  private static func moved(_ path: String, _ other: String) -> Int32 {
    #if canImport(Glibc)
      Glibc.rename(path, other)
    #else
      Darwin.rename(path, other)
    #endif
  }
}

extension Files {
  /// The path that a `file://` URL of this machine names; nil for another URL.
  public static func path(fromURL url: String) -> String? {
    guard url.hasPrefix("file:///") else { return nil }
    var bytes: [UInt8] = []
    var rest = Array(url.utf8.dropFirst("file://".utf8.count))[...]
    while let byte = rest.popFirst() {
      guard byte == UInt8(ascii: "%") else {
        bytes.append(byte)
        continue
      }
      guard let value = UInt8(String(decoding: rest.prefix(2), as: UTF8.self), radix: 16), rest.count >= 2, value != 0
      else { return nil }
      bytes.append(value)
      rest = rest.dropFirst(2)
    }
    return String(validating: bytes, as: UTF8.self)
  }
}
