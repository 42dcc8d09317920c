import Sound
import SoundText

@testable import Effects

/// A recipe's sound as its generators make it, before it is mixed: one shot, or a stretch of what goes on.
enum RawSound {
  /// Renders block by block. Of a single sound `seconds` is how long it is at most.
  static func render(
    _ recipe: Recipe, seconds: Double, seed: UInt64, index: Int = 0, attributes: Set<SoundAttribute> = []
  ) -> [Float] {
    let root = RandomStream(seed: seed)
    var length = seconds
    if case .shots(let spread, _) = recipe.form {
      length = min(seconds, spread.drawn(root.fork("length"), root.fork("length").fork(index)))
    }
    let manner = Manner(attributes)
    var shot = Shot(
      seconds: length, index: index, manner: manner, individual: root.fork("individual"),
      chance: root.fork("chance").fork(index))
    shot.pitch = PortableMath.power(manner.size, -recipe.pitchFollowsSize)
    let source = RecipeSource(recipe, shot)
    var samples = [Float](repeating: 0, count: Int(length * Effects.rate))
    samples.withUnsafeMutableBufferPointer { samples in
      var start = 0
      while start < samples.count {
        let end = min(samples.count, start + 1024)
        source.add(to: UnsafeMutableBufferPointer(rebasing: samples[start..<end]))
        start = end
      }
    }
    return samples
  }

  /// The RMS of samples.
  static func rms(_ samples: ArraySlice<Float>) -> Double {
    var power = 0.0
    for sample in samples { power += Double(sample) * Double(sample) }
    return (power / Double(max(1, samples.count))).squareRoot()
  }

  /// The RMS of the loudest stretch of so many seconds.
  static func loudest(_ samples: [Float], seconds: Double = 0.1) -> Double {
    let width = min(samples.count, Int(seconds * Effects.rate))
    return stride(from: 0, through: samples.count - width, by: max(1, width / 2)).map {
      rms(samples[$0..<($0 + width)])
    }.max() ?? 0
  }

  /// How strongly a frequency in Hz is in samples: the amplitude of a sine that they hold there (G. Goertzel, 1958).
  static func amplitude(_ samples: ArraySlice<Float>, at hertz: Double) -> Double {
    let turn = 2 * PortableMath.cosine(turns: hertz / Effects.rate)
    var (a, b) = (0.0, 0.0)
    for (number, sample) in samples.enumerated() {
      let place = Double(number) / Double(samples.count)
      let window = 1 - PortableMath.cosine(turns: place)
      (a, b) = (Double(sample) * window + turn * a - b, a)
    }
    return (a * a + b * b - turn * a * b).squareRoot() * 2 / Double(max(1, samples.count))
  }
}
