import Sound

/// A picture of a film as it is stored.
public struct FilmPicture: Sendable {
  /// When it is shown, in seconds from the beginning of the file's timeline.
  public var time: Double
  /// Points across and down; both even.
  public var width: Int
  public var height: Int
  /// The planes of I420 one after the other, 16 to 235 and 240 (ITU-R BT.601).
  public var planes: [UInt8]
}

extension FilmPicture {
  /// What was drawn, made smaller by a whole number, with grain of this deviation (parts of full scale).
  init(_ canvas: Canvas, time: Double, divisor: Int = 1, grain: Double = 0, _ random: inout RandomStream) {
    self.time = time
    width = canvas.width / divisor
    height = canvas.height / divisor
    planes = []
    planes.reserveCapacity(width * height * 3 / 2)
    var colors = canvas.reduced(by: divisor)
    for index in colors.indices {
      if grain > 0 { colors[index] += Color(repeating: Float(grain * random.normal())) }
      colors[index].clamp(lowerBound: .black, upperBound: .white)
      planes.append(UInt8(16.5 + 219 * min(1, colors[index].luma)))
    }
    appendChroma(colors) { ($0.z - $0.luma) / 1.772 }
    appendChroma(colors) { ($0.x - $0.luma) / 1.402 }
  }

  private mutating func appendChroma(_ colors: [Color], _ difference: (Color) -> Float) {
    for row in stride(from: 0, to: height, by: 2) {
      for column in stride(from: 0, to: width, by: 2) {
        let index = row * width + column
        let mean = (colors[index] + colors[index + 1] + colors[index + width] + colors[index + width + 1]) / 4
        planes.append(UInt8(128.5 + 224 * min(0.5, max(-0.5, difference(mean)))))
      }
    }
  }

  /// Turned by a quarter to the left, so that it must be turned to the right to be looked at.
  var turnedLeft: FilmPicture {
    var turned = self
    turned.width = height
    turned.height = width
    turned.planes = []
    var start = 0
    for (columns, rows) in [(width, height), (width / 2, height / 2), (width / 2, height / 2)] {
      for column in (0..<columns).reversed() {
        for row in 0..<rows { turned.planes.append(planes[start + row * columns + column]) }
      }
      start += columns * rows
    }
    return turned
  }
}

extension Canvas {
  /// The mean colours of squares of points.
  fileprivate func reduced(by divisor: Int) -> [Color] {
    guard divisor > 1 else { return pixels }
    let columns = width / divisor
    let share = 1 / Float(divisor * divisor)
    return (0..<(height / divisor) * columns).map { index in
      var sum = Color.black
      for row in 0..<divisor {
        let start = (index / columns * divisor + row) * width + index % columns * divisor
        for column in 0..<divisor { sum += pixels[start + column] }
      }
      return sum * share
    }
  }
}
