import Sound

/// An event that goes on: two sources of the same kind, one for the middle and one for the sides.
final class BedTrack: Track {
  /// How long it is listened to before, to know how loud it is, in seconds.
  private static let listening = 0.8

  private let middle: any SoundSource
  private let sides: (any SoundSource)?
  private let width: Double
  private var position: Position
  /// The lowest tones come from the middle, so that nothing is lost when both channels are put together.
  private var sideFilter = Biquad.highPass(180)
  private let gain: Float
  private let first: Int
  private let end: Int
  private let fadeIn: Int
  private let fadeOut: Int
  private var scratch = [Float](repeating: 0, count: 2 * StereoBlock.frames)

  /// A bed that is synthesised.
  convenience init(_ event: PlannedEvent, fadeIn: Double, fadeOut: Double) {
    let trial = RecipeSource(event.recipe, event.shot(-1, seconds: event.length))
    var heard = [Float](repeating: 0, count: Int(Self.listening * Effects.rate))
    heard.withUnsafeMutableBufferPointer { trial.add(to: $0) }
    let gain = heard.withUnsafeBufferPointer { Leveller.gain($0, loudness: event.loudness) }
    let middle = RecipeSource(event.recipe, event.shot(0, seconds: event.length))
    let isWide = event.recipe.width > 0
    let sides = isWide ? RecipeSource(event.recipe, event.shot(1, seconds: event.length)) : nil
    self.init(event, middle, sides, width: event.recipe.width, gain: gain, fadeIn: fadeIn, fadeOut: fadeOut)
  }

  /// A bed that was recorded.
  convenience init(
    _ event: PlannedEvent, left: [Float], right: [Float], fadeIn: Double, fadeOut: Double
  ) {
    let middle = zip(left, right).map { ($0 + $1) / 2 }
    let sides = zip(left, right).map { ($0 - $1) / 2 }
    let gain = middle.withUnsafeBufferPointer { Leveller.gain($0, loudness: event.loudness) }
    self.init(
      event, SampleSource(middle), SampleSource(sides), width: 1, gain: gain, fadeIn: fadeIn, fadeOut: fadeOut)
  }

  private init(
    _ event: PlannedEvent, _ middle: any SoundSource, _ sides: (any SoundSource)?, width: Double, gain: Float,
    fadeIn: Double, fadeOut: Double
  ) {
    self.middle = middle
    self.sides = sides
    self.width = width
    self.gain = gain
    position = event.position
    first = event.firstFrame
    end = first + event.frames
    self.fadeIn = max(1, Int(fadeIn * Effects.rate))
    self.fadeOut = max(1, Int(fadeOut * Effects.rate))
  }

  func add(to block: StereoBlock, at frame: Int) {
    let from = max(0, first - frame)
    let to = min(block.count, end - frame)
    guard from < to else { return }
    scratch.withUnsafeMutableBufferPointer { scratch in
      scratch.update(repeating: 0)
      let samples = UnsafeMutableBufferPointer(rebasing: scratch[0..<block.count])
      let others = UnsafeMutableBufferPointer(
        rebasing: scratch[StereoBlock.frames..<(StereoBlock.frames + block.count)])
      middle.add(to: UnsafeMutableBufferPointer(rebasing: samples[from..<to]))
      if let sides {
        let part = UnsafeMutableBufferPointer(rebasing: others[from..<to])
        sides.add(to: part)
        sideFilter.filter(part)
      }
      for at in from..<to {
        let factor = gain * fade(frame + at)
        samples[at] *= factor
        others[at] *= factor
      }
      position.add(samples, sides == nil ? nil : others, width: width, to: block, at: frame)
    }
  }

  /// A quarter of a sine, so that two that cross are together as loud as one.
  private func fade(_ frame: Int) -> Float {
    let (done, left) = (frame - first, end - frame)
    if done < fadeIn { return Float(PortableMath.sine(turns: 0.25 * Double(done) / Double(fadeIn))) }
    if left < fadeOut { return Float(PortableMath.sine(turns: 0.25 * Double(left) / Double(fadeOut))) }
    return 1
  }
}
