import Sound

/// What is behind everything: a texture of the world.
struct Backdrop: Equatable {
  private enum Style: CaseIterable {
    case plain
    case gradient
    case clouds
    case tiles
    case stripes
    case bricks
  }

  private let style: Style
  private let first: Color
  private let second: Color
  private let size: Double
  private let slant: Point
  private let salt: UInt64

  /// Near a colour; with detail everywhere where a camera is to be seen moving.
  init(near color: Color, isDetailed: Bool = false, _ random: inout RandomStream) {
    let styles = isDetailed ? [Style.clouds, .tiles, .bricks] : Style.allCases
    style = styles[random.integer(0...styles.count - 1)]
    first = color
    let toward = color.luma < 0.5 ? Color.white : Color.black
    second = color.mixed(toward, random.between(isDetailed ? 0.12 : 0.03, 0.22))
    size = random.between(0.06, 0.22)
    slant = Point(1, 0).rotated(turns: random.unit())
    salt = random.bits()
  }

  /// The colour it is near.
  var mean: Color { first.mixed(second, 0.5) }

  func color(at point: Point) -> Color {
    switch style {
    case .plain: first
    case .gradient: first.mixed(second, min(1, max(0, point.y)))
    case .clouds: first.mixed(second, clouds(point))
    case .tiles: first.mixed(second, tile(point) * 0.7 + 0.3 * clouds(point))
    case .stripes: first.mixed(second, 0.5 + 0.5 * PortableMath.sine(turns: point.dot(slant) / size))
    case .bricks: first.mixed(second, brick(point))
    }
  }

  /// Squares, each of a colour of its own, with edges that are not quite sharp.
  private func tile(_ point: Point) -> Double { noise(point / size, sharpness: size / 0.012) }

  private func brick(_ point: Point) -> Double {
    let row = Self.floor(point.y / size * 2)
    let x = point.x / size + (row & 1 == 0 ? 0 : 0.5)
    let column = Self.floor(x)
    let inX = x - Double(column)
    let inY = point.y / size * 2 - Double(row)
    let edge = min(min(inX, 1 - inX) * 2, min(inY, 1 - inY)) * 12
    return (0.4 + 0.6 * hashed(column, row)) * min(1, max(0, edge - 0.5))
  }

  /// Noise of several sizes.
  private func clouds(_ point: Point) -> Double {
    0.6 * noise(point / size) + 0.27 * noise(point / size * 2.3) + 0.13 * noise(point / size * 5.1)
  }

  private func noise(_ point: Point, sharpness: Double = 1) -> Double {
    let x = Self.floor(point.x)
    let y = Self.floor(point.y)
    let straight = (point - Point(Double(x), Double(y)) - 0.5) * sharpness + 0.5
    let part = straight.clamped(lowerBound: Point(0, 0), upperBound: Point(1, 1))
    let smooth = part * part * (3 - 2 * part)
    let top = hashed(x, y) + (hashed(x + 1, y) - hashed(x, y)) * smooth.x
    let bottom = hashed(x, y + 1) + (hashed(x + 1, y + 1) - hashed(x, y + 1)) * smooth.x
    return top + (bottom - top) * smooth.y
  }

  /// The whole number below; quicker than the library's.
  private static func floor(_ x: Double) -> Int {
    let whole = Int(x)
    return Double(whole) > x ? whole - 1 : whole
  }

  private func hashed(_ x: Int, _ y: Int) -> Double {
    var bits = salt ^ UInt64(bitPattern: Int64(x)) &* 0x9e37_79b9_7f4a_7c15
    bits ^= UInt64(bitPattern: Int64(y)) &* 0xc2b2_ae3d_27d4_eb4f
    bits = (bits ^ (bits >> 29)) &* 0xbf58_476d_1ce4_e5b9
    return Double((bits ^ (bits >> 32)) & 0xffff) / 65_535
  }
}
