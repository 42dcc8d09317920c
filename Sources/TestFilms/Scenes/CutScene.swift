import Sound

/// Several parts, one after the other, each of another place; what moves in them moves smoothly.
struct CutScene: FilmScene {
  private struct Part {
    var start: Double
    var backdrop: Backdrop
    var things: [Drifter]
    var pan: Wandering?
  }

  let events: [FilmEvent] = []
  let cuts: [Double]
  private let parts: [Part]

  init(_ stage: inout Stage) {
    var starts = [0.0]
    while true {
      let start = (starts[starts.count - 1] + stage.random.between(0.8, 2.4)) * stage.frameRate
      let time = start.rounded() / stage.frameRate
      guard time < stage.seconds - 0.6 else { break }
      starts.append(time)
    }
    cuts = Array(starts.dropFirst())
    var parts: [Part] = []
    for start in starts {
      // Neighbours differ, as those of a real film do.
      let before = parts.last?.backdrop.mean ?? .black
      let palette = stage.attempt {
        Palette(&$0)
      } until: {
        abs($0.ground.luma - before.luma) > 0.12
      }
      parts.append(
        Part(
          start: start, backdrop: Backdrop(near: palette.ground, &stage.random),
          things: (0..<stage.random.integer(0...3)).map { _ in Drifter(palette, stage.aspect, &stage.random) },
          pan: stage.random.unit() < 0.4 ? Wandering(size: 0.2, frequency: 0.2, &stage.random) : nil))
    }
    self.parts = parts
  }

  func draw(_ canvas: inout Canvas, at time: Double) {
    let part = parts.last { $0.start <= time + 1e-6 } ?? parts[0]
    canvas.camera.place = Point(part.pan?.value(at: time) ?? 0, 0)
    canvas.fill(part.backdrop)
    for thing in part.things { thing.draw(&canvas, at: time) }
  }
}

/// A thing that floats about without ever meeting anything.
struct Drifter: Sendable {
  private let center: Point
  private let across: Wandering
  private let down: Wandering
  private let radii: Point
  private let color: Color
  private let isBox: Bool

  init(_ palette: Palette, _ aspect: Double, _ random: inout RandomStream) {
    center = Point(random.between(0.2, 0.8) * aspect, random.between(0.2, 0.8))
    across = Wandering(size: random.between(0.05, 0.3), frequency: random.between(0.1, 0.4), &random)
    down = Wandering(size: random.between(0.02, 0.2), frequency: random.between(0.1, 0.4), &random)
    radii = Point(random.between(0.04, 0.2), random.between(0.04, 0.2))
    color = random.unit() < 0.5 ? palette.thing : palette.other
    isBox = random.unit() < 0.4
  }

  func draw(_ canvas: inout Canvas, at time: Double) {
    let place = center + Point(across.value(at: time), down.value(at: time))
    if isBox { canvas.box(place, half: radii, corner: 0.01, color) } else { canvas.ellipse(place, radii: radii, color) }
  }
}
