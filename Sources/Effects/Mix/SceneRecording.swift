import Sound
import SoundText

/// A scene as a whole: stereo, at its loudness, with its ends.
public struct SceneRecording: Sendable {
  /// Its samples.
  public var sound: StereoSound

  /// What ends too soon to be asked again; the sound is not wanted any more.
  public struct Canceled: Error {}

  /// How loud a scene is, in LUFS; soft and distant ones are up to `mostSofter` softer.
  static let loudness = -20.0
  private static let mostSofter = 2.5
  /// No true peak is above it, in dBTP.
  static let ceilingDBTP = -1.0
  /// How a scene that is no loop begins and ends, in frames: too short to be heard, too long to click.
  private static let fades = (in: 96, out: 2400)

  /// Makes a take, or of its events the one of number `only`. `progress` is told how far it is, 0...1.
  public init(
    _ take: SceneTake, only: Int? = nil, progress: (Double) -> Void = { _ in }, isCanceled: () -> Bool = { false }
  ) throws(Canceled) {
    let source = SceneSource(take, only: only)
    let total = source.frames + source.tailFrames
    sound = StereoSound(frames: total)
    var done = 0
    while done < total {
      if isCanceled() { throw Canceled() }
      let made = sound.left.withUnsafeMutableBufferPointer { left in
        sound.right.withUnsafeMutableBufferPointer { right in
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
  public var frames: Int { sound.frames }

  /// What rings on after the end of a loop is heard at its beginning.
  private mutating func wrap(_ frames: Int) {
    for at in frames..<sound.left.count where frames > 0 {
      sound.left[(at - frames) % frames] += sound.left[at]
      sound.right[(at - frames) % frames] += sound.right[at]
    }
    sound.left.removeSubrange(frames...)
    sound.right.removeSubrange(frames...)
  }

  private mutating func fade() {
    for at in sound.left.indices where at < Self.fades.in || at > frames - Self.fades.out {
      let factor = Self.fade(at, of: frames)
      sound.left[at] *= factor
      sound.right[at] *= factor
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
    sound.integratedLUFS(sampleRate: Effects.sampleRate)
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
    sound.master(
      loudness: Self.target(take.scene), ceilingDBTP: Self.ceilingDBTP, sampleRate: Effects.sampleRate,
      isLoop: take.isLoop)
  }

  /// The gain in dB from one loudness to another: no more than its peaks bear.
  static func gain(from measured: Double, to target: Double, peak: Float) -> Double {
    min(target - measured, StereoSound.mostGain(peak: peak, ceilingDBTP: ceilingDBTP))
  }
}
