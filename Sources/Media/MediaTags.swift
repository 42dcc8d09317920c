// In: what ffmpeg writes as its "ffmetadata" format (ffmpeg-formats(1), "Metadata"). Out: names and values.

/// What is written in a file about its sound.
enum MediaTags {
  static let heading = ";FFMETADATA1"
  /// The longest value that is taken, in characters: lyrics and pictures are no words about a sound.
  private static let longest = 500

  /// Names in lower case, with their values; of those that occur twice, the first.
  static func read(_ text: String) -> [String: String] {
    guard let start = text.firstRange(of: heading) else { return [:] }
    var tags: [String: String] = [:]
    for line in lines(text[start.upperBound...]) where !line.isEmpty && line.first != "[" {
      guard let parts = split(line), tags[parts.name] == nil, parts.value.count <= longest else { continue }
      tags[parts.name] = parts.value
    }
    // ffmpeg's own, of what it writes.
    tags["encoder"] = nil
    return tags
  }

  /// Lines, of which one that ends with a backslash goes on in the next.
  private static func lines(_ text: Substring) -> [String] {
    var lines: [String] = []
    var current = ""
    var isEscaped = false
    for character in text {
      if character == "\n" && !isEscaped {
        lines.append(current)
        current = ""
      } else {
        current.append(character)
      }
      isEscaped = character == "\\" && !isEscaped
    }
    return lines + [current]
  }

  private static func split(_ line: String) -> (name: String, value: String)? {
    var parts = [""]
    var isEscaped = false
    for character in line {
      if isEscaped {
        parts[parts.count - 1].append(character == "\n" ? " " : character)
        isEscaped = false
      } else if character == "\\" {
        isEscaped = true
      } else if character == "=" && parts.count == 1 {
        parts.append("")
      } else {
        parts[parts.count - 1].append(character)
      }
    }
    return parts.count == 2 ? (parts[0].lowercased(), parts[1]) : nil
  }
}
