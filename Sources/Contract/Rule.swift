import JSON

/// A rule about a value: its schema keywords and its check, in one place.
public struct Rule<Value>: Sendable {
  /// The keywords that say the same in a schema.
  public var keywords: [(key: String, value: JSON)]
  /// What was expected, if the value breaks the rule.
  public var check: @Sendable (Value) -> (expected: String, found: String)?
  /// When it counts.
  public var scope = Scope.always

  /// When a rule counts: always, or only while the API's ceilings hold, or only when a user of the embedded engine has
  /// lifted them.
  public enum Scope: Sendable { case always, underCeilings, aboveCeilings }

  /// The same rule, counting only then. What counts above the ceilings stands in no schema: that is the API's.
  public func only(_ scope: Scope) -> Rule {
    var rule = self
    rule.scope = scope
    if scope == .aboveCeilings { rule.keywords = [] }
    return rule
  }

  /// Whether it counts.
  func counts(liftingCeilings isLifted: Bool) -> Bool {
    switch scope {
    case .always: true
    case .underCeilings: !isLifted
    case .aboveCeilings: isLifted
    }
  }

  /// A rule.
  public init(
    keywords: [(key: String, value: JSON)], check: @escaping @Sendable (Value) -> (expected: String, found: String)?
  ) {
    self.keywords = keywords
    self.check = check
  }
}

extension Rule where Value == String {
  /// Length in characters as a reader counts them (grapheme clusters), not bytes. JSON Schema's `maxLength` counts code
  /// points, of which a character may have several: a client that checks by the schema is never let pass too much.
  public static func characters(_ range: ClosedRange<Int>) -> Rule {
    Rule(keywords: [("minLength", .number(JSON.Number(range.lowerBound)))] + upper(range)) { text in
      // Counting characters is slow; no text has more of them than bytes.
      let bytes = text.utf8.count
      if bytes >= range.lowerBound && bytes <= range.upperBound && range.lowerBound <= 1 { return nil }
      let count = text.count
      if range.contains(count) { return nil }
      let expected =
        range.upperBound == .max
        ? "at least \(range.lowerBound) character" : "\(range.lowerBound) to \(range.upperBound) characters"
      return (expected, count == 0 ? "an empty text" : "\(count) characters")
    }
  }

  /// At most so many characters, unless the ceilings are lifted.
  public static func ceiling(characters: Int) -> Rule {
    let bound = Rule.characters(0...characters)
    return Rule(keywords: upper(0...characters)) { text in
      bound.check(text).map { ("at most \(characters) characters", $0.found) }
    }.only(.underCeilings)
  }

  private static func upper(_ range: ClosedRange<Int>) -> [(key: String, value: JSON)] {
    range.upperBound == .max ? [] : [("maxLength", .number(JSON.Number(range.upperBound)))]
  }

  /// No control characters but tab, line feed and carriage return: they can't be spoken and end C strings early.
  public static let withoutControlCharacters = Rule(keywords: []) { text in
    for (offset, scalar) in text.unicodeScalars.enumerated() {
      let isControl = scalar.value < 0x20 && !"\t\n\r".unicodeScalars.contains(scalar) || (0x7f...0x9f) ~= scalar.value
      if isControl {
        let code = String(scalar.value, radix: 16, uppercase: true)
        return (
          "a text without control characters", "U+\(String(repeating: "0", count: 4 - code.count))\(code) at \(offset)"
        )
      }
    }
    return nil
  }
}

extension Rule where Value == Int64 {
  /// A range, both ends included.
  public static func range(_ range: ClosedRange<Int64>) -> Rule {
    let bounds = Rule<Int>.range(Int(range.lowerBound)...Int(range.upperBound))
    return Rule(keywords: bounds.keywords) { bounds.check(Int($0)) }
  }
}

extension Rule where Value == Int {
  /// A range, both ends included.
  public static func range(_ range: ClosedRange<Int>) -> Rule {
    var keywords: [(key: String, value: JSON)] = [("minimum", .number(JSON.Number(range.lowerBound)))]
    if range.upperBound < .max { keywords.append(("maximum", .number(JSON.Number(range.upperBound)))) }
    let expected =
      range.upperBound < .max ? "\(range.lowerBound) to \(range.upperBound)" : "\(range.lowerBound) or more"
    return Rule(keywords: keywords) { range.contains($0) ? nil : (expected, "\($0)") }
  }
}
