import Platform

/// Looks for licences near recordings: in what is written in the file and beside it, then in the files of the folders
/// above it whose names promise one, the nearest first.
final class LicenceFinder {
  private static let names = [
    "license", "licence", "copying", "copyright", "credits", "attribution", "authors", "readme",
  ]
  private static let maximumBytes = 1 << 18
  private static let tags = ["license", "licence", "copyright"]

  private struct Document {
    var path: String
    var lines: [Substring]
    var licence: String?
  }

  private var documents: [String: [Document]] = [:]
  private let copyright: (file: CopyrightFile?, text: String, path: String)?
  private let folder: LibraryFolder

  init(_ folder: LibraryFolder) {
    self.folder = folder
    guard let path = SamplePackage.named(folder.package)?.copyrightPath, let text = Self.text(path) else {
      copyright = nil
      return
    }
    copyright = (CopyrightFile(text), text, path)
  }

  /// The licence of a recording; nil when nothing was found.
  func licence(of path: String, _ notes: Sidecars.Notes, tags: [String: String]) -> Licence? {
    if let licence = notes.licence {
      return Licence(name: LicenceName.find(in: licence) ?? licence, credit: notes.credit, source: "beside the file")
    }
    let credit = notes.credit ?? tags["artist"] ?? tags["author"]
    if let copyright, let licence = Self.licence(of: path, copyright, folder) { return licence }
    let said = Self.tags.lazy.compactMap { tags[$0] }.first
    if let said, let name = LicenceName.find(in: said) {
      return Licence(name: name, credit: credit, source: "the file's tags")
    }
    return near(path, credit)
  }

  private func near(_ path: String, _ credit: String?) -> Licence? {
    let name = path.split(separator: "/").last.map(String.init) ?? path
    var folder = Files.parent(of: path)
    while folder == self.folder.path || self.folder.holds(folder) {
      for document in documents(in: folder) {
        if let named = Self.mention(of: name, in: document) {
          return Licence(name: named.licence ?? document.licence, credit: named.credit, source: document.path)
        }
      }
      if let document = documents(in: folder).first(where: { $0.licence != nil }) {
        return Licence(name: document.licence, credit: credit, source: document.path)
      }
      folder = Files.parent(of: folder)
    }
    return credit.map { Licence(name: nil, credit: $0, source: "the file's tags") }
  }

  /// The line that names a file, and the licence on it or on one of the two after it.
  private static func mention(of name: String, in document: Document) -> (licence: String?, credit: String)? {
    guard let index = document.lines.firstIndex(where: { $0.contains(name) }) else { return nil }
    let lines = document.lines[index..<min(document.lines.count, index + 3)]
    let licence = lines.lazy.compactMap { LicenceName.find(in: String($0)) }.first
    return (licence, String(document.lines[index].prefix(300)))
  }

  private func documents(in folder: String) -> [Document] {
    if let known = documents[folder] { return known }
    let found = Files.names(in: folder).filter { name in
      let stem = name.split(whereSeparator: { ".-_ ".contains($0) }).first?.lowercased() ?? ""
      return Self.names.contains(stem)
    }
    // In the order of the names that promise one.
    let ordered = found.sorted { Self.rank($0) < Self.rank($1) }
    let read = ordered.prefix(8).compactMap { name -> Document? in
      guard let text = Self.text(folder + "/" + name) else { return nil }
      return Document(
        path: folder + "/" + name, lines: text.split(whereSeparator: \.isNewline), licence: LicenceName.find(in: text))
    }
    documents[folder] = read
    return read
  }

  private static func rank(_ name: String) -> Int {
    names.firstIndex { name.lowercased().hasPrefix($0) } ?? names.count
  }

  private static func text(_ path: String) -> String? {
    guard Files.size(path) != nil, let bytes = try? Files.read(path, limit: maximumBytes) else { return nil }
    return String(decoding: bytes, as: UTF8.self)
  }

  private static func licence(
    of path: String, _ copyright: (file: CopyrightFile?, text: String, path: String), _ folder: LibraryFolder
  ) -> Licence? {
    guard let file = copyright.file else {
      return LicenceName.find(in: copyright.text).map { Licence(name: $0, source: copyright.path) }
    }
    let source = SamplePackage.named(folder.package)?.sourcePath(path, in: folder.path) ?? path
    return file.licence(of: source).map { Licence(name: $0.name, credit: $0.holder, source: copyright.path) }
  }
}
