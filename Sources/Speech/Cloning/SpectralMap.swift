// In: the frames of a base voice and of another. Out: the affine map between their voiced cepstra, found without anything
// that both of them said: D. Erro, A. Moreno and A. Bonafonte, "INCA algorithm for training voice conversion systems from
// nonparallel corpora", IEEE Trans. Audio, Speech and Language Processing 18, 2010.

/// A map between two voices' voiced cepstra, and how near it brings them.
struct SpectralMap {
  let map: AffineMap
  /// Distance of the clouds after means and deviations were mapped, and after all.
  let distances: (before: Float, after: Float)

  /// Trained on the voiced cepstra of a base voice and of the voice that it is to become.
  init(from base: FrameMatrix, to target: FrameMatrix, _ settings: CloningSettings) {
    let (from, to) = ((base.mean, base.deviation), (target.mean, target.deviation))
    let width = base.width
    // Both clouds with mean 0 and deviation 1, in which the regression is done...
    let unit = ([Float](repeating: 0, count: width), [Float](repeating: 1, count: width))
    let points = AffineMap(from: from, to: unit).applied(to: base)
    let goals = AffineMap(from: to, to: unit).applied(to: target)
    // ... and what makes distances between them those of the target's cepstra.
    let metric = AffineMap(from: unit, to: (unit.0, to.1))
    let metricGoals = metric.applied(to: goals)
    var map = AffineMap(from: unit, to: unit)
    var neighbors = NearestNeighbors(metric.applied(to: points), metricGoals)
    let before = neighbors.distance
    for _ in 0..<settings.rounds {
      var regression = RidgeRegression(width: width)
      for (row, goal) in neighbors.inSecond.enumerated() { regression.add(points, row, goals, goal) }
      for (goal, row) in neighbors.inFirst.enumerated() { regression.add(points, row, goals, goal) }
      map = regression.map(ridge: settings.ridge)
      neighbors = NearestNeighbors(metric.applied(to: map.applied(to: points)), metricGoals)
    }
    distances = (before, neighbors.distance)
    Self.restoreDeviations(&map, points, limit: settings.restoration)
    self.map = Self.unscaled(map, from: from, to: to)
  }

  /// Raises the deviations of what comes out to 1.
  private static func restoreDeviations(_ map: inout AffineMap, _ points: FrameMatrix, limit: Float) {
    let width = map.width
    let mapped = map.applied(to: points)
    let mean = mapped.mean
    for (row, deviation) in mapped.deviation.enumerated() {
      let gain = min(limit, 1 / max(deviation, 1e-3))
      for column in 0..<width { map.matrix[row * width + column] *= gain }
      map.offset[row] = mean[row] + (map.offset[row] - mean[row]) * gain
    }
  }

  /// The map between cepstra that belongs to one between normalized ones.
  private static func unscaled(
    _ map: AffineMap, from: (mean: [Float], deviation: [Float]), to: (mean: [Float], deviation: [Float])
  ) -> AffineMap {
    let width = map.width
    var result = map
    for row in 0..<width {
      var offset = map.offset[row] * to.deviation[row] + to.mean[row]
      for column in 0..<width {
        let factor = map.matrix[row * width + column] * to.deviation[row] / max(from.deviation[column], 1e-6)
        result.matrix[row * width + column] = factor
        offset -= factor * from.mean[column]
      }
      result.offset[row] = offset
    }
    return result
  }
}
