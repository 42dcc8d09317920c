import JSON

/// What is in the library, for a person.
enum IndexReport {
  /// How many of which sound there are, and what was skipped.
  static func summary(_ result: JSON) -> String {
    let (folders, skipped) = (result["folders"]?.arrayValue ?? [], result["skipped"]?.arrayValue ?? [])
    let sounds = result["sounds"]?.objectValue ?? [:]
    let unknown = result["unknown"]?.intValue ?? 0
    var lines = [
      "\(counted(result["recordings"]?.intValue ?? 0, "recording")) of \(counted(sounds.count, "sound")) in "
        + "\(counted(folders.count, "folder")); \(unknown) whose names tell no sound; \(skipped.count) skipped"
    ]
    for folder in folders {
      let package = folder["package"]?.stringValue.map { " (package \($0))" } ?? ""
      lines.append("  \(folder["path"]?.stringValue ?? ""): \(folder["recordings"]?.intValue ?? 0)\(package)")
    }
    if !sounds.isEmpty {
      lines += ["", "sounds"] + sounds.map { "  \($0.key): \($0.value.intValue ?? 0)" }
    }
    if !skipped.isEmpty { lines += ["", "skipped"] + reasons(skipped) }
    if result["canceled"]?.boolValue == true {
      lines += ["", "Interrupted: \"klang index\" goes on where it stopped."]
    }
    return lines.joined(separator: "\n")
  }

  /// Every recording: its sound, its length, its licence, where it is.
  static func list(_ result: JSON) -> String {
    let entries = result["entries"]?.arrayValue ?? []
    guard !entries.isEmpty else { return "There are no recordings. \"klang index FOLDER\" looks for some." }
    let ordered = entries.sorted { key($0) < key($1) }
    return ordered.map { entry in
      let sound = entry["label"]?.stringValue ?? "?"
      let attributes = entry["attributes"]?.arrayValue?.compactMap(\.stringValue) ?? []
      let manner = attributes.isEmpty ? "" : " (\(attributes.joined(separator: ", ")))"
      let seconds = ((entry["seconds"]?.doubleValue ?? 0) * 10).rounded() / 10
      let licence = entry["licence"]?["name"]?.stringValue ?? "licence unknown"
      return "\(sound)\(manner)  \(seconds) s  \(licence)  \(entry["path"]?.stringValue ?? "")"
    }.joined(separator: "\n")
  }

  private static func key(_ entry: JSON) -> String {
    // What has no sound stands last.
    (entry["label"]?.stringValue ?? "\u{10ffff}") + "\n" + (entry["path"]?.stringValue ?? "")
  }

  /// The end of a path, for a line of a terminal.
  static func short(_ path: String) -> String {
    let name = path.split(separator: "/").last.map(String.init) ?? path
    return name.count <= 30 ? name : name.prefix(27) + "..."
  }

  /// Each reason once, with how many there are, and the first of them.
  private static func reasons(_ skipped: [JSON]) -> [String] {
    var order: [String] = []
    var paths: [String: [String]] = [:]
    for file in skipped {
      // What they are the same as differs from one to the other.
      let said = file["reason"]?.stringValue ?? ""
      let reason = said.hasPrefix("the same as ") ? "the same as another one" : said
      if paths[reason] == nil { order.append(reason) }
      paths[reason, default: []].append(file["path"]?.stringValue ?? "")
    }
    return order.sorted { (paths[$1]?.count ?? 0, $0) < (paths[$0]?.count ?? 0, $1) }.map { reason in
      let all = paths[reason] ?? []
      let more = all.count > 1 ? " and \(all.count - 1) more" : ""
      return "  \(reason): \(all.first ?? "")\(more)"
    }
  }

  private static func counted(_ count: Int, _ thing: String) -> String {
    "\(count) \(thing)\(count == 1 ? "" : "s")"
  }
}
