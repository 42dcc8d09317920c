import Contract
import JSON

/// The request to deliver a callback.
public enum NetDeliver {
  /// Its name on the wire.
  public static let method = "net/deliver"

  /// What is to be sent, and where.
  public struct Params: ContractObject, Equatable {
    public static let typeName = "NetDeliverParams"
    public static let documentation = "What is to be sent, and where."
    public static let isOpen = true

    public var url = ""
    public var body = ""
    public var id = ""
    public var timestamp = 0
    public var secret: String?
    public var timeoutMilliseconds = 15_000
    public var allowsPrivateNetwork = false

    /// Nothing to send.
    public init() {}

    public static let fields: [Field<Params>] = [
      .required("url", \.url, doc: "An `http` or `https` URL."),
      .required("body", \.body, doc: "The body: JSON as text, sent as it is."),
      .required("id", \.id, doc: "The message's id, the same at each attempt."),
      .required("timestamp", \.timestamp, doc: "When it is sent: Unix time in seconds."),
      .optional("secret", \.secret, doc: "What it is signed with: base64, with or without `whsec_`."),
      .defaulted(
        "timeout_ms", \.timeoutMilliseconds, .range(1...86_400_000),
        doc: "How long all of it may take, in milliseconds."
      ),
      .defaulted(
        "allow_private", \.allowsPrivateNetwork, doc: "Whether loopback and private addresses may be connected to."),
    ]
  }

  /// What became of it.
  public struct Result: ContractObject, Equatable {
    public static let typeName = "NetDeliverResult"
    public static let documentation = "What became of a delivery."
    public static let isOpen = true

    public var httpStatus = 0

    /// Nothing.
    public init() {}

    public static let fields: [Field<Result>] = [
      .required("http_status", \.httpStatus, doc: "The status of the answer: 200 to 299.")
    ]
  }
}
