import EngineProtocol
import KlangServer
import Platform

/// Starts each engine of the user's own, and asks what it can do.
enum OwnEnginesCheck {
  static func run(_ configuration: Configuration) -> [Finding] { configuration.engines.map(look) }

  private static func look(_ engine: EngineConfiguration) -> Finding {
    let name = "engine \(engine.name)"
    let remedy = "Correct \"engines\" in the configuration."
    let program = engine.command.first ?? ""
    guard let path = Executable.find(program) else {
      return Finding(name, .failed, "\(program) is not found", remedy: remedy)
    }
    do throws(EngineTrial.Failure) {
      let trial = try EngineTrial(engine.command)
      defer { trial.close() }
      let said = try trial.describe()
      let kinds = said.kinds.joined(separator: ", ")
      return Finding(name, .ok, "\(path), \(said.name) \(said.version): \(kinds); \(said.voices.count) voices")
    } catch {
      return Finding(
        name, .failed, "\(engine.command.joined(separator: " ")) does not work: \(error.message)", remedy: remedy)
    }
  }
}
