// In: two channels, full scale 1. Out: the same at a loudness in LUFS, no true peak above a ceiling in dBTP (both ITU-R
// BS.1770-4).

/// A sound of two channels that is held as a whole.
public struct StereoSound: Sendable, Equatable {
  /// The samples of both channels: of one length, full scale 1.
  public var left: [Float]
  public var right: [Float]

  /// Two channels of one length.
  public init(left: [Float] = [], right: [Float] = []) {
    self.left = left
    self.right = right
  }

  /// Silence.
  public init(frames: Int) {
    self.init(left: [Float](repeating: 0, count: frames), right: [Float](repeating: 0, count: frames))
  }

  /// Its length in frames.
  public var frames: Int { left.count }

  /// How loud it is, in LUFS; nil for silence.
  public func integratedLUFS(sampleRate: Int) -> Double? {
    var meters = [LoudnessMeter(sampleRate: sampleRate), LoudnessMeter(sampleRate: sampleRate)]
    left.withUnsafeBufferPointer { meters[0].add($0) }
    right.withUnsafeBufferPointer { meters[1].add($0) }
    return LoudnessMeter.integratedLUFS(meters)
  }

  /// The highest magnitude of a sample.
  public var peak: Float {
    var peak: Float = 0
    for at in left.indices { peak = max(peak, abs(left[at]), abs(right[at])) }
    return peak
  }

  /// Multiplies all samples.
  public mutating func multiply(_ factor: Float) {
    for at in left.indices {
      left[at] *= factor
      right[at] *= factor
    }
  }

  /// Adds another sound from its beginning on, as far as both reach.
  public mutating func add(_ other: StereoSound) {
    for at in 0..<min(frames, other.frames) {
      left[at] += other.left[at]
      right[at] += other.right[at]
    }
  }

  /// The most that peaks are taken down by, in dB: beyond it a click would be no click any more.
  private static let mostLimiting = 16.0
  /// How often the gain is tried, and how far off the loudness may be, in LU.
  private static let (rounds, tolerance) = (6, 0.4)

  /// Brings it to a loudness below a ceiling; the factor that it was multiplied by before its peaks were limited. Silence
  /// stays silence.
  public mutating func master(
    loudness target: Double, ceilingDBTP: Double, sampleRate: Int, isLoop: Bool = false
  ) -> Float {
    guard let measured = integratedLUFS(sampleRate: sampleRate) else { return 1 }
    let ceiling = Float(PortableMath.amplitude(decibels: ceilingDBTP))
    let most = Self.mostGain(peak: peak, ceilingDBTP: ceilingDBTP)
    var gain = min(target - measured, most)
    let original = self
    for round in 0..<Self.rounds {
      self = original
      multiply(Float(PortableMath.amplitude(decibels: gain)))
      guard limit(ceiling, isLoop), round < Self.rounds - 1, let result = integratedLUFS(sampleRate: sampleRate) else {
        break
      }
      let missing = target - result
      guard missing > Self.tolerance, gain < most else { break }
      gain = min(most, gain + missing * (round < 2 ? 1.5 : 2.2))
    }
    let highest = max(
      left.withUnsafeBufferPointer { TruePeak.linear($0) }, right.withUnsafeBufferPointer { TruePeak.linear($0) })
    if highest > ceiling { multiply(ceiling / highest * 0.9999) }
    return Float(PortableMath.amplitude(decibels: gain))
  }

  /// Takes its peaks down where they are above a ceiling, in dBTP.
  public mutating func limit(ceilingDBTP: Double) {
    _ = limit(Float(PortableMath.amplitude(decibels: ceilingDBTP)), false)
  }

  /// The highest gain in dB that peaks bear below a ceiling.
  public static func mostGain(peak: Float, ceilingDBTP: Double) -> Double {
    ceilingDBTP - PortableMath.decibels(amplitude: Double(max(peak, 1e-9))) + mostLimiting
  }

  /// Whether anything had to be limited.
  private mutating func limit(_ ceiling: Float, _ isLoop: Bool) -> Bool {
    guard peak * 1.5 > ceiling else { return false }
    var limiter = StereoLimiter(ceiling: ceiling)
    // A loop has been round before it begins: the second time is the one that is heard.
    var skipped = 0
    if isLoop {
      skipped = frames
      for part in parts { skipped -= limiter.process(Array(left[part]), Array(right[part])).left.count }
    }
    var written = -skipped
    for part in parts { put(limiter.process(Array(left[part]), Array(right[part])), &written) }
    put(limiter.finish(), &written)
    return limiter.deepest < 1
  }

  /// Frames that are worked on at a time: a long sound is not held twice.
  private var parts: [Range<Int>] {
    stride(from: 0, to: frames, by: 1 << 16).map { $0..<min(frames, $0 + 1 << 16) }
  }

  /// Writes a part to its place, which is before all that is still to be read.
  private mutating func put(_ part: (left: [Float], right: [Float]), _ place: inout Int) {
    for at in part.left.indices {
      if place >= 0, place < frames { (left[place], right[place]) = (part.left[at], part.right[at]) }
      place += 1
    }
  }
}
