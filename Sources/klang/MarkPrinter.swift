import JSON
import KlangServer
import Platform

/// `klang say --marks`: when each word is heard, a line each: start and end in seconds, and the word, with tabs between.
enum MarkPrinter {
  private static let maximumBytes = 1 << 30

  /// Prints the timings of a sound that was made with them.
  static func print(_ audio: JSON) -> Int32 {
    guard let path = audio["url_timings"]?.stringValue.flatMap(Files.path(fromURL:)) else {
      Terminal.complain("The engine does not say when its words are heard.")
      return ExitStatus.failure
    }
    do {
      let words = try JSON.parse(try Files.read(path, limit: maximumBytes)).arrayValue ?? []
      for word in words {
        let times = ["start", "end"].map { milliseconds(word[$0]?.doubleValue ?? 0) }
        Terminal.print((times + [word["text"]?.stringValue ?? ""]).joined(separator: "\t"))
      }
      return ExitStatus.success
    } catch {
      Terminal.complain("\(error)")
      return ExitStatus.failure
    }
  }

  /// Seconds with three decimals.
  private static func milliseconds(_ seconds: Double) -> String {
    let total = Int((seconds * 1000).rounded())
    let rest = String(total % 1000)
    return "\(total / 1000)." + String(repeating: "0", count: 3 - rest.count) + rest
  }
}
