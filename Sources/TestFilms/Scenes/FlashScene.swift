import Sound

/// Light that comes at once and fades: lightning, a camera's flash, shots, fireworks.
struct FlashScene: FilmScene {
  private enum Style: CaseIterable {
    case lightning
    case camera
    case shot
    case firework
  }

  let events: [FilmEvent]
  private let style: Style
  private let strengths: [Double]
  private let fading: Double
  private let palette: Palette
  private let backdrop: Backdrop
  private let houses: [(center: Point, half: Point)]
  private let floor: Double

  init(_ stage: inout Stage) {
    style = Style.allCases[stage.random.integer(0...Style.allCases.count - 1)]
    var palette = Palette(&stage.random)
    // What is lit up has to be darker than light.
    for _ in 0..<64 where palette.ground.luma > (style == .camera ? 0.7 : 0.35) { palette = Palette(&stage.random) }
    self.palette = palette
    backdrop = Backdrop(near: palette.ground, &stage.random)
    let floor = stage.random.between(0.75, 0.9)
    self.floor = floor
    houses = (0..<stage.random.integer(2...6)).map { _ in
      let high = stage.random.between(0.08, 0.3)
      return (
        Point(stage.random.between(0, stage.aspect), floor - high), Point(stage.random.between(0.05, 0.15), high)
      )
    }
    fading = style == .firework ? stage.random.between(0.15, 0.3) : stage.random.between(0.05, 0.13)
    let least = stage.random.between(0.5, 0.8)
    let times = stage.times(from: stage.random.between(0.4, 1), least: least, most: least + 0.9)
    strengths = times.map { _ in stage.random.between(0.6, 1) }
    var gun = Point(stage.random.between(0.2, 0.8) * stage.aspect, stage.random.between(0.35, 0.7))
    if style == .lightning || style == .camera { gun = Point(stage.aspect / 2, 0.4) }
    let moves = style == .firework
    events = times.map { time in
      let place =
        moves ? Point(stage.random.between(0.2, 0.8) * stage.aspect, stage.random.between(0.15, 0.5)) : gun
      return FilmEvent(time: time, kind: .flash, place: place)
    }
  }

  func draw(_ canvas: inout Canvas, at time: Double) {
    canvas.fill(backdrop)
    canvas.ground(below: floor, palette.floor)
    for house in houses { canvas.box(house.center, half: house.half, palette.floor.mixed(palette.other, 0.25)) }
    for (number, event) in events.enumerated() where time >= event.time && time < event.time + 12 * fading {
      let light = strengths[number] * PortableMath.exp(-(time - event.time) / fading)
      draw(&canvas, event, number, light, passed: time - event.time)
    }
  }

  private func draw(_ canvas: inout Canvas, _ event: FilmEvent, _ number: Int, _ light: Double, passed: Double) {
    switch style {
    case .camera: canvas.add(light: Color.white * Float(0.7 * light))
    case .lightning:
      canvas.add(light: Color(0.85, 0.9, 1, 0) * Float(0.45 * light))
      var random = RandomStream(seed: UInt64(number) &+ UInt64(event.time * 1e6))
      var place = Point(random.between(0.2, 0.8) * canvas.aspect, 0)
      while place.y < 0.6 {
        let next = place + Point(random.between(-0.07, 0.07), random.between(0.06, 0.12))
        canvas.line(place, next, thickness: 0.012, .white * Float(min(1, light + 0.2)))
        place = next
      }
    case .shot:
      canvas.add(light: Color(1, 0.85, 0.6, 0) * Float(0.18 * light))
      canvas.disc(event.place, radius: 0.12, Color(1, 0.9, 0.6, 0), opacity: min(1, 1.3 * light))
      canvas.disc(event.place, radius: 0.05, .white, opacity: min(1, 1.6 * light))
    case .firework:
      canvas.add(light: palette.thing * Float(0.2 * light))
      canvas.disc(event.place, radius: 0.05, .white, opacity: min(1, 1.3 * light))
      let reach = 0.25 * (1 - PortableMath.exp(-passed / 0.25))
      let color = palette.thing.mixed(.white, 0.4)
      for ray in 0..<14 {
        let way = Point(reach, 0).rotated(turns: Double(ray) / 14 + 0.03 * Double(number))
        canvas.paint(
          around: event.place + way, within: 0.014,
          opacity: min(1, 1.4 * light), distance: { ($0 - event.place - way).length - 0.012 }, color: { _ in color })
      }
    }
  }
}
