import Contract
import JSON
import JSONRPC

/// Opens a session (LSP base protocol 0.9).
public enum Initialize: RequestMethod {
  public static let name = "initialize"
  public static let lane = Lane.read
  public static let summary = "Open a session. Must be the first request."
  public static let documentation = """
    Answers what Klang can do under `capabilities.experimental.klang`. It fails with 5001 when the task store can't be \
    opened; the message says why, and the request may be sent again.
    """
  public static let errors: [KlangErrorCode] = [.unavailable]
  public static let examples = [
    MethodExample("plain", ["processId": nil, "clientInfo": ["name": "my-editor"], "capabilities": [:]])
  ]
  public static let counterexamples = [
    MethodCounterexample("process-id-is-text", ["processId": "12"], code: -32602, pointer: "/processId")
  ]

  /// What a client says of itself. Open: language clients send much that concerns languages only.
  public struct Params: ContractObject {
    public static let typeName = "InitializeParams"
    public static let documentation = "What a client says of itself; members of language clients are let pass."
    public static let isOpen = true

    public var processID: Int?
    public var clientInfo: JSON?
    public var capabilities: JSON?
    public var trace: TraceLevel?
    public var limits: Limits?
    public var options: InitializationOptions?

    /// Nothing said.
    public init() {}

    public static let fields: [Field<Params>] = [
      .optional(
        "processId", \.processID, .range(1...Int(Int32.max)), doc: "The client's process: Klang ends when it does."),
      .optional("clientInfo", \.clientInfo, doc: "Name and version of the client."),
      .optional("capabilities", \.capabilities, doc: "What the client can do."),
      .optional("trace", \.trace, doc: "How much of the traffic is told by `$/logTrace`."),
      .optional("limits", \.limits, doc: "How much this session may ask for; otherwise the configuration says it."),
      .optional(
        "initializationOptions", \.options, doc: "The same, where editors have it for the options of a server."),
    ]
  }

  /// What an editor's user sets for this server.
  public struct InitializationOptions: ContractObject {
    public static let typeName = "InitializationOptions"
    public static let documentation = "What an editor's user sets for this server."
    public static let isOpen = true

    public var limits: Limits?

    /// Nothing set.
    public init() {}

    public static let fields: [Field<InitializationOptions>] = [
      .optional("limits", \.limits, doc: "How much this session may ask for.")
    ]
  }

  /// What Klang says of itself.
  public struct Result: ContractObject {
    public static let typeName = "InitializeResult"
    public static let documentation = "What Klang is and can do."
    public static let isOpen = true

    public var capabilities: JSON = [:]
    public var serverInfo = ServerInfo()

    /// Nothing said.
    public init() {}

    public static let fields: [Field<Result>] = [
      .required(
        "capabilities", \.capabilities, doc: "`experimental.klang` holds version, methods, kinds, languages and limits."
      ),
      .required("serverInfo", \.serverInfo, doc: "Name and version."),
    ]
  }
}

/// Name and version of a program.
public struct ServerInfo: ContractObject {
  public static let typeName = "ServerInfo"
  public static let documentation = "Name and version of the server."
  public static let isOpen = true

  public var name = ""
  public var version = ""

  /// Nameless.
  public init() {}

  public static let fields: [Field<ServerInfo>] = [
    .required("name", \.name, doc: "The name."), .required("version", \.version, doc: "The version."),
  ]
}

/// How much of the traffic is told.
public enum TraceLevel: String, ContractEnumeration {
  case off
  case messages
  case verbose
  case compact

  public static let typeName = "TraceLevel"
  public static let documentation = "How much of the traffic is told by `$/logTrace`."
  public var documentation: String {
    switch self {
    case .off: "nothing."
    case .messages: "a line for each message."
    case .verbose: "a line and the contents for each message."
    case .compact: "the same as messages; some clients send it."
    }
  }
}
