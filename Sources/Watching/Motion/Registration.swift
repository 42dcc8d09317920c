/// Lays one picture on another: points with a strong gradient are looked for in the other picture.
///
/// In: a smoothed luma plane as the reference, another as the target, a first guess. Out: the similarity that takes
/// places of the reference to places of the target, in points from the middle. By inverse compositional Gauss-Newton
/// steps (Baker and Matthews 2004, "Lucas-Kanade 20 Years On") with weights after Geman and McClure, so that what moves
/// by itself has no say.
struct Registration: Sendable {
  private struct Point {
    var x: Float
    var y: Float
    var value: Float
    var gradientX: Float
    var gradientY: Float
    var sector: Int
  }

  /// What is looked for: a shift only, the rest as guessed, or all of a similarity.
  enum Form { case shift, similarity }

  /// How well a similarity fits.
  struct Fit {
    var motion: Similarity
    /// Points that speak for it against standing still, and for standing still against it.
    var supporters = 0
    var opponents = 0
    /// Of twelve parts of the picture, those with supporters.
    var sectors = 0
  }

  /// The side of a cell of which the strongest point is taken, and the weakest gradient of use, per point.
  private static let cell = 5
  private static let weakest: Float = 5

  let width: Int
  let height: Int
  private var points: [Point] = []

  init(reference: Plane) {
    width = reference.width
    height = reference.height
    let (width, height) = (width, height)
    reference.values.withUnsafeBufferPointer { values in
      var top = 2
      while top < height - 2 {
        var left = 2
        while left < width - 2 {
          var best: Float = Self.weakest * Self.weakest
          var found: Point?
          for y in top..<min(top + Self.cell, height - 2) {
            for x in left..<min(left + Self.cell, width - 2) {
              let place = y * width + x
              let gradientX = (Float(values[place + 1]) - Float(values[place - 1])) / 2
              let gradientY = (Float(values[place + width]) - Float(values[place - width])) / 2
              let size = gradientX * gradientX + gradientY * gradientY
              if size > best {
                best = size
                found = Point(
                  x: Float(x) - Float(width) / 2, y: Float(y) - Float(height) / 2, value: Float(values[place]),
                  gradientX: gradientX, gradientY: gradientY, sector: (y * 3 / height) * 4 + x * 4 / width)
              }
            }
          }
          if let found { points.append(found) }
          left += Self.cell
        }
        top += Self.cell
      }
    }
  }

  /// Where the reference lies in the target; nothing when there is too little to hold on to.
  func locate(in target: Plane, from guess: Similarity, _ form: Form, rounds: Int = 8) -> Fit? {
    guard points.count >= 12 else { return nil }
    var motion = guess
    for _ in 0..<rounds {
      guard let step = step(target, motion, form) else { return nil }
      motion = motion.after(step.inverse)
      if step.reach(width: width, height: height) < 0.03 { break }
    }
    let scale = (motion.a * motion.a + motion.b * motion.b).squareRoot()
    guard scale > 0.5, scale < 2, abs(motion.dx) < Double(width) / 2, abs(motion.dy) < Double(height) / 2 else {
      return nil
    }
    return judged(target, motion)
  }

  /// The spread of the points' differences at a place, by their median.
  func residual(in target: Plane, at motion: Similarity) -> Float {
    let differences = differences(target, motion)
    return Self.median(differences.compactMap { $0.map(abs) })
  }

  private func differences(_ target: Plane, _ motion: Similarity) -> [Float?] {
    let (a, b, dx, dy) = (Float(motion.a), Float(motion.b), Float(motion.dx), Float(motion.dy))
    let (halfWidth, halfHeight) = (Float(width) / 2, Float(height) / 2)
    return target.values.withUnsafeBufferPointer { values in
      points.map { point in
        let x = a * point.x - b * point.y + dx + halfWidth
        let y = b * point.x + a * point.y + dy + halfHeight
        guard x >= 0, y >= 0, x < Float(width - 1), y < Float(height - 1) else { return nil }
        let (column, row) = (Int(x), Int(y))
        let (partX, partY) = (x - Float(column), y - Float(row))
        let place = row * width + column
        let above = Float(values[place]) * (1 - partX) + Float(values[place + 1]) * partX
        let below = Float(values[place + width]) * (1 - partX) + Float(values[place + width + 1]) * partX
        return above * (1 - partY) + below * partY - point.value
      }
    }
  }

  private func step(_ target: Plane, _ motion: Similarity, _ form: Form) -> Similarity? {
    let differences = differences(target, motion)
    let present = differences.compactMap(\.self)
    guard present.count * 3 > points.count else { return nil }
    let middle = Self.median(present)
    let spread = max(2, 2.5 * Self.median(present.map { abs($0 - middle) }))
    // Rows of the normal equations for (dx, dy, growth, turn); lengths are scaled by half the width.
    let half = Double(width) / 2
    var normal = [Double](repeating: 0, count: 20)
    for (point, difference) in zip(points, differences) {
      guard let difference else { continue }
      let error = difference - middle
      let ratio = error / spread
      let root = 1 / (1 + ratio * ratio)
      let weight = Double(root * root)
      let (gradientX, gradientY) = (Double(point.gradientX), Double(point.gradientY))
      let (x, y) = (Double(point.x) / half, Double(point.y) / half)
      let row = (gradientX, gradientY, gradientX * x + gradientY * y, gradientY * x - gradientX * y)
      let (w0, w1, w2, w3) = (row.0 * weight, row.1 * weight, row.2 * weight, row.3 * weight)
      normal[0] += w0 * row.0
      normal[1] += w0 * row.1
      normal[2] += w0 * row.2
      normal[3] += w0 * row.3
      normal[6] += w1 * row.1
      normal[7] += w1 * row.2
      normal[8] += w1 * row.3
      normal[12] += w2 * row.2
      normal[13] += w2 * row.3
      normal[18] += w3 * row.3
      let value = Double(error)
      normal[4] += w0 * value
      normal[9] += w1 * value
      normal[14] += w2 * value
      normal[19] += w3 * value
    }
    normal[5] = normal[1]
    normal[10] = normal[2]
    normal[11] = normal[7]
    normal[15] = normal[3]
    normal[16] = normal[8]
    normal[17] = normal[13]
    // A little of standing still, for pictures that hold on in one direction only.
    for index in 0..<4 { normal[index * 5 + index] += 40 }
    if form == .shift {
      for index in 0..<20 where index / 5 > 1 || index % 5 == 2 || index % 5 == 3 {
        normal[index] = index % 6 == 0 ? 1 : 0
      }
    }
    guard let solution = Self.solve(&normal) else { return nil }
    return Similarity(a: 1 + solution[2] / half, b: solution[3] / half, dx: solution[0], dy: solution[1])
  }

  /// Who speaks for a motion, and who for none.
  private func judged(_ target: Plane, _ motion: Similarity) -> Fit {
    var fit = Fit(motion: motion)
    let moved = differences(target, motion)
    let still = differences(target, .identity)
    let middleMoved = Self.median(moved.compactMap(\.self))
    let middleStill = Self.median(still.compactMap(\.self))
    var sectors = [Int](repeating: 0, count: 12)
    for (index, point) in points.enumerated() {
      guard let one = moved[index], let other = still[index] else { continue }
      let (error, without) = (abs(one - middleMoved), abs(other - middleStill))
      if without > error + 3, error < 0.5 * without {
        fit.supporters += 1
        sectors[point.sector] += 1
      } else if error > without + 3, without < 0.5 * error {
        fit.opponents += 1
      }
    }
    fit.sectors = sectors.count { $0 > 1 }
    return fit
  }

  static func median(_ values: [Float]) -> Float {
    guard !values.isEmpty else { return 0 }
    return values.sorted()[values.count / 2]
  }

  /// Four equations by elimination with the largest pivot; rows of five.
  private static func solve(_ rows: inout [Double]) -> [Double]? {
    for column in 0..<4 {
      var pivot = column
      for row in column + 1..<4 where abs(rows[row * 5 + column]) > abs(rows[pivot * 5 + column]) { pivot = row }
      guard abs(rows[pivot * 5 + column]) > 1e-9 else { return nil }
      if pivot != column { for k in 0..<5 { rows.swapAt(pivot * 5 + k, column * 5 + k) } }
      for row in 0..<4 where row != column {
        let factor = rows[row * 5 + column] / rows[column * 5 + column]
        if factor == 0 { continue }
        for k in column..<5 { rows[row * 5 + k] -= factor * rows[column * 5 + k] }
      }
    }
    return (0..<4).map { (row: Int) -> Double in rows[row * 5 + 4] / rows[row * 6] }
  }
}
