import JSON
import SoundLibrary

/// What there is in an index, for whoever asked for it.
enum IndexSummary {
  static func of(_ index: LibraryIndex, wasCanceled: Bool, listsAll: Bool) -> JSON {
    var labels: [String: Int] = [:]
    for entry in index.entries { if let label = entry.label { labels[label.name, default: 0] += 1 } }
    let ordered = labels.sorted { ($1.value, $0.key) < ($0.value, $1.key) }
    var members: JSON.Object = [
      "folders": .array(index.folders.map { folder($0, index) }),
      "recordings": .number(JSON.Number(index.entries.count)),
      "unknown": .number(JSON.Number(index.entries.filter { $0.label == nil }.count)),
      "sounds": .object(JSON.Object(ordered.map { ($0.key, .number(JSON.Number($0.value))) })),
      "skipped": .array(index.skipped.map { ["path": .string($0.path), "reason": .string($0.reason)] }),
      "canceled": .bool(wasCanceled),
    ]
    if listsAll { members["entries"] = .array(index.entries.map(\.json)) }
    return .object(members)
  }

  private static func folder(_ folder: LibraryFolder, _ index: LibraryIndex) -> JSON {
    var members: JSON.Object = [
      "path": .string(folder.path),
      "recordings": .number(JSON.Number(index.entries.filter { $0.folder == folder.path }.count)),
    ]
    if let package = folder.package { members["package"] = .string(package) }
    return .object(members)
  }
}
