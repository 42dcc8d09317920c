/// A way as smooth pieces: where it breaks, something happened.
///
/// In: times, places in two directions. Out: pieces, each a parabola in both directions, that together fit best with a
/// price for each piece and for each point left out; by dynamic programming (Bellman 1961; as in "Fitting piecewise
/// parabolas" of optimal partitioning, Jackson et al. 2005). The noise is measured on the points themselves.
struct TrackFit {
  /// A parabola in each direction over points `first` to `last`; times count from `origin`.
  struct Piece: Sendable {
    var first: Int
    var last: Int
    var origin: Double
    var x: (Double, Double, Double) = (0, 0, 0)
    var y: (Double, Double, Double) = (0, 0, 0)

    func place(at time: Double) -> (x: Double, y: Double) {
      let t = time - origin
      return (x.0 + t * (x.1 + t * x.2), y.0 + t * (y.1 + t * y.2))
    }

    func velocity(at time: Double) -> (x: Double, y: Double) {
      let t = time - origin
      return (x.1 + 2 * t * x.2, y.1 + 2 * t * y.2)
    }
  }

  /// The price of a piece and of a point left out, in squares of the noise, and the longest piece in points.
  private static let piecePrice = 22.0
  private static let skipPrice = 8.0
  private static let longest = 48

  let times: [Double]
  let xs: [Double]
  let ys: [Double]
  /// The noise of a place, in points of the picture.
  let noise: Double
  private(set) var pieces: [Piece] = []

  init(times: [Double], xs: [Double], ys: [Double]) {
    self.times = times
    self.xs = xs
    self.ys = ys
    noise = Self.noise(times, xs, ys)
    pieces = partition()
  }

  /// How far points lie from the parabola through their neighbours, at the median.
  private static func noise(_ times: [Double], _ xs: [Double], _ ys: [Double]) -> Double {
    guard times.count >= 6 else { return 0.3 }
    var found: [Double] = []
    for index in 2..<times.count - 1 {
      let nodes = [index - 2, index - 1, index + 1]
      var weights: [Double] = []
      for node in nodes {
        var weight = 1.0
        for other in nodes where other != node {
          weight *= (times[index] - times[other]) / (times[node] - times[other])
        }
        weights.append(weight)
      }
      let spread = (1 + weights.reduce(0) { $0 + $1 * $1 }).squareRoot()
      for values in [xs, ys] {
        var error = values[index]
        for (weight, node) in zip(weights, nodes) { error -= weight * values[node] }
        found.append(abs(error) / spread)
      }
    }
    found.sort()
    return min(0.8, max(0.13, 1.4826 * found[found.count / 2]))
  }

  private func partition() -> [Piece] {
    let count = times.count
    guard count >= 3 else { return [] }
    let scale = 1 / (noise * noise)
    var best = [Double](repeating: .infinity, count: count + 1)
    var from = [Int](repeating: -1, count: count + 1)
    best[0] = 0
    for end in 1...count {
      best[end] = best[end - 1] + Self.skipPrice
      from[end] = -1
      var sums = Sums(origin: times[end - 1])
      for start in stride(from: end - 1, through: max(0, end - Self.longest), by: -1) {
        sums.add(times[start], xs[start], ys[start])
        let length = end - start
        guard length >= 3 else { continue }
        let error = sums.solved(parabola: length >= 4).error
        let price = best[start] + Self.piecePrice + error * scale
        if price < best[end] {
          best[end] = price
          from[end] = start
        }
      }
    }
    var pieces: [Piece] = []
    var end = count
    while end > 0 {
      let start = from[end]
      if start < 0 {
        end -= 1
        continue
      }
      pieces.append(piece(start, end - 1))
      end = start
    }
    return pieces.reversed()
  }

  private func piece(_ first: Int, _ last: Int) -> Piece {
    var sums = Sums(origin: times[last])
    for index in first...last { sums.add(times[index], xs[index], ys[index]) }
    let solved = sums.solved(parabola: last - first >= 3)
    return Piece(first: first, last: last, origin: times[last], x: solved.x, y: solved.y)
  }
}

/// The sums of the normal equations of two parabolas over the same times.
private struct Sums {
  private let origin: Double
  private var originX = 0.0
  private var originY = 0.0
  private var powers = (0.0, 0.0, 0.0, 0.0, 0.0)
  private var x = (0.0, 0.0, 0.0)
  private var y = (0.0, 0.0, 0.0)
  private var squares = 0.0

  init(origin: Double) { self.origin = origin }

  mutating func add(_ time: Double, _ placeX: Double, _ placeY: Double) {
    if powers.0 == 0 { (originX, originY) = (placeX, placeY) }
    let t = time - origin
    let (u, v) = (placeX - originX, placeY - originY)
    let square = t * t
    powers.0 += 1
    powers.1 += t
    powers.2 += square
    powers.3 += square * t
    powers.4 += square * square
    x.0 += u
    x.1 += u * t
    x.2 += u * square
    y.0 += v
    y.1 += v * t
    y.2 += v * square
    squares += u * u + v * v
  }

  /// The coefficients, and the sum of the squares that remain.
  func solved(
    parabola: Bool
  ) -> (x: (Double, Double, Double), y: (Double, Double, Double), error: Double) {
    let (s0, s1, s2, s3, s4) = powers
    func line(_ b: (Double, Double, Double)) -> (Double, Double, Double) {
      let below = s0 * s2 - s1 * s1
      guard below > 1e-12 else { return (b.0 / s0, 0, 0) }
      let slope = (s0 * b.1 - s1 * b.0) / below
      return ((b.0 - slope * s1) / s0, slope, 0)
    }
    func curve(_ b: (Double, Double, Double)) -> (Double, Double, Double) {
      // Cramer's rule.
      let c0 = s2 * s4 - s3 * s3
      let c1 = s2 * s3 - s1 * s4
      let c2 = s1 * s3 - s2 * s2
      let below = s0 * c0 + s1 * c1 + s2 * c2
      guard abs(below) > 1e-15 else { return line(b) }
      return (
        (b.0 * c0 + b.1 * c1 + b.2 * c2) / below,
        (b.0 * c1 + b.1 * (s0 * s4 - s2 * s2) + b.2 * (s1 * s2 - s0 * s3)) / below,
        (b.0 * c2 + b.1 * (s1 * s2 - s0 * s3) + b.2 * (s0 * s2 - s1 * s1)) / below
      )
    }
    let (p, q) = parabola ? (curve(x), curve(y)) : (line(x), line(y))
    let explained =
      p.0 * x.0 + p.1 * x.1 + p.2 * x.2 + q.0 * y.0 + q.1 * y.1 + q.2 * y.2
    return (
      (p.0 + originX, p.1, p.2), (q.0 + originY, q.1, q.2), max(0, squares - explained)
    )
  }
}
