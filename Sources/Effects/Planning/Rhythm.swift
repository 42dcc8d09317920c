import Sound

/// A pattern as it comes out for one thing: the times of its sounds.
struct Rhythm {
  private let pattern: Pattern
  private let random: RandomStream
  private let speed: Double
  private var number = 0
  private var groups: RandomStream

  /// `speed` shortens what lies between.
  init(_ pattern: Pattern, _ random: RandomStream, speed: Double) {
    self.pattern = pattern
    self.random = random
    self.speed = speed
    groups = random.fork("groups")
  }

  /// So many sounds, closer together where there is no room.
  mutating func counted(_ count: Int, from start: Double, room: Double) -> [Double] {
    var times = [0.0]
    for _ in 1..<max(2, count + 1) where times.count < count { times.append(times[times.count - 1] + step()) }
    let squeeze = min(1, room / max(times[times.count - 1], 0.001))
    return times.map { start + $0 * squeeze }
  }

  /// Groups and pauses until the end; at least one sound.
  mutating func filling(from start: Double, to end: Double, most: Int) -> [Double] {
    var times: [Double] = []
    var time = start
    while times.count < most {
      let size = groups.integer(pattern.group)
      for place in 0..<size where times.isEmpty || time <= end {
        times.append(time)
        if place + 1 < size { time += step() }
      }
      guard let pause = pattern.pause else { break }
      time += max(0.01, pause.drawn(random.fork("pause"), random.fork("pause").fork(times.count)) / speed)
      if time > end { break }
    }
    return times
  }

  private mutating func step() -> Double {
    number += 1
    return max(0.005, pattern.interval.drawn(random.fork("step"), random.fork("step").fork(number)) / speed)
  }
}
