import Sound

/// How the world is looked at.
struct Camera: Equatable {
  /// Where the middle of the picture is, from where it is at rest.
  var place = Point(0, 0)
  var zoom = 1.0
  /// Turned about the middle of the picture, in turns.
  var roll = 0.0
}

/// Movement that wanders without stops: sines of several frequencies, none related to another.
struct Wandering {
  private var parts: [(size: Double, frequency: Double, phase: Double)] = []

  /// About `size` to either side, mostly below `frequency` in Hz.
  init(size: Double, frequency: Double, _ random: inout RandomStream) {
    for number in 1...4 {
      let part = Double(number) / 4
      parts.append((size / Double(number), frequency * part * random.between(0.8, 1.2), random.unit()))
    }
  }

  func value(at time: Double) -> Double {
    parts.reduce(0) { $0 + $1.size * PortableMath.sine(turns: $1.frequency * time + $1.phase) } / 2
  }
}
