import Sound

/// A place or a direction in the world of a film: the picture is 1 high, x goes right, y down.
typealias Point = SIMD2<Double>

extension SIMD2 where Scalar == Double {
  var length: Double { (x * x + y * y).squareRoot() }

  /// Turned by an angle in turns, from x towards y.
  func rotated(turns: Double) -> Point {
    let c = PortableMath.cosine(turns: turns)
    let s = PortableMath.sine(turns: turns)
    return Point(x * c - y * s, x * s + y * c)
  }

  func dot(_ other: Point) -> Double { x * other.x + y * other.y }
}

/// Red, green and blue as they are shown, 0...1; the fourth is not used.
typealias Color = SIMD4<Float>

extension SIMD4 where Scalar == Float {
  static let white = Color(1, 1, 1, 0)
  static let black = Color(0, 0, 0, 0)

  /// The brightness that is seen, 0...1 (ITU-R BT.601).
  var luma: Float { 0.299 * x + 0.587 * y + 0.114 * z }

  /// Between this and another.
  func mixed(_ other: Color, _ part: Double) -> Color { self + (other - self) * Float(part) }

  /// A hue (in turns), a saturation and a brightness.
  static func hue(_ turns: Double, saturation: Double, luma: Double) -> Color {
    func wave(_ shift: Double) -> Float {
      Float(luma + saturation * 0.5 * PortableMath.cosine(turns: turns - shift))
    }
    var color = Color(wave(0), wave(1.0 / 3), wave(2.0 / 3), 0)
    color += Color(repeating: Float(luma) - color.luma)
    return color.clamped(lowerBound: .black, upperBound: .white)
  }
}

/// The colours of one film: light things on dark, or dark ones on light.
struct Palette {
  var ground: Color
  var floor: Color
  var thing: Color
  var other: Color
  /// Of small detail on things.
  var detail: Color

  init(_ random: inout RandomStream) {
    let isDark = random.unit() < 0.5
    let luma = isDark ? random.between(0.08, 0.32) : random.between(0.62, 0.9)
    let away = isDark ? 1.0 : -1.0
    ground = .hue(random.unit(), saturation: random.between(0, 0.3), luma: luma)
    floor = .hue(random.unit(), saturation: random.between(0, 0.3), luma: luma + away * random.between(0.06, 0.16))
    thing = .hue(random.unit(), saturation: random.between(0.1, 0.5), luma: luma + away * random.between(0.36, 0.56))
    other = .hue(random.unit(), saturation: random.between(0.1, 0.5), luma: luma + away * random.between(0.3, 0.5))
    detail = .hue(random.unit(), saturation: 0.2, luma: isDark ? random.between(0.15, 0.4) : random.between(0.7, 0.95))
  }
}
