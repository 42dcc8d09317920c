import Contract
import JSON
import JSONRPC

/// Why something was not fetched or delivered. Error answers of `klang-net` carry this as `data`.
public struct NetFailure: ContractObject, Error, Equatable {
  /// What went wrong.
  public enum Reason: String, ContractEnumeration {
    case refusedURL = "refused_url"
    case refusedAddress = "refused_address"
    case refusedRedirect = "refused_redirect"
    case tooLarge = "too_large"
    case tooSlow = "too_slow"
    case wrongType = "wrong_type"
    case httpStatus = "http_status"
    case invalidSecret = "invalid_secret"
    case file
    case transport
    case canceled

    public static let typeName = "NetFailureReason"
    public static let documentation = "What went wrong."
    public var documentation: String {
      switch self {
      case .refusedURL: "the URL is none that is taken."
      case .refusedAddress: "the host is, or may be, at an address that may not be connected to."
      case .refusedRedirect: "the server redirects, too often or to where it may not."
      case .tooLarge: "more bytes came, or were announced, than are allowed."
      case .tooSlow: "it took too long."
      case .wrongType: "the media type is not one of those expected."
      case .httpStatus: "the server answered with a status that is no success."
      case .invalidSecret: "the secret to sign with is not usable."
      case .file: "the file can't be written."
      case .transport: "no connection, or one that broke."
      case .canceled: "it was canceled."
      }
    }
  }

  public static let typeName = "NetFailure"
  public static let documentation = "Why something was not fetched or delivered."
  public static let isOpen = true

  /// The code of these errors.
  public static let code = ErrorCode(rawValue: 5000)

  public var reason = Reason.transport
  public var isRetryable = false
  public var httpStatus: Int?
  public var message = ""

  /// A failure without a word.
  public init() {}

  /// A failure.
  public init(_ reason: Reason, _ message: String, isRetryable: Bool = false, httpStatus: Int? = nil) {
    self.reason = reason
    self.message = message
    self.isRetryable = isRetryable
    self.httpStatus = httpStatus
  }

  public static let fields: [Field<NetFailure>] = [
    .required("reason", \.reason, doc: "What went wrong."),
    .defaulted("retryable", \.isRetryable, doc: "Whether it may succeed later."),
    .optional("http_status", \.httpStatus, doc: "The status that the server answered with, if it did."),
  ]

  /// The failure that `klang-net` answered with. An error of another kind is its own, and may be over the next time.
  public init(_ error: ResponseError) {
    var problems = Problems()
    self =
      error.data.flatMap { Self.read($0, &problems) }
      ?? (error.code == .requestCancelled ? Self.canceled : NetFailure(.transport, "", isRetryable: true))
    message = error.message
  }

  /// It was canceled.
  public static let canceled = NetFailure(.canceled, "Canceled.", isRetryable: true)

  /// The error answer that says it.
  public var responseError: ResponseError {
    let code = reason == .canceled ? ErrorCode.requestCancelled : Self.code
    return ResponseError(code, message, data: try? JSON.parse(encoded()))
  }
}
