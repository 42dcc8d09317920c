import Sound

// In: frequencies in Hz, times to fall by 60 dB and levels. Out: damped oscillations, eight at a time.
// Each is a rotating phasor that shrinks (M. Mathews and J. O. Smith, "Methods for synthesizing very high Q
// parametrically well behaved two pole filters", SMAC 2003).

/// Damped oscillations that can be struck and driven.
struct Modes {
  fileprivate struct Group {
    var real = SIMD8<Float>()
    var imaginary = SIMD8<Float>()
    var cosine = SIMD8<Float>()
    var sine = SIMD8<Float>()
    var weight = SIMD8<Float>()
    var isMoving = false
  }

  private var groups: [Group] = []
  private var count = 0
  /// Whether nothing of it is heard any more.
  private(set) var isSilent = true

  /// One more; what nobody can hear is left out.
  mutating func append(hertz: Double, decay: Double, amplitude: Double) {
    guard hertz > 15, hertz < 21_000, amplitude > 1e-6 else { return }
    let lane = count % 8
    if lane == 0 { groups.append(Group()) }
    // -60 dB is a factor of a thousand.
    let keep = PortableMath.exp2(-9.965784284662087 / (max(decay, 0.0005) * Effects.rate))
    let turns = hertz / Effects.rate
    let last = groups.count - 1
    groups[last].cosine[lane] = Float(keep * PortableMath.cosine(turns: turns))
    groups[last].sine[lane] = Float(keep * PortableMath.sine(turns: turns))
    groups[last].weight[lane] = Float(amplitude)
    count += 1
  }

  /// Strikes: each by a factor of its own, at most `spread` dB (standard deviation) from `strength`. It begins at zero, as
  /// a stroke does not move a body at once.
  mutating func strike(_ strength: Double, spread: Double, _ random: inout RandomStream) {
    for number in groups.indices {
      var factors = SIMD8<Float>(repeating: Float(strength))
      if spread > 0 {
        for lane in 0..<8 { factors[lane] *= Float(PortableMath.amplitude(decibels: spread * random.normal())) }
      }
      groups[number].imaginary += groups[number].weight * factors
      groups[number].isMoving = true
    }
    isSilent = false
  }

  /// Adds what goes on sounding.
  mutating func add(to block: UnsafeMutableBufferPointer<Float>) {
    guard !isSilent else { return }
    isSilent = true
    for number in groups.indices where groups[number].isMoving {
      var group = groups[number]
      for at in block.indices {
        block[at] += group.real.sum()
        let real = group.real * group.cosine - group.imaginary * group.sine
        group.imaginary = group.real * group.sine + group.imaginary * group.cosine
        group.real = real
      }
      group.rest()
      if group.isMoving { isSilent = false }
      groups[number] = group
    }
  }

  /// Adds what sounds when it is driven by a force, sample by sample; a mode answers the stronger the longer it rings.
  mutating func add(drivenBy force: UnsafeBufferPointer<Float>, to block: UnsafeMutableBufferPointer<Float>) {
    for number in groups.indices {
      var group = groups[number]
      for at in block.indices {
        let real = group.real * group.cosine - group.imaginary * group.sine
        group.imaginary = group.real * group.sine + group.imaginary * group.cosine + group.weight * force[at]
        group.real = real
        block[at] += real.sum()
      }
      group.rest()
      groups[number] = group
    }
  }
}

extension Modes.Group {
  /// What has died away would slow the processor down as denormal numbers.
  fileprivate mutating func rest() {
    let energy = real * real + imaginary * imaginary
    real.replace(with: 0, where: energy .< 1e-14)
    imaginary.replace(with: 0, where: energy .< 1e-14)
    isMoving = energy.max() >= 1e-14
  }
}
