import Testing

@testable import Sound

struct StereoLimiterTests {
  /// Noise with bursts far above full scale, the same every time.
  private static func noise(_ count: Int) -> (left: [Float], right: [Float]) {
    var generator = NoiseGenerator(seed: 3)
    let left = (0..<count).map { Float(generator.uniform()) * (($0 / 3000) % 3 == 0 ? 2.5 : 0.3) }
    let right = (0..<count).map { Float(generator.uniform()) * (($0 / 2000) % 5 == 0 ? 1.6 : 0.2) }
    return (left, right)
  }

  private func limit(_ sound: (left: [Float], right: [Float]), pieces: Int) -> (left: [Float], right: [Float]) {
    var limiter = StereoLimiter(ceiling: 0.8)
    var left: [Float] = []
    var right: [Float] = []
    for start in stride(from: 0, to: sound.left.count, by: pieces) {
      let end = min(start + pieces, sound.left.count)
      let ready = limiter.process(Array(sound.left[start..<end]), Array(sound.right[start..<end]))
      left += ready.left
      right += ready.right
    }
    let rest = limiter.finish()
    return (left + rest.left, right + rest.right)
  }

  @Test("no true peak is above the ceiling, and no frame is lost", arguments: [1000, 30_000])
  func ceiling(count: Int) {
    let sound = Self.noise(count)
    let limited = limit(sound, pieces: 512)
    #expect(limited.left.count == count && limited.right.count == count)
    for channel in [limited.left, limited.right] {
      #expect(channel.withUnsafeBufferPointer { TruePeak.linear($0) } <= 0.8)
    }
  }

  @Test("pieces of any size give the same sound", arguments: [1, 63, 64, 1000, 30_000])
  func pieces(size: Int) {
    let sound = Self.noise(8000)
    let whole = limit(sound, pieces: 8000)
    let parts = limit(sound, pieces: size)
    #expect(parts.left == whole.left && parts.right == whole.right)
  }

  @Test("what is below the ceiling stays as it is, and both channels have one gain")
  func gain() {
    let sound = Self.noise(20_000)
    let quiet = (left: sound.left.map { $0 * 0.1 }, right: sound.right.map { $0 * 0.1 })
    let same = limit(quiet, pieces: 4096)
    #expect(same.left == quiet.left && same.right == quiet.right)
    let limited = limit(sound, pieces: 4096)
    for at in stride(from: 0, to: 20_000, by: 37) where abs(sound.left[at]) > 0.05 && abs(sound.right[at]) > 0.05 {
      #expect(abs(limited.left[at] / sound.left[at] - limited.right[at] / sound.right[at]) < 1e-4)
    }
  }
}
