import JSON

/// Schemas as documents of their own.
public enum SchemaDocument {
  /// What the schemas are written in.
  public static let dialect = "https://json-schema.org/draft/2020-12/schema"

  /// The schema of a type, which needs no other document.
  public static func selfContained<Value: ContractValue>(_ type: Value.Type, _ name: String) -> JSON {
    var definitions = Definitions()
    var schema = Value.schema(&definitions)
    if schema["$ref"] != nil { schema = ["allOf": .array([.object(schema)])] }
    let id = "urn:klang:schema:" + name.split(whereSeparator: { "/$.".contains($0) }).joined(separator: ":")
    var document: JSON.Object = ["$schema": .string(dialect), "$id": .string(id)]
    for (key, value) in schema { document[key] = value }
    if !definitions.types.isEmpty { document["$defs"] = .object(definitions.types) }
    return .object(document)
  }
}
