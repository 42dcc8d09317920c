/// Follows regions from picture to picture.
///
/// In: the regions of each picture. Out: tracks as they end. Each region goes to the track that expects it most nearby
/// and alike; tracks whose regions become one wait for these to part again, and take up what looks and lies most like
/// them, so that balls that meet are followed through their meeting.
struct Tracker {
  private struct Followed {
    var track = Track()
    /// Since when it has not been seen by itself, in seconds.
    var hiddenSince: Double?
    /// Tracks hidden in its region, by number.
    var companions: [Int] = []
    var host: Int?
    var number: Int
  }

  /// How long a track waits for what it has lost sight of, and for what became one with another, in seconds.
  private static let patience = 0.1
  private static let mergedPatience = 0.7
  /// The most points of a track, which is then ended and begun anew with some of its last points.
  private static let longest = 400
  private static let overlap = 30

  private var followed: [Followed] = []
  private var next = 0
  private var lastTime = 0.0
  private var lastPose = Similarity.identity
  private(set) var ended: [Track] = []

  /// Takes up the regions of the next picture; `pose` takes places of the world to places of the picture.
  mutating func add(_ regions: [MovingRegion], time: Double, pose: Similarity, planes: Displacement) {
    let (width, height) = (planes.now.width, planes.now.height)
    let world = pose.inverse
    let camera = pose.after(lastPose.inverse)
    let apart = regions.flatMap { region in
      region.parts.count > 1 && expected(within: region, at: time, world, width, height) > 1 ? region.parts : [region]
    }
    let points = apart.map { region in
      let (x, y) = world.apply(region.x - Double(width) / 2, region.y - Double(height) / 2)
      return Track.Point(
        time: time, x: x, y: y, region: region, sides: Self.sides(region, width: width, height: height),
        company: apart.count)
    }
    var taken = [Int?](repeating: nil, count: points.count)
    assign(points, at: time, &taken)
    part(points, at: time, &taken)
    merge(points, at: time, &taken)
    for (index, point) in points.enumerated() {
      guard let slot = taken[index] else {
        if !point.region.isGhost { begin(point) }
        continue
      }
      if followed[slot].companions.isEmpty {
        var point = point
        if followed[slot].hiddenSince == nil, let last = followed[slot].track.points.last, last.time == lastTime {
          point.flow = flow(point, since: last, camera, planes)
        }
        followed[slot].track.append(point)
        followed[slot].hiddenSince = nil
      }
    }
    let seen = Set(taken.compactMap(\.self))
    for slot in followed.indices where !seen.contains(slot) && followed[slot].hiddenSince == nil {
      followed[slot].hiddenSince = time
    }
    lastTime = time
    lastPose = pose
    retire(at: time)
  }

  /// How fast a region moves in the world, by its looks.
  private func flow(
    _ point: Track.Point, since last: Track.Point, _ camera: Similarity, _ planes: Displacement
  ) -> (x: Double, y: Double)? {
    let guess = (x: point.region.x - last.region.x, y: point.region.y - last.region.y)
    guard let found = planes.find(point.region, guess: guess) else { return nil }
    let (x, y) = (
      last.region.x - Double(planes.now.width) / 2, last.region.y - Double(planes.now.height) / 2
    )
    let carried = camera.apply(x, y)
    let step = max(1e-3, point.time - last.time)
    return ((found.x - (carried.x - x)) / step, (found.y - (carried.y - y)) / step)
  }

  /// How many tracks are expected within a region.
  private func expected(
    within region: MovingRegion, at time: Double, _ world: Similarity, _ width: Int, _ height: Int
  ) -> Int {
    let pose = world.inverse
    return followed.count { item in
      guard item.track.points.count >= 3, let last = item.track.points.last, time - last.time < Self.mergedPatience,
        Double(last.region.area) < 1.1 * Double(region.area)
      else { return false }
      let place = item.track.predicted(at: time)
      let (x, y) = pose.apply(place.x, place.y)
      let (column, row) = (x + Double(width) / 2, y + Double(height) / 2)
      return column > Double(region.left) - 2 && column < Double(region.right) + 2 && row > Double(region.top) - 2
        && row < Double(region.bottom) + 2
    }
  }

  /// Ends all tracks, as at a cut.
  mutating func endAll() {
    for item in followed { finish(item, as: item.host == nil ? .film : .merged) }
    followed = []
  }

  /// The tracks that have ended since the last time.
  mutating func takeEnded() -> [Track] {
    let result = ended
    ended = []
    return result
  }

  private static func sides(_ region: MovingRegion, width: Int, height: Int) -> Track.Sides {
    var sides: Track.Sides = []
    if region.left <= 1 { sides.insert(.left) }
    if region.right >= width - 2 { sides.insert(.right) }
    if region.top <= 1 { sides.insert(.top) }
    if region.bottom >= height - 2 { sides.insert(.bottom) }
    return sides
  }

  private mutating func begin(_ point: Track.Point) {
    var item = Followed(number: next)
    next += 1
    item.track.append(point)
    followed.append(item)
  }

  /// How badly a point fits a track; nothing when it can't be.
  private func cost(_ item: Followed, _ point: Track.Point) -> Double? {
    guard let last = item.track.points.last else { return nil }
    let step = max(point.time - last.time, 1e-3)
    let size = Double(min(point.region.area, last.region.area)).squareRoot()
    let ratio =
      Double(max(point.region.area, last.region.area)) / Double(max(1, min(point.region.area, last.region.area)))
    guard ratio < (size < 5 ? 6 : 3.5) else { return nil }
    let expected = item.track.predicted(at: point.time)
    let ahead = Self.distance(point.x, point.y, expected.x, expected.y)
    let back = Self.distance(point.x, point.y, last.x, last.y)
    let speed = Self.distance(item.track.velocity.x, item.track.velocity.y, 0, 0)
    let fresh = item.track.points.count < 2
    let reach = fresh ? max(7, 280 * step) + size / 3 : 4 + size / 3 + 1.2 * speed * step
    guard back <= reach || ahead <= 4 + size / 4 + 0.5 * speed * step else { return nil }
    let colour =
      abs(point.region.luma - last.region.luma) + abs(point.region.blue - last.region.blue)
      + abs(point.region.red - last.region.red)
    return min(ahead, 0.7 * back + 1) + 2 * (ratio - 1) + colour / 12
  }

  private mutating func assign(_ points: [Track.Point], at time: Double, _ taken: inout [Int?]) {
    var pairs: [(cost: Double, slot: Int, index: Int)] = []
    for slot in followed.indices where followed[slot].host == nil {
      for (index, point) in points.enumerated() {
        if followed[slot].companions.isEmpty {
          if let cost = cost(followed[slot], point) { pairs.append((cost, slot, index)) }
        } else if let place = followed[slot].track.points.last, overlaps(place, point, margin: 12) {
          pairs.append((Self.distance(place.x, place.y, point.x, point.y), slot, index))
        }
      }
    }
    pairs.sort { ($0.cost, $0.slot, $0.index) < ($1.cost, $1.slot, $1.index) }
    var used = Set<Int>()
    for pair in pairs where taken[pair.index] == nil && !used.contains(pair.slot) {
      taken[pair.index] = pair.slot
      used.insert(pair.slot)
    }
  }

  /// Tracks that were one region and are several again.
  private mutating func part(_ points: [Track.Point], at time: Double, _ taken: inout [Int?]) {
    for (index, owner) in taken.enumerated() {
      guard let slot = owner, !followed[slot].companions.isEmpty, let own = followed[slot].track.points.last else {
        continue
      }
      let members =
        [slot]
        + followed[slot].companions.compactMap { number in
          followed.firstIndex { $0.number == number }
        }
      let near = points.indices.filter {
        $0 == index
          || (taken[$0] == nil && !points[$0].region.isGhost && overlaps(points[index], points[$0], margin: 10))
      }
      let alike = Double(points[index].region.area) < 1.25 * Double(own.region.area)
      guard near.count >= members.count || (near.count > 1 && alike) else { continue }
      var pairs: [(cost: Double, member: Int, index: Int)] = []
      for member in members {
        guard let last = followed[member].track.points.last else { continue }
        for place in near {
          let point = points[place]
          let ratio =
            Double(max(point.region.area, last.region.area))
            / Double(max(1, min(point.region.area, last.region.area)))
          let colour =
            abs(point.region.luma - last.region.luma) + abs(point.region.blue - last.region.blue)
            + abs(point.region.red - last.region.red)
          let way = Self.distance(point.x, point.y, last.x, last.y)
          pairs.append((way + 6 * (ratio - 1) + colour / 3, member, place))
        }
      }
      pairs.sort { ($0.cost, $0.member, $0.index) < ($1.cost, $1.member, $1.index) }
      taken[index] = nil
      var used = Set<Int>()
      for pair in pairs where !used.contains(pair.member) && taken[pair.index] == nil {
        taken[pair.index] = pair.member
        used.insert(pair.member)
      }
      followed[slot].companions = []
      for member in members {
        followed[member].host = nil
        followed[member].hiddenSince = used.contains(member) ? nil : time
      }
    }
  }

  /// Tracks whose region has become part of another's.
  private mutating func merge(_ points: [Track.Point], at time: Double, _ taken: inout [Int?]) {
    let seen = Set(taken.compactMap(\.self))
    for slot in followed.indices where !seen.contains(slot) && followed[slot].host == nil {
      guard let last = followed[slot].track.points.last, followed[slot].track.points.count >= 3,
        time - last.time < Self.patience
      else { continue }
      for (index, owner) in taken.enumerated() {
        guard let host = owner, host != slot, let other = followed[host].track.points.last else { continue }
        let grown = points[index].region.area > other.region.area + last.region.area / 3
        guard grown || !followed[host].companions.isEmpty, overlaps(last, points[index], margin: 5) else { continue }
        followed[slot].host = followed[host].number
        followed[slot].hiddenSince = followed[slot].hiddenSince ?? time
        followed[host].companions.append(followed[slot].number)
        for inner in followed[slot].companions { followed[host].companions.append(inner) }
        for inner in followed.indices where followed[slot].companions.contains(followed[inner].number) {
          followed[inner].host = followed[host].number
        }
        followed[slot].companions = []
        followed[host].hiddenSince = time
        break
      }
    }
  }

  private func overlaps(_ one: Track.Point, _ other: Track.Point, margin: Int) -> Bool {
    one.region.left - margin <= other.region.right && other.region.left - margin <= one.region.right
      && one.region.top - margin <= other.region.bottom && other.region.top - margin <= one.region.bottom
  }

  private mutating func retire(at time: Double) {
    var kept: [Followed] = []
    var lost = Set<Int>()
    for item in followed {
      let merged = item.host != nil || !item.companions.isEmpty
      if let since = item.hiddenSince, time - since > (merged ? Self.mergedPatience : Self.patience) {
        finish(item, as: merged ? .merged : .vanished)
        lost.insert(item.number)
      } else if item.track.points.count >= Self.longest {
        finish(item, as: .film)
        var rest = item
        rest.track.points = Array(item.track.points.suffix(Self.overlap))
        kept.append(rest)
      } else {
        kept.append(item)
      }
    }
    if !lost.isEmpty {
      for index in kept.indices {
        if let host = kept[index].host, lost.contains(host) { kept[index].host = nil }
        kept[index].companions.removeAll { lost.contains($0) }
      }
    }
    followed = kept
  }

  private mutating func finish(_ item: Followed, as end: Track.End) {
    guard item.track.points.count >= 3 else { return }
    var track = item.track
    track.end = end
    track.endTime = item.hiddenSince ?? lastTime
    ended.append(track)
  }

  private static func distance(_ x: Double, _ y: Double, _ otherX: Double, _ otherY: Double) -> Double {
    ((x - otherX) * (x - otherX) + (y - otherY) * (y - otherY)).squareRoot()
  }
}
