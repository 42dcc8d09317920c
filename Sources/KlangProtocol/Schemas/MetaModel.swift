import Contract
import JSON

/// The messages in the form of LSP's meta model, for hosts that generate their code from one.
enum MetaModel {
  static let document: JSON = {
    var definitions = Definitions()
    let requests = MethodTable.requests.map { request($0, &definitions) }
    let notifications = MethodTable.notifications.map { notification($0, &definitions) }
    var structures: [JSON] = []
    var enumerations: [JSON] = []
    for (name, schema) in definitions.types {
      if schema["enum"] != nil {
        enumerations.append(enumeration(name, schema))
      } else {
        structures.append(structure(name, schema))
      }
    }
    return [
      "metaData": ["version": .string(KlangVersion.current)], "requests": .array(requests),
      "notifications": .array(notifications), "structures": .array(structures), "enumerations": .array(enumerations),
      "typeAliases": [],
    ]
  }()

  private static func request<M: RequestMethod>(_ method: M.Type, _ definitions: inout Definitions) -> JSON {
    var members: JSON.Object = [
      "method": .string(M.name), "messageDirection": "clientToServer",
      "result": type(.object(M.Result.schema(&definitions))),
      "documentation": .string([M.summary, M.documentation].filter { !$0.isEmpty }.joined(separator: "\n\n")),
    ]
    if !M.Params.fields.isEmpty { members["params"] = type(.object(M.Params.schema(&definitions))) }
    return .object(members)
  }

  private static func notification<M: NotificationMethod>(_ method: M.Type, _ definitions: inout Definitions) -> JSON {
    var members: JSON.Object = [
      "method": .string(M.name), "messageDirection": .string(M.direction.rawValue), "documentation": .string(M.summary),
    ]
    if !M.Params.fields.isEmpty { members["params"] = type(.object(M.Params.schema(&definitions))) }
    return .object(members)
  }

  private static func structure(_ name: String, _ schema: JSON) -> JSON {
    let required = schema["required"]?.arrayValue ?? []
    var properties: [JSON] = []
    for (key, value) in schema["properties"]?.objectValue ?? [:] {
      var property: JSON.Object = ["name": .string(key), "type": type(value)]
      if !required.contains(.string(key)) { property["optional"] = true }
      if let text = value["description"] { property["documentation"] = text }
      properties.append(.object(property))
    }
    return [
      "name": .string(name), "properties": .array(properties), "documentation": schema["description"] ?? "",
    ]
  }

  private static func enumeration(_ name: String, _ schema: JSON) -> JSON {
    let values = (schema["enum"]?.arrayValue ?? []).map { word -> JSON in ["name": word, "value": word] }
    return [
      "name": .string(name), "type": ["kind": "base", "name": "string"], "values": .array(values),
      "documentation": schema["description"] ?? "",
    ]
  }

  /// A JSON Schema type as the meta model names it.
  private static func type(_ schema: JSON) -> JSON {
    if let inner = schema["allOf"]?[0] { return type(inner) }
    if let reference = schema["$ref"]?.stringValue {
      return ["kind": "reference", "name": .string(String(reference.split(separator: "/").last ?? ""))]
    }
    if let items = schema["items"] { return ["kind": "array", "element": type(items)] }
    if let kinds = schema["type"]?.arrayValue {
      return ["kind": "or", "items": .array(kinds.map { type(["type": $0]) })]
    }
    let names = ["integer": "integer", "number": "decimal", "boolean": "boolean", "string": "string", "null": "null"]
    let name = schema["type"]?.stringValue.flatMap { names[$0] }
    return name.map { ["kind": "base", "name": .string($0)] } ?? ["kind": "reference", "name": "LSPAny"]
  }
}
