import Sound
import Testing
import Watching

/// Feet are heard as they meet the ground.
struct StepTests {
  /// A figure of lines that walks to the right: a foot stays where it landed while the other swings past it.
  private func walker(_ time: Double, steps: Double) -> Canvas {
    var canvas = Canvas((170, 122, 124))
    let colour: Canvas.Colour = (45, 135, 120)
    let (ground, leg) = (82.0, 24.0)
    let stride = 20.0
    let phase = time * steps
    let number = phase.rounded(.down)
    let part = phase - number
    let middle = 20 + stride * phase
    let landed = 20 + stride * number + stride / 2
    let swing = landed - stride + 2 * stride * (1 - PortableMath.cosine(turns: part / 2)) / 2
    let spread = (landed - middle) / leg
    let hip = ground - leg * (1 - spread * spread / 2)
    canvas.line((middle, hip), (landed, ground), width: 2.5, colour)
    canvas.line((middle, hip), (swing, ground - 3 * PortableMath.sine(turns: part / 2)), width: 2.5, colour)
    canvas.line((middle, hip), (middle, hip - 18), width: 4, colour)
    canvas.disc(middle, hip - 23, 4.5, colour)
    return canvas
  }

  @Test(arguments: [1.6, 2.1]) func feetThatLandAreHeard(rate: Double) {
    let seconds = 3.0
    let seen = watch(seconds: seconds) { walker($0, steps: rate) }
    let heard = seen.moments(for: .anything)
    let landings = (1...Int(seconds * rate)).map { Double($0) / rate }
    let result = compare(heard, landings, within: 0.05)
    #expect(result.missed.count <= 1)
    #expect(result.false.allSatisfy { $0 < 0.1 || $0 > seconds - 0.1 }, "\(result)")
    #expect(heard.allSatisfy { $0.kind == .step })
  }
}
