/// A folder of recordings: one of the user's own, or that of a package of the system.
public struct LibraryFolder: Sendable, Hashable {
  /// Where it is, from the root.
  public var path: String
  /// The package it came with; nil: it is the user's own.
  public var package: String?
  /// Whether the configuration names it: it goes when that names it no more.
  public var isConfigured: Bool

  /// A folder.
  public init(path: String, package: String? = nil, isConfigured: Bool = false) {
    self.path = path
    self.package = package
    self.isConfigured = isConfigured
  }

  /// Whether a file is in it.
  func holds(_ file: String) -> Bool { file.hasPrefix(path == "/" ? "/" : path + "/") }
}
