import JSON
import KlangProtocol
import KlangServer

/// `klang music`: makes music from a description.
enum MusicCommand {
  static func run(_ arguments: [String]) -> Int32 {
    do {
      let options = try MusicOptions(arguments)
      let making = options.making
      if making.wantsHelp {
        Terminal.print(Usage.music)
        return ExitStatus.success
      }
      let configuration = try Configuration.load()
      if making.printsPlan { return try plans(try Prompt.lines(making.prompt), making.printsJSON, configuration) }
      let isPlan = making.prompt == nil && options.plan != nil
      var params = making.params(isPlan ? "a plan" : try Prompt.read(making.prompt, command: "music"))
      if let plan = options.plan { params["plan"] = plan }
      return try SoundDelivery(making, configuration).make(TextToMusicCreate.name, params)
    } catch {
      return CommandFailure.told(error)
    }
  }

  /// Prints the plan that each prompt of some lines is read as. The exit status.
  private static func plans(_ prompts: [UInt8], _ isJSON: Bool, _ configuration: Configuration) throws -> Int32 {
    guard let text = try EngineQuestion.text("--plan-music", prompts, configuration) else { return ExitStatus.failure }
    for line in text.split(separator: "\n") {
      // The plan by itself, so that it can be changed and given back.
      Terminal.print(isJSON ? String(line) : try JSON.parse(Array(line.utf8))["plan"]?.prettyPrinted() ?? "")
    }
    return ExitStatus.success
  }
}
