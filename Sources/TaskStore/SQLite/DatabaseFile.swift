#if canImport(Darwin)
  import Darwin
#else
  import Glibc
#endif

/// The database's place in the file system.
struct DatabaseFile {
  var path: String

  /// The name to give SQLite: a path in any case, where it would take `:memory:` and `file:` for something else.
  var sqliteName: String { path.hasPrefix("/") ? path : "./" + path }

  /// Makes the directory and an empty file when they are missing: that SQLite would say less of what hinders it, and give
  /// the file to others to read. Its companion files get the mode of the file from SQLite.
  func prepare() throws(TaskStoreError) {
    guard !path.isEmpty, !path.utf8.contains(0) else {
      throw .cannotOpen(store: "\"\(path)\"", reason: "a path was expected.")
    }
    var status = stat()
    if stat(path, &status) == 0 {
      let type = status.st_mode & S_IFMT
      guard type == S_IFREG else {
        let found = type == S_IFDIR ? "a directory" : "not a regular file"
        throw .cannotOpen(store: path, reason: "it is \(found), where a file was expected. Use another path.")
      }
      return
    }
    let reason = errno
    guard reason == ENOENT else { throw failure(path, reason) }
    try Self.makeDirectory(directory, of: self)
    // Only a file that was not there: closing a descriptor of another one would drop the locks this process holds on it.
    let file = open(path, O_RDWR | O_CREAT | O_EXCL | O_CLOEXEC, 0o600)
    if file >= 0 {
      close(file)
    } else if errno != EEXIST {
      throw failure(path, errno)
    }
  }

  private var directory: String {
    guard let slash = path.lastIndex(of: "/") else { return "." }
    return slash == path.startIndex ? "/" : String(path[..<slash])
  }

  private static func makeDirectory(_ directory: String, of file: DatabaseFile) throws(TaskStoreError) {
    var status = stat()
    if stat(directory, &status) == 0 { return }
    if let slash = directory.lastIndex(of: "/"), slash != directory.startIndex {
      try makeDirectory(String(directory[..<slash]), of: file)
    }
    if mkdir(directory, 0o700) != 0, errno != EEXIST { throw file.failure(directory, errno) }
  }

  private func failure(_ place: String, _ reason: Int32) -> TaskStoreError {
    let text = String(cString: strerror(reason))
    return .cannotOpen(
      store: path, reason: "\(place): \(text). Check its directory and the rights there, or use another path.")
  }
}
