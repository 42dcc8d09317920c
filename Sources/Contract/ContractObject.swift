import JSON

/// An object of the contract: its members, declared once each.
public protocol ContractObject: ContractValue {
  /// An object with every default.
  init()
  /// The name of the type in schemas.
  static var typeName: String { get }
  /// What the type is.
  static var documentation: String { get }
  /// Its members.
  static var fields: [Field<Self>] { get }
  /// Whether members nobody declared are let pass: in results, which grow; not in parameters, where they are mistakes.
  static var isOpen: Bool { get }
  /// Notes problems that concern more than one member.
  static func check(_ value: Self, _ problems: inout Problems)
  /// The keywords that say the same as `check` in a schema.
  static var keywords: [(key: String, value: JSON)] { get }
  /// Members that clients of other protocols add everywhere, and that are let pass unread.
  static var toleratedMembers: [String] { get }
}

extension ContractObject {
  /// Closed, unless said otherwise.
  public static var isOpen: Bool { false }
  /// None, unless said otherwise.
  public static var toleratedMembers: [String] { [] }
  /// None, unless said otherwise.
  public static var keywords: [(key: String, value: JSON)] { [] }
  /// Nothing concerns more than one member, unless said otherwise.
  public static func check(_ value: Self, _ problems: inout Problems) {}

  /// Reads an object, noting every problem at once. `null` and, for strings that may be absent, the empty string count
  /// as absent.
  public static func read(_ json: JSON, _ problems: inout Problems) -> Self? {
    guard case .object(let members) = json else {
      problems.add(.shape, expected: "an object", found: "\(json.typeName) \(Problems.shown(json))")
      return nil
    }
    var value = Self()
    let before = problems.list.count
    var seen: Set<String> = []
    for (key, member) in members {
      guard let field = fields.first(where: { $0.name == key }) else {
        if !isOpen && !toleratedMembers.contains(key) { noteUnknown(key, &problems) }
        continue
      }
      if member == .null || member == .string("") && !field.isRequired { continue }
      seen.insert(key)
      field.read(member, &value, &problems)
    }
    for field in fields where field.isRequired && !seen.contains(field.name) {
      problems.add(.shape, at: field.name, expected: "this member, which is required", found: "nothing")
    }
    guard problems.list.count == before else { return nil }
    check(value, &problems)
    return problems.list.count == before ? value : nil
  }

  private static func noteUnknown(_ key: String, _ problems: inout Problems) {
    let known = fields.map(\.name)
    let expected =
      NearestName.of(key, in: known).map { "a known member; did you mean \"\($0)\"?" }
      ?? (known.isEmpty ? "no members" : "one of the members \(known.joined(separator: ", "))")
    problems.add(.shape, at: key, expected: expected, found: "an unknown member")
  }

  /// Writes the object.
  public func write(to writer: inout JSONWriter) {
    writer.beginObject()
    for field in Self.fields { field.write(self, &writer) }
    writer.endObject()
  }

  /// A reference to the definition.
  public static func schema(_ definitions: inout Definitions) -> JSON.Object {
    definitions.reference(typeName) { objectSchema(&$0) }
  }

  /// The definition itself.
  public static func objectSchema(_ definitions: inout Definitions) -> JSON.Object {
    var properties: JSON.Object = [:]
    for field in fields { properties[field.name] = field.schema(&definitions) }
    var schema: JSON.Object = [
      "title": .string(typeName), "description": .string(documentation), "type": "object",
      "properties": .object(properties),
    ]
    let required = fields.filter(\.isRequired).map { JSON.string($0.name) }
    if !required.isEmpty { schema["required"] = .array(required) }
    if !isOpen { schema["additionalProperties"] = false }
    for (key, value) in keywords { schema[key] = value }
    return schema
  }
}
