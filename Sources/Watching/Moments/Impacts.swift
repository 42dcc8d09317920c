/// Moments at which something that moves meets something: where the smooth pieces of its way meet, its velocity jumps.
///
/// In: a track that has ended. Out: impacts, their times between two pictures where the pieces cross. Speeds are in
/// points of a picture of 160 per second.
enum Impacts {
  /// The least jump of velocity, in points per second, and of the greater speed beside it.
  static let leastJump = 22.0
  static let leastPart = 0.35
  /// How long a thing is seen until it is sure, in seconds.
  static let longEnough = 0.8
  /// The most noise of a way, in points: what flutters has more.
  static let mostNoise = 0.45
  /// How much of a kink the edges across it have to take part in: one of them, and the other.
  static let mostEdge = 0.6
  static let leastEdge = -0.2
  /// Below this a jump between two pieces may not be all that happens between them.
  static let unsure = 0.5
  /// Breaks that lie closer together are one contact: what meets gives way for a while. In seconds.
  static let contact = 0.11

  static func find(in track: Track, poses: PoseBook) -> [Sighting] {
    guard let first = track.points.first, let last = track.points.last else { return [] }
    // What is seen for a moment only is less sure to be a thing.
    let sure = 0.4 + 0.6 * min(1, (last.time - first.time) / longEnough)
    return track.runs.filter { $0.count >= 4 }.flatMap { breaks($0, poses) }.map { one in
      var one = one
      one.confidence *= sure * Solidity.of(track, at: one.time)
      return one
    }
  }

  private static func breaks(_ points: [Track.Point], _ poses: PoseBook) -> [Sighting] {
    let fit = TrackFit(times: points.map(\.time), xs: points.map(\.x), ys: points.map(\.y))
    var found: [Sighting] = []
    let pieces = fit.pieces
    guard isSteady(fit), fit.noise < mostNoise else { return [] }
    var index = 0
    while index + 1 < pieces.count {
      // Breaks near each other: from the last piece before to the first piece after them.
      var end = index + 1
      while end + 1 < pieces.count, fit.times[pieces[end].last] - fit.times[pieces[index].last] < contact {
        end += 1
      }
      var best: (sighting: Sighting, jump: Double, end: Int)?
      for after in index + 1...end {
        var found = jump(from: pieces[index], to: pieces[after], fit, points, poses)
        if after == index + 1, found.map({ $0.0.confidence < unsure }) ?? true {
          found = rebound(from: pieces[index], to: pieces[after], fit, points, poses) ?? found
        }
        guard let (sighting, jump) = found else { continue }
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

  /// How much the velocity changes between two pieces beyond what it changes within them anyway: the mean velocities of
  /// some steps before and after, without the step between, in points per second. A way that turns smoothly has no kink,
  /// nor has one that is only displaced.
  private static func kink(
    _ before: TrackFit.Piece, _ after: TrackFit.Piece, _ fit: TrackFit, xs: [Double], ys: [Double]
  ) -> Kink? {
    func velocity(_ first: Int, _ last: Int) -> (x: Double, y: Double, time: Double) {
      let span = max(1e-6, fit.times[last] - fit.times[first])
      return (
        (xs[last] - xs[first]) / span, (ys[last] - ys[first]) / span,
        (fit.times[last] + fit.times[first]) / 2
      )
    }
    let reachBefore = min(3, before.last - before.first)
    let reachAfter = min(3, after.last - after.first)
    guard reachBefore > 0, reachAfter > 0 else { return nil }
    let arriving = velocity(before.last - reachBefore, before.last)
    let leaving = velocity(after.first, after.first + reachAfter)
    // The acceleration within the pieces.
    var (x, y, count) = (0.0, 0.0, 0.0)
    for (first, last) in [
      (max(before.first, before.last - 6), before.last), (after.first, min(after.last, after.first + 6)),
    ] where last - first >= 2 {
      let middle = (first + last) / 2
      let (one, other) = (velocity(first, middle), velocity(middle, last))
      let span = max(1e-6, other.time - one.time)
      x += (other.x - one.x) / span
      y += (other.y - one.y) / span
      count += 1
    }
    let span = leaving.time - arriving.time
    let (usualX, usualY) = count > 0 ? (x / count * span, y / count * span) : (0, 0)
    return Kink(
      x: leaving.x - arriving.x - usualX, y: leaving.y - arriving.y - usualY,
      speedBefore: length(arriving.x, arriving.y), speedAfter: length(leaving.x, leaving.y))
  }

  /// A change of velocity, and the speeds beside it, in points per second.
  private struct Kink {
    var x: Double
    var y: Double
    var speedBefore: Double
    var speedAfter: Double

    var jump: Double { Impacts.length(x, y) }
  }

  /// How much of a kink what is seen within the region has to take part in.
  static let leastFlow = 0.3

  /// Whether what is seen within the region changes its velocity too.
  private static func isMoving(
    _ kink: Kink, _ before: TrackFit.Piece, _ after: TrackFit.Piece, _ points: [Track.Point]
  ) -> Bool {
    let arriving = points[max(before.first, before.last - 1)...before.last].compactMap(\.flow)
    // The first after the break still has the way to it in it.
    let leaving = points[min(after.first + 1, after.last)...min(after.first + 2, after.last)].compactMap(\.flow)
    guard !arriving.isEmpty, !leaving.isEmpty else { return true }
    func mean(_ flows: [(x: Double, y: Double)]) -> (x: Double, y: Double) {
      let sum = flows.reduce((x: 0.0, y: 0.0)) { ($0.x + $1.x, $0.y + $1.y) }
      return (sum.x / Double(flows.count), sum.y / Double(flows.count))
    }
    let (one, other) = (mean(arriving), mean(leaving))
    let along = ((other.x - one.x) * kink.x + (other.y - one.y) * kink.y) / max(1, kink.jump)
    return along > leastFlow * kink.jump
  }

  /// Whether both edges across the kink take part in it, as those of one thing do; what only changes its outline or is
  /// taken for one with another has one that does not.
  private static func isRigid(
    _ kink: Kink, _ before: TrackFit.Piece, _ after: TrackFit.Piece, _ fit: TrackFit, _ points: [Track.Point],
    step: Double
  ) -> Bool {
    let isAcross = abs(kink.x) > abs(kink.y)
    let size = isAcross ? kink.x : kink.y
    var lows: [Double] = []
    var highs: [Double] = []
    for point in points {
      // Where the camera has moved its region counts with it.
      let (shiftX, shiftY) = (point.x - point.region.x, point.y - point.region.y)
      lows.append(isAcross ? Double(point.region.left) + shiftX : Double(point.region.top) + shiftY)
      highs.append(isAcross ? Double(point.region.right) + shiftX : Double(point.region.bottom) + shiftY)
    }
    let none = [Double](repeating: 0, count: points.count)
    // Edges are known to whole points only.
    let allowance = 0.7 / (3 * step)
    var parts: [Double] = []
    for edge in [lows, highs] {
      guard let own = self.kink(before, after, fit, xs: edge, ys: none) else { return true }
      parts.append(own.x * (size < 0 ? -1 : 1))
    }
    let most = abs(size)
    return min(parts[0], parts[1]) > leastEdge * most - allowance
      && max(parts[0], parts[1]) > mostEdge * most - allowance
  }

  /// Whether it keeps its size, but for a moment, as what flutters does not.
  private static func isSolid(_ points: ArraySlice<Track.Point>) -> Bool {
    let areas = points.map { Double($0.region.area) }
    let changes = zip(areas, areas.dropFirst()).map { abs($1 - $0) / max($0, $1) }.sorted()
    guard !changes.isEmpty else { return true }
    let usual = areas.sorted()[areas.count / 2]
    return changes[changes.count / 2] < 0.06 + 1 / usual.squareRoot()
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
    let gap = least.squareRoot()
    guard let kink = kink(before, after, fit, xs: fit.xs, ys: fit.ys), gap < 2 + 0.5 * kink.jump * step else {
      return nil
    }
    let fastest = max(kink.speedBefore, kink.speedAfter)
    guard kink.jump > leastJump, kink.jump > leastPart * fastest else { return nil }
    guard isMoving(kink, before, after, points) else { return nil }
    guard isRigid(kink, before, after, fit, points, step: step) else { return nil }
    let lengths = (before.last - before.first + 1, after.last - after.first + 1)
    let uncertain = fit.noise / step * (2 / Double(min(lengths.0, 4)) + 2 / Double(min(lengths.1, 4))) + 6
    let sure = kink.jump / uncertain
    guard sure > 1 else { return nil }
    var confidence = min(1, 0.35 + 0.12 * sure) * min(1, 0.4 + kink.jump / fastest * 0.6)
    // From rest into movement nothing is heard, as a rule.
    if kink.speedBefore < 0.2 * fastest { confidence *= 0.3 }
    if lengths.0 + lengths.1 < 8 { confidence *= 0.8 }
    let jump = kink.jump
    let point = points[min(before.last, points.count - 1)]
    return (poses.sighting(.impact, time: time, speed: jump, point: point, confidence: confidence), jump)
  }

  /// A stroke too quick for a piece of its own: between two pieces it goes ever faster one way, and then back.
  private static func rebound(
    from before: TrackFit.Piece, to after: TrackFit.Piece, _ fit: TrackFit, _ points: [Track.Point], _ poses: PoseBook
  ) -> (Sighting, Double)? {
    // At least two steps that no piece has taken up, and little time.
    guard after.first - before.last >= 2, fit.times[after.first] - fit.times[before.last] < 0.3,
      after.last > after.first + 1
    else { return nil }
    func velocity(_ first: Int, _ last: Int) -> (x: Double, y: Double) {
      let span = max(1e-6, fit.times[last] - fit.times[first])
      return ((fit.xs[last] - fit.xs[first]) / span, (fit.ys[last] - fit.ys[first]) / span)
    }
    let leaving = velocity(after.first, min(after.last, after.first + 2))
    let speedAfter = length(leaving.x, leaving.y)
    guard speedAfter > leastJump else { return nil }
    // How fast it comes, against the way it leaves.
    func coming(_ last: Int) -> Double {
      let step = velocity(last - 1, last)
      return -(step.x * leaving.x + step.y * leaving.y) / speedAfter
    }
    guard let last = (before.last + 1...after.first).max(by: { coming($0) < coming($1) }), last > before.last + 1 else {
      return nil
    }
    let (speed, earlier) = (coming(last), coming(last - 1))
    guard speed > 2 * leastJump, speed > 0.7 * speedAfter, earlier > 0.15 * speed else { return nil }
    // What is quick is blurred, and larger by that; what is more than that is something else.
    let areas = points[last - 2...last].map(\.region.area)
    guard let least = areas.min(), let most = areas.max(), least * 2 > most else { return nil }
    // It meets what stops it where it leaves from: along the way it goes back, places before and after cross.
    let after = velocity(last, min(last + 1, after.last))
    let back = (after.x * leaving.x + after.y * leaving.y) / speedAfter
    let step = fit.times[min(last + 1, fit.times.count - 1)] - fit.times[last]
    let time = fit.times[last] + step * min(1, max(0, (speedAfter - back) / max(1, speedAfter + speed)))
    return (
      poses.sighting(.impact, time: time, speed: speed + speedAfter, point: points[last], confidence: 0.7),
      speed + speedAfter
    )
  }

  static func length(_ x: Double, _ y: Double) -> Double { (x * x + y * y).squareRoot() }
}
