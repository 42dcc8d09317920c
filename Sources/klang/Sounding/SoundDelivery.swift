import JSON
import KlangProtocol
import KlangServer
import Platform

/// Has sounds or music made, and hands over what came of it.
struct SoundDelivery {
  private let options: MakingOptions
  private let sceneOutput: String?
  private let configuration: Configuration

  init(_ options: MakingOptions, sceneOutput: String? = nil, _ configuration: Configuration) {
    self.options = options
    self.sceneOutput = sceneOutput
    self.configuration = configuration
  }

  /// Sends a create and delivers what was made. The exit status.
  func make(_ method: String, _ params: JSON.Object) throws -> Int32 {
    if let folder = options.stems { try Files.makeDirectories(folder, mode: 0o755) }
    let session = try LocalSession(configuration)
    defer { session.close() }
    let task = try session.call(method, .object(params), progress: Terminal.progress)
    Terminal.clearProgress()
    return deliver(task)
  }

  private func deliver(_ task: JSON) -> Int32 {
    if options.printsJSON { Terminal.print(task.prettyPrinted()) }
    let audios = task["task_result"]?["audios"]?.arrayValue ?? []
    guard task["task_status"] == .string(TaskState.succeed.rawValue), !audios.isEmpty else {
      if !options.printsJSON { Terminal.complain(task["task_status_msg"]?.stringValue ?? "The task failed.") }
      return ExitStatus.failure
    }
    if !options.printsJSON, let note = audios[0]["note"]?.stringValue { Terminal.complain(note) }
    for (number, audio) in audios.enumerated() {
      let status = deliver(audio, number, of: audios.count)
      if status != ExitStatus.success { return status }
    }
    return ExitStatus.success
  }

  private func deliver(_ audio: JSON, _ number: Int, of count: Int) -> Int32 {
    let mp3 = Delivery.path(audio["url_mp3"])
    let wav = Delivery.path(audio["url_wav"])
    let midi = Delivery.path(audio["url_midi"])
    var status = ExitStatus.success
    if let scene = audio["scene"], let output = sceneOutput {
      status = Delivery.write(scene, to: numbered(output, number, count))
      if status != ExitStatus.success { return status }
    }
    if let folder = options.stems {
      status = Delivery.copyStems(of: audio, to: folder)
      if status != ExitStatus.success { return status }
    }
    if let output = options.output {
      let (kind, file) =
        output == "-" || output.hasSuffix(".wav")
        ? ("WAV", wav) : output.hasSuffix(".mid") ? ("MIDI", midi) : ("MP3", mp3)
      guard let file else {
        Terminal.complain("The engine made no \(kind) file. It made \((mp3 ?? wav) ?? "none").")
        return ExitStatus.failure
      }
      status = Delivery.copy(file, to: numbered(output, number, count))
      if status != ExitStatus.success { return status }
    }
    if let file = wav {
      status = draw(file, number, count)
      if status != ExitStatus.success { return status }
    }
    if options.plays, let file = wav ?? mp3 { return Delivery.play(file, configuration) }
    if options.output == nil, options.picture == nil, !options.printsJSON {
      Terminal.print([mp3, wav, midi].compactMap { $0 }.joined(separator: "\n"))
    }
    return ExitStatus.success
  }

  private func draw(_ file: String, _ number: Int, _ count: Int) -> Int32 {
    do throws(SystemError) {
      if let picture = options.picture {
        try SoundPicturePrinter.write(file, to: numbered(picture, number, count), configuration)
      }
      if options.showsPicture { try SoundPicturePrinter.show(file, configuration) }
      return ExitStatus.success
    } catch {
      return CommandFailure.told(error)
    }
  }

  /// x.wav, x-2.wav, x-3.wav.
  private func numbered(_ name: String, _ number: Int, _ count: Int) -> String {
    guard number > 0, name != "-", let dot = name.lastIndex(of: ".") else { return name }
    return "\(name[..<dot])-\(number + 1)\(name[dot...])"
  }
}
