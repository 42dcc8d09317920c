extension JSON {
  /// The text of a string; nil for any other value.
  public var stringValue: String? {
    if case .string(let value) = self { value } else { nil }
  }

  /// The exact integer of a number, `1.0` and `1e2` included; nil for fractions, for what does not fit and for any
  /// other value.
  public var intValue: Int? {
    if case .number(let value) = self { value.int } else { nil }
  }

  /// As `intValue`, 64 bits on every platform.
  public var int64Value: Int64? {
    if case .number(let value) = self { value.int64 } else { nil }
  }

  /// The nearest double of a number; nil for a number beyond the range of doubles and for any other value, so what
  /// comes out is always finite.
  public var doubleValue: Double? {
    guard case .number(let value) = self else { return nil }
    let double = value.double
    return double.isFinite ? double : nil
  }

  /// The boolean; nil for any other value.
  public var boolValue: Bool? {
    if case .bool(let value) = self { value } else { nil }
  }

  /// The elements of an array; nil for any other value.
  public var arrayValue: [JSON]? {
    if case .array(let value) = self { value } else { nil }
  }

  /// The members of an object; nil for any other value.
  public var objectValue: Object? {
    if case .object(let value) = self { value } else { nil }
  }

  /// Whether this is `null`.
  public var isNull: Bool {
    if case .null = self { true } else { false }
  }

  /// The JSON Schema name of the type: "null", "boolean", "integer", "number", "string", "array" or "object".
  public var typeName: String {
    switch self {
    case .null: "null"
    case .bool: "boolean"
    case .number(let value): value.isInteger ? "integer" : "number"
    case .string: "string"
    case .array: "array"
    case .object: "object"
    }
  }

  /// The member of that key; nil when there is none or this is no object. A member that is `null` is `.null`.
  public subscript(_ key: String) -> JSON? {
    if case .object(let value) = self { value[key] } else { nil }
  }

  /// The element at that index; nil beyond the ends or when this is no array.
  public subscript(_ index: Int) -> JSON? {
    guard case .array(let elements) = self, elements.indices.contains(index) else { return nil }
    return elements[index]
  }
}
