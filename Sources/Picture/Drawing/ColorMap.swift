#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

// D. A. Green, "A colour scheme for the display of astronomical intensity images", Bulletin of the Astronomical Society of
// India 39, 2011: a helix about the diagonal of the colour cube, whose perceived brightness rises evenly, so that a level
// is read rightly in grey too. Here it goes from violet over red to yellow.

/// Colours for levels, from dark to bright.
public enum ColorMap {
  /// Where the helix begins: 0 blue, 1 red, 2 green.
  private static let start = 0.22
  /// How many turns it makes.
  private static let turns = 0.4
  /// How strong its colours are.
  private static let saturation = 1.45

  /// So many colours.
  public static func colors(_ count: Int) -> [Color] {
    (0..<count).map { color(Double($0) / Double(max(1, count - 1))) }
  }

  /// The colour of a level, 0...1.
  static func color(_ level: Double) -> Color {
    let angle = 2 * Double.pi * (start / 3 + turns * level)
    let radius = saturation * level * (1 - level) / 2
    func part(_ cosine: Double, _ sine: Double) -> UInt8 {
      let value = level + radius * (cosine * cos(angle) + sine * sin(angle))
      return UInt8((min(max(value, 0), 1) * 255).rounded())
    }
    return Color(part(-0.14861, 1.78277), part(-0.29227, -0.90649), part(1.97294, 0))
  }
}
