extension Sightings {
  /// The moments to be heard: one for each thing that happens, by time. Cuts are always among them.
  ///
  /// `interest`: what is listened for. `sensitivity`: from 0 on, up to 1, smaller and less sure moments are heard too.
  public func moments(for interest: Interest, sensitivity: Double = 0) -> [Sighting] {
    let floor = 0.5 - 0.25 * min(1, max(0, sensitivity))
    var chosen: [Sighting] = []
    for one in moments.filter({ $0.kind != .cut && $0.confidence >= floor && interest.takes($0.kind) })
      .sorted(by: { ($0.confidence, $1.time) > ($1.confidence, $0.time) })
    {
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
