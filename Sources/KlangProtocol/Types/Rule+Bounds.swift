import Contract
import JSON

extension Rule where Value == Double {
  /// A range, both ends included.
  static func within(_ range: ClosedRange<Double>) -> Rule {
    Rule(keywords: [("minimum", JSON(range.lowerBound)), ("maximum", JSON(range.upperBound))]) { value in
      range.contains(value) ? nil : ("\(range.lowerBound) to \(range.upperBound)", "\(value)")
    }
  }
}

extension Rule {
  /// How many elements an array has.
  static func elements<Element>(_ range: ClosedRange<Int>) -> Rule where Value == [Element] {
    Rule(
      keywords: [
        ("minItems", .number(JSON.Number(range.lowerBound))), ("maxItems", .number(JSON.Number(range.upperBound))),
      ]
    ) { value in
      range.contains(value.count)
        ? nil : ("\(range.lowerBound) to \(range.upperBound) elements", "\(value.count) elements")
    }
  }
}

extension Rule where Value == [Int] {
  /// A range for each element, both ends included.
  static func each(_ range: ClosedRange<Int>) -> Rule {
    let bounds = Rule<Int>.range(range)
    return Rule(keywords: [items("integer", bounds.keywords)]) { values in
      values.lazy.compactMap(bounds.check).first.map { ("\($0.expected) for each", $0.found) }
    }
  }
}

extension Rule where Value == [Double] {
  /// A range for each element, both ends included.
  static func each(_ range: ClosedRange<Double>) -> Rule {
    let bounds = Rule<Double>.within(range)
    return Rule(keywords: [items("number", bounds.keywords)]) { values in
      values.lazy.compactMap(bounds.check).first.map { ("\($0.expected) for each", $0.found) }
    }
  }
}

extension Rule {
  /// What a schema says of the elements of an array.
  fileprivate static func items(_ type: JSON, _ bounds: [(key: String, value: JSON)]) -> (key: String, value: JSON) {
    var schema: JSON.Object = ["type": type]
    for (key, value) in bounds { schema[key] = value }
    return ("items", .object(schema))
  }
}
