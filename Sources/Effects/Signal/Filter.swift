import Sound

/// A filter of a recipe's layer: second order each. Frequencies in Hz.
public enum Filter: Sendable {
  case lowPass(Spread, q: Double = 0.707)
  case highPass(Spread, q: Double = 0.707)
  /// 0 dB at its middle.
  case bandPass(Spread, q: Double)
  case peak(Spread, q: Double, decibels: Double)
  case lowShelf(Spread, decibels: Double)
  case highShelf(Spread, decibels: Double)
  /// Nothing at its middle.
  case notch(Spread, q: Double)
}
