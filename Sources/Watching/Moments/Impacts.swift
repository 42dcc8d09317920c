/// Moments at which something that moves meets something: where the smooth pieces of its way meet, its velocity jumps.
///
/// In: a track that has ended. Out: impacts, their times between two pictures where the pieces cross. Speeds are in
/// points of a picture of 160 per second.
enum Impacts {
  /// The least jump of velocity, in points per second, and of the greater speed beside it.
  static let leastJump = 22.0
  static let leastPart = 0.35
  /// Breaks that lie closer together are one contact: what meets gives way for a while. In seconds.
  static let contact = 0.11

  static func find(in track: Track, poses: PoseBook) -> [Sighting] {
    var found: [Sighting] = []
    for run in track.runs where run.count >= 4 { found.append(contentsOf: breaks(run, poses)) }
    return found
  }

  private static func breaks(_ points: [Track.Point], _ poses: PoseBook) -> [Sighting] {
    let fit = TrackFit(times: points.map(\.time), xs: points.map(\.x), ys: points.map(\.y))
    var found: [Sighting] = []
    let pieces = fit.pieces
    guard isSteady(fit) else { return [] }
    var index = 0
    while index + 1 < pieces.count {
      // Breaks near each other: from the last piece before to the first piece after them.
      var end = index + 1
      while end + 1 < pieces.count, fit.times[pieces[end].last] - fit.times[pieces[index].last] < contact {
        end += 1
      }
      var best: (sighting: Sighting, jump: Double, end: Int)?
      for after in index + 1...end {
        guard let (sighting, jump) = jump(from: pieces[index], to: pieces[after], fit, points, poses) else { continue }
        if best.map({ jump > $0.jump * 1.15 }) ?? true { best = (sighting, jump, after) }
      }
      if let best {
        found.append(best.sighting)
        index = best.end
      } else {
        index += 1
      }
    }
    return found
  }

  /// Whether the way is smooth between its breaks, as that of something solid.
  private static func isSteady(_ fit: TrackFit) -> Bool {
    guard let first = fit.times.first, let last = fit.times.last, last > first else { return false }
    let covered = fit.pieces.filter { $0.last - $0.first >= 3 }.reduce(0) { $0 + $1.last - $1.first + 1 }
    return Double(covered) > 0.6 * Double(fit.times.count)
      && Double(fit.pieces.count - 1) < 1.5 + 5 * (last - first)
  }

  /// The jump between two pieces, if it is one.
  private static func jump(
    from before: TrackFit.Piece, to after: TrackFit.Piece, _ fit: TrackFit, _ points: [Track.Point], _ poses: PoseBook
  ) -> (Sighting, Double)? {
    let (start, end) = (fit.times[before.last], fit.times[after.first])
    guard end - start < 0.45, before.last > before.first + 1, after.last > after.first + 1 else { return nil }
    let step = max(1e-3, (end - start) / Double(max(1, after.first - before.last)))
    // Where the pieces are nearest to each other.
    var time = (start + end) / 2
    var least = Double.infinity
    for k in 0...24 {
      let t = start - 0.5 * step + (end - start + step) * Double(k) / 24
      let (one, other) = (before.place(at: t), after.place(at: t))
      let (x, y) = (other.x - one.x, other.y - one.y)
      let apart = x * x + y * y
      if apart < least { (least, time) = (apart, t) }
    }
    let (arriving, leaving) = (before.velocity(at: time), after.velocity(at: time))
    let (x, y) = (leaving.x - arriving.x, leaving.y - arriving.y)
    let jump = length(x, y)
    let (speed, speedAfter) = (length(arriving.x, arriving.y), length(leaving.x, leaving.y))
    let fastest = max(speed, speedAfter)
    let gap = least.squareRoot()
    guard jump > leastJump, jump > leastPart * fastest, gap < 2 + 0.5 * jump * step else { return nil }
    let spread = fit.noise / step
    let lengths = (before.last - before.first + 1, after.last - after.first + 1)
    let sure = jump / (spread * (2 / Double(min(lengths.0, 4)) + 2 / Double(min(lengths.1, 4))) + 6)
    guard sure > 1 else { return nil }
    var confidence = min(1, 0.35 + 0.12 * sure)
    confidence *= min(1, 0.4 + jump / fastest * 0.6)
    // From rest into movement nothing is heard, as a rule.
    let lost = speed < 0.2 * fastest ? 0.3 : 1
    confidence *= lost
    if lengths.0 + lengths.1 < 8 { confidence *= 0.8 }
    let point = points[min(before.last, points.count - 1)]
    return (poses.sighting(.impact, time: time, speed: jump, point: point, confidence: confidence), jump)
  }

  static func length(_ x: Double, _ y: Double) -> Double { (x * x + y * y).squareRoot() }
}
