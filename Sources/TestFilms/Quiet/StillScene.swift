import Sound

/// A place in which nothing moves. The camera may: zoom slowly, or shake in somebody's hand.
struct StillScene: FilmScene {
  enum Camerawork {
    case fixed
    case zooming
    case held
  }

  let events: [FilmEvent] = []
  private let backdrop: Backdrop
  private let palette: Palette
  private let things: [Drifter]
  private let shake: [Wandering]
  /// How much nearer it is at the end, as a logarithm to the base of two.
  private let zoom: Double
  private let seconds: Double

  init(_ stage: inout Stage, _ camerawork: Camerawork) {
    palette = Palette(&stage.random)
    backdrop = Backdrop(near: palette.ground, isDetailed: true, &stage.random)
    things = (0..<stage.random.integer(1...4)).map { [palette] _ in Drifter(palette, stage.aspect, &stage.random) }
    let size = stage.random.between(0.006, 0.025)
    let frequency = stage.random.between(1.5, 5)
    shake =
      camerawork == .held
      ? (0..<3).map { _ in Wandering(size: size, frequency: frequency, &stage.random) } : []
    zoom = camerawork == .zooming ? stage.random.between(0.3, 0.9) * (stage.random.unit() < 0.5 ? -1 : 1) : 0
    seconds = stage.seconds
  }

  func draw(_ canvas: inout Canvas, at time: Double) {
    canvas.camera.zoom = PortableMath.exp2(zoom * (time / seconds - (zoom < 0 ? 1 : 0)))
    if !shake.isEmpty {
      canvas.camera.place = Point(shake[0].value(at: time), shake[1].value(at: time))
      canvas.camera.roll = 0.15 * shake[2].value(at: time)
    }
    canvas.fill(backdrop)
    for thing in things { thing.draw(&canvas, at: 0) }
  }
}
