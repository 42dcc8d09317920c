import Sound

/// Music as it is played, part by part, at a gain that is known from the beginning, its peaks below a ceiling: for pieces
/// that are too long to be held.
public final class MusicStream {
  private let source: MusicSource
  private let gain: Float
  private var limiter: StereoLimiter?
  private var isFinished = false

  /// A score, or of its parts the one of number `only`, multiplied by a gain, which `measure` finds for a loudness. Without
  /// a ceiling for its true peak, in dBTP, it is not limited: for parts of a sum.
  public init(
    _ score: Score, only part: Int? = nil, font: SoundFont? = nil, gain: Float,
    ceilingDBTP: Double? = MusicRecording.usualCeilingDBTP,
    isCanceled: () -> Bool = { false }
  ) throws(MusicError) {
    source = try MusicSource(score, only: part, font: font, isCanceled: isCanceled)
    self.gain = gain
    // A little lower than in a recording, which can be measured and put right.
    limiter = ceilingDBTP.map { StereoLimiter(ceiling: Float(PortableMath.amplitude(decibels: $0 - 0.1))) }
  }

  /// Frames in all.
  public var frames: Int { source.frames }

  /// The next frames, at most a tenth of a second's; nil when there are no more.
  public func next() -> (left: [Float], right: [Float])? {
    while !isFinished {
      let (left, right) = source.frames(MusicRecording.step, gain)
      if left.count < MusicRecording.step { isFinished = true }
      guard var ready = limiter?.process(left, right) else { return left.isEmpty ? nil : (left, right) }
      if isFinished, let rest = limiter?.finish() { ready = (ready.left + rest.left, ready.right + rest.right) }
      if !ready.left.isEmpty { return ready }
    }
    return nil
  }

  /// Plays a score once to know the gain that brings it to a loudness in LUFS; 1 for silence.
  public static func measure(
    _ score: Score, font: SoundFont? = nil, targetLUFS: Double = MusicRecording.usualLUFS,
    ceilingDBTP: Double = MusicRecording.usualCeilingDBTP,
    progress: (Double) -> Void = { _ in }, isCanceled: () -> Bool = { false }
  ) throws(MusicError) -> Float {
    let source = try MusicSource(score, font: font, isCanceled: isCanceled)
    var meters = [LoudnessMeter(sampleRate: MusicSource.sampleRate), LoudnessMeter(sampleRate: MusicSource.sampleRate)]
    var peak: Float = 0
    var done = 0
    while done < source.frames {
      if isCanceled() { throw .canceled }
      let (left, right) = source.frames(MusicRecording.step, 1)
      left.withUnsafeBufferPointer { meters[0].add($0) }
      right.withUnsafeBufferPointer { meters[1].add($0) }
      for at in left.indices { peak = max(peak, abs(left[at]), abs(right[at])) }
      done += left.count
      progress(Double(done) / Double(source.frames))
    }
    guard let loudness = LoudnessMeter.integratedLUFS(meters) else { return 1 }
    let gain = min(StereoSound.mostGain(peak: peak, ceilingDBTP: ceilingDBTP), targetLUFS - loudness)
    return Float(PortableMath.amplitude(decibels: gain))
  }
}

extension MusicSource {
  /// The next frames, multiplied by a gain; fewer than are asked for at the end.
  fileprivate func frames(_ count: Int, _ gain: Float) -> (left: [Float], right: [Float]) {
    var left = [Float](repeating: 0, count: count)
    var right = left
    let made = left.withUnsafeMutableBufferPointer { left in
      right.withUnsafeMutableBufferPointer { right in
        let made = next(left, right)
        for at in 0..<made {
          left[at] *= gain
          right[at] *= gain
        }
        return made
      }
    }
    left.removeSubrange(made...)
    right.removeSubrange(made...)
    return (left, right)
  }
}
