#if canImport(Darwin)
  import Darwin
#else
  import Glibc
#endif

/// The copy that is kept of a damaged database, as it was found: `klang.db.damaged-` and the time of its last change, so
/// that servers which meet the same damage make one copy.
enum DamagedCopy {
  struct Failure: Error { var reason: String }

  private static let chunkBytes = 1 << 20

  /// Copies the database and its log; gives the path of the copy.
  static func keep(_ connection: Connection) throws(Failure) -> String {
    var status = stat()
    guard stat(connection.path, &status) == 0 else { throw failure(connection.path) }
    let copy = connection.path + ".damaged-" + time(of: status)
    if access(copy, F_OK) == 0 { return copy }
    // The log first: a copy of the database says that both are there.
    if stat(connection.path + "-wal", &status) == 0 {
      let log = open(connection.path + "-wal", O_RDONLY | O_CLOEXEC)
      guard log >= 0 else { throw failure(connection.path + "-wal") }
      defer { close(log) }
      try write(copy + "-wal", bytes: Int(status.st_size)) { buffer, offset in
        pread(log, buffer.baseAddress, buffer.count, off_t(offset)) == buffer.count
      }
    }
    guard stat(connection.path, &status) == 0 else { throw failure(connection.path) }
    try write(copy, bytes: Int(status.st_size)) { buffer, offset in connection.readFile(into: buffer, at: offset) }
    return copy
  }

  private static func write(
    _ path: String, bytes: Int, read: (UnsafeMutableRawBufferPointer, Int) -> Bool
  ) throws(Failure) {
    let temporary = path + ".part"
    let file = open(temporary, O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0o600)
    guard file >= 0 else { throw failure(temporary) }
    let buffer = UnsafeMutableRawBufferPointer.allocate(byteCount: chunkBytes, alignment: 4096)
    defer { buffer.deallocate() }
    var isWhole = true
    var offset = 0
    errno = 0
    while isWhole, offset < bytes {
      let part = UnsafeMutableRawBufferPointer(rebasing: buffer[..<min(chunkBytes, bytes - offset)])
      isWhole = read(part, offset) && pwrite(file, part.baseAddress, part.count, off_t(offset)) == part.count
      offset += part.count
    }
    let error = errno
    close(file)
    guard isWhole, rename(temporary, path) == 0 else {
      let failure = isWhole ? failure(path) : failure(path, error)
      unlink(temporary)
      throw failure
    }
  }

  private static func failure(_ path: String, _ number: Int32 = errno) -> Failure {
    Failure(reason: "\(path): \(number == 0 ? "it could not be read whole" : String(cString: strerror(number)))")
  }

  /// The time of a file's last change, as `2026-01-31T235959Z`.
  private static func time(of status: stat) -> String {
    #if canImport(Darwin)
      var seconds = status.st_mtimespec.tv_sec
    #else
      var seconds = status.st_mtim.tv_sec
    #endif
    var parts = tm()
    gmtime_r(&seconds, &parts)
    var text = [CChar](repeating: 0, count: 32)
    let length = strftime(&text, text.count, "%Y-%m-%dT%H%M%SZ", &parts)
    return String(decoding: text[..<length].map { UInt8(bitPattern: $0) }, as: UTF8.self)
  }
}
