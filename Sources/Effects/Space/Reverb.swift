import Sound

// In: mono. Out: its reverberation, in stereo.
// A feedback delay network of eight lines with a Householder matrix (J.-M. Jot and A. Chaigne, "Digital delay networks for
// designing artificial reverberators", AES 90, 1991), each line through a one-pole filter that shortens the decay of high
// frequencies; before it four allpasses thicken what goes in (M. Schroeder, 1962).

/// The reverberation of a place.
final class Reverb {
  private static let lines = 8
  /// Lengths as parts of the longest way, mutually prime once they are samples.
  private static let ratios: [Double] = [0.43, 0.517, 0.587, 0.659, 0.733, 0.821, 0.907, 1]
  private static let signs: (left: SIMD8<Float>, right: SIMD8<Float>) = (
    SIMD8(1, -1, 1, 1, -1, 1, -1, -1), SIMD8(1, 1, -1, 1, 1, -1, -1, -1)
  )

  private var memory: [Float]
  private var starts: [Int] = []
  private var lengths: [Int] = []
  private var places = [Int](repeating: 0, count: lines)
  private let gains: SIMD8<Float>
  private let keep: SIMD8<Float>
  private var low = SIMD8<Float>()
  private var allpasses: [Allpass]
  private let level: Float
  private var taps: EchoTaps

  private struct Allpass {
    var memory: [Float]
    var place = 0

    init(_ length: Int) { memory = [Float](repeating: 0, count: length) }

    @inline(__always)
    mutating func next(_ x: Float) -> Float {
      let delayed = memory[place]
      let into = x + 0.6 * delayed
      memory[place] = into
      place = place + 1 == memory.count ? 0 : place + 1
      return delayed - 0.6 * into
    }
  }

  /// nil: the place has none.
  init?(_ acoustics: Acoustics) {
    guard acoustics.decay > 0 else { return nil }
    // Sound takes 2.9 ms for a metre. Shorter lines would ring: there would be too few modes in each Hz.
    let longest = max(0.045, acoustics.size * 0.0029) * Effects.rate
    var gains = SIMD8<Float>()
    var keep = SIMD8<Float>()
    var total = 0
    for (line, ratio) in Self.ratios.enumerated() {
      let length = Int(longest * ratio) | 1
      starts.append(total)
      lengths.append(length)
      total += length
      // A sound that went round once has fallen by its share of 60 dB; above `damping` by twice that.
      let round = -60 * Double(length) / (acoustics.decay * Effects.rate)
      gains[line] = Float(PortableMath.amplitude(decibels: round))
      keep[line] = Float(PortableMath.exp(-2 * Double.pi * acoustics.damping / Effects.rate))
    }
    self.gains = gains
    self.keep = keep
    memory = [Float](repeating: 0, count: total)
    allpasses = [142, 107, 379, 277].map { Allpass($0) }
    level = Float(PortableMath.amplitude(decibels: acoustics.level)) * 1.6
    taps = EchoTaps(acoustics.echoes)
  }

  /// Adds the reverberation of what was sent to a stereo block.
  func add(
    _ send: UnsafeMutableBufferPointer<Float>, to left: UnsafeMutableBufferPointer<Float>,
    _ right: UnsafeMutableBufferPointer<Float>
  ) {
    taps.add(send, to: left, right)
    memory.withUnsafeMutableBufferPointer { memory in
      for at in send.indices {
        // Something far below hearing, so that nothing becomes a denormal number.
        var x = send[at] + 1e-15
        for index in allpasses.indices { x = allpasses[index].next(x) }
        var out = SIMD8<Float>()
        for line in 0..<Self.lines { out[line] = memory[starts[line] + places[line]] }
        low = out + (low - out) * keep
        let damped = low * gains
        let (l, r) = ((damped * Self.signs.left).sum() * level, (damped * Self.signs.right).sum() * level)
        // A pure tone would else be heard on that side where its modes happen to agree.
        left[at] += 0.88 * l + 0.35 * r
        right[at] += 0.88 * r + 0.35 * l
        let back = damped - damped.sum() * 0.25 + x * 0.35
        for line in 0..<Self.lines {
          memory[starts[line] + places[line]] = back[line]
          places[line] = places[line] + 1 == lengths[line] ? 0 : places[line] + 1
        }
      }
    }
  }
}
