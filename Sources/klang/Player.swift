import Platform

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// Playing of files by a program of the system.
enum Player {
  /// Programs and the arguments that make them play a file and end, in the order in which they are looked for.
  private static let known: [[String]] = [
    ["paplay"], ["pw-play"], ["aplay", "-q"], ["ffplay", "-nodisp", "-autoexit", "-loglevel", "error"], ["afplay"],
  ]

  /// The same for videos. The first asks the desktop, and ends at once.
  private static let knownForVideos: [[String]] = {
    #if os(macOS)
      let desktop = "open"
    #else
      let desktop = "xdg-open"
    #endif
    return [[desktop], ["mpv"], ["ffplay", "-autoexit", "-loglevel", "error"]]
  }()

  /// The command that shows a video: the first that is there.
  static var forVideos: [String]? { knownForVideos.first { Executable.find($0[0]) != nil } }

  /// The names of those that are looked for.
  static var videoNames: String { knownForVideos.map { $0[0] }.joined(separator: ", ") }

  /// The command that plays: the one that is configured, or the first that is there.
  static func find(_ configured: String?) -> [String]? {
    if let configured { return configured.split(separator: " ").map(String.init) }
    return known.first { Executable.find($0[0]) != nil }
  }

  /// Plays a file to its end; whether it could. An interrupt ends the player too.
  static func play(_ path: String, with command: [String]) -> Bool {
    do throws(SystemError) {
      let child = try ChildProcess(command: command + [path], standardError: .inherited)
      return Interruption.during({ child.kill() }) {
        let ending = child.wait()
        if ending != .exited(0) { Terminal.complain("\(command[0]) could not play \(path): \(ending).") }
        return ending == .exited(0)
      }
    } catch {
      Terminal.complain("\(error)")
      return false
    }
  }
}
