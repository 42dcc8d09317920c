import JSON

/// What was found out about one thing that Klang uses.
struct Finding {
  /// How it stands.
  enum State: String {
    /// As it should be.
    case ok
    /// Not there, and Klang works without it, doing less.
    case absent
    /// Needed, and missing or broken.
    case failed
  }

  /// What was looked at.
  var name: String
  var state: State
  /// What was found.
  var detail: String
  /// What to do about it.
  var remedy: String?

  init(_ name: String, _ state: State, _ detail: String, remedy: String? = nil) {
    self.name = name
    self.state = state
    self.detail = detail
    self.remedy = remedy
  }

  var json: JSON {
    var members: JSON.Object = [
      "name": .string(name), "state": .string(state.rawValue), "detail": .string(detail),
    ]
    if let remedy { members["remedy"] = .string(remedy) }
    return .object(members)
  }

  /// For a person: a line, and one for the remedy.
  func line(nameWidth: Int) -> String {
    let mark =
      switch state {
      case .ok: "✓"
      case .absent: "–"
      case .failed: "✗"
      }
    let padding = String(repeating: " ", count: max(0, nameWidth - name.count))
    let line = "\(mark) \(name)\(padding)  \(detail)"
    return remedy.map { line + "\n" + String(repeating: " ", count: nameWidth + 4) + "→ \($0)" } ?? line
  }
}
