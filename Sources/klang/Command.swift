import Contract
import KlangProtocol

/// The commands of the command line.
enum Command {
  private static let names = ["say", "sound", "music", "score", "voices", "clone", "index", "call", "schema", "doctor"]

  /// Runs what the arguments ask for; gives the process's status.
  static func run(_ arguments: [String]) -> Int32 {
    switch arguments.first {
    case "say": return SayCommand.run(Array(arguments.dropFirst()))
    case "sound": return SoundCommand.run(Array(arguments.dropFirst()))
    case "music": return MusicCommand.run(Array(arguments.dropFirst()))
    case "score": return ScoreCommand.run(Array(arguments.dropFirst()))
    case "voices": return VoicesCommand.run(Array(arguments.dropFirst()))
    case "clone": return CloneCommand.run(Array(arguments.dropFirst()))
    case "index": return IndexCommand.run(Array(arguments.dropFirst()))
    case "call": return CallCommand.run(Array(arguments.dropFirst()))
    case "schema": return SchemaCommand.run(Array(arguments.dropFirst()))
    case "doctor": return DoctorCommand.run(Array(arguments.dropFirst()))
    case "--help", "-h", "help":
      Terminal.print(Usage.text)
      return 0
    case "--version", "version":
      Terminal.print("klang \(KlangVersion.current)")
      return 0
    case let word? where !word.hasPrefix("-"):
      let hint = NearestName.of(word, in: names).map { " Did you mean \"klang \($0)\"?" } ?? ""
      Terminal.complain("There is no command \"\(word)\".\(hint) \"klang --help\" shows what there is.")
      return ExitStatus.usage
    default: return ServeCommand.run(arguments)
    }
  }
}

/// What a process's status says. The serving process has its own: see `ServeCommand`.
enum ExitStatus {
  static let success: Int32 = 0
  static let failure: Int32 = 1
  static let usage: Int32 = 2
  static let interrupted: Int32 = 130
}
