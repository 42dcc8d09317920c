import Sound
import SoundText

/// Somebody who can speak; the speech engine is one.
public protocol SpeechSource: Sendable {
  /// Mono samples at 48 kHz of somebody who speaks for about so many seconds; nil: nobody can. The same seed says the
  /// same in the same voice. Attributes say who (`man`, `woman`, `child`, `old`) and how (`happy`, `angry`, `soft`).
  func speech(seconds: Double, attributes: Set<SoundAttribute>, seed: UInt64) -> [Float]?
}

/// Somebody who says real words, not meant to be followed; where nobody can speak it's babble.
public struct Murmur: Generator {
  /// Who speaks, and how.
  public var attributes: Set<SoundAttribute>
  /// What stands in for words.
  public var babble: Babble

  /// Somebody who speaks.
  public init(_ attributes: Set<SoundAttribute> = [], else babble: Babble) {
    self.attributes = attributes
    self.babble = babble
  }

  public func start(_ shot: Shot) -> any SoundSource {
    var random = shot.chance.fork("words")
    let spoken = shot.speech?.speech(
      seconds: shot.seconds, attributes: attributes.union(shot.wished), seed: random.bits())
    guard let spoken else { return babble.start(shot) }
    return Source(spoken)
  }

  private final class Source: SoundSource {
    private let samples: [Float]
    private let gain: Float
    private var position = 0

    init(_ samples: [Float]) {
      self.samples = samples
      let power = samples.reduce(0) { $0 + Double($1 * $1) } / Double(max(1, samples.count))
      gain = power > 0 ? Float(0.1 / power.squareRoot()) : 0
    }

    func add(to block: UnsafeMutableBufferPointer<Float>) {
      let count = min(block.count, samples.count - position)
      for index in 0..<max(0, count) { block[index] += samples[position + index] * gain }
      position += max(0, count)
    }
  }
}
