import Sound

// Distances to shapes after I. Quilez, "2D distance functions".

extension Canvas {
  mutating func disc(_ center: Point, radius: Double, _ color: Color, opacity: Double = 1) {
    paint(
      around: center, within: radius, opacity: opacity, distance: { ($0 - center).length - radius },
      color: { _ in color })
  }

  mutating func ring(_ center: Point, radius: Double, thickness: Double, _ color: Color) {
    paint(
      around: center, within: radius + thickness, distance: { abs(($0 - center).length - radius) - thickness / 2 },
      color: { _ in color })
  }

  /// An ellipse along the axes; its distance is right near its edge.
  mutating func ellipse(_ center: Point, radii: Point, _ color: Color, opacity: Double = 1) {
    paint(
      around: center, within: max(radii.x, radii.y), opacity: opacity,
      distance: { Self.distance($0 - center, ellipse: radii) }, color: { _ in color })
  }

  @inline(__always)
  static func distance(_ point: Point, ellipse radii: Point) -> Double {
    let scaled = point / radii
    let length = scaled.length
    guard length > 1e-9 else { return -min(radii.x, radii.y) }
    let slope = (scaled / radii).length / length
    return (length - 1) / slope
  }

  /// A box around `center`, half as wide and high as `half`, turned, with round corners.
  mutating func box(_ center: Point, half: Point, turns: Double = 0, corner: Double = 0, _ color: Color) {
    let across = Point(1, 0).rotated(turns: turns)
    let down = Point(-across.y, across.x)
    paint(
      around: center, within: half.length,
      distance: { point in
        let place = point - center
        let x = abs(place.dot(across)) - half.x + corner
        let y = abs(place.dot(down)) - half.y + corner
        return Point(max(x, 0), max(y, 0)).length + min(max(x, y), 0) - corner
      }, color: { _ in color })
  }

  /// A line with round ends; `taper` is its thickness at the end as a part of that at the start.
  mutating func line(_ start: Point, _ end: Point, thickness: Double, taper: Double = 1, _ color: Color) {
    let way = end - start
    let square = max(way.dot(way), 1e-12)
    paint(
      around: (start + end) / 2, within: way.length / 2 + thickness,
      distance: { point in
        let part = min(1, max(0, (point - start).dot(way) / square))
        return (point - start - way * part).length - thickness / 2 * (1 + (taper - 1) * part)
      }, color: { _ in color })
  }

  /// Everything below a height of the world.
  mutating func ground(below y: Double, _ color: Color) {
    paint(
      around: camera.place + Point(aspect / 2, 0.5), within: 1.5 * max(1, aspect) / camera.zoom,
      distance: { y - $0.y }, color: { _ in color })
  }
}
