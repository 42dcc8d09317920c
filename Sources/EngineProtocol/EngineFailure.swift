import Contract
import JSON
import JSONRPC

/// Why an engine did not make what it was asked for. Its error answers carry this as `data`.
public struct EngineFailure: ContractObject, Error {
  public static let typeName = "EngineFailure"
  public static let documentation = "Why an engine did not make what it was asked for."
  public static let isOpen = true

  /// The code that engines use for their own errors.
  public static let code = ErrorCode(rawValue: 5000)

  public var isRetryable = false
  public var message = ""

  /// Not retryable, without a message.
  public init() {}

  /// A failure.
  public init(_ message: String, isRetryable: Bool) {
    self.message = message
    self.isRetryable = isRetryable
  }

  public static let fields: [Field<EngineFailure>] = [
    .defaulted("retryable", \.isRetryable, doc: "Whether another attempt may succeed.")
  ]

  /// The failure that an engine answered with.
  public init(_ error: ResponseError) {
    var problems = Problems()
    self = error.data.flatMap { Self.read($0, &problems) } ?? EngineFailure()
    message = error.message
  }

  /// The error answer that says it.
  public var responseError: ResponseError {
    ResponseError(Self.code, message, data: try? JSON.parse(encoded()))
  }
}
