import Contract

/// What the processes of an engine can't do.
public struct Isolation: ContractObject {
  public static let typeName = "Isolation"
  public static let documentation = "What an engine can't do, whatever it is given to work on, as it says itself."
  public static let isOpen = true

  public var socketsDenied = false
  public var note: String?

  /// Nothing denied.
  public init() {}

  public static let fields: [Field<Isolation>] = [
    .required("sockets_denied", \.socketsDenied, doc: "Whether it can open no socket, by itself or by a child."),
    .optional("note", \.note, doc: "What of its isolation could not be had, and why."),
  ]
}
