/// Watches a film, picture by picture, and tells what was seen.
///
/// Pictures are held for a few seconds only: those to come, which tell what of a picture is background, and some of those
/// gone by.
public struct Watcher {
  private struct Kept {
    var frame: VideoFrame
    var smoothed: Plane
    var meter: LightMeter
    var pose = Similarity.identity
    var isPlaced = false
  }

  /// How far the background looks back and ahead, how far apart its pictures are and for how long it is used, in seconds.
  private static let reachBack = 3.2
  private static let reachAhead = 1.4
  private static let samplesApart = 0.31
  private static let chunk = 0.45
  /// How long before it moves something at rest is to be seen as a thing of its own, in seconds.
  private static let foresight = 0.4
  /// A picture of which more than this part differs from the background tells nothing.
  private static let mostForeground = 0.55
  /// The most pictures a background is made of; and how long the light is kept, in seconds.
  private static let mostSamples = 21
  private static let lightKept = 12.0
  /// Stirs, and camera movements in points, per second that are half of all.
  private static let halfStir = 250_000.0
  private static let halfPanning = 60.0

  private var ahead: [Kept] = []
  private var samples: [(frame: VideoFrame, pose: Similarity)] = []
  private var camera = GlobalMotion()
  private var patched: [Background.Patch] = []
  private var tracker = Tracker()
  private var arrivals = Arrivals()
  /// The picture watched last.
  private var watched: Plane?
  /// The picture the next stir counts from.
  private var stirred: Kept?
  private var meters: [(time: Double, meter: LightMeter)] = []
  /// The time up to which flashes have been looked for.
  private var flashesUntil = -Double.infinity
  private var look = LookMeasure()
  private var motion = CurveRecorder()
  private var panning = CurveRecorder()
  private var light = CurveRecorder()
  private var shotStart = 0.0
  private var shots: [FilmShot] = []
  private var moments: [Sighting] = []
  private var size: (width: Int, height: Int) = (0, 0)

  public init() {}

  /// Takes up the next picture. All are of one size; their times rise.
  public mutating func add(_ frame: VideoFrame) {
    guard frame.width >= 16, frame.height >= 16, frame.planes.count >= frame.width * frame.height * 3 / 2 else {
      return
    }
    if size == (0, 0) { size = (frame.width, frame.height) }
    guard size == (frame.width, frame.height), ahead.last.map({ frame.time > $0.frame.time }) ?? true else { return }
    ahead.append(Kept(frame: frame, smoothed: frame.luma.smoothed(), meter: LightMeter(frame)))
    lookForCut()
    guard let first = ahead.first, frame.time - first.frame.time >= Self.reachAhead + Self.chunk else { return }
    watchChunk()
  }

  /// The film is over; `seconds` is how long it is.
  public mutating func finish(seconds: Double) -> Sightings {
    lookForLastCut()
    while !ahead.isEmpty { watchChunk() }
    endShot(at: seconds)
    let within = moments.filter { $0.time >= 0 && $0.time <= seconds }
    return Sightings(
      seconds: seconds, moments: within.sorted { ($0.time, $0.kind.rawValue) < ($1.time, $1.kind.rawValue) },
      shots: shots, motion: motion.curve(seconds: seconds), camera: panning.curve(seconds: seconds),
      light: light.curve(seconds: seconds))
  }

  /// A cut a little before the newest picture: the pictures before it are watched to their end first.
  private mutating func lookForCut() {
    guard ahead.count >= 4, let newest = ahead.last else { return }
    // The one that has just become old enough.
    guard let index = ahead.lastIndex(where: { newest.frame.time - $0.frame.time > Cuts.stays }), index >= 1 else {
      return
    }
    cut(before: index)
  }

  /// A cut so near the end that nobody can tell for how long it would have stayed.
  private mutating func lookForLastCut() {
    guard let newest = ahead.last else { return }
    var index = ahead.count - Cuts.fewest
    while index >= 1, newest.frame.time - ahead[index].frame.time <= Cuts.stays {
      if cut(before: index) { return }
      index -= 1
    }
  }

  /// Ends the shot before a picture, if there is a cut.
  @discardableResult
  private mutating func cut(before index: Int) -> Bool {
    let near = ahead.map { (time: $0.frame.time, meter: $0.meter) }
    guard Cuts.isCut(near, before: index) else { return false }
    let rest = Array(ahead[index...])
    let time = rest[0].frame.time
    ahead.removeSubrange(index...)
    while !ahead.isEmpty { watchChunk() }
    endShot(at: time)
    moments.append(Sighting(.cut, time: time, strength: 1, size: 1, confidence: 1))
    ahead = rest
    return true
  }

  private mutating func endShot(at time: Double) {
    tracker.endAll()
    harvest()
    moments.append(contentsOf: Flashes.find(meters).filter { $0.time >= flashesUntil })
    shots.append(FilmShot(start: shotStart, end: max(time, shotStart), look: look.look))
    shotStart = time
    look = LookMeasure()
    meters = []
    flashesUntil = -.infinity
    samples = []
    camera.restart()
    patched = []
    arrivals.restart()
    stirred = nil
    watched = nil
  }

  /// Watches the oldest pictures.
  private mutating func watchChunk() {
    guard let first = ahead.first else { return }
    let end = first.frame.time + Self.chunk
    var count = ahead.firstIndex { $0.frame.time >= end } ?? ahead.count
    // What remains has to be enough for itself.
    if ahead.count - count < 3 { count = ahead.count }
    var background = background(middle: count / 2)
    relieve(&background, of: ahead[0])
    // And what is to go soon: it would leave a hole.
    let later = ahead.firstIndex { $0.frame.time >= end + Self.foresight } ?? ahead.count - 1
    relieve(&background, of: ahead[later])
    for index in 0..<count {
      let kept = ahead[index]
      note(kept)
      watch(kept, against: background)
      stir(kept)
      if samples.last.map({ kept.frame.time - $0.frame.time >= Self.samplesApart }) ?? true {
        samples.append((kept.frame, kept.pose))
      }
    }
    let oldest = ahead[count - 1].frame.time - Self.reachBack
    samples.removeAll { $0.frame.time < oldest }
    ahead.removeFirst(count)
    harvest()
  }

  private mutating func background(middle: Int) -> Background {
    for index in ahead.indices where !ahead[index].isPlaced {
      ahead[index].pose = camera.add(ahead[index].smoothed)
      ahead[index].isPlaced = true
    }
    var chosen = samples
    var last = samples.last?.frame.time ?? -.infinity
    let limit = ahead[middle].frame.time + Self.reachAhead
    for kept in ahead where kept.frame.time <= limit && kept.frame.time - last >= Self.samplesApart {
      chosen.append((kept.frame, kept.pose))
      last = kept.frame.time
    }
    if chosen.count < 7 {
      let every = max(1, ahead.count / Self.mostSamples)
      chosen = stride(from: 0, to: ahead.count, by: every).map { (ahead[$0].frame, ahead[$0].pose) }
    }
    if chosen.count > Self.mostSamples { chosen = Array(chosen.suffix(Self.mostSamples)) }
    if chosen.count % 2 == 0, chosen.count > 1 { chosen.remove(at: chosen.count / 2) }
    return Background(of: chosen, pose: ahead[middle].pose)
  }

  /// Takes out of the background what is in it and not in the picture, since it is to come: it would hide what comes there.
  private mutating func relieve(_ background: inout Background, of kept: Kept) {
    let motion = kept.pose.after(background.pose.inverse)
    guard motion.reachesNowhere(width: size.width, height: size.height) else {
      patched = []
      return
    }
    background.keep(patched, of: kept.frame)
    let foreground = Foreground(kept.frame, background: background.planes, moving: false)
    guard foreground.share < Self.mostForeground else { return }
    let ghosts = RegionFinder(foreground, frame: kept.frame, background: background.planes).regions.filter(\.isGhost)
    patched = background.cover(ghosts, with: kept.frame) + patched.filter { background.planes[$0.place] == $0.value }
  }

  private mutating func watch(_ kept: Kept, against background: Background) {
    let motion = kept.pose.after(background.pose.inverse)
    let still = motion.reachesNowhere(width: size.width, height: size.height)
    let usual =
      still
      ? background.planes
      : Background.placed(
        VideoFrame(time: 0, width: size.width, height: size.height, planes: background.planes),
        by: motion.inverse, over: kept.frame.planes)
    var foreground = Foreground(kept.frame, background: usual, moving: !still)
    foreground.removeShadows(kept.frame, background: usual)
    defer { watched = kept.smoothed }
    guard foreground.share < Self.mostForeground else { return }
    let found = RegionFinder(foreground, frame: kept.frame, background: usual)
    let planes = Displacement(before: watched ?? kept.smoothed, now: kept.smoothed)
    tracker.add(found.regions, time: kept.frame.time, pose: kept.pose, planes: planes)
  }

  private mutating func stir(_ kept: Kept) {
    if let last = stirred {
      guard kept.frame.time - last.frame.time >= Arrivals.apart else { return }
      let moved = kept.pose.after(last.pose.inverse)
      let stir = Stir(
        from: last.frame, to: kept.frame, smoothedFrom: last.smoothed, smoothedTo: kept.smoothed, motion: moved)
      arrivals.add(stir)
      let rate = Double(stir.cells.reduce(0, +)) / stir.step
      motion.add(rate / (rate + Self.halfStir), at: kept.frame.time)
      look.add(motion: rate / (rate + Self.halfStir))
      let way = moved.reach(width: size.width, height: size.height) / stir.step
      panning.add(way / (way + Self.halfPanning), at: kept.frame.time)
    }
    stirred = kept
  }

  /// Takes down the light and the look of a picture.
  private mutating func note(_ kept: Kept) {
    let time = kept.frame.time
    light.add(Double(min(1, max(0, (kept.meter.mean - 16) / 219))), at: time)
    look.add(kept.frame, meter: kept.meter)
    meters.append((time, kept.meter))
    guard let first = meters.first, time - first.time > Self.lightKept else { return }
    // What may still go on is looked at again with what comes.
    let settled = time - Self.lightKept / 4
    moments.append(
      contentsOf: Flashes.find(meters).filter { $0.time >= flashesUntil && $0.time < settled })
    flashesUntil = settled
    meters.removeAll { $0.time < time - Self.lightKept / 2 }
  }

  private mutating func harvest() {
    moments.append(contentsOf: arrivals.take())
    let poses = PoseBook(width: size.width, height: size.height)
    for track in tracker.takeEnded() {
      let steps = Steps.find(in: track, poses: poses)
      moments.append(contentsOf: steps.isEmpty ? Impacts.find(in: track, poses: poses) : steps)
    }
  }
}
