/// Steps of what walks: its feet are farthest apart as a foot meets the ground.
///
/// In: a track that has ended. Out: steps, at the peaks of how far its lowest quarter reaches, when these come in an even
/// series (heel strike coincides with the widest stance: Winter 1991, "Biomechanics and Motor Control of Human Gait").
enum Steps {
  /// How long before the middle of the widest stance the foot comes down, in times between two steps: at its beginning
  /// for who then stands on both feet for up to a fifth of a step, in its middle for who swings his legs evenly.
  static let beforeMiddle = 0.045
  /// The time between two steps, in seconds.
  static let interval = 0.2...1.1

  static func find(in track: Track, poses: PoseBook) -> [Sighting] {
    let points = track.points.filter { $0.sides.isDisjoint(with: [.left, .right]) }
    guard points.count >= 12, let first = points.first, let last = points.last, last.time - first.time > 0.8 else {
      return []
    }
    let heights = points.map { Double($0.region.height) }.sorted()
    let widths = points.map { Double($0.region.width) }.sorted()
    guard heights[heights.count / 2] > 12, heights[heights.count / 2] > 1.25 * widths[widths.count / 2] else {
      return []
    }
    guard goesEvenly(points, height: heights[heights.count / 2]) else { return [] }
    let peaks = peaks(points)
    guard peaks.count >= 3 else { return [] }
    let gaps = zip(peaks, peaks.dropFirst()).map { $1.time - $0.time }.sorted()
    let usual = gaps[gaps.count / 2]
    guard interval.contains(usual) else { return [] }
    let even = gaps.count { abs($0 - usual) < 0.3 * usual }
    guard Double(even) >= 0.55 * Double(gaps.count) else { return [] }
    return peaks.map { peak in
      poses.sighting(
        .step, time: max(first.time, peak.time - beforeMiddle * usual), speed: 60, point: points[peak.index],
        confidence: 0.8)
    }
  }

  /// Whether it goes on as who walks does, not to and fro: its middle stays near a line.
  private static func goesEvenly(_ points: [Track.Point], height: Double) -> Bool {
    let count = Double(points.count)
    let (time, place) = (points.reduce(0) { $0 + $1.time } / count, points.reduce(0) { $0 + $1.x } / count)
    var (both, square) = (0.0, 0.0)
    for point in points {
      both += (point.time - time) * (point.x - place)
      square += (point.time - time) * (point.time - time)
    }
    let slope = both / max(square, 1e-9)
    let error = points.reduce(0) { sum, point in
      let off = point.x - place - slope * (point.time - time)
      return sum + off * off
    }
    return (error / count).squareRoot() < 0.12 * height
  }

  private static func peaks(_ points: [Track.Point]) -> [(time: Double, index: Int)] {
    let count = points.count
    let spread = (0..<count).map { index -> Double in
      let (a, b) = (points[max(0, index - 1)].region.spread, points[min(count - 1, index + 1)].region.spread)
      return (a + 2 * points[index].region.spread + b) / 4
    }
    let sorted = spread.sorted()
    let range = sorted[count * 9 / 10] - sorted[count / 10]
    guard range >= 2.5 else { return [] }
    var found: [(time: Double, index: Int)] = []
    // Up and down by a part of the range, as in a comparator with hysteresis.
    let turn = 0.45 * range
    var (high, low) = (spread[0], spread[0])
    var place = 0
    var rising = true
    for index in 1..<count {
      if rising {
        if spread[index] > high { (high, place) = (spread[index], index) }
        if spread[index] < high - turn {
          if high - low > turn { found.append((middle(points, spread, place, floor: high - turn / 2), place)) }
          rising = false
          low = spread[index]
        }
      } else {
        if spread[index] < low { low = spread[index] }
        if spread[index] > low + turn {
          rising = true
          (high, place) = (spread[index], index)
        }
      }
    }
    return found
  }

  /// The middle of a peak: of the time it is above its floor, which a flat top does not move.
  private static func middle(_ points: [Track.Point], _ spread: [Double], _ place: Int, floor: Double) -> Double {
    var (first, last) = (place, place)
    while first > 0, spread[first - 1] > floor { first -= 1 }
    while last + 1 < points.count, spread[last + 1] > floor { last += 1 }
    if first == 0 || last == points.count - 1 { return points[place].time }
    func crossing(_ inside: Int, _ outside: Int) -> Double {
      let part = (spread[inside] - floor) / max(1e-9, spread[inside] - spread[outside])
      return points[inside].time + (points[outside].time - points[inside].time) * part
    }
    return (crossing(first, first - 1) + crossing(last, last + 1)) / 2
  }
}
