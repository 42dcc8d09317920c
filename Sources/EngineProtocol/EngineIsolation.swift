import Contract

/// What an engine can't do, whatever is in the text or the file it works on.
public struct EngineIsolation: ContractObject {
  public static let typeName = "EngineIsolation"
  public static let documentation = "What an engine can't do, whatever it is given to work on."
  public static let isOpen = true

  public var socketsDenied = false
  public var note: String?

  /// Nothing denied.
  public init() {}

  public static let fields: [Field<EngineIsolation>] = [
    .required("sockets_denied", \.socketsDenied, doc: "Whether it can open no socket, by itself or by a child."),
    .optional("note", \.note, doc: "What of its isolation could not be had, and why."),
  ]
}
