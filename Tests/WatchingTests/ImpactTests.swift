import Testing
import Watching

/// What meets something is heard as it meets it.
struct ImpactTests {
  private let ball = Ball(from: 14, bounces: 5)
  private let white: Canvas.Colour = (220, 118, 136)

  private func drawn(_ time: Double, pan: Double = 0, texture: Double = 0) -> Canvas {
    var canvas = Canvas()
    canvas.texture(texture, shift: (pan * time, 0))
    canvas.disc(50 + 12 * time - pan * time, ball.y(at: time), ball.radius, white)
    return canvas
  }

  private var seconds: Double { (ball.contacts.last ?? 0) + 0.4 }

  @Test(arguments: [24.0, 30, 60]) func ballBounces(rate: Double) {
    let seen = watch(seconds: seconds, rate: rate) { drawn($0) }
    let result = compare(seen.moments(for: .anything), ball.contacts)
    #expect(result.missed.isEmpty && result.false.isEmpty)
    #expect(seen.moments(for: .hits).allSatisfy { $0.kind == .impact && $0.y > 0.3 })
  }

  @Test func timesBetweenPicturesAreFound() {
    let heard = watch(seconds: seconds, rate: 24) { drawn($0) }.moments(for: .hits)
    let offsets = ball.contacts.compactMap { contact in heard.map { abs($0.time - contact) }.min() }.sorted()
    #expect(offsets[offsets.count / 2] < 0.012)
  }

  @Test func cameraThatPansChangesNothing() {
    let heard = watch(seconds: seconds) { drawn($0, pan: 14, texture: 40) }.moments(for: .anything)
    let result = compare(heard, ball.contacts)
    #expect(result.missed.count <= 1 && result.false.isEmpty)
  }

  @Test func timesOfPicturesAreTheTruth() {
    // Two of five pictures are missing, and the first comes late.
    let all = evenly(seconds: seconds, rate: 30)
    let times = all.indices.filter { $0 % 5 != 1 && $0 % 5 != 3 && all[$0] > 0.25 }.map { all[$0] }
    let heard = watch(times: times, seconds: seconds) { drawn($0) }.moments(for: .anything)
    let result = compare(heard, ball.contacts)
    #expect(result.missed.count <= 1 && result.false.isEmpty)
  }

  @Test func uprightFilmsAreSeenTheSame() {
    let heard = watch(seconds: seconds) { time in
      var canvas = Canvas(width: 90, height: 160)
      canvas.disc(40, ball.y(at: time) + 60, ball.radius, white)
      return canvas
    }.moments(for: .anything)
    let result = compare(heard, ball.contacts)
    #expect(result.missed.isEmpty && result.false.isEmpty)
  }

  @Test func ballsThatCollideAreHeardOnce() {
    let contact = 1.2
    let heard = watch(seconds: 2.4) { time in
      var canvas = Canvas()
      let (before, after) = (min(0, time - contact), max(0, time - contact))
      canvas.disc(70 + 45 * before - 20 * after, 50, 8, white)
      canvas.disc(86 - 30 * before + 35 * after, 50, 8, (40, 120, 150))
      return canvas
    }.moments(for: .anything)
    #expect(heard.count == 1)
    #expect(abs((heard.first?.time ?? 0) - contact) < 0.04)
  }

  @Test func hammerThatStopsIsHeard() {
    let blows = [0.8, 1.9, 3.1]
    let heard = watch(seconds: 4) { time in
      var canvas = Canvas()
      canvas.box(90, 66, 130, 90, (60, 128, 128))
      // Falls faster and faster for a sixth of a second, rests, is lifted slowly.
      var lift = 1.0
      for blow in blows {
        let since = time - blow
        if since < 0, since > -1.0 / 6 { lift = min(lift, 1 - (1 + since * 6) * (1 + since * 6)) }
        if since >= 0, since < 0.5 { lift = since < 0.15 ? 0 : min(lift, smooth((since - 0.15) / 0.35)) }
      }
      let y = 60 - 30 * lift
      canvas.line((60, 62), (108, y), width: 4, (170, 110, 150))
      canvas.box(102, y - 8, 116, y + 6, white)
      return canvas
    }.moments(for: .anything)
    let result = compare(heard, blows)
    #expect(result.missed.isEmpty && result.false.isEmpty)
  }

  @Test func boxThatLandsIsHeard() {
    let heard = watch(seconds: 2.5) { time in
      var canvas = Canvas()
      let y = min(62, -20 + 90 * time * time)
      canvas.box(60, y, 84, y + 18, white)
      return canvas
    }.moments(for: .anything)
    let landed = (82.0 / 90).squareRoot()
    let result = compare(heard, [landed])
    #expect(result.missed.isEmpty && result.false.isEmpty, "\(result)")
  }

  private func smooth(_ x: Double) -> Double {
    let part = min(1, max(0, x))
    return part * part * (3 - 2 * part)
  }
}
