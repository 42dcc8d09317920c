import Contract
import JSON

/// The result of a request that has none: `null`.
public struct Nothing: ContractValue {
  /// Nothing.
  public init() {}
  public static func read(_ json: JSON, _ problems: inout Problems) -> Nothing? { Nothing() }
  public func write(to writer: inout JSONWriter) { writer.null() }
  public static func schema(_ definitions: inout Definitions) -> JSON.Object { ["type": "null"] }
}

/// The parameters of a message that has none.
public struct NoParams: ContractObject {
  public static let typeName = "NoParams"
  public static let documentation = "No parameters."
  /// No members.
  public init() {}
  public static let fields: [Field<NoParams>] = []
}
