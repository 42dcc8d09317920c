import JSON
import KlangProtocol
import KlangServer
import Platform

/// `klang sound`: makes a sound from a description.
enum SoundCommand {
  static func run(_ arguments: [String]) -> Int32 {
    do {
      let options = try SoundOptions(arguments)
      let making = options.making
      if making.wantsHelp {
        Terminal.print(Usage.sound)
        return ExitStatus.success
      }
      let configuration = try Configuration.load()
      if options.printsLabels { return try SoundListPrinter.labels(making.printsJSON, configuration) }
      if making.printsPlan {
        return try SoundListPrinter.plans(try Prompt.lines(making.prompt), making.printsJSON, configuration)
      }
      return try sound(options, configuration)
    } catch {
      return CommandFailure.told(error)
    }
  }

  private static func sound(_ options: SoundOptions, _ configuration: Configuration) throws -> Int32 {
    let isScene = options.making.prompt == nil && options.scene != nil
    var params = options.making.params(isScene ? "a scene" : try Prompt.read(options.making.prompt, command: "sound"))
    if options.isLoop { params["loop"] = true }
    if let scene = options.scene { params["scene"] = scene }
    if let samples = options.samples { params["samples"] = .string(samples) }
    return try SoundDelivery(options.making, sceneOutput: options.sceneOutput, configuration).make(
      TextToAudioCreate.name, params)
  }
}
