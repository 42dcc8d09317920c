// RFC 4180: quotes around a value that holds separators, line breaks or quotes, which are doubled.

/// Tables of values separated by commas or tabs.
enum SeparatedValues {
  /// The rows of a table.
  static func rows(_ text: String, separator: Character) -> [[String]] {
    var rows: [[String]] = []
    var row: [String] = []
    var value = ""
    var isQuoted = false
    var rest = text[...]
    while let character = rest.popFirst() {
      if isQuoted {
        if character != "\"" {
          value.append(character)
        } else if rest.first == "\"" {
          value.append("\"")
          rest.removeFirst()
        } else {
          isQuoted = false
        }
      } else if character == "\"" && value.isEmpty {
        isQuoted = true
      } else if character == separator {
        row.append(value)
        value = ""
      } else if character.isNewline {
        rows.append(row + [value])
        row = []
        value = ""
      } else {
        value.append(character)
      }
    }
    if !value.isEmpty || !row.isEmpty { rows.append(row + [value]) }
    return rows
  }
}
