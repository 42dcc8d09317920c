import JSON
import Media
import Platform

/// What stands beside a recording about it: in a file of its name (`bark.txt`, `bark.wav.json`), or in a table of the
/// folder (`*.csv`, `*.json`) that names it.
final class Sidecars {
  /// What is said about one recording.
  struct Notes {
    var descriptions: [String] = []
    var licence: String?
    var credit: String?
  }

  private static let maximumBytes = 1 << 20
  /// How long a description is, in characters; a whole manual is none.
  private static let longest = 500
  private static let endings = ["txt", "json", "csv", "tsv", "md"]
  private static let bareNames = [
    "license", "licence", "copying", "copyright", "credits", "readme", "attribution", "authors",
  ]
  private static let descriptionNames = [
    "description", "title", "name", "caption", "label", "tags", "keywords", "category", "subcategory", "comment",
  ]
  private static let fileNames = ["file", "filename", "file_name", "path", "fname"]
  private static let licenceNames = ["licence", "license"]
  private static let creditNames = ["author", "credit", "creator", "artist", "username", "attribution"]

  /// Whether a file tells of others, instead of being one that is looked for.
  static func isOne(_ path: String) -> Bool {
    let name = (path.split(separator: "/").last ?? "").lowercased()
    let stem = name.split(separator: ".").first.map(String.init) ?? name
    return endings.contains(name.split(separator: ".").last.map(String.init) ?? "") || bareNames.contains(stem)
  }

  private var tables: [String: [String: Notes]] = [:]

  /// All that is said about a recording.
  func notes(of path: String) -> Notes {
    let folder = Files.parent(of: path)
    let name = String(path.dropFirst(folder.count + 1))
    let stem = name.split(separator: ".").dropLast().joined(separator: ".")
    var notes = table(of: folder)[name.lowercased()] ?? Notes()
    for candidate in ["\(stem).txt", "\(name).txt"] {
      guard let text = Self.text(folder + "/" + candidate), text.count <= Self.longest else { continue }
      notes.descriptions.append(Self.oneLine(text))
    }
    for candidate in ["\(stem).json", "\(name).json"] {
      guard let text = Self.text(folder + "/" + candidate), let json = try? JSON.parse(text) else { continue }
      notes.add(Self.notes(json))
    }
    return notes
  }

  private func table(of folder: String) -> [String: Notes] {
    if let table = tables[folder] { return table }
    var table: [String: Notes] = [:]
    for name in Files.names(in: folder).prefix(20_000) {
      let lower = name.lowercased()
      if lower.hasSuffix(".csv") || lower.hasSuffix(".tsv") {
        guard let text = Self.text(folder + "/" + name) else { continue }
        Self.read(SeparatedValues.rows(text, separator: lower.hasSuffix(".tsv") ? "\t" : ","), into: &table)
      } else if lower.hasSuffix(".json") {
        guard let text = Self.text(folder + "/" + name), let json = try? JSON.parse(text) else { continue }
        Self.read(json, into: &table)
      }
    }
    tables[folder] = table
    return table
  }

  private static func text(_ path: String) -> String? {
    guard Files.size(path) != nil, let bytes = try? Files.read(path, limit: maximumBytes) else { return nil }
    return String(decoding: bytes, as: UTF8.self)
  }

  /// A table's first line names its columns.
  private static func read(_ rows: [[String]], into table: inout [String: Notes]) {
    guard let heads = rows.first?.map({ $0.lowercased() }),
      let file = heads.firstIndex(where: fileNames.contains)
    else { return }
    for row in rows.dropFirst() where row.count == heads.count {
      var members: JSON.Object = [:]
      for (head, value) in zip(heads, row) { members[head] = .string(value) }
      let name = row[file].split(separator: "/").last.map { $0.lowercased() } ?? ""
      table[name, default: Notes()].add(notes(.object(members)))
    }
  }

  /// An array of objects with the name of a file in each, or an object whose members are named by the files.
  private static func read(_ json: JSON, into table: inout [String: Notes]) {
    for element in json.arrayValue ?? [] {
      guard let name = fileNames.lazy.compactMap({ element[$0]?.stringValue }).first else { continue }
      table[name.split(separator: "/").last.map { $0.lowercased() } ?? "", default: Notes()].add(notes(element))
    }
    for member in json.objectValue ?? [:] where RecordingDecoder.takes(member.key) {
      let said = member.value.stringValue.map { JSON.object(["description": .string($0)]) } ?? member.value
      table[member.key.split(separator: "/").last.map { $0.lowercased() } ?? "", default: Notes()].add(notes(said))
    }
  }

  private static func notes(_ json: JSON) -> Notes {
    func first(_ names: [String]) -> String? {
      names.lazy.compactMap { json[$0]?.stringValue }.first { !$0.isEmpty }
    }
    let said = descriptionNames.flatMap { name -> [String] in
      if let words = json[name]?.arrayValue { return [words.compactMap(\.stringValue).joined(separator: " ")] }
      return json[name]?.stringValue.map { [$0] } ?? []
    }
    return Notes(
      descriptions: said.map(oneLine).filter { !$0.isEmpty && $0.count <= longest }, licence: first(licenceNames),
      credit: first(creditNames))
  }

  private static func oneLine(_ text: String) -> String {
    text.split(whereSeparator: \.isNewline).joined(separator: " ")
  }
}

extension Sidecars.Notes {
  fileprivate mutating func add(_ other: Sidecars.Notes) {
    descriptions += other.descriptions
    licence = licence ?? other.licence
    credit = credit ?? other.credit
  }
}
