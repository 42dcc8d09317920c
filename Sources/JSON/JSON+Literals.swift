extension JSON: ExpressibleByNilLiteral {
  /// `null`.
  public init(nilLiteral: ()) { self = .null }
}

extension JSON: ExpressibleByBooleanLiteral {
  /// A boolean.
  public init(booleanLiteral value: Bool) { self = .bool(value) }
}

extension JSON: ExpressibleByIntegerLiteral {
  /// An integer.
  public init(integerLiteral value: Int) { self = .number(Number(value)) }
}

extension JSON: ExpressibleByFloatLiteral {
  /// A number.
  public init(floatLiteral value: Double) { self.init(value) }
}

extension JSON: ExpressibleByStringInterpolation {
  /// A string.
  public init(stringLiteral value: String) { self = .string(value) }
}

extension JSON: ExpressibleByArrayLiteral {
  /// An array.
  public init(arrayLiteral elements: JSON...) { self = .array(elements) }
}

extension JSON: ExpressibleByDictionaryLiteral {
  /// An object; of members with the same key the last one counts.
  public init(dictionaryLiteral elements: (String, JSON)...) {
    self = .object(Object(elements.map { (key: $0.0, value: $0.1) }))
  }
}

extension JSON {
  /// A boolean.
  public init(_ value: Bool) { self = .bool(value) }

  /// An integer.
  public init(_ value: Int) { self = .number(Number(value)) }

  /// An integer.
  public init(_ value: Int64) { self = .number(Number(value)) }

  /// A number, or `null` for infinities and NaN, which JSON cannot say (as JavaScript does).
  public init(_ value: Double) { self = Number(finite: value).map(JSON.number) ?? .null }

  /// A string.
  public init(_ value: String) { self = .string(value) }
}
