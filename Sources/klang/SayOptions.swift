import JSON

/// What `klang say` was asked for.
struct SayOptions {
  typealias Failure = Options.Failure

  var words: [String] = []
  var file: String?
  var output: String?
  var voice: String?
  var language: String?
  var speed: Double?
  var emotion: String?
  var isMarkdown = false
  var pronunciations: [JSON] = []
  var captions: String?
  var printsMarks = false
  var printsPinyin = false
  var printsJSON = false
  var plays = true
  var wantsHelp = false

  init(_ arguments: [String]) throws(Failure) {
    let options = try Options(
      arguments, command: "say",
      [
        .value("--file", "-f"), .value("--output", "-o"), .value("--voice", "-v"), .value("--language", "-l"),
        .value("--speed", "-s"), .value("--emotion", "-e"), .value("--pronounce", "-p"), .value("--captions"),
        .flag("--markdown"), .flag("--marks"), .flag("--pinyin"), .flag("--json"), .flag("--no-play"),
      ])
    words = options.words
    file = options.value("--file")
    output = options.value("--output")
    voice = options.value("--voice")
    language = options.value("--language")
    emotion = options.value("--emotion")
    captions = options.value("--captions")
    if let text = options.value("--speed") {
      guard let number = Double(text), number.isFinite, number > 0 else {
        throw Failure(message: "--speed needs a number such as 1.2; found \"\(text)\".")
      }
      speed = number
    }
    for entry in options.all("--pronounce") { pronunciations.append(try Self.pronunciation(entry)) }
    if let captions, !captions.hasSuffix(".srt"), !captions.hasSuffix(".vtt") {
      throw Failure(message: "--captions needs a name that ends in .srt or .vtt; found \"\(captions)\".")
    }
    isMarkdown = options.has("--markdown") || file?.hasSuffix(".md") == true
    printsMarks = options.has("--marks")
    printsPinyin = options.has("--pinyin")
    printsJSON = options.has("--json")
    plays = !options.has("--no-play")
    wantsHelp = options.has("--help")
    if words == ["-"] {
      words = []
      file = file ?? "-"
    }
  }

  /// `WORD=SAY`.
  private static func pronunciation(_ entry: String) throws(Failure) -> JSON {
    guard let equals = entry.firstIndex(of: "="), equals != entry.startIndex else {
      throw Failure(message: "--pronounce needs a word and how to say it, such as Klang=/klæŋ/; found \"\(entry)\".")
    }
    return ["word": .string(String(entry[..<equals])), "say": .string(String(entry[entry.index(after: equals)...]))]
  }
}
