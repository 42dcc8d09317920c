/// The code of an error answer. A struct, so that codes nobody has named yet survive.
public struct ErrorCode: RawRepresentable, Sendable, Hashable {
  /// The number on the wire.
  public var rawValue: Int

  /// The code of this number.
  public init(rawValue: Int) { self.rawValue = rawValue }

  /// What came is no JSON (JSON-RPC 2.0, section 5.1).
  public static let parseError = ErrorCode(rawValue: -32700)
  /// What came is no request, or none that is allowed now.
  public static let invalidRequest = ErrorCode(rawValue: -32600)
  /// There is no such method.
  public static let methodNotFound = ErrorCode(rawValue: -32601)
  /// The parameters have the wrong shape.
  public static let invalidParams = ErrorCode(rawValue: -32602)
  /// The server failed.
  public static let internalError = ErrorCode(rawValue: -32603)
  /// A request came before `initialize` (LSP base protocol 0.9).
  public static let serverNotInitialized = ErrorCode(rawValue: -32002)
  /// The client canceled the request.
  public static let requestCancelled = ErrorCode(rawValue: -32800)
  /// The server gave the request up because it is going away.
  public static let serverCancelled = ErrorCode(rawValue: -32802)
}
