import Sound

/// Things that swing and wave and meet nothing: a pendulum, a flag in the wind.
struct SwayScene: FilmScene {
  let events: [FilmEvent] = []
  private let isFlag: Bool
  private let frequency: Double
  private let size: Double
  private let phase: Double
  private let palette: Palette
  private let backdrop: Backdrop

  init(_ stage: inout Stage) {
    isFlag = stage.random.unit() < 0.5
    frequency = isFlag ? stage.random.between(0.7, 1.6) : stage.random.between(0.35, 0.8)
    size = stage.random.between(0.5, 1)
    phase = stage.random.unit()
    palette = Palette(&stage.random)
    backdrop = Backdrop(near: palette.ground, &stage.random)
  }

  func draw(_ canvas: inout Canvas, at time: Double) {
    canvas.fill(backdrop)
    if isFlag { drawFlag(&canvas, at: time) } else { drawPendulum(&canvas, at: time) }
  }

  private func drawPendulum(_ canvas: inout Canvas, at time: Double) {
    let top = Point(canvas.aspect / 2, 0.02)
    let angle = 0.12 * size * PortableMath.sine(turns: frequency * time + phase)
    let end = top + Point(0, 0.45 + 0.3 * size).rotated(turns: angle)
    canvas.line(top, end, thickness: 0.012, palette.detail)
    canvas.disc(end, radius: 0.05 + 0.04 * size, palette.thing)
  }

  private func drawFlag(_ canvas: inout Canvas, at time: Double) {
    let pole = canvas.aspect * 0.25
    canvas.line(Point(pole, 0.1), Point(pole, 1.1), thickness: 0.025, palette.detail)
    let half = Point(canvas.aspect * 0.25, 0.18)
    let middle = Point(pole + half.x, 0.35)
    let wave = { [frequency, phase, size] (x: Double) in
      let along = x / (2 * half.x)
      return 0.05 * size * along * PortableMath.sine(turns: 1.3 * along - frequency * time + phase)
    }
    canvas.paint(
      around: middle, within: half.length + 0.1,
      distance: { point in
        let y = point.y - wave(point.x - pole) - middle.y
        return max(abs(point.x - middle.x) - half.x, abs(y) - half.y)
      },
      color: { [palette] point in
        let y = point.y - wave(point.x - pole) - middle.y
        return abs(y) < half.y / 3 ? palette.other : palette.thing
      })
  }
}
