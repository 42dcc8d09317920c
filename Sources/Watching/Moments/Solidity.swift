import Sound

/// How likely what is followed is one solid thing, and not an edge of something that waves, turns or changes its light.
///
/// In: a track and a moment of it. Out: 0...1. A thing keeps its size, is about as wide as high, and is one of few; the
/// edges of a flag or of the blades of a fan are slivers that grow and shrink, and there are many of them.
enum Solidity {
  /// How long before and after the moment is looked at, in seconds.
  private static let around = 0.3
  /// More elongated than this says no more.
  private static let mostAspect = 4.5
  /// Coefficients of a logistic regression over drawn films, for binary logarithms.
  private static let bias = 3.6
  private static let perSizeRatio = -0.3
  private static let perAspect = -1.45
  private static let perCompany = -0.6

  static func of(_ track: Track, at time: Double) -> Double {
    let near = track.points.filter { abs($0.time - time) < around }
    guard !near.isEmpty else { return 1 }
    func quantile(_ part: Double, _ measure: (Track.Point) -> Int) -> Double {
      Double(max(1, near.map(measure).sorted()[Int(Double(near.count - 1) * part)]))
    }
    let sizes = quantile(0.9) { $0.region.area } / quantile(0.1) { $0.region.area }
    let aspect = quantile(0.5) { $0.region.width } / quantile(0.5) { $0.region.height }
    let sum =
      bias + perSizeRatio * PortableMath.log2(sizes) + perAspect
      * PortableMath.log2(min(mostAspect, max(aspect, 1 / aspect)))
      + perCompany * PortableMath.log2(quantile(0.5) { $0.company })
    return 1 / (1 + PortableMath.exp(-sum))
  }
}
