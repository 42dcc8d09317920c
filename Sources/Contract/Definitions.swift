import JSON

/// The named types met while schemas are made, each defined once.
///
/// Only keywords are used that mean the same in JSON Schema draft-07 (OpenRPC's) and 2020-12, and a `$ref` never has
/// siblings, so that one text serves tools of both generations.
public struct Definitions: Sendable {
  /// Name and schema of each type, in the order of their first use.
  public private(set) var types: JSON.Object = [:]
  private let prefix: String

  /// No types yet; references are `prefix` and the name.
  public init(prefix: String = "#/$defs/") { self.prefix = prefix }

  /// A reference to the type `name`, defined by `make` when it is met first.
  public mutating func reference(_ name: String, _ make: (inout Definitions) -> JSON.Object) -> JSON.Object {
    if types[name] == nil {
      types[name] = .object([:])  // A type that holds itself finds its name taken.
      let schema = make(&self)
      types[name] = .object(schema)
    }
    return ["$ref": .string(prefix + name)]
  }
}
