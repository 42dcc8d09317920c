/// Words that are shown together while they are heard.
public struct Caption: Sendable, Equatable {
  /// What is shown: one line or two.
  public var lines: [String]
  /// From when to when, in seconds.
  public var start: Double
  public var end: Double

  /// As an entry of a SubRip file, number `number` from 1.
  public func srt(_ number: Int) -> String {
    "\(number)\n\(Self.time(start, ",")) --> \(Self.time(end, ","))\n\(lines.joined(separator: "\n"))\n\n"
  }

  /// How a WebVTT file begins.
  public static let vttHeader = "WEBVTT\n\n"

  /// As an entry of a WebVTT file (W3C, "WebVTT: The Web Video Text Tracks Format").
  public var vtt: String {
    let text = lines.joined(separator: "\n").map { character in
      switch character {
      case "&": "&amp;"
      case "<": "&lt;"
      case ">": "&gt;"
      default: String(character)
      }
    }
    return "\(Self.time(start, ".")) --> \(Self.time(end, "."))\n\(text.joined())\n\n"
  }

  /// Hours, minutes, seconds and milliseconds.
  private static func time(_ seconds: Double, _ point: String) -> String {
    let milliseconds = Int((max(0, seconds) * 1000).rounded())
    func digits(_ value: Int, _ count: Int) -> String {
      let text = String(value)
      return String(repeating: "0", count: max(0, count - text.count)) + text
    }
    let (minutes, rest) = (milliseconds / 60_000, milliseconds % 60_000)
    return
      "\(digits(minutes / 60, 2)):\(digits(minutes % 60, 2)):\(digits(rest / 1000, 2))\(point)\(digits(rest % 1000, 3))"
  }
}
