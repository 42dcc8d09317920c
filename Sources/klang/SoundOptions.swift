import JSON
import Platform

/// What `klang sound` was asked for.
struct SoundOptions {
  typealias Failure = Options.Failure

  var prompt: String?
  var duration = 5.0
  var output: String?
  var seed: Int?
  var variations = 1
  var isLoop = false
  var stems: String?
  var scene: JSON?
  var sceneOutput: String?
  var samples: String?
  var picture: String?
  var showsPicture = false
  var printsPlan = false
  var printsLabels = false
  var printsJSON = false
  var plays = false
  var wantsHelp = false

  init(_ arguments: [String]) throws(Failure) {
    let options = try Options(
      arguments, command: "sound",
      [
        .value("--duration", "-d"), .value("--output", "-o"), .value("--seed", "-s"), .value("--variations", "-n"),
        .value("--stems"), .value("--scene"), .value("--save-scene"), .value("--samples"), .value("--picture"),
        .flag("--loop"), .flag("--show"), .flag("--plan"), .flag("--labels"), .flag("--play"), .flag("--no-play"),
        .flag("--json"),
      ])
    prompt = options.words.isEmpty ? nil : options.words.joined(separator: " ")
    if let text = options.value("--duration") {
      guard let number = Double(text), number.isFinite else {
        throw Failure(message: "--duration needs a number of seconds such as 7.5; found \"\(text)\".")
      }
      duration = number
    }
    output = options.value("--output")
    seed = try Self.integer(options, "--seed")
    variations = try Self.integer(options, "--variations") ?? 1
    isLoop = options.has("--loop")
    stems = options.value("--stems")
    if let path = options.value("--scene") { scene = try Self.scene(path) }
    sceneOutput = options.value("--save-scene")
    samples = options.value("--samples")
    picture = options.value("--picture")
    if let picture, !picture.hasSuffix(".png") {
      throw Failure(message: "--picture needs a name that ends in .png; found \"\(picture)\".")
    }
    showsPicture = options.has("--show")
    printsPlan = options.has("--plan")
    printsLabels = options.has("--labels")
    printsJSON = options.has("--json")
    plays = options.has("--play") || !(options.has("--no-play") || output != nil || printsJSON || picture != nil)
    wantsHelp = options.has("--help")
  }

  private static func integer(_ options: Options, _ name: String) throws(Failure) -> Int? {
    guard let text = options.value(name) else { return nil }
    guard let number = Int(text) else { throw Failure(message: "\(name) needs a whole number; found \"\(text)\".") }
    return number
  }

  /// A scene in a file: itself, or the result of `klang sound --json` with it in it.
  private static func scene(_ path: String) throws(Failure) -> JSON {
    do {
      let json = try JSON.parse(try Files.read(path, limit: 16 << 20))
      return json["task_result"]?["audios"]?[0]?["scene"] ?? json
    } catch {
      throw Failure(message: "The scene \(path) can't be read: \(error)")
    }
  }
}
