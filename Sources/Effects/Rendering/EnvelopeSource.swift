import Sound

/// An envelope as it goes by.
struct EnvelopeSource {
  private let kind: Kind
  private let seconds: Double
  private let position = Position()

  private final class Position { var samples = 0 }

  private enum Kind {
    case open
    case struck(attack: Double, hold: Double, decay: Double)
    case drawn(Contour)
    case faded(attack: Double, release: Double)
  }

  init(_ envelope: Envelope, _ shot: Shot) {
    seconds = shot.seconds
    switch envelope {
    case .open: kind = .open
    case .struck(let attack, let hold, let decay):
      kind = .struck(
        attack: shot.draw(attack, "attack"), hold: shot.draw(hold, "hold"), decay: shot.draw(decay, "decay"))
    case .drawn(let contour): kind = .drawn(contour)
    case .faded(let attack, let release):
      kind = .faded(attack: shot.draw(attack, "attack"), release: shot.draw(release, "release"))
    }
  }

  private static let step = 32

  func apply(to samples: UnsafeMutableBufferPointer<Float>) {
    if case .open = kind { return }
    var start = 0
    var level = value(Double(position.samples) / Effects.rate)
    while start < samples.count {
      let end = min(samples.count, start + Self.step)
      let target = value(Double(position.samples + end) / Effects.rate)
      var gain = Float(level)
      let slope = Float((target - level) / Double(end - start))
      for index in start..<end {
        samples[index] *= gain
        gain += slope
      }
      level = target
      start = end
    }
    position.samples += samples.count
  }

  /// Whether a blow has died away by 90 dB: nobody hears what is still to come.
  var isOver: Bool {
    guard case .struck(let attack, let hold, let decay) = kind else { return false }
    return Double(position.samples) / Effects.rate > attack + hold + 1.5 * max(decay, 0.001)
  }

  private func value(_ time: Double) -> Double {
    switch kind {
    case .open: return 1
    case .struck(let attack, let hold, let decay):
      if time < attack { return time / attack }
      if time < attack + hold { return 1 }
      return PortableMath.exp2(-9.965784284662087 * (time - attack - hold) / max(decay, 0.001))
    case .drawn(let contour): return contour.value(at: time / max(seconds, 0.001))
    case .faded(let attack, let release):
      let rise = attack > 0 ? min(1, time / attack) : 1
      let fall = release > 0 ? min(1, max(0, seconds - time) / release) : (time < seconds ? 1 : 0)
      return rise * fall
    }
  }
}
