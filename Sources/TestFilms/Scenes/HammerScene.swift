import Sound

/// A tool that strikes: a hammer on an anvil, a stick on a drum, a press.
struct HammerScene: FilmScene {
  private enum Style: CaseIterable {
    case hammer
    case stick
    case press
  }

  let events: [FilmEvent]
  private let style: Style
  private let strikes: [Double]
  /// How long the tool takes down, and how long it lies before it is raised.
  private let fall: [Double]
  private let rest: Double
  /// How far it is raised: turns, or heights of the picture.
  private let swing: [Double]
  private let target: Point
  private let size: Double
  private let isMirrored: Bool
  private let palette: Palette
  private let backdrop: Backdrop

  init(_ stage: inout Stage) {
    palette = Palette(&stage.random)
    backdrop = Backdrop(near: palette.ground, &stage.random)
    style = Style.allCases[stage.random.integer(0...Style.allCases.count - 1)]
    let quick = stage.random.between(0.45, 0.75)
    strikes = stage.times(
      from: stage.random.between(0.5, 0.9), least: quick, most: quick + stage.random.between(0, 0.5))
    fall = strikes.map { [random = stage.random] in
      var random = random.fork(Int($0 * 1000))
      return random.between(0.1, 0.2)
    }
    rest = style == .stick ? 0 : stage.random.between(0, 0.12)
    let far = style == .press ? 0.3 : 0.17
    swing = strikes.map { [random = stage.random] in
      var random = random.fork(Int($0 * 1000) + 1)
      return far * random.between(0.65, 1)
    }
    size = stage.random.between(0.7, 1.15)
    isMirrored = stage.random.unit() < 0.5
    target = Point(
      stage.aspect * (style == .press ? stage.random.between(0.3, 0.7) : isMirrored ? 0.35 : 0.65),
      stage.random.between(0.6, 0.75))
    events = strikes.map { [target] in FilmEvent(time: $0, kind: .blow, place: target) }
  }

  /// How far it is raised at a time: up slowly, down ever faster.
  private func height(at time: Double) -> Double {
    let next = strikes.firstIndex { $0 > time } ?? strikes.count
    let last = next > 0 ? strikes[next - 1] : -1
    let raised = next < strikes.count ? swing[next] : 0.6 * swing[swing.count - 1]
    let turn = next < strikes.count ? strikes[next] - fall[next] : last + 0.6
    if time >= turn, next < strikes.count {
      let part = (time - turn) / fall[next]
      return raised * (1 - part * part)
    }
    let start = last + rest
    guard time > start else { return 0 }
    guard next > 0 else { return raised }
    let part = min(1, (time - start) / (turn - start))
    // A stick springs back; what was lifted is lifted gently.
    return raised * (style == .stick ? 1 - (1 - part) * (1 - part) : part * part * (3 - 2 * part))
  }

  func draw(_ canvas: inout Canvas, at time: Double) {
    canvas.fill(backdrop)
    canvas.ground(below: target.y + 0.22, palette.floor)
    let side = isMirrored ? -1.0 : 1.0
    let height = height(at: time)
    switch style {
    case .press:
      canvas.box(target + Point(0, 0.12), half: Point(0.2 * size, 0.12), corner: 0.01, palette.other)
      let foot = target - Point(0, height)
      canvas.box(foot - Point(0, 0.55), half: Point(0.04 * size, 0.5), palette.detail)
      canvas.box(foot - Point(0, 0.07 * size), half: Point(0.13 * size, 0.07 * size), corner: 0.01, palette.thing)
    case .hammer, .stick:
      canvas.box(target + Point(0, 0.12), half: Point(0.17 * size, 0.12), corner: 0.015, palette.other)
      let length = 0.5 * size
      let face = style == .stick ? 0.025 * size : 0.1 * size
      // The hand is where the tool lies level at the contact.
      let hand = target + Point(-side * length, -face)
      let along = Point(side, 0).rotated(turns: -side * height)
      let down = Point(0, 1).rotated(turns: -side * height)
      let head = hand + along * length
      let turns = -side * height
      canvas.line(hand, head, thickness: 0.035 * size, taper: style == .stick ? 0.6 : 1, palette.detail)
      if style == .stick {
        canvas.disc(head, radius: face, palette.thing)
      } else {
        canvas.box(head + down * 0.02, half: Point(0.05 * size, face - 0.02), turns: turns, corner: 0.01, palette.thing)
      }
      canvas.disc(hand, radius: 0.045 * size, palette.detail.mixed(palette.thing, 0.5))
    }
  }
}
