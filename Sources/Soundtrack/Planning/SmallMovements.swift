import Watching

/// What moves a little, where nothing happens that is heard from afar: a hand that strokes, a thing that is turned over.
enum SmallMovements {
  /// Movement of a picture, 0...1, below which nothing is heard, and by which a peak stands out from what is around it.
  private static let (least, prominence) = (0.03, 0.012)
  /// How far from each other, and from what is seen to happen, they are at least, in seconds.
  private static let apart = 0.22
  /// How strong the strongest of them is, and always weaker than what happens.
  private static let strongest = 0.25

  /// The moments at which things move most, one by one, and softer than all that happens.
  static func moments(_ sightings: Sightings, beside seen: [Sighting], as kind: Sighting.Kind) -> [Sighting] {
    let values = sightings.motion.values
    guard let most = values.max(), most > least else { return [] }
    let strongest = min(Self.strongest, 0.8 * (seen.map(\.strength).min() ?? 1))
    let width = max(1, Int(apart / sightings.motion.step))
    var taken = seen.map(\.time)
    var found: [Sighting] = []
    for place in values.indices where values[place] >= least {
      let near = max(0, place - width)...min(values.count - 1, place + width)
      guard values[near].max() == values[place], values[place] - (values[near].min() ?? 0) >= prominence else {
        continue
      }
      let time = Double(place) * sightings.motion.step
      guard time > apart, taken.allSatisfy({ abs($0 - time) >= apart }) else { continue }
      taken.append(time)
      let strength = strongest * values[place] / most
      found.append(Sighting(kind, time: time, strength: strength, size: 0.001, confidence: 0.4))
    }
    return found
  }
}
