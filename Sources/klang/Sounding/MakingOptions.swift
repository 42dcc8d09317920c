import JSON

/// What `klang sound` and `klang music` are both asked for: how much is to be made, and what becomes of it.
struct MakingOptions {
  typealias Failure = Options.Failure

  /// As they are written.
  static let known: [Options.Option] = [
    .value("--duration", "-d"), .value("--output", "-o"), .value("--seed", "-s"), .value("--variations", "-n"),
    .value("--stems"), .value("--picture"), .flag("--show"), .flag("--plan"), .flag("--play"), .flag("--no-play"),
    .flag("--json"),
  ]

  var prompt: String?
  var duration: Double
  var output: String?
  var seed: Int?
  var variations = 1
  var stems: String?
  var picture: String?
  var showsPicture = false
  var printsPlan = false
  var printsJSON = false
  var plays = false
  var wantsHelp = false

  /// `duration` is how long it is when nobody says, in seconds; `endings` are those that a file may have.
  init(_ options: Options, duration: Double, endings: [String]) throws(Failure) {
    prompt = options.words.isEmpty ? nil : options.words.joined(separator: " ")
    self.duration = try options.number("--duration", "a number of seconds such as 7.5") ?? duration
    output = options.value("--output")
    try Delivery.check(output, endings: endings)
    seed = try options.integer("--seed")
    variations = try options.integer("--variations") ?? 1
    stems = options.value("--stems")
    picture = options.value("--picture")
    if let picture, !picture.hasSuffix(".png") {
      throw Failure(message: "--picture needs a name that ends in .png; found \"\(picture)\".")
    }
    showsPicture = options.has("--show")
    printsPlan = options.has("--plan")
    printsJSON = options.has("--json")
    plays = options.has("--play") || !(options.has("--no-play") || output != nil || printsJSON || picture != nil)
    wantsHelp = options.has("--help")
  }

  /// The members of a request for it.
  func params(_ prompt: String) -> JSON.Object {
    var params: JSON.Object = ["prompt": .string(prompt), "duration": JSON(duration), "wait": true]
    if let seed { params["seed"] = .number(JSON.Number(seed)) }
    if variations != 1 { params["variations"] = .number(JSON.Number(variations)) }
    if stems != nil { params["stems"] = true }
    return params
  }
}
