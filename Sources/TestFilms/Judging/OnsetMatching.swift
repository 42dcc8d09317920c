/// Which onset belongs to which event: one to one, as many as can be, and of these as close as can be.
struct OnsetMatching {
  private(set) var pairs: [(event: Int, onset: Int)] = []

  /// Of times in ascending order; pairs are at most `reach` apart.
  init(events: [Double], onsets: [Double], within reach: Double) {
    // The best of the first so many events and onsets; no two pairs cross in the best.
    struct Best {
      var count = 0
      var distance = 0.0

      func isBetter(than other: Best) -> Bool {
        count != other.count ? count > other.count : distance < other.distance - 1e-12
      }
    }
    let width = onsets.count + 1
    var table = [Best](repeating: Best(), count: (events.count + 1) * width)
    func paired(_ event: Int, _ onset: Int) -> Best? {
      let distance = abs(events[event - 1] - onsets[onset - 1])
      guard distance <= reach + 1e-9 else { return nil }
      let before = table[(event - 1) * width + onset - 1]
      return Best(count: before.count + 1, distance: before.distance + distance)
    }
    for event in 1..<(events.count + 1) {
      for onset in 1..<width {
        var best = table[(event - 1) * width + onset]
        let other = table[event * width + onset - 1]
        if other.isBetter(than: best) { best = other }
        if let pair = paired(event, onset), pair.isBetter(than: best) { best = pair }
        table[event * width + onset] = best
      }
    }
    var (event, onset) = (events.count, onsets.count)
    while event > 0, onset > 0 {
      let best = table[event * width + onset]
      if !best.isBetter(than: table[(event - 1) * width + onset]) {
        event -= 1
      } else if !best.isBetter(than: table[event * width + onset - 1]) {
        onset -= 1
      } else {
        pairs.append((event - 1, onset - 1))
        event -= 1
        onset -= 1
      }
    }
    pairs.reverse()
  }
}
