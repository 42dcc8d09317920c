import Platform

/// The figures as a table: what was asked for, what was measured, and whether that is met.
enum Table {
  private static let missed = Monitor(false)

  static var hasMissed: Bool { missed.withLock { $0 } }

  static func head() {
    print("| figure | measured | anchor | ratio, or asked for | |\n|---|---|---|---|---|")
  }

  static func row(_ name: String, _ measured: String, _ anchor: String, _ ratio: String, _ isMet: Bool) {
    if !isMet { missed.withLock { $0 = true } }
    print("| \(name) | \(measured) | \(anchor) | \(ratio) | \(isMet ? "met" : "MISSED") |")
  }

  static func ratio(
    _ name: String, _ measured: Double, _ anchor: Double, unit: String, atMost bound: Double? = nil,
    atLeast floor: Double? = nil
  ) {
    let ratio = measured / anchor
    let isMet = (bound.map { ratio <= $0 } ?? true) && (floor.map { ratio >= $0 } ?? true)
    let asked = bound.map { "<= \(decimal($0))" } ?? floor.map { ">= \(decimal($0))" } ?? ""
    row(
      name, "\(decimal(measured)) \(unit)", "\(decimal(anchor)) \(unit)",
      asked.isEmpty ? decimal(ratio) : "\(decimal(ratio)) (\(asked))", isMet)
  }

  static func decimal(_ value: Double) -> String {
    let digits = value < 10 ? 100.0 : 10.0
    return "\((value * digits).rounded() / digits)"
  }
}

extension Array where Element == Double {
  /// The value that a share of the others is not above.
  func quantile(_ share: Double) -> Double {
    let sorted = sorted()
    return sorted.isEmpty ? .nan : sorted[Swift.min(count - 1, Int(Double(count) * share))]
  }

  var median: Double { quantile(0.5) }
}
