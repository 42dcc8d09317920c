import JSON

/// A value that can be a member of the contract.
public protocol ContractValue: Sendable {
  /// Reads the value; nil after noting why it can't be.
  static func read(_ json: JSON, _ problems: inout Problems) -> Self?
  /// Writes the value.
  func write(to writer: inout JSONWriter)
  /// The JSON Schema of the type. Types with a name of their own enter it into `definitions` and give a reference.
  static func schema(_ definitions: inout Definitions) -> JSON.Object
}

extension ContractValue {
  /// The value as JSON bytes.
  public func encoded() -> [UInt8] {
    var writer = JSONWriter(capacity: 512)
    write(to: &writer)
    return writer.bytes
  }
}

extension String: ContractValue {
  public static func read(_ json: JSON, _ problems: inout Problems) -> String? {
    if case .string(let text) = json { return text }
    problems.add(.shape, expected: "a string", found: "\(json.typeName) \(Problems.shown(json))")
    return nil
  }
  public func write(to writer: inout JSONWriter) { writer.string(self) }
  public static func schema(_ definitions: inout Definitions) -> JSON.Object { ["type": "string"] }
}

extension Bool: ContractValue {
  public static func read(_ json: JSON, _ problems: inout Problems) -> Bool? {
    if case .bool(let value) = json { return value }
    problems.add(.shape, expected: "true or false", found: "\(json.typeName) \(Problems.shown(json))")
    return nil
  }
  public func write(to writer: inout JSONWriter) { writer.bool(self) }
  public static func schema(_ definitions: inout Definitions) -> JSON.Object { ["type": "boolean"] }
}

extension Int: ContractValue {
  public static func read(_ json: JSON, _ problems: inout Problems) -> Int? {
    if let value = json.intValue { return value }
    problems.add(.shape, expected: "an integer", found: "\(json.typeName) \(Problems.shown(json))")
    return nil
  }
  public func write(to writer: inout JSONWriter) { writer.int(self) }
  public static func schema(_ definitions: inout Definitions) -> JSON.Object { ["type": "integer"] }
}

extension Int64: ContractValue {
  public static func read(_ json: JSON, _ problems: inout Problems) -> Int64? {
    Int.read(json, &problems).map { Int64($0) }
  }
  public func write(to writer: inout JSONWriter) { writer.int(self) }
  public static func schema(_ definitions: inout Definitions) -> JSON.Object {
    ["type": "integer", "format": "int64"]
  }
}

extension Double: ContractValue {
  public static func read(_ json: JSON, _ problems: inout Problems) -> Double? {
    if let value = json.doubleValue, value.isFinite { return value }
    problems.add(.shape, expected: "a number", found: "\(json.typeName) \(Problems.shown(json))")
    return nil
  }
  public func write(to writer: inout JSONWriter) { writer.double(self) }
  public static func schema(_ definitions: inout Definitions) -> JSON.Object { ["type": "number"] }
}

/// Any JSON value: for members whose meaning is the caller's own.
extension JSON: ContractValue {
  public static func read(_ json: JSON, _ problems: inout Problems) -> JSON? { json }
  public func write(to writer: inout JSONWriter) { writer.value(self) }
  public static func schema(_ definitions: inout Definitions) -> JSON.Object { [:] }
}

/// A string or an integer, as LSP has it for progress tokens.
extension JSON.Number: ContractValue {
  public static func read(_ json: JSON, _ problems: inout Problems) -> JSON.Number? {
    if case .number(let number) = json { return number }
    problems.add(.shape, expected: "a number", found: "\(json.typeName) \(Problems.shown(json))")
    return nil
  }
  public func write(to writer: inout JSONWriter) { writer.number(self) }
  public static func schema(_ definitions: inout Definitions) -> JSON.Object { ["type": "number"] }
}

extension Array: ContractValue where Element: ContractValue {
  public static func read(_ json: JSON, _ problems: inout Problems) -> [Element]? {
    guard case .array(let elements) = json else {
      problems.add(.shape, expected: "an array", found: "\(json.typeName) \(Problems.shown(json))")
      return nil
    }
    var values: [Element] = []
    values.reserveCapacity(elements.count)
    for (index, element) in elements.enumerated() {
      if let value = problems.within(String(index), { Element.read(element, &$0) }) { values.append(value) }
    }
    return values.count == elements.count ? values : nil
  }
  public func write(to writer: inout JSONWriter) {
    writer.beginArray()
    for element in self { element.write(to: &writer) }
    writer.endArray()
  }
  public static func schema(_ definitions: inout Definitions) -> JSON.Object {
    ["type": "array", "items": .object(Element.schema(&definitions))]
  }
}
