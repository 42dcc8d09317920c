import Sound
import SoundText
import Testing

@testable import Effects

/// Scenes as they come out: length, loudness, ends, stereo, loops, stems, repetition.
struct SceneMixTests {
  private static let seconds = 3.0

  private func scene(_ names: [String], _ attributes: Set<SoundAttribute> = [], place: Place = .unspecified) throws
    -> Scene
  {
    Scene(
      place: place, events: try names.map { SceneEvent(try #require(SoundLabel(named: $0)), attributes: attributes) })
  }

  private func made(
    _ wish: Scene, seed: UInt64 = 1, isLoop: Bool = false, only: Int? = nil, masters: Bool = true
  ) throws -> StereoSound {
    let planned = ScenePlanner(seconds: Self.seconds, seed: seed, isLoop: isLoop).plan(wish)
    let take = SceneTake(planned, seconds: Self.seconds, seed: seed, isLoop: isLoop)
    var sound = try SceneRecording(take, only: only)
    if masters { _ = sound.master(take) }
    return sound.sound
  }

  @Test(
    "a scene has its length, its loudness, no peak above the ceiling, and begins and ends in silence",
    arguments: [["Wind"], ["Knock"], ["Bark", "Rain"], ["Church bell", "Wind", "Slam"]])
  func levels(names: [String]) throws {
    for seed in 1...3 as ClosedRange<UInt64> {
      let sound = try made(try scene(names), seed: seed)
      #expect(sound.frames == 144_000)
      let loudness = try #require(sound.integratedLUFS(sampleRate: Effects.sampleRate))
      #expect(abs(loudness + 20) < 3, "\(names) \(loudness)")
      for channel in [sound.left, sound.right] {
        #expect(channel.withUnsafeBufferPointer { TruePeak.dBTP($0) } <= -1)
        let isFinite = channel.allSatisfy { $0.isFinite }
        #expect(isFinite)
        #expect(abs(channel[0]) < 1e-6 && abs(channel[channel.count - 1]) < 1e-3)
      }
    }
  }

  @Test("the same seed is the same sound, another one another take")
  func seeds() throws {
    let wish = try scene(["Rain", "Bark"])
    let first = try made(wish, seed: 4)
    let again = try made(wish, seed: 4)
    let other = try made(wish, seed: 5)
    #expect(first.left == again.left && first.right == again.right)
    #expect(first.left != other.left)
  }

  @Test("the stems are the sound before its peaks are limited")
  func stems() throws {
    let wish = try scene(["Rain", "Knock"], place: .hall)
    let whole = try made(wish, masters: false)
    var sum = [Float](repeating: 0, count: whole.frames)
    for only in [-1, 0, 1] {
      let part = try made(wish, only: only, masters: false)
      for at in sum.indices { sum[at] += part.left[at] }
    }
    let worst = zip(sum, whole.left).map { abs($0 - $1) }.max() ?? 1
    #expect(worst < 1e-4)
  }

  @Test("a loop leads into itself", arguments: [["Wind"], ["Church bell"], ["Rain", "Bark"]])
  func loops(names: [String]) throws {
    let sound = try made(try scene(names), isLoop: true)
    #expect(sound.frames == 144_000)
    for channel in [sound.left, sound.right] {
      // The step from the last sample to the first is one as there are many.
      let steps = (1..<channel.count).map { abs(channel[$0] - channel[$0 - 1]) }
      let usual = steps.sorted()[steps.count * 995 / 1000]
      #expect(abs(channel[0] - channel[channel.count - 1]) <= max(usual, 1e-3))
      func energy(_ range: Range<Int>) -> Float { channel[range].reduce(0) { $0 + $1 * $1 } / Float(range.count) }
      if names == ["Wind"] {
        // Nor is it softer where it is joined.
        let seam = energy(0..<4800) + energy(139_200..<144_000)
        #expect(seam > 0.05 * energy(0..<144_000))
      }
    }
  }

  @Test("what is far away is softer and duller, and what comes nearer grows")
  func distance() throws {
    func brightness(_ sound: StereoSound) -> Float {
      var difference: Float = 0
      var whole: Float = 0
      for at in 1..<sound.frames {
        difference += abs(sound.left[at] - sound.left[at - 1])
        whole += abs(sound.left[at])
      }
      return difference / whole
    }
    let near = try made(try scene(["Rain"]), masters: false)
    let far = try made(try scene(["Rain"], [.distant]), masters: false)
    #expect(brightness(far) < 0.7 * brightness(near))
    let levels = (
      try #require(near.integratedLUFS(sampleRate: Effects.sampleRate)),
      try #require(far.integratedLUFS(sampleRate: Effects.sampleRate))
    )
    #expect(levels.1 < levels.0 - 6)
    let coming = try made(try scene(["Rain"], [.approaching]), masters: false)
    func energy(_ range: Range<Int>) -> Float { coming.left[range].reduce(0) { $0 + $1 * $1 } }
    #expect(energy(120_000..<140_000) > 4 * energy(4000..<24_000))
  }

  @Test("both channels together lose little", arguments: ["Wind", "Rain", "Applause", "Bark"])
  func mono(name: String) throws {
    let sound = try made(try scene([name]), seed: 2)
    var (left, right, both): (Float, Float, Float) = (0, 0, 0)
    for at in 0..<sound.frames {
      left += sound.left[at] * sound.left[at]
      right += sound.right[at] * sound.right[at]
      let middle = (sound.left[at] + sound.right[at]) / 2
      both += middle * middle
    }
    #expect(both > 0.25 * (left + right) / 2)
    #expect(left < 4 * right && right < 4 * left)
  }

  @Test("a stream is as long as a recording, below the ceiling and near to its loudness")
  func streams() throws {
    for names in [["Wind"], ["Rain", "Bark"], ["Knock"]] {
      let planned = ScenePlanner(seconds: Self.seconds, seed: 6).plan(try scene(names))
      let stream = SceneStream(SceneTake(planned, seconds: Self.seconds, seed: 6))
      var sound = StereoSound()
      while let (left, right) = stream.next() {
        sound.left += left
        sound.right += right
      }
      #expect(sound.frames == 144_000)
      #expect(sound.left.withUnsafeBufferPointer { TruePeak.dBTP($0) } <= -1)
      let loudness = try #require(sound.integratedLUFS(sampleRate: Effects.sampleRate))
      #expect(abs(loudness + 20) < 4, "\(names) \(loudness)")
    }
  }
}
