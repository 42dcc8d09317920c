import Contract
import JSON
import KlangProtocol

/// What `klang score` was asked for.
struct ScoreOptions {
  typealias Failure = Options.Failure

  var words: [String]
  var effects: String?
  var music: String?
  var isASMR = false
  var cues: JSON?
  var cuesOutput: String?
  var original: String?
  var seed: Int?
  var stems: String?
  var sound: String?
  var output: String?
  var opens = false
  var printsJSON = false
  var wantsHelp = false

  init(_ arguments: [String]) throws(Failure) {
    let options = try Options(
      arguments, command: "score",
      [
        .value("--output", "-o"), .value("--sfx"), .value("--music"), .value("--cues"), .value("--save-cues"),
        .value("--original"), .value("--seed", "-s"), .value("--stems"), .value("--sound"), .flag("--asmr"),
        .flag("--open"), .flag("--json"),
      ])
    words = options.words
    effects = options.value("--sfx")
    music = options.value("--music")
    isASMR = options.has("--asmr")
    if let path = options.value("--cues") { cues = try Self.sheet(path) }
    cuesOutput = options.value("--save-cues")
    original = options.value("--original")
    seed = try options.integer("--seed")
    stems = options.value("--stems")
    sound = options.value("--sound")
    if let sound, !sound.hasSuffix(".mp3") && !sound.hasSuffix(".wav") {
      throw Failure(message: "--sound needs a name that ends in .mp3 or .wav; found \"\(sound)\".")
    }
    output = options.value("--output")
    opens = options.has("--open")
    printsJSON = options.has("--json")
    wantsHelp = options.has("--help")
  }

  /// A cue sheet in a file: itself, or the result of `klang score --json` with it in it. What is wrong with it is told with
  /// its place in the sheet.
  private static func sheet(_ path: String) throws(Failure) -> JSON {
    let sheet = try JSONFile.read(path, "cue sheet", inResult: ["task_result", "cues"])
    var problems = Problems()
    _ = CueSheetForm.read(sheet, &problems)
    guard problems.isEmpty else {
      let list = problems.list.map { "\($0.pointer): expected \($0.expected), found \($0.found)." }
      throw Failure(message: "The cue sheet \(path) is wrong. " + list.joined(separator: " "))
    }
    return sheet
  }

  /// The members of a request for it, but for the video.
  var params: JSON.Object {
    var params: JSON.Object = ["wait": true]
    if let effects { params["sound_effect_prompt"] = .string(effects) }
    if let music { params["bgm_prompt"] = .string(music) }
    if isASMR { params["asmr_mode"] = true }
    if let cues { params["cues"] = cues }
    if let original { params["original_sound"] = .string(original) }
    if let seed { params["seed"] = .number(JSON.Number(seed)) }
    if stems != nil { params["stems"] = true }
    return params
  }
}
