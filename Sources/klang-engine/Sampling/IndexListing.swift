import CPlatform
import Contract
import JSON
import Platform
import SoundLibrary
import SoundText

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// `klang-engine --index`: reads one line, a JSON object that says what to do with an index of recordings, and does it.
/// Prints lines of JSON: how far it is, and at the end what there is, or an error. The end of standard input cancels it.
enum IndexListing {
  /// The argument that asks for it.
  static let argument = "--index"
  private static let maximumBytes = 1 << 20
  /// From one line of progress to the next, in nanoseconds.
  private static let progressInterval: UInt64 = 100_000_000

  /// What can be wrong with what is asked for, for a person.
  private struct Failure: Error {
    var message: String
    /// Whether it is nothing to be mended in what was asked for.
    var isRetryable = false
  }

  /// The exit status.
  static func run() -> Int32 {
    _ = Isolation.enter()
    _ = nice(10)
    do {
      let order = try JSON.parse(try firstLine())
      say(["result": try perform(order)])
      return 0
    } catch let failure as Failure {
      say(["error": .string(failure.message), "retryable": .bool(failure.isRetryable)])
    } catch {
      say(["error": .string("\(error)"), "retryable": true])
    }
    return 1
  }

  private static func perform(_ order: JSON) throws -> JSON {
    guard let path = order["index"]?.stringValue else { throw Failure(message: "No index is named.") }
    if order["list"]?.boolValue == true {
      return IndexSummary.of(LibraryIndex.read(path), wasCanceled: false, listsAll: true)
    }
    let lock = try Self.lock(path)
    defer { Descriptor.close(lock) }
    let known = LibraryIndex.read(path)
    let isCanceled = Monitor(false)
    Thread.start("klang-cancel") {
      var byte: UInt8 = 0
      while case .bytes = withUnsafeMutableBytes(of: &byte, { Descriptor.read(STDIN_FILENO, into: $0) }) {}
      isCanceled.withLock { $0 = true }
    }
    let told = Monitor<UInt64>(0)
    let indexer = LibraryIndexer(reader: reading)
    let index = indexer.index(
      try folders(order, known), previous: known, isCanceled: { isCanceled.withLock { $0 } },
      progress: { progress in
        let now = Clock.monotonicNanoseconds()
        let isDue = told.withLock { last in
          guard now - last >= progressInterval else { return false }
          last = now
          return true
        }
        guard isDue else { return }
        say([
          "done": .number(JSON.Number(progress.done)), "all": .number(JSON.Number(progress.all)),
          "path": .string(progress.path),
        ])
      })
    try index.write(path)
    return IndexSummary.of(index, wasCanceled: isCanceled.withLock { $0 }, listsAll: false)
  }

  /// What words about a recording say.
  private static let reading: SoundReading.Reader = { words in
    PromptReader.sound(inFileName: words).map { label, attributes, confidence in
      SoundReading(label, attributes: attributes, confidence: confidence)
    }
  }

  /// Held as long as an index is written: by one process at a time. It goes with the process.
  private static func lock(_ path: String) throws -> Int32 {
    try Files.makeDirectories(Files.parent(of: path))
    let descriptor = klang_open(path + ".lock", O_RDWR | O_CREAT | O_CLOEXEC, 0o600)
    guard descriptor >= 0 else { throw SystemError("writing \(path).lock") }
    guard flock(descriptor, LOCK_EX | LOCK_NB) == 0 else {
      Descriptor.close(descriptor)
      throw Failure(
        message: "Another \"klang index\" is at work on this library. Try again when it is done.", isRetryable: true)
    }
    return descriptor
  }

  // MARK: - Folders

  /// Those of the configuration, those that were added before and now, without those that are to go.
  private static func folders(_ order: JSON, _ known: LibraryIndex) throws(Failure) -> [LibraryFolder] {
    func paths(_ name: String) -> [String] { order[name]?.arrayValue?.compactMap(\.stringValue) ?? [] }
    let removed = paths("remove")
    for path in removed where !known.folders.contains(where: { $0.path == path }) {
      let there = known.folders.map { "\"\($0.path)\"" }.joined(separator: ", ")
      throw Failure(
        message: "There is no folder \"\(path)\" in the library. "
          + (there.isEmpty ? "There is none at all." : "There are \(there)."))
    }
    let configured = try existing(paths("configured")).map { LibraryFolder(path: $0, isConfigured: true) }
    let added = try existing(paths("add")).map { LibraryFolder(path: $0) }
    let kept = known.folders.filter { !$0.isConfigured && !removed.contains($0.path) }
    var folders: [LibraryFolder] = []
    for folder in configured + kept + added + (try packages(paths("packages")))
    where !folders.contains(where: { $0.path == folder.path }) {
      folders.append(folder)
    }
    return folders
  }

  private static func existing(_ paths: [String]) throws(Failure) -> [String] {
    var folders: [String] = []
    for path in paths { folders.append(try folder(path)) }
    return folders
  }

  /// The folder a path names, links resolved.
  private static func folder(_ path: String) throws(Failure) -> String {
    guard let resolved = realpath(path, nil) else {
      throw Failure(message: "There is no folder \"\(path)\": \(SystemError("").reason).")
    }
    defer { free(resolved) }
    var information = stat()
    guard stat(resolved, &information) == 0, information.st_mode & S_IFMT == S_IFDIR else {
      throw Failure(message: "\"\(path)\" is no folder.")
    }
    return String(cString: resolved)
  }

  private static func packages(_ names: [String]) throws(Failure) -> [LibraryFolder] {
    var folders: [LibraryFolder] = []
    for name in names {
      if name == "all" {
        folders += SamplePackage.table.flatMap(\.libraryFolders)
        continue
      }
      guard let package = SamplePackage.named(name) else {
        let names = SamplePackage.table.map(\.name)
        let hint = NearestName.of(name, in: names).map { " Did you mean \"\($0)\"?" } ?? ""
        throw Failure(
          message: "No package \"\(name)\" is known.\(hint) There are \(names.joined(separator: ", ")), and \"all\".")
      }
      folders += package.libraryFolders
    }
    return folders
  }

  // MARK: - Lines

  private static func firstLine() throws(SystemError) -> [UInt8] {
    var line: [UInt8] = []
    var byte: UInt8 = 0
    while line.count < maximumBytes {
      let outcome = withUnsafeMutableBytes(of: &byte) { Descriptor.read(STDIN_FILENO, into: $0) }
      guard case .bytes = outcome, byte != UInt8(ascii: "\n") else { break }
      line.append(byte)
    }
    return line
  }

  private static func say(_ json: JSON) {
    let line = json.serialized() + [UInt8(ascii: "\n")]
    _ = line.withUnsafeBytes { Descriptor.writeAll(STDOUT_FILENO, $0) }
  }
}
