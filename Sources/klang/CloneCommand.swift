import JSON
import JSONRPC
import KlangProtocol
import KlangServer
import Platform

/// `klang clone`: makes a voice from a recording.
enum CloneCommand {
  static func run(_ arguments: [String]) -> Int32 {
    do {
      let options = try Options(
        arguments, command: "clone", [.value("--name", "-n"), .flag("--json"), .flag("--play")])
      if options.has("--help") {
        Terminal.print(Usage.clone)
        return ExitStatus.success
      }
      guard let sample = options.words.first, options.words.count == 1 else {
        throw Options.Failure(message: "\"klang clone\" needs one recording. \"klang clone --help\" shows more.")
      }
      guard let name = options.value("--name") else {
        throw Options.Failure(message: "The voice needs a name: --name NAME.")
      }
      let configuration = try Configuration.load()
      let session = try LocalSession(configuration)
      defer { session.close() }
      let task = try session.call(
        CustomVoicesCreate.name, ["voice_name": .string(name), "voice_url": .string(address(sample)), "wait": true],
        progress: Terminal.progress)
      Terminal.clearProgress()
      return deliver(task, options, configuration)
    } catch {
      return CommandFailure.told(error)
    }
  }

  /// A path is taken from where the user stands.
  private static func address(_ sample: String) -> String {
    let isURL = ["http:", "https:", "file:"].contains { sample.lowercased().hasPrefix($0) }
    return isURL ? sample : Files.absolute(sample, base: Files.workingDirectory)
  }

  private static func deliver(_ task: JSON, _ options: Options, _ configuration: Configuration) -> Int32 {
    if options.has("--json") { Terminal.print(task.prettyPrinted()) }
    guard let voice = task["task_result"]?["voices"]?[0], let id = voice["voice_id"]?.stringValue else {
      if !options.has("--json") { Terminal.complain(task["task_status_msg"]?.stringValue ?? "The task failed.") }
      return ExitStatus.failure
    }
    if !options.has("--json") { Terminal.print(id) }
    guard options.has("--play"), let path = voice["trial_url"]?.stringValue.flatMap(Files.path(fromURL:)) else {
      return ExitStatus.success
    }
    guard let player = Player.find(configuration.player) else {
      Terminal.complain("No player was found; the sample is \(path).")
      return ExitStatus.success
    }
    return Player.play(path, with: player) ? ExitStatus.success : ExitStatus.failure
  }
}
