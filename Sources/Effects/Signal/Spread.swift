import Sound

/// A number of a recipe that is left to chance: each thing (this dog, this door) has its own, and each time it sounds
/// it's a little different.
public struct Spread: Sendable, ExpressibleByFloatLiteral, ExpressibleByIntegerLiteral {
  /// The least.
  public var low: Double
  /// The most.
  public var high: Double
  /// How much it differs from one time to the next, as a part of itself: 0.03 is up to 3 % to either side.
  public var variation: Double

  /// Always the same.
  public init(floatLiteral value: Double) { self.init(low: value, high: value, variation: 0) }

  /// Always the same.
  public init(integerLiteral value: Int) { self.init(low: Double(value), high: Double(value), variation: 0) }

  init(low: Double, high: Double, variation: Double) {
    self.low = low
    self.high = high
    self.variation = variation
  }

  /// Somewhere between two numbers, each factor as likely as another (both above 0) or each difference.
  public static func between(_ low: Double, _ high: Double, vary: Double = 0) -> Spread {
    Spread(low: low, high: high, variation: vary)
  }

  /// The same for all, and a little different each time.
  public static func about(_ value: Double, vary: Double) -> Spread {
    Spread(low: value, high: value, variation: vary)
  }

  /// Draws it: `individual` decides which thing it is, `chance` how it is this time.
  public func drawn(_ individual: RandomStream, _ chance: RandomStream) -> Double {
    var individual = individual
    var chance = chance
    var value = low
    if high != low {
      let place = individual.unit()
      value = low > 0 && high > 0 ? low * PortableMath.power(high / low, place) : low + (high - low) * place
    }
    return variation > 0 ? value * (1 + variation * chance.between(-1, 1)) : value
  }

  /// The same, so much higher.
  func raised(by amount: Double) -> Spread { Spread(low: low + amount, high: high + amount, variation: variation) }

  /// The middle.
  public var middle: Double { low > 0 && high > 0 ? (low * high).squareRoot() : (low + high) / 2 }
}
