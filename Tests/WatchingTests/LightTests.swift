import Sound
import Testing
import Watching

/// Light, cuts, and what a film looks like.
struct LightTests {
  private func room(_ colour: Canvas.Colour = (90, 128, 128), shift: Double = 0) -> Canvas {
    var canvas = Canvas(colour)
    canvas.texture(50, shift: (shift, shift / 3))
    return canvas
  }

  @Test func flashesAreHeardAsTheyCome() {
    let flashes = [0.7, 1.9, 3.4]
    let seen = watch(seconds: 4.2) { time in
      var canvas = room()
      for flash in flashes where time >= flash && time < flash + 0.15 {
        canvas.light(1, 110 * (1 - (time - flash) / 0.15))
      }
      return canvas
    }
    let heard = seen.moments(for: .anything)
    let result = compare(heard, flashes)
    #expect(result.missed.isEmpty && result.false.isEmpty)
    #expect(heard.allSatisfy { $0.kind == .flash })
    #expect(seen.moments(for: .flashes).count == flashes.count)
    #expect(seen.moments(for: .steps).isEmpty)
  }

  @Test(arguments: [5.0, 7.5]) func strobesAreSilent(rate: Double) {
    let heard = watch(seconds: 4) { time in
      var canvas = room()
      let turns = time * rate
      if turns - turns.rounded(.down) < 0.4 { canvas.light(1, 100) }
      return canvas
    }.moments(for: .anything)
    #expect(heard.isEmpty)
  }

  @Test func cutsAreFoundAndPartTheShots() {
    let seen = watch(seconds: 4) { time in time < 1.5 ? room() : room((150, 100, 140), shift: 37) }
    let cuts = seen.moments(for: .continuous)
    #expect(cuts.map(\.kind) == [.cut])
    #expect(abs((cuts.first?.time ?? 0) - 1.5) < 0.04)
    #expect(seen.shots.count == 2)
    #expect(seen.shots.first?.end == seen.shots.last?.start)
    #expect(seen.shots.last?.end == 4)
  }

  @Test func dissolvesAreNoCuts() {
    let (one, other) = (room().frame(at: 0).planes, room((150, 100, 140), shift: 37).frame(at: 0).planes)
    var watcher = Watcher()
    for time in evenly(seconds: 4, rate: 30) {
      let part = min(1, max(0, time - 1.5))
      let planes = zip(one, other).map { UInt8((Double($0) * (1 - part) + Double($1) * part).rounded()) }
      watcher.add(VideoFrame(time: time, width: 160, height: 90, planes: planes))
    }
    #expect(watcher.finish(seconds: 4).moments(for: .anything).isEmpty)
  }

  @Test func looksAreTold() {
    func look(_ draw: @escaping (Double) -> Canvas) -> Look {
      watch(seconds: 1.5, draw: draw).shots.first?.look ?? Look()
    }
    let night = look { _ in room((32, 130, 126)) }
    let snow = look { _ in Canvas((225, 128, 128)) }
    let forest = look { _ in room((90, 110, 112)) }
    let sea = look { _ in
      var canvas = Canvas((190, 140, 120))
      canvas.box(0, 40, 160, 90, (90, 150, 115))
      return canvas
    }
    #expect(night.night > 0.7 && night.snow < 0.1)
    #expect(snow.snow > 0.9 && snow.night == 0)
    #expect(forest.forest > 0.8 && forest.sea < 0.1)
    #expect(sea.sea > 0.8 && sea.sky > 0.8 && sea.forest < 0.1)
    #expect(sea.warmth < 0 && snow.light > forest.light)
  }

  @Test func fireFlickersAndPaintDoesNot() {
    func warm(_ flicker: Double) -> Double {
      var generator = SmallGenerator(seed: 3)
      return watch(seconds: 3) { time in
        var canvas = Canvas((30, 126, 132))
        for column in 0..<6 {
          let height = 30 + flicker * (PortableMath.sine(turns: (5 + Double(column)) * time) + generator.next() / 2)
          canvas.box(40 + Double(column) * 14, 85 - height, 52 + Double(column) * 14, 85, (190, 80, 165))
        }
        return canvas
      }.shots.first?.look.fire ?? 0
    }
    #expect(warm(10) > 0.4)
    #expect(warm(0) < 0.1)
  }

  @Test func lightIsACurveOfTheFilm() {
    let seen = watch(seconds: 3) { time in Canvas((40 + 60 * time, 128, 128)) }
    #expect(seen.light.values.count == 30)
    #expect(seen.light.value(at: 2.5) > seen.light.value(at: 0.5) + 0.3)
  }
}
