import JSON
import JSONRPC
import KlangProtocol
import KlangServer
import Platform
import VoiceCatalogue

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// `klang say`: the server, asked from within.
enum SayCommand {
  /// As much as a message holds, with room for what is written for a quote.
  private static let maximumTextBytes = 16 << 20

  static func run(_ arguments: [String]) -> Int32 {
    do {
      let options = try SayOptions(arguments)
      if options.wantsHelp {
        Terminal.print(Usage.say)
        return ExitStatus.success
      }
      return try say(options)
    } catch {
      return CommandFailure.told(error)
    }
  }

  private static func say(_ options: SayOptions) throws -> Int32 {
    try Delivery.check(options.output)
    let text = try text(options)
    let language = language(options, text)
    let configuration = try Configuration.load()
    var params: JSON.Object = [
      "text": .string(text), "voice_language": .string(language),
      "voice_id": .string(options.voice ?? VoiceCatalogue.defaultVoiceID(VoiceLanguage(rawValue: language) ?? .en)),
    ]
    if let speed = options.speed { params["voice_speed"] = JSON(speed) }
    if let emotion = options.emotion { params["emotion"] = .string(emotion) }
    if options.isMarkdown { params["text_format"] = "markdown" }
    if !options.pronunciations.isEmpty { params["pronunciations"] = .array(options.pronunciations) }
    if options.printsMarks { params["timings"] = true }
    if options.captions != nil { params["captions"] = true }
    if options.printsPinyin { return try PinyinPrinter.print(params, configuration) }
    let session = try LocalSession(configuration)
    defer { session.close() }
    let task = try session.call(TextToSpeechCreate.name, .object(params), progress: Terminal.progress)
    Terminal.clearProgress()
    return deliver(task, options, configuration)
  }

  // MARK: - What is asked for

  private static func text(_ options: SayOptions) throws(SayOptions.Failure) -> String {
    if !options.words.isEmpty {
      guard options.file == nil else {
        throw SayOptions.Failure(message: "Give the text as arguments or with -f, not both.")
      }
      return options.words.joined(separator: " ")
    }
    if options.file == nil && Terminal.isTerminal(STDIN_FILENO) {
      throw SayOptions.Failure(message: "There is nothing to say. \"klang say --help\" shows how to give a text.")
    }
    do throws(SystemError) {
      let bytes =
        options.file.map { $0 == "-" } ?? true
        ? try Files.read(STDIN_FILENO, named: "standard input", limit: maximumTextBytes)
        : try Files.read(options.file ?? "", limit: maximumTextBytes)
      guard let text = String(validating: bytes, as: UTF8.self) else {
        throw SystemError("reading the text as UTF-8", number: EILSEQ)
      }
      // A file ends in a line break that nobody wrote to be spoken.
      return text.hasSuffix("\n") ? String(text.dropLast()) : text
    } catch {
      throw SayOptions.Failure(message: "\(error)")
    }
  }

  private static func language(_ options: SayOptions, _ text: String) -> String {
    if let language = options.language { return language }
    let hasHan = text.unicodeScalars.contains { (0x3400...0x9fff) ~= $0.value || (0x20000...0x323af) ~= $0.value }
    let wanted: VoiceLanguage = hasHan ? .zh : .en
    let spoken = options.voice.map { VoiceCatalogue.languages(of: $0) } ?? []
    return (spoken.contains(wanted) ? wanted : spoken.first ?? wanted).rawValue
  }

  // MARK: - What came of it

  private static func deliver(_ task: JSON, _ options: SayOptions, _ configuration: Configuration) -> Int32 {
    let hasSucceeded = task["task_status"] == .string(TaskState.succeed.rawValue)
    if options.printsJSON { Terminal.print(task.description) }
    guard hasSucceeded, let audio = task["task_result"]?["audios"]?[0] else {
      if !options.printsJSON { Terminal.complain(task["task_status_msg"]?.stringValue ?? "The task failed.") }
      return ExitStatus.failure
    }
    // An engine of the user's own may have made one of them only.
    let mp3 = audio["url_mp3"]?.stringValue.flatMap(Files.path(fromURL:))
    let wav = audio["url_wav"]?.stringValue.flatMap(Files.path(fromURL:))
    if let note = audio["note"]?.stringValue, !options.printsJSON { Terminal.complain(note) }
    if let captions = options.captions {
      let url = audio[captions.hasSuffix(".srt") ? "url_srt" : "url_vtt"]?.stringValue
      guard let path = url.flatMap(Files.path(fromURL:)) else {
        Terminal.complain("The engine made no captions.")
        return ExitStatus.failure
      }
      let status = Delivery.copy(path, to: captions)
      if status != ExitStatus.success { return status }
    }
    if options.printsMarks, !options.printsJSON {
      let status = MarkPrinter.print(audio)
      if status != ExitStatus.success || options.output == nil { return status }
    }
    if let output = options.output {
      let isWAV = output == "-" || output.hasSuffix(".wav")
      guard let path = isWAV ? wav : mp3 else {
        Terminal.complain("The engine made no \(isWAV ? "WAV" : "MP3") file. It made \((mp3 ?? wav) ?? "none").")
        return ExitStatus.failure
      }
      return Delivery.copy(path, to: output)
    }
    if options.printsJSON { return ExitStatus.success }
    if options.plays, let path = wav ?? mp3 { return Delivery.play(path, configuration) }
    Terminal.print([mp3, wav].compactMap { $0 }.joined(separator: "\n"))
    return ExitStatus.success
  }
}
