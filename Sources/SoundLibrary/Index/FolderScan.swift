import Media
import Platform

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// Walks through a folder: what may be a recording, and what is skipped without being read.
struct FolderScan {
  private(set) var files: [FileState] = []
  private(set) var skipped: [SkippedFile] = []
  private let folder: LibraryFolder
  private let skipsName: (String) -> Bool
  private let limits: LibraryLimits
  private let isCanceled: () -> Bool

  /// Of a folder. `skipsName` says which paths below it are not wanted, and not spoken of.
  init(
    _ folder: LibraryFolder, _ limits: LibraryLimits, skipsName: @escaping (String) -> Bool,
    isCanceled: @escaping () -> Bool
  ) {
    self.folder = folder
    self.limits = limits
    self.skipsName = skipsName
    self.isCanceled = isCanceled
    walk(folder.path, depth: 0)
  }

  private mutating func walk(_ path: String, depth: Int) {
    guard depth <= limits.depth else { return skip(path, "more than \(limits.depth) folders inside one another") }
    guard let directory = opendir(path) else {
      return skip(path, "the folder can't be read: \(SystemError("").reason)")
    }
    var names: [String] = []
    while let entry = readdir(directory) {
      let name = withUnsafePointer(to: &entry.pointee.d_name) {
        $0.withMemoryRebound(to: CChar.self, capacity: 256) {
          (valid: String(validatingCString: $0), shown: String(cString: $0))
        }
      }
      if let valid = name.valid { names.append(valid) } else { skip(path + "/" + name.shown, "its name is not UTF-8") }
    }
    closedir(directory)
    for name in names.sorted() where !name.hasPrefix(".") && !isCanceled() { look(path + "/" + name, depth) }
  }

  private mutating func look(_ path: String, _ depth: Int) {
    guard !skipsName(path) else { return }
    var information = stat()
    guard lstat(path, &information) == 0 else { return skip(path, "it is gone") }
    switch information.st_mode & S_IFMT {
    case S_IFDIR: walk(path, depth: depth + 1)
    case S_IFLNK: skip(path, "a link")
    case S_IFREG: lookAtFile(path, information)
    default: skip(path, "no regular file")
    }
  }

  private mutating func lookAtFile(_ path: String, _ information: stat) {
    guard RecordingDecoder.takes(path) else {
      // A package has much else in it.
      if folder.package == nil, !Sidecars.isOne(path) { skip(path, "no sound file by its name") }
      return
    }
    let state = FileState(path: path, information)
    if state.bytes == 0 {
      skipped.append(SkippedFile(state: state, reason: "empty"))
    } else if state.bytes > limits.fileBytes {
      skipped.append(SkippedFile(state: state, reason: "larger than \(limits.fileBytes >> 20) MiB"))
    } else if access(path, R_OK) != 0 {
      skipped.append(SkippedFile(state: state, reason: "it may not be read"))
    } else if files.count >= limits.files {
      skipped.append(SkippedFile(state: state, reason: "there are more than \(limits.files) files"))
    } else {
      files.append(state)
    }
  }

  private mutating func skip(_ path: String, _ reason: String) {
    skipped.append(SkippedFile(state: FileState(path: path), reason: reason))
  }
}
