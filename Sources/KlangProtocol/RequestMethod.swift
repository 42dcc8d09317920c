import Contract
import JSON
import JSONRPC

/// A request of the contract. The table of these is the one source of decoding, validation, dispatch, schemas, OpenRPC,
/// meta model and the README's reference.
public protocol RequestMethod: Sendable {
  /// What it is given.
  associatedtype Params: ContractObject
  /// What it answers with.
  associatedtype Result: ContractValue
  /// Its name on the wire.
  static var name: String { get }
  /// What it waits for.
  static var lane: Lane { get }
  /// What it does, in a line.
  static var summary: String { get }
  /// What else is to be known.
  static var documentation: String { get }
  /// The endpoint of the Kling API that it stands for, if any.
  static var endpoint: String? { get }
  /// Errors of its own, beside those that every request may meet.
  static var errors: [KlangErrorCode] { get }
  /// Requests that are taken, with a name each; the first is the README's.
  static var examples: [MethodExample] { get }
  /// Requests that are refused.
  static var counterexamples: [MethodCounterexample] { get }
}

extension RequestMethod {
  /// Nothing more, unless said otherwise.
  public static var documentation: String { "" }
  /// None, unless said otherwise.
  public static var endpoint: String? { nil }
  /// None, unless said otherwise.
  public static var errors: [KlangErrorCode] { [] }
  /// None, unless said otherwise.
  public static var counterexamples: [MethodCounterexample] { [] }

  /// Reads the parameters, or throws the error that names every problem with them. With open limits the API's ceilings
  /// don't count.
  public static func decode(_ params: JSON, limits: Limits = .api) throws(ResponseError) -> Params {
    var problems = Problems(liftsCeilings: limits == .open)
    var object = params
    if case .array(let elements) = params {
      guard elements.isEmpty else {
        problems.add(.shape, expected: "an object with named members", found: "an array of \(elements.count)")
        throw KlangError.invalid(problems.list, method: name)
      }
      object = .object([:])
    }
    guard let value = Params.read(object, &problems), problems.isEmpty else {
      throw KlangError.invalid(problems.list, method: name)
    }
    return value
  }
}

/// A notification of the contract.
public protocol NotificationMethod: Sendable {
  /// What it carries.
  associatedtype Params: ContractObject
  /// Its name on the wire.
  static var name: String { get }
  /// Who sends it.
  static var direction: Direction { get }
  /// What it tells, in a line.
  static var summary: String { get }
}

/// Who sends a message to whom.
public enum Direction: String, Sendable {
  /// From the client to Klang.
  case clientToServer
  /// From Klang to the client.
  case serverToClient
}

/// A request that is taken.
public struct MethodExample: Sendable {
  /// A name for it, as a file name.
  public var name: String
  /// Its parameters.
  public var params: JSON

  /// An example.
  public init(_ name: String, _ params: JSON) {
    self.name = name
    self.params = params
  }
}

/// A request that is refused, and how.
public struct MethodCounterexample: Sendable {
  /// A name for it, as a file name.
  public var name: String
  /// Its parameters.
  public var params: JSON
  /// The code of the error.
  public var code: Int
  /// Where the problem is.
  public var pointer: String

  /// A counterexample.
  public init(_ name: String, _ params: JSON, code: Int, pointer: String) {
    self.name = name
    self.params = params
    self.code = code
    self.pointer = pointer
  }
}
