import JSON
import KlangProtocol
import KlangServer
import Platform

/// `klang score`: makes sound for a video.
enum ScoreCommand {
  static func run(_ arguments: [String]) -> Int32 {
    do {
      let options = try ScoreOptions(arguments)
      if options.wantsHelp {
        Terminal.print(Usage.score)
        return ExitStatus.success
      }
      guard let name = options.words.first, options.words.count == 1 else {
        throw Options.Failure(message: "\"klang score\" needs one video. \"klang score --help\" shows more.")
      }
      let video = try ScoredVideo(name, output: options.output)
      for path in [options.sound, options.cuesOutput] { try video.keepOff(path) }
      let configuration = try Configuration.load()
      if let folder = options.stems { try Files.makeDirectories(folder, mode: 0o755) }
      let session = try LocalSession(configuration)
      defer { session.close() }
      var params = options.params
      params["video_url"] = .string(video.location)
      let task = try session.call(VideoToAudioCreate.name, .object(params), progress: Terminal.progress)
      Terminal.clearProgress()
      return deliver(task, options, to: video.output)
    } catch {
      return CommandFailure.told(error)
    }
  }

  private static func deliver(_ task: JSON, _ options: ScoreOptions, to output: String) -> Int32 {
    if options.printsJSON { Terminal.print(task.prettyPrinted()) }
    let result = task["task_result"]
    guard task["task_status"] == .string(TaskState.succeed.rawValue), let audio = result?["audios"]?[0] else {
      if !options.printsJSON { Terminal.complain(task["task_status_msg"]?.stringValue ?? "The task failed.") }
      return ExitStatus.failure
    }
    if !options.printsJSON, let note = audio["note"]?.stringValue { Terminal.complain(note) }
    var copies = [(what: "video", url: result?["videos"]?[0]?["url"], output: output)]
    if let sound = options.sound {
      let isWAV = sound.hasSuffix(".wav")
      copies.append((what: isWAV ? "WAV file" : "MP3 file", url: audio[isWAV ? "url_wav" : "url_mp3"], output: sound))
    }
    for (what, url, output) in copies {
      guard let path = Delivery.path(url) else {
        Terminal.complain("The engine made no \(what).")
        return ExitStatus.failure
      }
      let status = Delivery.copy(path, to: output)
      if status != ExitStatus.success { return status }
    }
    if let folder = options.stems {
      let status = Delivery.copyStems(of: audio, to: folder)
      if status != ExitStatus.success { return status }
    }
    if let file = options.cuesOutput {
      guard let cues = result?["cues"] else {
        Terminal.complain("The engine told no cues.")
        return ExitStatus.failure
      }
      let status = Delivery.write(cues, to: file)
      if status != ExitStatus.success { return status }
    }
    if !options.printsJSON { Terminal.print(output) }
    return options.opens ? open(output) : ExitStatus.success
  }

  private static func open(_ path: String) -> Int32 {
    guard let program = Player.forVideos else {
      Terminal.complain("No program was found that shows videos (\(Player.videoNames)).")
      return ExitStatus.success
    }
    return Player.play(path, with: program) ? ExitStatus.success : ExitStatus.failure
  }
}
