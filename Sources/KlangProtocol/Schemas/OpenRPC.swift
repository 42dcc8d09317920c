import Contract
import JSON

/// The OpenRPC 1.4 document, made from the table of methods; the answer to `rpc.discover`.
public enum OpenRPC {
  /// The document. OpenRPC has no notifications from a server: they stand under `x-notifications`.
  public static let document: JSON = {
    var definitions = Definitions(prefix: "#/components/schemas/")
    let methods = MethodTable.requests.map { request($0, &definitions) }
    let calls = MethodTable.notifications.filter { $0.direction == .clientToServer }
    let heard = calls.map { notification($0, &definitions) }
    let told = MethodTable.notifications.filter { $0.direction == .serverToClient }.map {
      notification($0, &definitions)
    }
    return [
      "openrpc": "1.4.1",
      "info": [
        "title": "Klang", "version": .string(KlangVersion.current),
        "description": "Audio generation for editors and tools, over JSON-RPC on standard input and output.",
      ],
      "methods": .array(methods + heard),
      "x-notifications": .array(told),
      "components": ["schemas": .object(definitions.types)],
    ]
  }()

  private static func request<M: RequestMethod>(_ method: M.Type, _ definitions: inout Definitions) -> JSON {
    var members: JSON.Object = [
      "name": .string(M.name), "summary": .string(M.summary), "paramStructure": "by-name",
      "params": params(M.Params.self, &definitions),
      "result": ["name": "result", "schema": .object(M.Result.schema(&definitions))],
    ]
    if !M.documentation.isEmpty { members["description"] = .string(M.documentation) }
    if let endpoint = M.endpoint { members["x-endpoint"] = .string(endpoint) }
    if !M.errors.isEmpty {
      members["errors"] = .array(
        M.errors.map { ["code": .number(JSON.Number($0.code)), "message": .string($0.meaning)] })
    }
    return .object(members)
  }

  private static func notification<M: NotificationMethod>(_ method: M.Type, _ definitions: inout Definitions) -> JSON {
    [
      "name": .string(M.name), "summary": .string(M.summary), "paramStructure": "by-name",
      "params": params(M.Params.self, &definitions),
    ]
  }

  private static func params<P: ContractObject>(_ type: P.Type, _ definitions: inout Definitions) -> JSON {
    let properties = P.objectSchema(&definitions)["properties"]?.objectValue ?? [:]
    return .array(
      P.fields.map { field in
        var schema = properties[field.name]?.objectValue ?? [:]
        schema["description"] = nil
        return [
          "name": .string(field.name), "description": .string(field.documentation), "required": .bool(field.isRequired),
          "schema": .object(schema),
        ]
      })
  }
}
