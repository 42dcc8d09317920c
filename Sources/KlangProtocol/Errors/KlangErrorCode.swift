import JSONRPC

/// The error codes of the Kling API, with their meaning (its table "Error Codes"). Positive, so that they never meet the
/// codes that JSON-RPC, LSP and MCP keep for themselves.
public struct KlangErrorCode: Sendable, Hashable {
  /// What kind of trouble it is, which says who can do something about it.
  public enum Class: String, Sendable, CaseIterable {
    case auth
    case billing
    case caller
    case content
    case limit
    case server
  }

  /// The number.
  public let code: Int
  /// The HTTP status the API sends with it.
  public let httpStatus: Int
  /// Who can do something about it.
  public let errorClass: Class
  /// Whether the same request may succeed later.
  public let isRetryable: Bool
  /// When it is sent.
  public let meaning: String

  init(_ code: Int, _ httpStatus: Int, _ errorClass: Class, retryable: Bool = false, _ meaning: String) {
    self.code = code
    self.httpStatus = httpStatus
    self.errorClass = errorClass
    isRetryable = retryable
    self.meaning = meaning
  }

  /// The code as the wire has it.
  public var wireCode: ErrorCode { ErrorCode(rawValue: code) }

  /// A value outside the rules; also: no such task or voice, an external id that is taken.
  public static let invalidParameter = KlangErrorCode(
    1201, 400, .caller, "A value is outside the rules, a task or voice is not found, or an external id is taken.")
  /// Something that was asked for does not exist.
  public static let noSuchResource = KlangErrorCode(1203, 404, .caller, "A resource that was named does not exist.")
  /// Too much is waiting.
  public static let tooManyRequests = KlangErrorCode(
    1302, 429, .limit, retryable: true, "Too many requests; try later.")
  /// The server failed.
  public static let internalError = KlangErrorCode(
    5000, 500, .server, retryable: true, "The server failed; the task may exist, look it up first.")
  /// The server can't work now.
  public static let unavailable = KlangErrorCode(
    5001, 503, .server, retryable: true, "The server can't work now: its store or an engine is not to be had.")
  /// It took too long.
  public static let timeout = KlangErrorCode(5002, 504, .server, retryable: true, "It took too long.")

  /// Every code, in the order of the numbers.
  public static let all: [KlangErrorCode] = [
    KlangErrorCode(1000, 401, .auth, "Authentication failed."),
    KlangErrorCode(1001, 401, .auth, "The authorization is empty."),
    KlangErrorCode(1002, 401, .auth, "The authorization is invalid."),
    KlangErrorCode(1003, 401, .auth, "The authorization is not valid yet."),
    KlangErrorCode(1004, 401, .auth, "The authorization has expired."),
    KlangErrorCode(1100, 429, .billing, "The account is in an abnormal state."),
    KlangErrorCode(1101, 429, .billing, "The account is in arrears."),
    KlangErrorCode(1102, 429, .billing, "The resource pack is used up or has expired."),
    KlangErrorCode(1103, 403, .auth, "The account has no right to this."),
    KlangErrorCode(1200, 400, .caller, "The parameters are invalid."),
    invalidParameter,
    KlangErrorCode(1202, 404, .caller, "The method is not valid."),
    noSuchResource,
    KlangErrorCode(1300, 400, .content, "Blocked by a policy of the platform."),
    KlangErrorCode(1301, 400, .content, "Blocked by the content policy."),
    tooManyRequests,
    KlangErrorCode(1303, 429, .limit, retryable: true, "More tasks at once than are allowed."),
    KlangErrorCode(1304, 429, .limit, "The address is not on the list of those allowed."),
    internalError, unavailable, timeout,
  ]
}
