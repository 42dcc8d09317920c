extension Sightings {
  /// The moments to be heard: one for each thing that happens, by time. Cuts are always among them.
  ///
  /// `interest`: what is listened for. `sensitivity`: from 0 on, up to 1, smaller and less sure moments are heard too.
  public func moments(for interest: Interest, sensitivity: Double = 0) -> [Sighting] {
    let floor = 0.5 - 0.25 * min(1, max(0, sensitivity))
    var chosen: [Sighting] = []
    let flashes = moments.filter { $0.kind == .flash && $0.confidence >= floor }
    let candidates = moments.filter { one in
      guard one.kind != .cut, one.confidence >= floor, interest.takes(one.kind) else { return false }
      return one.kind != .impact || !flashes.contains { $0.explains(one) }
    }
    for one in candidates.sorted(by: { ($0.confidence, $1.time) > ($1.confidence, $0.time) }) {
      let near = chosen.contains { abs($0.time - one.time) < ($0.kind == one.kind ? 0.06 : 0.12) }
      if !near { chosen.append(one) }
    }
    return (chosen + moments.filter { $0.kind == .cut }).sorted { $0.time < $1.time }
  }
}

extension Interest {
  fileprivate func takes(_ kind: Sighting.Kind) -> Bool {
    switch self {
    case .anything: kind != .whoosh
    case .steps: kind == .step || kind == .impact
    case .hits: kind == .impact || kind == .step
    case .flashes: kind == .flash
    case .continuous: false
    }
  }
}

extension Sighting {
  /// How long the light of a flash moves what it falls on, in seconds.
  private static let afterglow = 0.4

  /// Whether a movement is but the light of this flash that comes and goes.
  fileprivate func explains(_ other: Sighting) -> Bool {
    let (across, down) = (other.x - x, other.y - y)
    let near = 0.25 + 2 * size.squareRoot()
    return other.time - time > -0.06 && other.time - time < Self.afterglow
      && across * across + down * down < near * near
  }
}
