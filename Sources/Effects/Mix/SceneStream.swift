import Sound
import SoundText

/// A scene as it is made, part by part, at a gain that is known from the beginning, its peaks below the ceiling: for
/// scenes that are heard while they are made, or are too long to be held.
public final class SceneStream {
  /// What the loudness of a scene is expected to be above that of its events: there are several, and they have a place.
  private static let expectedDecibels = 4.0
  /// How many frames are made at a time.
  private static let part = 4800

  private let source: SceneSource
  private let gain: Float
  private let head: Head?
  private let isFaded: Bool
  private var limiter: StereoLimiter
  private var made = 0
  private var isFinished = false

  /// What rings on after the end of a loop, and belongs to its beginning.
  public struct Head: Sendable {
    var left: [Float]
    var right: [Float]
  }

  /// What was measured of a scene before it is made.
  public struct Measure: Sendable {
    /// The factor that brings it to its loudness.
    public var gain: Float
    /// For a loop.
    public var head: Head?
  }

  /// A take, or of its events the one of number `only`. Without a measure it is as loud as its events say; a part is to
  /// be measured as the whole. `isLimited` is false for stems, which are parts of a sum.
  public init(_ take: SceneTake, only: Int? = nil, measure: Measure? = nil, isLimited: Bool = true) {
    source = SceneSource(take, only: only)
    let expected = SceneRecording.target(take.scene) - SceneRecording.loudness - Self.expectedDecibels
    gain = measure?.gain ?? Float(PortableMath.amplitude(decibels: expected))
    head = measure?.head
    isFaded = !take.isLoop
    // A little lower than in a recording, which can be measured and put right.
    let ceiling = PortableMath.amplitude(decibels: SceneRecording.ceilingDBTP - 0.1)
    limiter = StereoLimiter(ceiling: isLimited ? Float(ceiling) : 1e9)
  }

  /// Frames in all.
  public var frames: Int { source.frames }

  /// The next frames; nil when there are no more.
  public func next() -> (left: [Float], right: [Float])? {
    while !isFinished {
      let ready: (left: [Float], right: [Float])
      if made < source.frames {
        let count = min(Self.part, source.frames - made)
        var (left, right) = source.frames(count)
        shape(&left, &right)
        made += count
        ready = limiter.process(left, right)
      } else {
        isFinished = true
        ready = limiter.finish()
      }
      if !ready.left.isEmpty { return ready }
    }
    return nil
  }

  private func shape(_ left: inout [Float], _ right: inout [Float]) {
    for at in left.indices {
      let frame = made + at
      var factor = gain
      if isFaded { factor *= SceneRecording.fade(frame, of: source.frames) }
      if let head, frame < head.left.count {
        left[at] += head.left[frame]
        right[at] += head.right[frame]
      }
      left[at] *= factor
      right[at] *= factor
    }
  }

  /// Makes a scene once to know how loud it will be.
  public static func measure(
    _ take: SceneTake, only: Int? = nil, progress: (Double) -> Void, isCanceled: () -> Bool
  ) throws(SceneRecording.Canceled) -> Measure {
    let source = SceneSource(take, only: only)
    var meters = [LoudnessMeter(sampleRate: Effects.sampleRate), LoudnessMeter(sampleRate: Effects.sampleRate)]
    var peak: Float = 0
    var made = 0
    while made < source.frames {
      if isCanceled() { throw SceneRecording.Canceled() }
      let (left, right) = source.frames(min(48_000, source.frames - made))
      left.withUnsafeBufferPointer { meters[0].add($0) }
      right.withUnsafeBufferPointer { meters[1].add($0) }
      for at in left.indices { peak = max(peak, abs(left[at]), abs(right[at])) }
      made += left.count
      progress(Double(made) / Double(source.frames))
    }
    let loudness = LoudnessMeter.integratedLUFS(meters) ?? SceneRecording.loudness
    let gain = SceneRecording.gain(from: loudness, to: SceneRecording.target(take.scene), peak: peak)
    var head: Head?
    if source.tailFrames > 0 {
      let (left, right) = source.frames(source.tailFrames)
      head = Head(left: left, right: right)
    }
    return Measure(gain: Float(PortableMath.amplitude(decibels: gain)), head: head)
  }
}

extension SceneSource {
  /// The next frames, as many as are asked for; silence after the end.
  func frames(_ count: Int) -> (left: [Float], right: [Float]) {
    var left = [Float](repeating: 0, count: count)
    var right = left
    var done = 0
    left.withUnsafeMutableBufferPointer { left in
      right.withUnsafeMutableBufferPointer { right in
        while done < count {
          let made = next(
            UnsafeMutableBufferPointer(rebasing: left[done...]), UnsafeMutableBufferPointer(rebasing: right[done...]))
          if made == 0 { break }
          done += made
        }
      }
    }
    return (left, right)
  }
}
