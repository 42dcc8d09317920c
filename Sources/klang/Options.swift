import Contract

/// The arguments of a command: options with and without a value, and words.
struct Options {
  /// What is wrong with the arguments.
  struct Failure: Error {
    var message: String
  }

  /// An option.
  struct Option {
    /// As it is written, such as `--voice`.
    var name: String
    /// One letter for it, such as `-v`.
    var short: String?
    /// Whether a value follows.
    var takesValue: Bool

    static func value(_ name: String, _ short: String? = nil) -> Option {
      Option(name: name, short: short, takesValue: true)
    }

    static func flag(_ name: String, _ short: String? = nil) -> Option {
      Option(name: name, short: short, takesValue: false)
    }
  }

  /// What is no option.
  private(set) var words: [String] = []
  private var flags: Set<String> = []
  private var values: [String: [String]] = [:]

  /// Reads the arguments of `klang COMMAND`. `--help` is always known.
  init(_ arguments: [String], command: String, _ options: [Option]) throws(Failure) {
    let options = options + [.flag("--help", "-h")]
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
      let (name, inline) = Self.split(argument)
      guard let option = options.first(where: { $0.name == name || $0.short == name }) else {
        let hint = NearestName.of(name, in: options.map(\.name)).map { " Did you mean \"\($0)\"?" } ?? ""
        throw Failure(
          message: "There is no option \"\(name)\".\(hint) \"klang \(command) --help\" shows what there is.")
      }
      if option.takesValue {
        guard let value = inline ?? rest.popFirst() else { throw Failure(message: "\(name) needs a value.") }
        values[option.name, default: []].append(value)
      } else {
        guard inline == nil else { throw Failure(message: "\(name) takes no value.") }
        flags.insert(option.name)
      }
    }
  }

  /// Whether an option without a value was given.
  func has(_ name: String) -> Bool { flags.contains(name) }

  /// The value of an option, the last one given.
  func value(_ name: String) -> String? { values[name]?.last }

  /// The value of an option that is a whole number.
  func integer(_ name: String) throws(Failure) -> Int? {
    guard let text = value(name) else { return nil }
    guard let number = Int(text) else { throw Failure(message: "\(name) needs a whole number; found \"\(text)\".") }
    return number
  }

  /// The value of an option that is a number: `expected`, for a message.
  func number(_ name: String, _ expected: String) throws(Failure) -> Double? {
    guard let text = value(name) else { return nil }
    guard let number = Double(text), number.isFinite else {
      throw Failure(message: "\(name) needs \(expected); found \"\(text)\".")
    }
    return number
  }

  /// All values of an option.
  func all(_ name: String) -> [String] { values[name] ?? [] }

  /// `--name=value` in two; a value of nil is to be taken from the next argument.
  static func split(_ argument: String) -> (name: String, value: String?) {
    guard argument.hasPrefix("--"), let equals = argument.firstIndex(of: "=") else { return (argument, nil) }
    return (String(argument[..<equals]), String(argument[argument.index(after: equals)...]))
  }
}
