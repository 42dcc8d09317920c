import JSON

/// A value out of a fixed list of words.
public protocol ContractEnumeration: ContractValue, CaseIterable, RawRepresentable where RawValue == String {
  /// The name of the type in schemas.
  static var typeName: String { get }
  /// What the type is for.
  static var documentation: String { get }
  /// What this word means.
  var documentation: String { get }
}

extension ContractEnumeration {
  /// The words, for a message.
  public static var words: String { allCases.map { "\"\($0.rawValue)\"" }.joined(separator: ", ") }

  /// Reads one of the words; another word is a wrong value, another type a wrong shape.
  public static func read(_ json: JSON, _ problems: inout Problems) -> Self? {
    guard case .string(let word) = json else {
      problems.add(.shape, expected: "one of \(words)", found: "\(json.typeName) \(Problems.shown(json))")
      return nil
    }
    if let value = Self(rawValue: word) { return value }
    problems.add(.value, expected: "one of \(words)", found: Problems.shown(json))
    return nil
  }

  /// Writes the word.
  public func write(to writer: inout JSONWriter) { writer.string(rawValue) }

  /// A reference to the definition.
  public static func schema(_ definitions: inout Definitions) -> JSON.Object {
    definitions.reference(typeName) { _ in
      let meanings = allCases.map { "`\($0.rawValue)`: \($0.documentation)" }.joined(separator: " ")
      return [
        "title": .string(typeName), "description": .string(documentation + " " + meanings), "type": "string",
        "enum": .array(allCases.map { .string($0.rawValue) }),
      ]
    }
  }
}
