import Sound

/// Music as a whole: stereo at 48 kHz, exactly as long as its score says.
public struct MusicRecording: Sendable {
  /// The samples, full scale 1.
  public var left: [Float]
  public var right: [Float]

  /// How loud music is where it is heard by itself, in LUFS, and what no true peak of it is above, in dBTP.
  public static let usualLUFS = -16.0
  public static let usualCeilingDBTP = -1.5
  /// The most that peaks are taken down by, in dB: beyond it the blow of a drum would not be heard as one.
  private static let mostLimiting = 9.0

  /// Between two questions whether it is still wanted, in frames: a tenth of a second of music, which takes a few
  /// milliseconds.
  static let step = 4800
  private static let corrections = 3

  /// An empty one, to be filled.
  public init() {
    left = []
    right = []
  }

  /// Plays a score, or of its parts the one of number `only`, at the level of the instruments. `progress` is told how far
  /// it is, 0...1.
  public init(
    _ score: Score, only part: Int? = nil, font: SoundFont? = nil, progress: (Double) -> Void = { _ in },
    isCanceled: () -> Bool = { false }
  ) throws(MusicError) {
    let source = try MusicSource(score, only: part, font: font, isCanceled: isCanceled)
    left = [Float](repeating: 0, count: source.frames)
    right = left
    var done = 0
    while done < source.frames {
      if isCanceled() { throw .canceled }
      let next = min(done + Self.step, source.frames)
      done += left.withUnsafeMutableBufferPointer { left in
        right.withUnsafeMutableBufferPointer { right in
          source.next(
            UnsafeMutableBufferPointer(rebasing: left[done..<next]),
            UnsafeMutableBufferPointer(rebasing: right[done..<next]))
        }
      }
      progress(Double(done) / Double(source.frames))
    }
  }

  /// How loud it is, in LUFS; nil for silence.
  public var integratedLUFS: Double? {
    var meters = Self.meters
    left.withUnsafeBufferPointer { meters[0].add($0) }
    right.withUnsafeBufferPointer { meters[1].add($0) }
    return LoudnessMeter.integratedLUFS(meters)
  }

  /// Brings it to a loudness, with no true peak above a ceiling in dBTP; the factor that it was multiplied by before its
  /// peaks were limited. Silence stays what it is.
  @discardableResult
  public mutating func normalize(
    to targetLUFS: Double = usualLUFS, ceilingDBTP: Double = usualCeilingDBTP
  ) -> Float {
    guard let measured = integratedLUFS else { return 1 }
    let ceiling = Float(PortableMath.amplitude(decibels: ceilingDBTP))
    let most = Self.most(peak, ceilingDBTP)
    var gain = min(most, targetLUFS - measured)
    let original = (left, right)
    for round in 0...Self.corrections {
      (left, right) = original
      multiply(Float(PortableMath.amplitude(decibels: gain)))
      guard limit(ceiling), round < Self.corrections, let result = integratedLUFS else { break }
      let missing = targetLUFS - result
      guard missing > 0.2, gain < most else { break }
      gain = min(most, gain + missing * 1.3)
    }
    let highest = max(
      left.withUnsafeBufferPointer { TruePeak.linear($0) }, right.withUnsafeBufferPointer { TruePeak.linear($0) })
    if highest > ceiling { multiply(ceiling / highest * 0.9999) }
    return Float(PortableMath.amplitude(decibels: gain))
  }

  /// The most gain that a peak bears, in dB.
  static func most(_ peak: Float, _ ceilingDBTP: Double) -> Double {
    ceilingDBTP - PortableMath.decibels(amplitude: Double(max(peak, 1e-9))) + mostLimiting
  }

  /// A meter for each channel.
  static var meters: [LoudnessMeter] {
    [LoudnessMeter(sampleRate: MusicSource.sampleRate), LoudnessMeter(sampleRate: MusicSource.sampleRate)]
  }

  /// Multiplies all samples.
  public mutating func multiply(_ factor: Float) {
    for at in left.indices { left[at] *= factor }
    for at in right.indices { right[at] *= factor }
  }

  /// The highest magnitude of a sample.
  private var peak: Float {
    var peak: Float = 0
    for at in left.indices { peak = max(peak, abs(left[at]), abs(right[at])) }
    return peak
  }

  /// Whether anything had to be limited.
  private mutating func limit(_ ceiling: Float) -> Bool {
    // Between samples a sound may be a little higher than at them.
    guard peak * 1.5 > ceiling else { return false }
    var limiter = StereoLimiter(ceiling: ceiling)
    let (l, r) = limiter.process(left, right)
    let rest = limiter.finish()
    left = l + rest.left
    right = r + rest.right
    return limiter.deepest < 1
  }
}
