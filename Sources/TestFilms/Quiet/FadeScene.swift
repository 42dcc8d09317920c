import Sound

/// Places that turn into one another slowly, from black and into black.
struct FadeScene: FilmScene {
  let events: [FilmEvent] = []
  private let backdrops: [Backdrop]
  private let things: [Drifter]
  private let isThroughBlack: Bool
  private let seconds: Double

  init(_ stage: inout Stage) {
    let palettes = (0..<max(2, Int(stage.seconds / 2.5))).map { _ in Palette(&stage.random) }
    backdrops = palettes.map { Backdrop(near: $0.ground, &stage.random) }
    things = palettes.map { Drifter($0, stage.aspect, &stage.random) }
    isThroughBlack = stage.random.unit() < 0.5
    seconds = stage.seconds
  }

  func draw(_ canvas: inout Canvas, at time: Double) {
    let length = seconds / Double(backdrops.count)
    let index = min(backdrops.count - 1, Int(time / length))
    let part = time / length - Double(index)
    draw(&canvas, index, at: time)
    // The last half of each place belongs to the change.
    let change = max(0, 2 * part - 1)
    if isThroughBlack {
      canvas.multiply(by: min(1 - change, min(1, 2 * part)))
    } else if change > 0, index + 1 < backdrops.count {
      let before = canvas.pixels
      draw(&canvas, index + 1, at: time)
      for point in before.indices { canvas.pixels[point] = before[point].mixed(canvas.pixels[point], change) }
    }
  }

  private func draw(_ canvas: inout Canvas, _ index: Int, at time: Double) {
    canvas.fill(backdrops[index])
    things[index].draw(&canvas, at: time)
  }
}
