import JSON
import Platform

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// Reads one prompt a line on standard input, and prints one JSON object a line.
enum PromptLines {
  private static let maximumBytes = 64 << 20

  /// Prints what `answer` says of each prompt. The exit status.
  static func run(_ answer: (String) -> JSON) -> Int32 {
    do throws(SystemError) {
      let bytes = try Files.read(STDIN_FILENO, named: "standard input", limit: maximumBytes)
      var lines = bytes.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false)
      if lines.last?.isEmpty == true { lines.removeLast() }
      for line in lines { print(answer(String(decoding: line, as: UTF8.self)).description) }
      return 0
    } catch {
      Log(program: "klang-engine")(.error, "\(error)")
      return 1
    }
  }
}
