import Contract
import JSON

/// The reference of methods and notifications in the README, as Markdown.
public enum Reference {
  /// The text between the README's markers.
  public static let markdown: String = {
    var text = ""
    for method in MethodTable.requests { text += section(method) }
    text += "#### Notifications from Klang\n\n| notification | when | members |\n|---|---|---|\n"
    for method in MethodTable.notifications where method.direction == .serverToClient { text += row(method) }
    return text
  }()

  private static func section<M: RequestMethod>(_ method: M.Type) -> String {
    var text = "#### `\(M.name)`\n\n\(M.summary)"
    if let endpoint = M.endpoint { text += " Stands for `\(endpoint)`." }
    if !M.documentation.isEmpty { text += " " + M.documentation }
    text += "\n\n"
    if M.Params.fields.isEmpty { return text }
    text += "| parameter | type | |\n|---|---|---|\n"
    var definitions = Definitions()
    let schema = M.Params.objectSchema(&definitions)
    for field in M.Params.fields {
      let property = schema["properties"]?[field.name] ?? [:]
      let note = field.isRequired ? "required. " : property["default"].map { "default `\($0)`. " } ?? ""
      text += "| `\(field.name)` | \(typeName(property, definitions)) | \(note)\(field.documentation) |\n"
    }
    return text + "\n"
  }

  private static func row<M: NotificationMethod>(_ method: M.Type) -> String {
    let members = M.Params.fields.map { "`\($0.name)`" }.joined(separator: ", ")
    return "| `\(M.name)` | \(M.summary) | \(members) |\n"
  }

  private static func typeName(_ schema: JSON, _ definitions: Definitions) -> String {
    let reference = (schema["allOf"]?[0] ?? schema)["$ref"]?.stringValue
    if let name = reference?.split(separator: "/").last.map(String.init) {
      guard let words = definitions.types[name]?["enum"]?.arrayValue else { return name }
      return words.compactMap(\.stringValue).map { "`\($0)`" }.joined(separator: ", ")
    }
    if let kinds = schema["type"]?.arrayValue { return kinds.compactMap(\.stringValue).joined(separator: " or ") }
    return schema["type"]?.stringValue ?? "any"
  }
}
