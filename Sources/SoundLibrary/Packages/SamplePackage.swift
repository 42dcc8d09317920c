import Platform

/// A package of the system in which there are recordings of sounds.
public struct SamplePackage: Sendable {
  /// Its name, as the system's installer has it.
  public let name: String
  /// Where its recordings are.
  let folders: [String]
  /// What the path of a file begins with there, and with what in the package's source, of which its copyright file
  /// speaks.
  let sources: [(installed: String, source: String)]
  /// Patterns of paths that are no sounds: speech, music, tests.
  let skips: [String]

  init(
    _ name: String, folders: [String], sources: [(installed: String, source: String)] = [], skips: [String] = []
  ) {
    self.name = name
    self.folders = folders
    self.sources = sources
    self.skips = skips
  }

  /// A package of this name.
  public static func named(_ name: String?) -> SamplePackage? { table.first { $0.name == name } }

  /// Where the licences of its files are told.
  var copyrightPath: String { "/usr/share/doc/\(name)/copyright" }

  /// Those of its folders that are there. None while its copyright file is missing: nothing is used whose licence can't be
  /// told.
  public var libraryFolders: [LibraryFolder] {
    guard Files.exists(copyrightPath) else { return [] }
    return folders.filter(Files.exists).map {
      LibraryFolder(path: $0, package: name, isConfigured: true)
    }
  }

  /// Whether a file is none of its sounds.
  func skips(_ path: String) -> Bool { skips.contains { Wildcard.matches(path, $0) } }

  /// What a file is called in the package's source.
  func sourcePath(_ path: String, in folder: String) -> String {
    guard let place = sources.first(where: { path.hasPrefix($0.installed) }) else { return path }
    return place.source + path.dropFirst(place.installed.count)
  }
}
