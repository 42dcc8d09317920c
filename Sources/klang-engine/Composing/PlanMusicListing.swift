import JSON
import KlangProtocol
import Music
import Platform

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// `klang-engine --plan-music`: reads one prompt a line on standard input, and prints what music each asks for as one JSON
/// object a line.
enum PlanMusicListing {
  /// The argument that asks for it.
  static let argument = "--plan-music"
  private static let maximumBytes = 64 << 20

  /// The exit status.
  static func run() -> Int32 {
    do throws(SystemError) {
      let bytes = try Files.read(STDIN_FILENO, named: "standard input", limit: maximumBytes)
      var lines = bytes.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false)
      if lines.last?.isEmpty == true { lines.removeLast() }
      for line in lines {
        let prompt = String(decoding: line, as: UTF8.self)
        let plan = PlanForm.form(MusicPromptReader.read(prompt))
        let json: JSON = ["prompt": .string(prompt), "plan": (try? JSON.parse(plan.encoded())) ?? .null]
        print(json.description)
      }
      return 0
    } catch {
      Log(program: "klang-engine")(.error, "\(error)")
      return 1
    }
  }
}
