import Watching

/// A small picture to draw films on, in I420.
struct Canvas {
  /// Luma, Cb, Cr.
  typealias Colour = (luma: Double, blue: Double, red: Double)

  let width: Int
  let height: Int
  private var luma: [Double]
  private var blue: [Double]
  private var red: [Double]

  init(width: Int = 160, height: Int = 90, _ colour: Colour = (110, 128, 128)) {
    self.width = width
    self.height = height
    luma = [Double](repeating: colour.luma, count: width * height)
    blue = [Double](repeating: colour.blue, count: width * height / 4)
    red = blue.map { _ in colour.red }
  }

  /// A disc, its edge smooth to parts of a point.
  mutating func disc(_ x: Double, _ y: Double, _ radius: Double, _ colour: Colour) {
    fill(colour, x - radius - 1, y - radius - 1, x + radius + 1, y + radius + 1) { column, row in
      let (across, down) = (column - x, row - y)
      return radius + 0.5 - (across * across + down * down).squareRoot()
    }
  }

  /// A box from its top left to its bottom right corner.
  mutating func box(_ left: Double, _ top: Double, _ right: Double, _ bottom: Double, _ colour: Colour) {
    fill(colour, left, top, right, bottom) { column, row in
      let across = min(column + 0.5, right) - max(column - 0.5, left)
      let down = min(row + 0.5, bottom) - max(row - 0.5, top)
      return max(0, across) * max(0, down)
    }
  }

  /// A line of this width.
  mutating func line(
    _ from: (x: Double, y: Double), _ to: (x: Double, y: Double), width: Double, _ colour: Colour
  ) {
    let (across, down) = (to.x - from.x, to.y - from.y)
    let length = max(1e-6, across * across + down * down)
    fill(
      colour, min(from.x, to.x) - width, min(from.y, to.y) - width, max(from.x, to.x) + width,
      max(from.y, to.y) + width
    ) { column, row in
      let part = min(1, max(0, ((column - from.x) * across + (row - from.y) * down) / length))
      let (x, y) = (column - from.x - part * across, row - from.y - part * down)
      return width / 2 + 0.5 - (x * x + y * y).squareRoot()
    }
  }

  /// Patches all over, the same for the same place: something for a camera to hold on to. `shift` moves them.
  mutating func texture(_ strength: Double, shift: (x: Double, y: Double) = (0, 0)) {
    for y in 0..<height {
      for x in 0..<width {
        let (u, v) = (Double(x) + shift.x, Double(y) + shift.y)
        luma[y * width + x] += strength * (wave(u / 9 + v / 23) + wave(v / 7 - u / 31) + wave(u / 17 + 0.3)) / 3
      }
    }
  }

  /// Lighter or darker all over.
  mutating func light(_ gain: Double, _ lift: Double = 0) {
    for place in luma.indices { luma[place] = luma[place] * gain + lift }
  }

  /// Noise of a point each, drawn from `generator`.
  mutating func grain(_ strength: Double, _ generator: inout SmallGenerator) {
    for place in luma.indices { luma[place] += strength * generator.next() }
  }

  func frame(at time: Double) -> VideoFrame {
    let planes = (luma + blue + red).map { UInt8(min(255, max(0, $0.rounded()))) }
    return VideoFrame(time: time, width: width, height: height, planes: planes)
  }

  /// Up and down with period 1, from -1 to 1, without a sine.
  private func wave(_ x: Double) -> Double {
    let part = x - x.rounded(.down)
    return part < 0.5 ? 4 * part - 1 : 3 - 4 * part
  }

  private mutating func fill(
    _ colour: Colour, _ left: Double, _ top: Double, _ right: Double, _ bottom: Double,
    cover: (Double, Double) -> Double
  ) {
    let (first, last) = (max(0, Int(left.rounded(.down))), min(width - 1, Int(right.rounded(.up))))
    let (high, low) = (max(0, Int(top.rounded(.down))), min(height - 1, Int(bottom.rounded(.up))))
    guard first <= last, high <= low else { return }
    for y in high...low {
      for x in first...last {
        let part = min(1, max(0, cover(Double(x), Double(y))))
        guard part > 0 else { continue }
        luma[y * width + x] += (colour.luma - luma[y * width + x]) * part
        let place = (y / 2) * (width / 2) + x / 2
        guard place < blue.count else { continue }
        blue[place] += (colour.blue - blue[place]) * part / 2
        red[place] += (colour.red - red[place]) * part / 2
      }
    }
  }
}

/// Numbers from -1 to 1, the same from the same seed (xorshift, Marsaglia 2003).
struct SmallGenerator {
  private var state: UInt64

  init(seed: UInt64) { state = seed &* 0x9E37_79B9_7F4A_7C15 | 1 }

  mutating func next() -> Double {
    state ^= state << 13
    state ^= state >> 7
    state ^= state << 17
    return Double(state >> 11) / Double(1 << 52) - 1
  }
}
