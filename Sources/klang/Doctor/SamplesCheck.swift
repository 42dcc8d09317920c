import JSON
import KlangServer
import Platform

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// Looks at the recordings that may be heard in sounds: whether they were looked through, and whether their folders are
/// there.
enum SamplesCheck {
  private static let name = "recordings"
  private static let maximumBytes = 1 << 20

  static func run(_ configuration: Configuration) -> [Finding] {
    guard let head = head(configuration.sampleIndexPath) else {
      let isAsked = !configuration.sampleFolders.isEmpty || !configuration.samplePackages.isEmpty
      return [
        isAsked
          ? Finding(
            name, .failed, "the folders and packages of the configuration were not looked through",
            remedy: "klang index")
          : Finding(
            name, .absent, "none; all sounds are synthesised",
            remedy: "\"klang index FOLDER\" has recordings of your own heard in sounds.")
      ]
    }
    let folders = (head["folders"]?.arrayValue ?? []).compactMap { $0["path"]?.stringValue }
    let gone = (folders + configuration.sampleFolders.map { Files.absolute($0, base: "/") }).filter {
      !Files.exists($0)
    }
    let detail =
      "\(head["recordings"]?.intValue ?? 0) of \(head["sounds"]?.intValue ?? 0) sounds in \(folders.count) folders"
    guard let first = gone.first else { return [Finding(name, .ok, detail)] }
    return [
      Finding(
        name, .failed, "\(detail); \(first) is not there",
        remedy: "\"klang index --remove FOLDER\" forgets a folder, \"sample_folders\" in the configuration names some.")
    ]
  }

  /// The first line of the index, which says what there is; nil: there is none.
  private static func head(_ path: String) -> JSON? {
    guard let file = try? OpenFile(path), let bytes = file.bytes(min(file.size, maximumBytes), at: 0) else {
      return nil
    }
    guard let line = bytes.split(separator: UInt8(ascii: "\n"), maxSplits: 1).first else { return nil }
    return try? JSON.parse(line)
  }
}
