import JSON
import KlangProtocol
import KlangServer
import Platform

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// `klang sound`: makes a sound from a description.
enum SoundCommand {
  private static let maximumPromptBytes = 1 << 20

  static func run(_ arguments: [String]) -> Int32 {
    do {
      let options = try SoundOptions(arguments)
      if options.wantsHelp {
        Terminal.print(Usage.sound)
        return ExitStatus.success
      }
      let configuration = try Configuration.load()
      if options.printsLabels { return try SoundListPrinter.labels(options.printsJSON, configuration) }
      if options.printsPlan {
        return try SoundListPrinter.plans(try lines(options), options.printsJSON, configuration)
      }
      return try sound(options, configuration)
    } catch {
      return CommandFailure.told(error)
    }
  }

  /// The prompts whose plan is wanted: that of the arguments, or one a line.
  private static func lines(_ options: SoundOptions) throws -> [UInt8] {
    if let prompt = options.prompt, prompt != "-" { return Array(prompt.utf8) + [UInt8(ascii: "\n")] }
    return try Files.read(STDIN_FILENO, named: "standard input", limit: 64 << 20)
  }

  private static func prompt(_ options: SoundOptions) throws -> String {
    if let prompt = options.prompt, prompt != "-" { return prompt }
    if options.prompt == nil, options.scene != nil { return "a scene" }
    guard options.prompt == "-" || !Terminal.isTerminal(STDIN_FILENO) else {
      throw Options.Failure(message: "There is no prompt. \"klang sound --help\" shows how to give one.")
    }
    let bytes = try Files.read(STDIN_FILENO, named: "standard input", limit: maximumPromptBytes)
    guard let text = String(validating: bytes, as: UTF8.self) else {
      throw SystemError("reading the prompt as UTF-8", number: EILSEQ)
    }
    return text.hasSuffix("\n") ? String(text.dropLast()) : text
  }

  private static func sound(_ options: SoundOptions, _ configuration: Configuration) throws -> Int32 {
    try Delivery.check(options.output)
    if let folder = options.stems { try Files.makeDirectories(folder, mode: 0o755) }
    var params: JSON.Object = [
      "prompt": .string(try prompt(options)), "duration": JSON(options.duration), "wait": true,
    ]
    if let seed = options.seed { params["seed"] = .number(JSON.Number(seed)) }
    if options.variations != 1 { params["variations"] = .number(JSON.Number(options.variations)) }
    if options.isLoop { params["loop"] = true }
    if options.stems != nil { params["stems"] = true }
    if let scene = options.scene { params["scene"] = scene }
    if let samples = options.samples { params["samples"] = .string(samples) }
    let session = try LocalSession(configuration)
    defer { session.close() }
    let task = try session.call(TextToAudioCreate.name, .object(params), progress: Terminal.progress)
    Terminal.clearProgress()
    return SoundDelivery(options, configuration).deliver(task)
  }
}
