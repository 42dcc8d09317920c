/// A shift, a turn and a change of size: (x, y) -> (a x - b y + dx, b x + a y + dy), in points of the picture from its
/// middle.
struct Similarity: Sendable, Equatable {
  var a = 1.0
  var b = 0.0
  var dx = 0.0
  var dy = 0.0

  static let identity = Similarity()

  func apply(_ x: Double, _ y: Double) -> (x: Double, y: Double) {
    (a * x - b * y + dx, b * x + a * y + dy)
  }

  /// First `other`, then this.
  func after(_ other: Similarity) -> Similarity {
    let shift = apply(other.dx, other.dy)
    return Similarity(
      a: a * other.a - b * other.b, b: b * other.a + a * other.b, dx: shift.x, dy: shift.y)
  }

  /// What takes back this.
  var inverse: Similarity {
    let scale = max(a * a + b * b, 1e-9)
    let (p, q) = (a / scale, -b / scale)
    return Similarity(a: p, b: q, dx: -(p * dx - q * dy), dy: -(q * dx + p * dy))
  }

  /// How far the corners of a picture of this size are moved at most, in points.
  func reach(width: Int, height: Int) -> Double {
    let (x, y) = (Double(width) / 2, Double(height) / 2)
    var most = 0.0
    for (cornerX, cornerY) in [(-x, -y), (x, -y), (-x, y), (x, y)] {
      let moved = apply(cornerX, cornerY)
      let (stepX, stepY) = (moved.x - cornerX, moved.y - cornerY)
      most = max(most, (stepX * stepX + stepY * stepY).squareRoot())
    }
    return most
  }
}
