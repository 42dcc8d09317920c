import Sound

/// What happens in a film, and how it looks at any time. Times count from the first picture.
protocol FilmScene: Sendable {
  var events: [FilmEvent] { get }
  /// When the picture changes altogether.
  var cuts: [Double] { get }
  func draw(_ canvas: inout Canvas, at time: Double)
}

extension FilmScene {
  var cuts: [Double] { [] }
}

/// What a scene is made for: its length in seconds, the width of the picture for a height of 1, and chance.
struct Stage {
  var seconds: Double
  var aspect: Double
  var frameRate: Double
  var random: RandomStream

  /// The least time between events, in seconds.
  static let gap = 0.17
  /// The time before the first and after the last event, in seconds.
  static let margin = 0.25

  /// The first of what `make` makes that is as it has to be; what it makes last when none of many is.
  mutating func attempt<Made>(_ make: (inout RandomStream) -> Made, until isGood: (Made) -> Bool) -> Made {
    var made = make(&random)
    for _ in 0..<2000 where !isGood(made) { made = make(&random) }
    return made
  }

  /// Times of events by chance, from `least` to `most` seconds apart.
  mutating func times(from start: Double, least: Double, most: Double) -> [Double] {
    var times: [Double] = []
    var time = start
    while time < seconds - Self.margin {
      times.append(time)
      time += random.between(least, most)
    }
    return times
  }
}
