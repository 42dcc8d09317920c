import Sound

/// Somebody walks, seen from the side: past the camera, or with it.
struct WalkerScene: FilmScene {
  private enum Style: CaseIterable {
    case thin
    case dressed
    case legs
  }

  let events: [FilmEvent]
  private let style: Style
  private let strikes: [Double]
  /// Where each of these steps is set down.
  private let places: [Double]
  private let stride: Double
  private let interval: Double
  private let isFollowed: Bool
  private let side: Double
  private let leg: Double
  private let lift: Double
  private let floor: Double
  private let aspect: Double
  private let palette: Palette
  private let backdrop: Backdrop

  init(_ stage: inout Stage) {
    palette = Palette(&stage.random)
    style = Style.allCases[stage.random.integer(0...Style.allCases.count - 1)]
    isFollowed = style == .legs || stage.random.unit() < 0.5
    backdrop = Backdrop(near: palette.ground, isDetailed: isFollowed, &stage.random)
    interval = stage.random.between(0.42, 0.66)
    floor = stage.random.between(0.84, 0.93)
    side = stage.random.unit() < 0.5 ? -1 : 1
    aspect = stage.aspect
    let reach = stage.random.between(0.6, 0.8)
    // Who walks past has to do so within the film.
    let past = 0.8 * stage.aspect * interval / (reach * stage.seconds)
    leg =
      isFollowed
      ? (style == .legs ? stage.random.between(0.6, 0.75) : stage.random.between(0.3, 0.42)) : min(0.42, past)
    stride = reach * leg
    lift = leg * stage.random.between(0.1, 0.17)
    var times: [Double] = []
    // Two steps before the film, so that both feet come from somewhere; one behind it.
    var time = stage.random.between(0.3, 0.6) - 3 * interval
    while time < stage.seconds + 3 * interval {
      times.append(time)
      time += interval * stage.random.between(0.96, 1.04)
    }
    strikes = times
    let middle = stage.seconds / 2
    let (stride, side, interval) = (stride, side, interval)
    places = times.indices.map { stage.aspect / 2 + side * stride * (Double($0) - (middle - times[0]) / interval) }
    let floor = floor
    events = zip(times, places).filter { $0.0 > 0.1 && $0.0 < stage.seconds - 0.1 }
      .map { FilmEvent(time: $0.0, kind: .step, place: Point($0.1, floor)) }
  }

  private func body(at time: Double) -> (x: Double, bob: Double) {
    let index = max(0, min(strikes.count - 2, (strikes.lastIndex { $0 <= time } ?? 0)))
    let part = (time - strikes[index]) / (strikes[index + 1] - strikes[index])
    // Over the standing foot in the middle of a step.
    let x = places[index] + side * stride * (part - 0.5)
    return (x, 0.03 * leg * PortableMath.cosine(turns: part))
  }

  /// Where a foot is, and how much its toes are raised, in turns.
  func foot(_ number: Int, at time: Double) -> (place: Point, pitch: Double) {
    // Feet take turns: the last step of this one, and its next.
    let last = strikes.indices.last { $0 % 2 == number && strikes[$0] <= time } ?? number
    guard last + 2 < strikes.count else { return (Point(places[last], floor), 0) }
    let off = strikes[last + 1] + 0.15 * interval
    let landed = PortableMath.exp(-(time - strikes[last]) / 0.03)
    guard time > off else { return (Point(places[last], floor), 0.04 * landed) }
    let part = (time - off) / (strikes[last + 2] - off)
    let ahead = 0.7 * part * part * (3 - 2 * part) + 0.3 * part
    let x = places[last] + (places[last + 2] - places[last]) * ahead
    let height = lift * PortableMath.sine(turns: part / 2)
    return (Point(x, floor - height), 0.04 * part - 0.09 * (1 - part) * PortableMath.sine(turns: part / 2))
  }

  func draw(_ canvas: inout Canvas, at time: Double) {
    let (x, bob) = body(at: time)
    if isFollowed { canvas.camera.place = Point(x - aspect / 2, 0) }
    canvas.fill(backdrop)
    canvas.ground(below: floor, palette.floor)
    let hip = Point(x, floor - 0.94 * leg - bob)
    let thick = leg * (style == .thin ? 0.09 : 0.2)
    let far = palette.thing.mixed(palette.ground, 0.3)
    drawLeg(&canvas, hip, foot(1, at: time), thick, far)
    drawLeg(&canvas, hip, foot(0, at: time), thick, palette.thing)
    guard style != .legs else { return }
    let neck = hip - Point(-side * 0.03 * leg, 0.62 * leg)
    canvas.line(hip, neck, thickness: style == .thin ? 0.12 * leg : 0.34 * leg, palette.other)
    canvas.disc(neck - Point(0, 0.18 * leg), radius: 0.14 * leg, palette.thing)
    let swing = (foot(0, at: time).place.x - x) / leg
    for part in [-0.35, 0.35] {
      let hand = neck + Point(0, 0.6 * leg).rotated(turns: part * swing)
      canvas.line(neck + Point(0, 0.06 * leg), hand, thickness: 0.5 * thick, palette.detail)
    }
  }

  private func drawLeg(
    _ canvas: inout Canvas, _ hip: Point, _ foot: (place: Point, pitch: Double), _ thick: Double, _ color: Color
  ) {
    let ankle = foot.place - Point(0, 0.06 * leg + 0.3 * thick)
    // Two bones of one length; the knee bends forward.
    let way = ankle - hip
    let bone = 0.49 * leg
    let bend = max(0, bone * bone - way.dot(way) / 4).squareRoot()
    let across = Point(way.y, -way.x) / max(way.length, 1e-9)
    let knee = (hip + ankle) / 2 + across * (bend * side)
    canvas.line(hip, knee, thickness: thick, taper: 0.8, color)
    canvas.line(knee, ankle, thickness: 0.8 * thick, taper: 0.7, color)
    let heel = foot.place - Point(side * 0.05 * leg, 0.04 * leg)
    let toe = heel + Point(side * 0.22 * leg, 0).rotated(turns: -side * foot.pitch)
    canvas.line(heel, toe, thickness: 0.08 * leg, palette.detail)
  }
}
