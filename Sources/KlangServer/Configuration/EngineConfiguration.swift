import Contract
import KlangProtocol

/// An engine of the user's own.
public struct EngineConfiguration: ContractObject {
  public static let typeName = "EngineConfiguration"
  public static let documentation = "An engine of your own: a command that speaks the engine protocol."

  public var name = ""
  public var command: [String] = []
  public var kinds: [TaskKind] = []
  public var parallelism = 1
  public var memoryMebibytes = 0
  public var deadlineSeconds = 600
  public var startSeconds = 120

  /// A nameless one.
  public init() {}

  public static let fields: [Field<EngineConfiguration>] = [
    .required("name", \.name, .characters(1...100), doc: "What it is called in requests and lists."),
    .required("command", \.command, doc: "Program and arguments. A program without a slash is looked up in PATH."),
    .defaulted(
      "kinds", \.kinds, doc: "What it is to make of all it can; empty: all. Named here it is known without asking."),
    .defaulted("parallelism", \.parallelism, .range(1...64), doc: "How many of its processes may run at once."),
    .defaulted(
      "memory_mib", \.memoryMebibytes, .range(0...1_048_576), doc: "Address space of a process, in MiB; 0: no bound."),
    .defaulted(
      "deadline_seconds", \.deadlineSeconds, .range(1...86_400), doc: "How long an attempt at a task may take."),
    .defaulted(
      "start_seconds", \.startSeconds, .range(1...3600),
      doc: "How long a process may take to answer `engine/initialize`: a model may have to be loaded."),
  ]

  public static func check(_ value: EngineConfiguration, _ problems: inout Problems) {
    if value.command.first?.isEmpty ?? true {
      problems.add(.value, at: "command", expected: "a program and its arguments", found: "nothing")
    }
    if value.name == EngineSpecification.embeddedName {
      problems.add(.value, at: "name", expected: "another name than that of the embedded engine", found: value.name)
    }
  }
}
