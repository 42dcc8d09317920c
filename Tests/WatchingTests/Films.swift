import Watching

/// Watches a film drawn picture by picture at these times.
func watch(times: [Double], seconds: Double, draw: (Double) -> Canvas) -> Sightings {
  var watcher = Watcher()
  for time in times { watcher.add(draw(time).frame(at: time)) }
  return watcher.finish(seconds: seconds)
}

/// Watches a film of so many pictures per second.
func watch(seconds: Double, rate: Double = 30, draw: (Double) -> Canvas) -> Sightings {
  watch(times: evenly(seconds: seconds, rate: rate), seconds: seconds, draw: draw)
}

func evenly(seconds: Double, rate: Double) -> [Double] { (0..<Int(seconds * rate)).map { Double($0) / rate } }

/// A ball that bounces: where it is, and when it meets the ground.
struct Ball {
  var floor = 78.0
  var radius = 6.0
  private var pieces: [(time: Double, y: Double, speed: Double)] = []
  private let gravity = 260.0

  init(from height: Double, bounces: Int, keeps: Double = 0.85) {
    let ground = floor - radius
    var (time, y, speed) = (0.0, height, 0.0)
    for _ in 0..<bounces {
      pieces.append((time, y, speed))
      let fall = (-speed + (speed * speed + 2 * gravity * (ground - y)).squareRoot()) / gravity
      time += fall
      speed = -(speed + gravity * fall) * keeps
      y = ground
    }
    pieces.append((time, y, speed))
  }

  /// When it meets the ground, in seconds.
  var contacts: [Double] { pieces.dropFirst().map(\.time) }

  func y(at time: Double) -> Double {
    let piece = pieces.last { $0.time <= time } ?? pieces[0]
    let part = time - piece.time
    return min(floor - radius, piece.y + piece.speed * part + gravity * part * part / 2)
  }
}

/// From what is heard and what happened: what was missed, and what was made up.
func compare(
  _ heard: [Sighting], _ events: [Double], within tolerance: Double = 0.04
) -> (missed: [Double], false: [Double]) {
  (
    events.filter { event in !heard.contains { abs($0.time - event) <= tolerance } },
    heard.map(\.time).filter { time in !events.contains { abs($0 - time) <= tolerance } }
  )
}
