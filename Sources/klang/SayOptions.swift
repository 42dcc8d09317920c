import Contract

/// What `klang say` was asked for.
struct SayOptions {
  /// What is wrong with the arguments.
  struct Failure: Error {
    var message: String
  }

  var words: [String] = []
  var file: String?
  var output: String?
  var voice: String?
  var language: String?
  var speed: Double?
  var printsJSON = false
  var plays = true
  var wantsHelp = false

  private static let names = [
    "--file", "--output", "--voice", "--language", "--speed", "--json", "--no-play", "--help",
  ]

  init(_ arguments: [String]) throws(Failure) {
    var rest = arguments[...]
    while let argument = rest.popFirst() {
      if argument == "--" {
        words += rest
        return
      }
      guard argument.hasPrefix("-"), argument != "-" else {
        words.append(argument)
        continue
      }
      let (name, inline) = Options.split(argument)
      func value() throws(Failure) -> String {
        if let value = inline ?? rest.popFirst() { return value }
        throw Failure(message: "\(name) needs a value.")
      }
      switch name {
      case "-f", "--file": file = try value()
      case "-o", "--output": output = try value()
      case "-v", "--voice": voice = try value()
      case "-l", "--language": language = try value()
      case "-s", "--speed":
        let text = try value()
        guard let number = Double(text), number.isFinite, number > 0 else {
          throw Failure(message: "--speed needs a number such as 1.2; found \"\(text)\".")
        }
        speed = number
      case "--json": printsJSON = true
      case "--no-play": plays = false
      case "-h", "--help": wantsHelp = true
      default:
        let hint = NearestName.of(name, in: Self.names).map { " Did you mean \"\($0)\"?" } ?? ""
        throw Failure(message: "There is no option \"\(name)\".\(hint) \"klang say --help\" shows what there is.")
      }
    }
    if words == ["-"] {
      words = []
      file = file ?? "-"
    }
  }
}
