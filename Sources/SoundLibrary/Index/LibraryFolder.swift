/// A folder of recordings: one of the user's own, or that of a package of the system.
public struct LibraryFolder: Sendable, Hashable {
  /// Where it is, from the root.
  public var path: String
  /// The package it came with; nil: it is the user's own.
  public var package: String?

  /// A folder.
  public init(path: String, package: String? = nil) {
    self.path = path
    self.package = package
  }

  /// Whether a file is in it.
  func holds(_ file: String) -> Bool { file.hasPrefix(path == "/" ? "/" : path + "/") }
}
