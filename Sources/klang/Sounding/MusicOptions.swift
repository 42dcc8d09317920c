import JSON
import Platform

/// What `klang music` was asked for.
struct MusicOptions {
  typealias Failure = Options.Failure

  var making: MakingOptions
  var plan: JSON?

  init(_ arguments: [String]) throws(Failure) {
    let options = try Options(arguments, command: "music", MakingOptions.known + [.value("--with-plan")])
    making = try MakingOptions(options, duration: 30, endings: [".mp3", ".wav", ".mid"])
    if let path = options.value("--with-plan") {
      plan = try JSONFile.read(path, "plan", inResult: ["task_result", "audios", 0, "music", "plan"])
    }
  }
}
