import Sound
import SoundText

/// A scene as a whole: stereo, at its loudness, with its ends.
public struct SceneRecording: Sendable {
  /// The samples, full scale 1.
  public var left: [Float]
  public var right: [Float]

  /// What ends too soon to be asked again; the sound is not wanted any more.
  public struct Canceled: Error {}

  /// How loud a scene is, in LUFS; soft and distant ones are up to `mostSofter` softer.
  static let loudness = -20.0
  private static let mostSofter = 2.5
  /// No true peak is above it, in dBTP.
  static let ceilingDBTP = -1.0
  /// The most that peaks are taken down by, in dB: beyond it a click would be no click any more.
  private static let mostLimiting = 16.0
  /// How a scene that is no loop begins and ends, in frames: too short to be heard, too long to click.
  private static let fades = (in: 96, out: 2400)

  /// An empty one, to be filled.
  public init() {
    left = []
    right = []
  }

  /// Makes a take, or of its events the one of number `only`. `progress` is told how far it is, 0...1.
  public init(
    _ take: SceneTake, only: Int? = nil, progress: (Double) -> Void = { _ in }, isCanceled: () -> Bool = { false }
  ) throws(Canceled) {
    let source = SceneSource(take, only: only)
    let total = source.frames + source.tailFrames
    left = [Float](repeating: 0, count: total)
    right = left
    var done = 0
    while done < total {
      if isCanceled() { throw Canceled() }
      let made = left.withUnsafeMutableBufferPointer { left in
        right.withUnsafeMutableBufferPointer { right in
          source.next(
            UnsafeMutableBufferPointer(rebasing: left[done...]), UnsafeMutableBufferPointer(rebasing: right[done...]))
        }
      }
      if made == 0 { break }
      done += made
      progress(Double(done) / Double(total))
    }
    if take.isLoop { wrap(source.frames) } else { fade() }
  }

  /// Its length in frames.
  public var frames: Int { left.count }

  /// What rings on after the end of a loop is heard at its beginning.
  private mutating func wrap(_ frames: Int) {
    for at in frames..<left.count where frames > 0 {
      left[(at - frames) % frames] += left[at]
      right[(at - frames) % frames] += right[at]
    }
    left.removeSubrange(frames...)
    right.removeSubrange(frames...)
  }

  private mutating func fade() {
    for at in left.indices where at < Self.fades.in || at > frames - Self.fades.out {
      let factor = Self.fade(at, of: frames)
      left[at] *= factor
      right[at] *= factor
    }
  }

  /// What a frame of a scene that is no loop is multiplied by, so that it begins and ends in silence.
  static func fade(_ frame: Int, of frames: Int) -> Float {
    let (rise, fall) = (min(fades.in, frames / 4), min(fades.out, frames / 4))
    if frame < rise { return Float(frame) / Float(rise) }
    return frame >= frames - fall ? Float(frames - 1 - frame) / Float(fall) : 1
  }

  // MARK: - Loudness

  /// How loud it is, in LUFS; nil for silence.
  public var integratedLUFS: Double? {
    var meters = [LoudnessMeter(sampleRate: Effects.sampleRate), LoudnessMeter(sampleRate: Effects.sampleRate)]
    left.withUnsafeBufferPointer { meters[0].add($0) }
    right.withUnsafeBufferPointer { meters[1].add($0) }
    return LoudnessMeter.integratedLUFS(meters)
  }

  /// The highest magnitude of a sample.
  private var peak: Float {
    var peak: Float = 0
    for at in left.indices { peak = max(peak, abs(left[at]), abs(right[at])) }
    return peak
  }

  /// How loud a scene is to be: what is soft, far away or by nature no louder than a tick is a little softer.
  static func target(_ scene: Scene) -> Double {
    let levels = scene.events.map { event in
      let isSofter = !event.attributes.isDisjoint(with: [.soft, .distant, .background, .gentle])
      return (RecipeBook.recipe(event)?.loudness ?? loudness) + (isSofter ? -mostSofter : 0)
    }
    return min(loudness, max(loudness - mostSofter, levels.max() ?? loudness))
  }

  /// Brings it to the loudness of its scene, below the ceiling; the factor that it was multiplied by before its peaks were
  /// limited.
  public mutating func master(_ take: SceneTake) -> Float {
    guard let measured = integratedLUFS else { return 1 }
    let target = Self.target(take.scene)
    let ceiling = PortableMath.amplitude(decibels: Self.ceilingDBTP)
    let most = Self.most(peak)
    var gain = Self.gain(from: measured, to: target, peak: peak)
    let original = (left, right)
    for round in 0..<4 {
      (left, right) = original
      multiply(Float(PortableMath.amplitude(decibels: gain)))
      guard limit(Float(ceiling), take.isLoop), round < 3, let result = integratedLUFS else { break }
      let missing = target - result
      guard missing > 0.4, gain < most else { break }
      gain = min(most, gain + missing * 1.5)
    }
    let highest = max(
      left.withUnsafeBufferPointer { TruePeak.linear($0) }, right.withUnsafeBufferPointer { TruePeak.linear($0) })
    if highest > Float(ceiling) { multiply(Float(ceiling) / highest * 0.9999) }
    return Float(PortableMath.amplitude(decibels: gain))
  }

  /// The gain in dB from one loudness to another: no more than its peaks bear.
  static func gain(from measured: Double, to target: Double, peak: Float) -> Double {
    min(target - measured, most(peak))
  }

  private static func most(_ peak: Float) -> Double {
    ceilingDBTP - PortableMath.decibels(amplitude: Double(max(peak, 1e-9))) + mostLimiting
  }

  /// Multiplies all samples.
  public mutating func multiply(_ factor: Float) {
    left.withUnsafeMutableBufferPointer { $0.scale(factor) }
    right.withUnsafeMutableBufferPointer { $0.scale(factor) }
  }

  /// Whether anything had to be limited.
  private mutating func limit(_ ceiling: Float, _ isLoop: Bool) -> Bool {
    guard peak * 1.5 > ceiling else { return false }
    var limiter = StereoLimiter(ceiling: ceiling)
    // A loop has been round before it begins: the second time is the one that is heard.
    if isLoop { _ = limiter.process(left, right) }
    var (l, r) = limiter.process(left, right)
    let rest = limiter.finish()
    l += rest.left
    r += rest.right
    left = Array(l.suffix(left.count))
    right = Array(r.suffix(right.count))
    return limiter.deepest < 1
  }
}
