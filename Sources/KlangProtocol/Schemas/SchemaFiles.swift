import Contract
import JSON
import JSONRPC

/// The files of the folder `schemas`, made from the table of methods.
public enum SchemaFiles {
  /// Path within the folder, and contents.
  public static let all: [(path: String, contents: String)] = {
    var files: [(String, JSON)] = [
      ("openrpc.json", OpenRPC.document), ("metaModel.json", MetaModel.document), ("klang.schema.json", types),
      ("errors.json", errors), ("cues.schema.json", SchemaDocument.selfContained(CueSheetForm.self, "cues")),
    ]
    for method in MethodTable.requests { files += requestFiles(method) }
    for method in MethodTable.notifications { files += notificationFiles(method) }
    return files.map { ($0.0, $0.1.prettyPrinted() + "\n") }.sorted { $0.0 < $1.0 }
  }()

  private static let types: JSON = {
    var definitions = Definitions()
    for method in MethodTable.requests { enter(method, &definitions) }
    for method in MethodTable.notifications { enter(method, &definitions) }
    _ = ErrorData.schema(&definitions)
    return [
      "$schema": .string(SchemaDocument.dialect), "$id": "urn:klang:schema:types", "title": "Klang",
      "description": "Every type of the contract.", "$defs": .object(definitions.types),
    ]
  }()

  private static func enter<M: RequestMethod>(_ method: M.Type, _ definitions: inout Definitions) {
    _ = M.Params.schema(&definitions)
    _ = M.Result.schema(&definitions)
  }

  private static func enter<M: NotificationMethod>(_ method: M.Type, _ definitions: inout Definitions) {
    _ = M.Params.schema(&definitions)
  }

  private static func requestFiles<M: RequestMethod>(_ method: M.Type) -> [(String, JSON)] {
    let examples = M.examples.map { ("examples/\(M.name)/\($0.name).json", $0.params) }
    let refused = M.counterexamples.map { example -> (String, JSON) in
      let contents: JSON = [
        "params": example.params,
        "error": ["code": .number(JSON.Number(example.code)), "pointer": .string(example.pointer)],
      ]
      return ("examples/\(M.name)/\(example.name).invalid.json", contents)
    }
    return [
      ("methods/\(M.name).params.schema.json", SchemaDocument.selfContained(M.Params.self, "\(M.name).params")),
      ("methods/\(M.name).result.schema.json", SchemaDocument.selfContained(M.Result.self, "\(M.name).result")),
    ] + examples + refused
  }

  private static func notificationFiles<M: NotificationMethod>(_ method: M.Type) -> [(String, JSON)] {
    [("notifications/\(M.name).params.schema.json", SchemaDocument.selfContained(M.Params.self, "\(M.name).params"))]
  }

  private static let errors: JSON = {
    let standard: [(ErrorCode, String)] = [
      (.parseError, "What came is no JSON, or no frame."),
      (.invalidRequest, "What came is no request, or none that is allowed now."),
      (.methodNotFound, "There is no such method."),
      (.invalidParams, "The parameters have the wrong shape: a type, a missing or an unknown member."),
      (.internalError, "The server failed."), (.serverNotInitialized, "A request came before initialize."),
      (.requestCancelled, "The client canceled the request."),
    ]
    let own = KlangErrorCode.all.map { code -> JSON in
      [
        "code": .number(JSON.Number(code.code)), "meaning": .string(code.meaning),
        "http_status": .number(JSON.Number(code.httpStatus)), "class": .string(code.errorClass.rawValue),
        "retryable": .bool(code.isRetryable),
      ]
    }
    return .array(
      standard.map { ["code": .number(JSON.Number($0.0.rawValue)), "meaning": .string($0.1)] } + own)
  }()
}
