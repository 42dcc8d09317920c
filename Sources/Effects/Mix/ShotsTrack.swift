import Sound

/// An event of single sounds: each is made when its time has come, and played to its end.
final class ShotsTrack: Track {
  /// A sound that is heard.
  private struct Sounding {
    var samples: [Float]
    var first: Int
  }

  private let event: PlannedEvent
  private let hits: [[Float]]
  private var position: Position
  private var next = 0
  private var sounding: [Sounding] = []
  private var gain: Float?
  private var scratch = [Float](repeating: 0, count: StereoBlock.frames)

  /// Of an event that is synthesised, or of recordings of single sounds that follow one another.
  init(_ event: PlannedEvent, hits: [[Float]] = []) {
    self.event = event
    self.hits = hits
    position = event.position
  }

  func add(to block: StereoBlock, at frame: Int) {
    while next < event.shotFrames.count, event.shotFrames[next] < frame + block.count {
      begin(next)
      next += 1
    }
    guard !sounding.isEmpty else { return }
    scratch.withUnsafeMutableBufferPointer { scratch in
      let samples = UnsafeMutableBufferPointer(rebasing: scratch[0..<block.count])
      samples.update(repeating: 0)
      for sound in sounding {
        let from = max(0, sound.first - frame)
        let to = min(block.count, sound.first + sound.samples.count - frame)
        guard from < to else { continue }
        sound.samples.withUnsafeBufferPointer { made in
          for at in from..<to { samples[at] += made[frame + at - sound.first] }
        }
      }
      position.add(samples, to: block, at: frame)
    }
    sounding.removeAll { $0.first + $0.samples.count <= frame + block.count }
  }

  private func begin(_ index: Int) {
    var samples = hits.isEmpty ? Self.samples(event, index) : hits[index % hits.count]
    samples.withUnsafeMutableBufferPointer { samples in
      // What has not died away at its end is led there.
      let tail = min(samples.count, 480)
      for at in 0..<tail { samples[samples.count - 1 - at] *= Float(at) / Float(tail) }
      // The first tells how loud the thing is; the others are as they come out.
      let gain = self.gain ?? Leveller.gain(UnsafeBufferPointer(samples), loudness: event.loudness)
      self.gain = gain
      samples.scale(gain)
      Leveller.bend(samples)
    }
    sounding.append(Sounding(samples: samples, first: event.shotFrames[index]))
  }

  /// The sound of an event that has this number.
  static func samples(_ event: PlannedEvent, _ index: Int) -> [Float] {
    let shot = event.shot(index, seconds: event.shotSeconds(index))
    var samples = [Float](repeating: 0, count: max(1, Int(shot.seconds * Effects.rate)))
    samples.withUnsafeMutableBufferPointer { RecipeSource(event.recipe, shot).add(to: $0) }
    return samples
  }
}
