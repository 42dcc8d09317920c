import Sound

/// Reflections that are heard by themselves: from the nearest walls, or across a street.
struct EchoTaps {
  private struct Tap {
    var delay: Int
    var left: Float
    var right: Float
  }

  private let taps: [Tap]
  private var memory: [Float]
  private var place = 0
  private var filtered: Float = 0

  init(_ echoes: [Acoustics.Echo]) {
    taps = echoes.map { echo in
      let gain = PortableMath.amplitude(decibels: echo.decibels)
      let turns = (echo.pan + 1) / 8
      return Tap(
        delay: max(1, Int(echo.milliseconds * Effects.rate / 1000)),
        left: Float(gain * PortableMath.cosine(turns: turns)),
        right: Float(gain * PortableMath.sine(turns: turns)))
    }
    memory = [Float](repeating: 0, count: (taps.map(\.delay).max() ?? 0) + 1)
  }

  mutating func add(
    _ send: UnsafeMutableBufferPointer<Float>, to left: UnsafeMutableBufferPointer<Float>,
    _ right: UnsafeMutableBufferPointer<Float>
  ) {
    guard !taps.isEmpty else { return }
    let count = memory.count
    memory.withUnsafeMutableBufferPointer { memory in
      for at in send.indices {
        // Walls swallow some of the treble.
        filtered += (send[at] - filtered) * 0.55
        memory[place] = filtered
        for tap in taps {
          let from = place - tap.delay
          let value = memory[from < 0 ? from + count : from]
          left[at] += value * tap.left
          right[at] += value * tap.right
        }
        place = place + 1 == count ? 0 : place + 1
      }
    }
  }
}
