import JSON
import JSONRPC
import KlangProtocol
import KlangServer
import Platform

/// `klang voices`: lists voices, plays samples, deletes custom ones.
enum VoicesCommand {
  static func run(_ arguments: [String]) -> Int32 {
    do {
      let options = try Options(
        arguments, command: "voices",
        [
          .value("--language", "-l"), .value("--gender", "-g"), .value("--age", "-a"), .value("--preview"),
          .value("--delete"), .flag("--custom"), .flag("--json"), .flag("--no-play"),
        ])
      if options.has("--help") {
        Terminal.print(Usage.voices)
        return ExitStatus.success
      }
      if let word = options.words.first {
        throw Options.Failure(message: "\"klang voices\" takes options only; found \"\(word)\".")
      }
      let configuration = try Configuration.load()
      let session = try LocalSession(configuration)
      defer { session.close() }
      if let id = options.value("--delete") { return try delete(id, session) }
      let result = try session.call(VoicesList.name, .object(params(options)), progress: { _, _ in })
      let voices = result["voices"]?.arrayValue ?? []
      if let id = options.value("--preview") { return preview(id, voices, options, configuration) }
      if options.has("--json") {
        Terminal.print(result.prettyPrinted())
      } else {
        Terminal.print(table(voices))
      }
      return ExitStatus.success
    } catch {
      return CommandFailure.told(error)
    }
  }

  private static func params(_ options: Options) -> JSON.Object {
    var params: JSON.Object = ["trials": .bool(options.value("--preview") != nil)]
    if let language = options.value("--language") { params["voice_language"] = .string(language) }
    if let gender = options.value("--gender") { params["gender"] = .string(gender) }
    if let age = options.value("--age") { params["age"] = .string(age) }
    if options.has("--custom") { params["catalogue"] = "custom" }
    if let id = options.value("--preview") { params["voice_id"] = .string(id) }
    return params
  }

  private static func table(_ voices: [JSON]) -> String {
    let columns = ["voice_id", "voice_language", "voice_name", "gender", "age", "style", "accent"]
    var rows = [["ID", "LANGUAGE", "NAME", "GENDER", "AGE", "STYLE", "ACCENT"]]
    rows += voices.map { voice in columns.map { voice[$0]?.stringValue ?? "" } }
    let widths = columns.indices.map { column in rows.map { width($0[column]) }.max() ?? 0 }
    let lines = rows.map { row in
      let cells = row.indices.map { row[$0] + String(repeating: " ", count: widths[$0] - width(row[$0])) }
      let line = cells.joined(separator: "  ")
      return String(line.reversed().drop { $0 == " " }.reversed())
    }
    return lines.joined(separator: "\n")
  }

  /// Chinese characters are two columns wide on a terminal.
  private static func width(_ text: String) -> Int {
    text.unicodeScalars.reduce(0) { $0 + ($1.value >= 0x2e80 ? 2 : 1) }
  }

  private static func preview(
    _ id: String, _ voices: [JSON], _ options: Options, _ configuration: Configuration
  ) -> Int32 {
    guard let voice = voices.first else {
      Terminal.complain("Voice id not found: \"\(id)\". \"klang voices\" lists the voices.")
      return ExitStatus.usage
    }
    guard let path = voice["trial_url"]?.stringValue.flatMap(Files.path(fromURL:)) else {
      Terminal.complain("There is no sample of the voice \"\(id)\".")
      return ExitStatus.failure
    }
    guard !options.has("--no-play"), let player = Player.find(configuration.player) else {
      Terminal.print(path)
      return ExitStatus.success
    }
    return Player.play(path, with: player) ? ExitStatus.success : ExitStatus.failure
  }

  private static func delete(_ id: String, _ session: LocalSession) throws(ResponseError) -> Int32 {
    _ = try session.call(CustomVoicesDelete.name, ["voice_id": .string(id)], progress: { _, _ in })
    return ExitStatus.success
  }
}
