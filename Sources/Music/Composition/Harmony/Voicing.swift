/// How the notes of chords lie, so that each voice goes no farther than it must.
struct Voicing: Sendable {
  /// From the lowest on.
  private(set) var keys: [Int] = []
  private var bass = -1
  let range: ClosedRange<Int>
  let voices: Int

  /// For so many voices in a range of keys.
  init(_ range: ClosedRange<Int>, voices: Int) {
    self.range = range
    self.voices = voices
  }

  /// The notes of the next chord over a bass (a pitch class): of all its close positions the one with the shortest way,
  /// not far from the middle, its upper voices not in octaves with the bass.
  mutating func move(to chord: Chord, bass: Int) -> [Int] {
    let pitches = Self.essential(chord, voices)
    let middle = Double(range.lowerBound + range.upperBound) / 2
    var best: [Int] = []
    var least = Double.infinity
    for rotation in pitches.indices {
      let order = Array(pitches[rotation...] + pitches[..<rotation])
      for octave in stride(from: range.lowerBound / 12 * 12, through: range.upperBound, by: 12) {
        var candidate = [octave + order[0]]
        for pitch in order.dropFirst() {
          let below = candidate[candidate.count - 1]
          candidate.append(below + 1 + ((pitch - below - 1) % 12 + 12) % 12)
        }
        guard candidate[0] >= range.lowerBound, candidate[candidate.count - 1] <= range.upperBound else { continue }
        let height = Double(candidate.reduce(0, +)) / Double(candidate.count)
        let cost = way(to: candidate, bass: bass) + 0.3 * abs(height - middle)
        if cost < least { (least, best) = (cost, candidate) }
      }
    }
    if !best.isEmpty { keys = best }
    self.bass = bass
    return keys
  }

  private func way(to candidate: [Int], bass next: Int) -> Double {
    guard !keys.isEmpty else { return 0 }
    var way = 0.0
    guard keys.count == candidate.count else {
      // Voices come or go: each note's way to the nearest.
      for to in candidate { way += Double(keys.map { abs($0 - to) }.min() ?? 0) }
      for from in keys { way += Double(candidate.map { abs($0 - from) }.min() ?? 0) }
      return way
    }
    for (from, to) in zip(keys, candidate) {
      let distance = abs(from - to)
      way += Double(distance) + (distance > 7 ? 20 : 0)
      // In octaves with the bass before and after.
      if distance > 0, bass != next, from % 12 == bass, to % 12 == next { way += 6 }
    }
    return way
  }

  /// The notes that say most about a chord: third and seventh before root and fifth.
  private static func essential(_ chord: Chord, _ voices: Int) -> [Int] {
    var kept = chord.intervals
    for spare in [7, 0] where kept.count > voices { kept.removeAll { $0 == spare } }
    var pitches: [Int] = []
    for interval in kept.prefix(voices) where !pitches.contains((chord.root + interval) % 12) {
      pitches.append((chord.root + interval) % 12)
    }
    return pitches.sorted()
  }
}
