import Contract
import JSON

extension Rule where Value == Double {
  /// A number with one decimal, in a range given in tenths.
  static func tenths(_ range: ClosedRange<Int>) -> Rule {
    let least = Double(range.lowerBound) / 10
    let most = Double(range.upperBound) / 10
    return Rule(keywords: [("minimum", JSON(least)), ("maximum", JSON(most)), ("multipleOf", JSON(0.1))]) { value in
      let tenths = (value * 10).rounded()
      let isWithin = value >= least - 1e-9 && value <= most + 1e-9 && abs(value * 10 - tenths) < 1e-6
      return isWithin ? nil : ("\(least) to \(most), with one decimal", "\(value)")
    }
  }
}
