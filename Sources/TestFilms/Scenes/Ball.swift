import Sound

/// How a thing that flies is drawn.
struct BallLook: Sendable {
  private enum Style: CaseIterable {
    case disc
    case shaded
    case striped
    case ring
    case cube
  }

  private let style: Style
  private let color: Color
  private let detail: Color
  private let squash: Double
  private let spin: Double
  private let hasShadow: Bool

  init(_ color: Color, _ palette: Palette, _ random: inout RandomStream) {
    style = Style.allCases[random.integer(0...Style.allCases.count - 1)]
    self.color = color
    detail = palette.detail
    squash = random.unit() < 0.5 ? random.between(0.1, 0.3) : 0
    spin = random.between(-0.8, 0.8)
    hasShadow = random.unit() < 0.4
  }

  func draw(_ canvas: inout Canvas, _ path: BallPath, at time: Double, floor: Double) {
    let place = path.place(at: time)
    let radius = path.radius
    if hasShadow {
      let height = max(0, floor - radius - place.y)
      let reach = radius * (1 + 0.5 * height)
      canvas.ellipse(
        Point(place.x, floor + 0.2 * radius), radii: Point(reach, 0.2 * reach), .black,
        opacity: 0.35 / (1 + 4 * height))
    }
    let (part, isFloor) = path.flattening(at: time)
    let flat = 1 - squash * part
    let radii = isFloor ? Point(radius / flat, radius * flat) : Point(radius * flat, radius / flat)
    // What is flattened stays in contact.
    let shift = isFloor ? Point(0, radius * (1 - flat)) : Point(0, 0)
    draw(&canvas, place + shift, radii, turns: spin * time)
  }

  private func draw(_ canvas: inout Canvas, _ center: Point, _ radii: Point, turns: Double) {
    switch style {
    case .disc: canvas.ellipse(center, radii: radii, color)
    case .ring: canvas.ring(center, radius: 0.8 * radii.x, thickness: 0.4 * radii.y, color)
    case .cube: canvas.box(center, half: 0.8 * radii, corner: 0.1 * radii.x, color)
    case .shaded:
      let lit = color.mixed(.white, 0.5)
      let dark = color.mixed(.black, 0.4)
      canvas.paint(
        around: center, within: max(radii.x, radii.y), distance: { Canvas.distance($0 - center, ellipse: radii) },
        color: { lit.mixed(dark, min(1, ((($0 - center) / radii) + Point(0.4, 0.5)).length / 1.5)) })
    case .striped:
      canvas.paint(
        around: center, within: max(radii.x, radii.y), distance: { Canvas.distance($0 - center, ellipse: radii) },
        color: { [color, detail] point in
          let across = ((point - center) / radii).rotated(turns: turns).x
          return abs(across) < 0.3 ? detail : color
        })
    }
  }
}
