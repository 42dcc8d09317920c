import JSON
import KlangProtocol
import KlangServer
import Platform

/// What becomes of the sounds that `klang sound` was given.
struct SoundDelivery {
  private let options: SoundOptions
  private let configuration: Configuration

  init(_ options: SoundOptions, _ configuration: Configuration) {
    self.options = options
    self.configuration = configuration
  }

  /// The exit status.
  func deliver(_ task: JSON) -> Int32 {
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
    let mp3 = path(audio["url_mp3"])
    let wav = path(audio["url_wav"])
    if let scene = audio["scene"], let output = options.sceneOutput {
      let bytes = Array((scene.prettyPrinted() + "\n").utf8)
      do throws(SystemError) { try Files.writeDurably(bytes, to: numbered(output, number, count)) } catch {
        return CommandFailure.told(error)
      }
    }
    if let folder = options.stems {
      for stem in audio["stems"]?.arrayValue ?? [] {
        guard let file = path(stem["url_wav"]) else { continue }
        let name = file.split(separator: "/").last.map(String.init) ?? "stem.wav"
        let status = Delivery.copy(file, to: "\(folder)/\(name)")
        if status != ExitStatus.success { return status }
      }
    }
    if let output = options.output {
      let isWAV = output == "-" || output.hasSuffix(".wav")
      guard let file = isWAV ? wav : mp3 else {
        Terminal.complain("The engine made no \(isWAV ? "WAV" : "MP3") file. It made \((mp3 ?? wav) ?? "none").")
        return ExitStatus.failure
      }
      let status = Delivery.copy(file, to: numbered(output, number, count))
      if status != ExitStatus.success { return status }
    }
    if let file = wav {
      let status = draw(file, number, count)
      if status != ExitStatus.success { return status }
    }
    if options.plays, let file = wav ?? mp3 { return Delivery.play(file, configuration) }
    if options.output == nil, options.picture == nil, !options.printsJSON {
      Terminal.print([mp3, wav].compactMap { $0 }.joined(separator: "\n"))
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

  private func path(_ url: JSON?) -> String? { url?.stringValue.flatMap(Files.path(fromURL:)) }

  /// x.wav, x-2.wav, x-3.wav.
  private func numbered(_ name: String, _ number: Int, _ count: Int) -> String {
    guard number > 0, name != "-", let dot = name.lastIndex(of: ".") else { return name }
    return "\(name[..<dot])-\(number + 1)\(name[dot...])"
  }
}
