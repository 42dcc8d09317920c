import Contract
import JSON
import KlangProtocol
import Platform

/// `klang doctor`: what is installed, what is missing, and how to get it.
enum DoctorCommand {
  private static let names = ["--json", "--help"]

  /// 0 when all that is needed is there, 1 when not, 2 for wrong usage.
  static func run(_ arguments: [String]) -> Int32 {
    var printsJSON = false
    for argument in arguments {
      switch argument {
      case "--json": printsJSON = true
      case "-h", "--help":
        Terminal.print(Usage.doctor)
        return ExitStatus.success
      default:
        let hint = NearestName.of(argument, in: names).map { " Did you mean \"\($0)\"?" } ?? ""
        Terminal.complain("There is no option \"\(argument)\".\(hint) \"klang doctor --help\" shows what there is.")
        return ExitStatus.usage
      }
    }
    let findings = look()
    let failed = findings.filter { $0.state == .failed }.count
    if printsJSON {
      Terminal.print(JSON.object(["ok": .bool(failed == 0), "findings": .array(findings.map(\.json))]).description)
    } else {
      let width = findings.map(\.name.count).max() ?? 0
      for finding in findings { Terminal.print(finding.line(nameWidth: width)) }
      Terminal.print(failed == 0 ? "\nAll that is needed is here." : "\nNot all is well: look at the lines with ✗.")
    }
    return failed == 0 ? ExitStatus.success : ExitStatus.failure
  }

  private static func look() -> [Finding] {
    let program = Finding("klang", .ok, "\(Executable.path ?? "klang"), klang \(KlangVersion.current)")
    let (configuration, finding) = ConfigurationCheck.run()
    // Where things are is in the configuration: without it only what does not depend on it is looked at.
    guard let configuration else { return [program, finding] + ToolsCheck.run(nil) + NetCheck.run(nil) }
    return [program, finding] + DataCheck.run(configuration) + EngineCheck.run(configuration)
      + OwnEnginesCheck.run(configuration) + SamplesCheck.run(configuration)
      + ToolsCheck.run(configuration) + NetCheck.run(configuration)
  }
}
