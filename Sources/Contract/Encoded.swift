import JSON

/// A value of the contract that is kept as JSON bytes: written once, sent often.
public struct Encoded<Value: ContractValue>: ContractValue {
  /// The JSON.
  public var bytes: [UInt8]

  /// Bytes that were made by encoding a `Value`.
  public init(bytes: [UInt8]) { self.bytes = bytes }

  /// Encodes a value.
  public init(_ value: Value) { bytes = value.encoded() }

  public static func read(_ json: JSON, _ problems: inout Problems) -> Encoded? {
    Value.read(json, &problems).map { Encoded($0) }
  }
  public func write(to writer: inout JSONWriter) { writer.raw(bytes) }
  public static func schema(_ definitions: inout Definitions) -> JSON.Object { Value.schema(&definitions) }
}
