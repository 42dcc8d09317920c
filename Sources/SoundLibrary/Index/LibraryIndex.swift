import JSON
import Platform

// In, out: a file of one JSON object a line: first what folders there are, then each recording and each file that was
// skipped. A line that can't be read is left out, and its file is looked at again: damage costs time, nothing else.

/// What is known of all recordings.
public struct LibraryIndex: Sendable, Equatable {
  /// The number of the form of the file; another one is not read.
  static let version = 1
  private static let maximumBytes = 1 << 29

  /// Where they are.
  public var folders: [LibraryFolder]
  /// The recordings, by path.
  public var entries: [LibraryEntry]
  /// What is no recording to be used.
  public var skipped: [SkippedFile]

  /// Nothing is known.
  public init(folders: [LibraryFolder] = [], entries: [LibraryEntry] = [], skipped: [SkippedFile] = []) {
    self.folders = folders
    self.entries = entries
    self.skipped = skipped
  }

  /// Reads a file; nothing is known when it is not there or of another form.
  public static func read(_ path: String) -> LibraryIndex {
    guard let bytes = try? Files.read(path, limit: maximumBytes) else { return LibraryIndex() }
    var index = LibraryIndex()
    var isHead = true
    for line in bytes.split(separator: UInt8(ascii: "\n")) {
      let json = try? JSON.parse(line)
      if isHead {
        guard let json, json["klang_sample_index"]?.intValue == version else { return LibraryIndex() }
        index.folders = (json["folders"]?.arrayValue ?? []).compactMap(LibraryFolder.init)
        isHead = false
      } else if let json, let entry = LibraryEntry(json) {
        index.entries.append(entry)
      } else if let json, let skipped = SkippedFile(json) {
        index.skipped.append(skipped)
      }
    }
    return index
  }

  /// Writes the file: whole, or not at all.
  public func write(_ path: String) throws(SystemError) {
    try Files.makeDirectories(Files.parent(of: path))
    let head: JSON = [
      "klang_sample_index": .number(JSON.Number(Self.version)), "folders": .array(folders.map(\.json)),
      // For whoever only wants to know how much there is.
      "recordings": .number(JSON.Number(entries.count)),
      "sounds": .number(JSON.Number(Set(entries.compactMap(\.label)).count)),
    ]
    let file = try DurableFile(path)
    try file.append(head.serialized() + [UInt8(ascii: "\n")])
    for entry in entries { try file.append(entry.json.serialized() + [UInt8(ascii: "\n")]) }
    for skip in skipped { try file.append(skip.json.serialized() + [UInt8(ascii: "\n")]) }
    try file.finish()
  }

  /// Without what is in a folder; false when it is none of them.
  public mutating func remove(folder path: String) -> Bool {
    guard let folder = folders.first(where: { $0.path == path }) else { return false }
    folders.removeAll { $0 == folder }
    entries.removeAll { $0.folder == path }
    skipped.removeAll { file in folder.holds(file.path) && !folders.contains { $0.holds(file.path) } }
    return true
  }
}
