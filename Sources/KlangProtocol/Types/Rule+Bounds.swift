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
