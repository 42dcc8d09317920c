import Sound

/// Makes pieces of a spoken text from what a synthesizer gives: without the silence around it, with the timbre of the
/// voice, each behind the pause that belongs there.
struct PieceShaper {
  /// Before the first and after the last piece, in seconds at speed 1.
  private static let edgeSeconds = 0.06
  /// What is kept of the silence around a take, so that no soft sound is cut: before, after.
  private static let margins = (before: 0.015, after: 0.03)
  /// So that no piece begins or ends with a click.
  private static let fadeSeconds = 0.008
  /// Corner of the high-pass, in Hz.
  private static let lowestFrequency: Float = 25

  private let takeRate: Int
  private let sampleRate: Int
  private let speed: Double
  private let timbre: Timbre
  /// Samples given so far.
  private var count = 0
  /// The pause in front of the next piece, in seconds at speed 1.
  private var pause = Self.edgeSeconds
  /// Whether anything was heard.
  private(set) var hasSound = false

  /// For takes that are played at `takeRate`, in Hz. Pauses and margins are as much shorter as speech is faster.
  init(takeRate: Int, speed: Double, timbre: Timbre) {
    self.takeRate = takeRate
    self.speed = speed
    self.timbre = timbre
    sampleRate = timbre.sampleRate ?? takeRate
  }

  /// A take as the next piece; nil when there is nothing to be heard in it. `pauseSeconds` is the pause after it at
  /// speed 1. `playedFaster` is how many times as fast it is played as it was spoken.
  mutating func piece(_ take: Take, pauseSeconds: Double, playedFaster: Double, done: Double) -> SpokenPiece? {
    let (before, after) = Self.margins
    let range = take.samples.withUnsafeBufferPointer { pcm -> Range<Int> in
      let audible = Silence.audible(pcm, sampleRate: takeRate)
      guard !audible.isEmpty else { return 0..<0 }
      let start = max(0, audible.lowerBound - samples(before, takeRate))
      return start..<min(pcm.count, audible.upperBound + samples(after, takeRate))
    }
    guard !range.isEmpty else {
      pause += pauseSeconds
      return nil
    }
    let speech = take.samples.withUnsafeBufferPointer { withoutOffset(UnsafeBufferPointer(rebasing: $0[range])) }
    // The margins are silence too.
    let silence = samples(max(0, pause - (hasSound ? before + after : 0)), sampleRate)
    let begin = Double(count + silence) / Double(sampleRate)
    let offset = begin - Double(range.lowerBound) / Double(takeRate)
    let end = begin + Double(range.count) / Double(takeRate)
    let marks = take.marks.map { mark in
      mark.mapped { min(end, max(begin, $0 / playedFaster + offset)) }
    }
    let piece = SpokenPiece(
      samples: [Float](repeating: 0, count: silence) + fadedEnds(timbre.applied(to: speech, takeRate)),
      sampleRate: sampleRate,
      start: Double(count) / Double(sampleRate), marks: marks, done: done)
    count += piece.samples.count
    pause = pauseSeconds
    hasSound = true
    return piece
  }

  /// A pause without anything before it.
  mutating func pause(_ seconds: Double) { pause += seconds }

  /// What is behind the last piece. `pauseSeconds` is a pause that the text asks for there.
  func ending(pauseSeconds: Double) -> SpokenPiece {
    SpokenPiece(
      samples: [Float](repeating: 0, count: samples(max(Self.edgeSeconds, pauseSeconds), sampleRate)),
      sampleRate: sampleRate,
      start: Double(count) / Double(sampleRate), marks: [], done: 1, isLast: true)
  }

  /// How many samples a time at speed 1 takes.
  private func samples(_ seconds: Double, _ rate: Int) -> Int { Int(seconds / speed * Double(rate)) }

  /// Full scale 1, and without what lies below speech: the vocoder of flite leaves an offset. A first-order high-pass.
  private func withoutOffset(_ pcm: UnsafeBufferPointer<Int16>) -> [Float] {
    let feedback = 1 - 2 * Float.pi * Self.lowestFrequency / Float(takeRate)
    return [Float](unsafeUninitializedCapacity: pcm.count) { buffer, count in
      var last = Float(pcm.first ?? 0)
      var output: Float = 0
      for index in pcm.indices {
        let input = Float(pcm[index])
        output = input - last + feedback * output
        last = input
        buffer[index] = output * (1 / 32768)
      }
      count = pcm.count
    }
  }

  private func fadedEnds(_ pcm: [Float]) -> [Float] {
    var pcm = pcm
    let length = min(Int(Self.fadeSeconds * Double(sampleRate)), pcm.count / 2)
    for step in 0..<length {
      let gain = Float(step) / Float(length)
      pcm[step] *= gain
      pcm[pcm.count - 1 - step] *= gain
    }
    return pcm
  }
}
