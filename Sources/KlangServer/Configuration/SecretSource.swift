import Contract

/// Where a secret is to be had. The configuration names the place; the secret itself is never in it.
public struct SecretSource: ContractObject, Equatable {
  public static let typeName = "SecretSource"
  public static let documentation = "Where a secret is to be had: exactly one of the members."

  public var environment: String?
  public var file: String?
  public var command: [String]?

  /// Nowhere.
  public init() {}

  public static let fields: [Field<SecretSource>] = [
    .optional("environment", \.environment, doc: "The name of an environment variable."),
    .optional("file", \.file, doc: "The path of a file that is yours and that nobody else may read (mode 600)."),
    .optional("command", \.command, doc: "Program and arguments of a command that prints it within 5 s."),
  ]

  public static func check(_ value: SecretSource, _ problems: inout Problems) {
    let count = [value.environment != nil, value.file != nil, value.command?.isEmpty == false].count { $0 }
    if count != 1 {
      problems.add(.value, expected: "one of environment, file and command", found: "\(count) of them")
    }
  }
}
