import Sound
import Testing
import Watching

/// What meets nothing is not heard.
struct StillnessTests {
  private let white: Canvas.Colour = (220, 118, 136)

  private func room(shift: (x: Double, y: Double) = (0, 0)) -> Canvas {
    var canvas = Canvas()
    canvas.texture(60, shift: shift)
    return canvas
  }

  @Test func pendulumIsSilent() {
    let heard = watch(seconds: 5) { time in
      var canvas = Canvas()
      let angle = 0.1 * PortableMath.sine(turns: time / 1.6)
      let (x, y) = (80 + 60 * PortableMath.sine(turns: angle), 10 + 60 * PortableMath.cosine(turns: angle))
      canvas.line((80, 10), (x, y), width: 1.5, (70, 128, 128))
      canvas.disc(x, y, 7, white)
      return canvas
    }.moments(for: .anything)
    #expect(heard.isEmpty)
  }

  @Test func ballThatRollsAwayIsSilent() {
    let heard = watch(seconds: 4) { time in
      var canvas = room()
      canvas.disc(20 + 60 * time, 60, 8, white)
      return canvas
    }.moments(for: .anything)
    #expect(heard.isEmpty)
  }

  @Test func ballAtItsHighestIsSilent() {
    let heard = watch(seconds: 1.6) { time in
      var canvas = Canvas()
      canvas.disc(60 + 20 * time, 100 - 150 * time + 95 * time * time, 7, white)
      return canvas
    }.moments(for: .anything)
    #expect(heard.isEmpty)
  }

  @Test func grainIsSilent() {
    var generator = SmallGenerator(seed: 7)
    let heard = watch(seconds: 3) { _ in
      var canvas = room()
      canvas.grain(12, &generator)
      return canvas
    }.moments(for: .anything)
    #expect(heard.isEmpty)
  }

  @Test func handThatShakesIsSilent() {
    let heard = watch(seconds: 4) { time in
      room(
        shift: (
          3 * PortableMath.sine(turns: 1.3 * time) + 1.2 * PortableMath.sine(turns: 4.1 * time),
          2 * PortableMath.sine(turns: 1.9 * time + 0.2)
        ))
    }.moments(for: .anything)
    #expect(heard.isEmpty)
  }

  @Test func fadesAreSilent() {
    let heard = watch(seconds: 4) { time in
      var canvas = room()
      canvas.light(0.5 - 0.5 * PortableMath.cosine(turns: time / 2), 8)
      return canvas
    }.moments(for: .anything)
    #expect(heard.isEmpty)
  }

  @Test func stillPicturesAreSilent() {
    let seen = watch(seconds: 3) { _ in room() }
    #expect(seen.moments(for: .anything, sensitivity: 1).isEmpty)
    #expect(seen.motion.values.allSatisfy { $0 == 0 })
  }
}
