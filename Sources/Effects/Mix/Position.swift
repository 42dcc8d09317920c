import Sound

/// Puts mono samples to their place: pan, distance, and what of them goes to the place's reverberation.
struct Position {
  private let pan: Double
  private let distance: Distance
  private let wet: Double
  private let frames: Double
  private let first: Int
  private var filter: Biquad
  private var sideFilter: Biquad
  private let isFiltered: Bool

  /// For an event of so many frames from `first` on. `directLowPass` is what the place lets through directly, in Hz.
  init(
    pan: Double, distance: Distance, wet: Double, first: Int, frames: Int, directLowPass: Double?, isMuffled: Bool
  ) {
    self.pan = pan
    self.distance = distance
    self.wet = wet
    self.first = first
    self.frames = Double(max(1, frames))
    let limit = min(directLowPass ?? 20_000, isMuffled ? 900 : 20_000)
    self.limit = limit
    isFiltered = limit < 19_000 || distance.from > 0.4 || distance.to > 0.4
    filter = .lowPass(min(limit, Distance.lowPass(distance.from)))
    sideFilter = filter
  }

  private let limit: Double

  /// Adds samples to a block whose first frame is number `frame` of the scene; changes them.
  mutating func add(_ samples: UnsafeMutableBufferPointer<Float>, to block: StereoBlock, at frame: Int) {
    add(samples, nil, width: 0, to: block, at: frame)
  }

  /// Adds two sources that have nothing to do with one another, side by side as far as `width` says.
  mutating func add(
    _ samples: UnsafeMutableBufferPointer<Float>, _ others: UnsafeMutableBufferPointer<Float>?, width: Double,
    to block: StereoBlock, at frame: Int
  ) {
    let place = Double(frame - first) / frames
    let next = place + Double(samples.count) / frames
    let (near, far) = (distance.value(at: place), distance.value(at: next))
    if isFiltered {
      if !distance.isConstant {
        let now = Biquad.lowPass(min(limit, Distance.lowPass(near)))
        filter.reshape(now)
        sideFilter.reshape(now)
      }
      filter.filter(samples)
      if let others { sideFilter.filter(others) }
    }
    var gain = Float(PortableMath.amplitude(decibels: Distance.gain(near)))
    let slope = (Float(PortableMath.amplitude(decibels: Distance.gain(far))) - gain) / Float(max(1, samples.count))
    let send = Float(wet * PortableMath.amplitude(decibels: Distance.wet(near)))
    let turns = (pan + 1) / 8
    let side = Float(0.6 * width)
    let middle = (1 - side * side).squareRoot()
    let l = Float(1.414_213_562 * PortableMath.cosine(turns: turns)) * middle
    let r = Float(1.414_213_562 * PortableMath.sine(turns: turns)) * middle
    let (left, right, sent) = (block.left, block.right, block.send)
    for at in samples.indices {
      let x = samples[at] * gain
      let y = others.map { $0[at] * gain * side } ?? 0
      left[at] += x * l + y
      right[at] += x * r - y
      sent[at] += x * send
      gain += slope
    }
  }
}

extension UnsafeMutableBufferPointer<Float> {
  /// Multiplies all.
  func scale(_ factor: Float) {
    for index in indices { self[index] *= factor }
  }
}
