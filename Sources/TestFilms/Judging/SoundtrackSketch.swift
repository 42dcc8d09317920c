import Sound

/// A soundtrack as it should be, made from what is known of a film: to show what a judge can reach, and that silence and
/// chance do not.
public struct SoundtrackSketch: Sendable {
  /// What is heard at a moment.
  public enum Hit: Sendable, CaseIterable {
    case click
    case thump
    case glass
    case step
  }

  /// Left and right, at 48 kHz.
  public private(set) var channels: [[Float]]
  private var random: RandomStream

  /// A soft bed of noise, as strong as `bed` (RMS), and a pad of music of `pad`, that swell slowly.
  public init(seconds: Double, seed: UInt64, bed: Double = 0.004, pad: Double = 0.02) {
    random = RandomStream(seed: seed)
    let count = Int(seconds * Double(OnsetJudge.sampleRate))
    channels = [[Float](repeating: 0, count: count), [Float](repeating: 0, count: count)]
    for side in 0..<2 {
      var low = 0.0
      for place in 0..<count {
        low += 0.1 * (random.normal() - low)
        let fade = min(1, Double(place) / Double(OnsetJudge.sampleRate) / 0.5)
        channels[side][place] = Float(bed * 4.4 * fade * low)
      }
    }
    addPad(pad)
  }

  private mutating func addPad(_ level: Double) {
    let root = random.between(110, 220)
    for ratio in [1.0, 1.25, 1.5, 2] {
      let (phase, swell, beat) = (random.unit(), random.unit(), random.between(0.07, 0.2))
      for place in channels[0].indices {
        let time = Double(place) / Double(OnsetJudge.sampleRate)
        let fade = min(1, time / 0.8) * (0.6 + 0.4 * PortableMath.sine(turns: beat * time + swell))
        let value = Float(level * fade * 0.5 * PortableMath.sine(turns: root * ratio * time + phase))
        channels[0][place] += value
        channels[1][place] += value
      }
    }
  }

  /// Adds a hit that begins at a time, in seconds, as strong as `level` at most, from -1 left to 1 right.
  public mutating func add(_ hit: Hit, at time: Double, level: Double = 0.4, x: Double = 0) {
    let start = Int((time * Double(OnsetJudge.sampleRate)).rounded())
    let gains = [Float(level * (1 - 0.5 * max(0, x))), Float(level * (1 + 0.5 * min(0, x)))]
    var sound = HitSound(hit, &random)
    for place in max(0, start)..<max(start, min(channels[0].count, start + OnsetJudge.sampleRate / 2)) {
      let value = sound.value(at: Double(place - start) / Double(OnsetJudge.sampleRate), &random)
      channels[0][place] += Float(value) * gains[0]
      channels[1][place] += Float(value) * gains[1]
    }
  }

  /// The sound of one hit.
  private struct HitSound {
    private let hit: Hit
    private let pitch: Double
    private var low = 0.0

    init(_ hit: Hit, _ random: inout RandomStream) {
      self.hit = hit
      pitch = random.between(0.8, 1.25)
    }

    mutating func value(at time: Double, _ random: inout RandomStream) -> Double {
      switch hit {
      case .click: return 0.5 * random.normal() * PortableMath.exp(-time / 0.012)
      case .thump:
        low += 0.25 * (random.normal() - low)
        let swing = PortableMath.sine(turns: pitch * (70 * time + 3 * (1 - PortableMath.exp(-time / 0.02))))
        return min(1, time / 0.001)
          * (0.8 * swing * PortableMath.exp(-time / 0.09) + low * PortableMath.exp(-time / 0.015))
      case .glass:
        var sum = 0.0
        for partial in [2130.0, 3370, 4710, 6890, 9410] {
          sum += PortableMath.sine(turns: partial * pitch * time) * PortableMath.exp(-time / (180 / partial))
        }
        return 0.3 * sum
      case .step:
        low += 0.2 * (random.normal() - low)
        return 2 * low * min(1, time / 0.003) * PortableMath.exp(-time / 0.035)
      }
    }
  }
}
