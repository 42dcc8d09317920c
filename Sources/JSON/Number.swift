extension JSON {
  /// A JSON number, held as the literal it was written with: `1.0`, `1e2` and forty digits come out as they went in.
  ///
  /// Equality and hashing go by literal, so `1` and `1.0` differ; compare `int64` or `double` to compare values.
  /// Literals up to 15 characters live inside the string and allocate nothing.
  public struct Number: Sendable, Hashable {
    /// The number as written; always valid JSON.
    public let literal: String

    /// An integer.
    public init(_ value: Int) { literal = String(value) }

    /// An integer.
    public init(_ value: Int64) { literal = String(value) }

    /// The shortest literal that reads back as the same double; whole numbers without a point.
    ///
    /// - Precondition: `value` is finite. Use `init(finite:)` for values not known to be.
    public init(_ value: Double) {
      precondition(value.isFinite, "JSON has no infinity and no NaN")
      literal = Self.shortestLiteral(of: value)
    }

    /// As `init(_:)`; nil for infinities and NaN.
    public init?(finite value: Double) {
      guard value.isFinite else { return nil }
      literal = Self.shortestLiteral(of: value)
    }

    /// The number of that literal; nil unless it is a JSON number to the letter (RFC 8259 section 6).
    public init?(literal: String) {
      let bytes = Array(literal.utf8)
      let isNumber = bytes.withUnsafeBufferPointer { buffer in
        var scanner = NumberScanner(bytes: buffer, index: 0)
        return scanner.scan() == nil && scanner.index == buffer.count
      }
      guard isNumber else { return nil }
      self.literal = literal
    }

    /// A number whose literal the parser has checked.
    init(checked literal: String) { self.literal = literal }

    /// The nearest double. A literal beyond the range gives an infinity: whoever wants numbers only uses
    /// `JSON.doubleValue`, which is nil then.
    public var double: Double { Double(literal) ?? .nan }

    private static func shortestLiteral(of value: Double) -> String {
      let text = value.description
      return text.hasSuffix(".0") ? String(text.dropLast(2)) : text
    }
  }
}

extension JSON.Number: CustomStringConvertible {
  /// The literal.
  public var description: String { literal }
}

extension JSON.Number: ExpressibleByIntegerLiteral {
  /// An integer.
  public init(integerLiteral value: Int) { self.init(value) }
}

extension JSON.Number: ExpressibleByFloatLiteral {
  /// A number.
  public init(floatLiteral value: Double) { self.init(value) }
}
