import JSON
import Platform

/// What `klang sound` was asked for.
struct SoundOptions {
  typealias Failure = Options.Failure

  var making: MakingOptions
  var isLoop = false
  var scene: JSON?
  var sceneOutput: String?
  var samples: String?
  var printsLabels = false

  init(_ arguments: [String]) throws(Failure) {
    let options = try Options(
      arguments, command: "sound",
      MakingOptions.known + [
        .value("--scene"), .value("--save-scene"), .value("--samples"), .flag("--loop"), .flag("--labels"),
      ])
    making = try MakingOptions(options, duration: 5, endings: [".mp3", ".wav"])
    isLoop = options.has("--loop")
    if let path = options.value("--scene") {
      scene = try JSONFile.read(path, "scene", inResult: ["task_result", "audios", 0, "scene"])
    }
    sceneOutput = options.value("--save-scene")
    samples = options.value("--samples")
    printsLabels = options.has("--labels")
  }
}
