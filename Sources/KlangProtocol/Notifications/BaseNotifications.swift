import Contract
import JSON

/// The client is ready (LSP base protocol 0.9).
public enum Initialized: NotificationMethod {
  public typealias Params = NoParams
  public static let name = "initialized"
  public static let direction = Direction.clientToServer
  public static let summary = "The client is ready; Klang starts its engines."
}

/// The session ends (LSP base protocol 0.9).
public enum Exit: NotificationMethod {
  public typealias Params = NoParams
  public static let name = "exit"
  public static let direction = Direction.clientToServer
  public static let summary = "End the process: status 0 after `shutdown`, else 1."
}

/// A request is no longer wanted (LSP base protocol 0.9).
public enum CancelRequest: NotificationMethod {
  public static let name = "$/cancelRequest"
  public static let direction = Direction.clientToServer
  public static let summary = "A request is no longer wanted; it is answered all the same, with -32800."

  /// Which request.
  public struct Params: ContractObject {
    public static let typeName = "CancelParams"
    public static let documentation = "Which request is no longer wanted."

    public var id = ProgressToken(json: 0)

    /// None.
    public init() {}

    public static let fields: [Field<Params>] = [.required("id", \.id, doc: "The id of the request.")]
  }
}

/// How much of the traffic the client wants told (LSP base protocol 0.9).
public enum SetTrace: NotificationMethod {
  public static let name = "$/setTrace"
  public static let direction = Direction.clientToServer
  public static let summary = "How much of the traffic is told by `$/logTrace`."

  /// How much.
  public struct Params: ContractObject {
    public static let typeName = "SetTraceParams"
    public static let documentation = "How much of the traffic is told."

    public var value = TraceLevel.off

    /// Nothing.
    public init() {}

    public static let fields: [Field<Params>] = [.required("value", \.value, doc: "How much.")]
  }
}

/// What passes between client and server (LSP base protocol 0.9).
public enum LogTrace: NotificationMethod {
  public static let name = "$/logTrace"
  public static let direction = Direction.serverToClient
  public static let summary = "A message that passed, when the client asked for a trace."

  /// A line of the trace.
  public struct Params: ContractObject {
    public static let typeName = "LogTraceParams"
    public static let documentation = "A line of the trace."
    public static let isOpen = true

    public var message = ""
    public var verbose: String?

    /// An empty line.
    public init() {}

    public static let fields: [Field<Params>] = [
      .required("message", \.message, doc: "What passed."),
      .optional("verbose", \.verbose, doc: "Its contents, at `verbose`."),
    ]
  }
}

/// Progress of a request under a token of the client (LSP base protocol 0.9).
public enum Progress: NotificationMethod {
  public static let name = "$/progress"
  public static let direction = Direction.serverToClient
  public static let summary = "Progress of a request that gave a `workDoneToken`."

  /// How far.
  public struct Params: ContractObject {
    public static let typeName = "ProgressParams"
    public static let documentation = "How far a request is."
    public static let isOpen = true

    public var token = ProgressToken(json: 0)
    public var value: JSON = [:]

    /// Nothing told.
    public init() {}

    public static let fields: [Field<Params>] = [
      .required("token", \.token, doc: "The client's token."),
      .required("value", \.value, doc: "An object with `kind` begin, report or end, as LSP has it."),
    ]
  }
}
