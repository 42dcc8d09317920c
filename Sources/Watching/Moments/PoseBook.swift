/// Makes sightings of what tracks tell: places in the picture from -1 to 1, sizes as parts of it.
struct PoseBook: Sendable {
  let width: Int
  let height: Int

  /// `speed`: the jump of velocity, in points per second.
  func sighting(
    _ kind: Sighting.Kind, time: Double, speed: Double, point: Track.Point, confidence: Double
  ) -> Sighting {
    let region = point.region
    let size = Double(region.area) / Double(width * height)
    // A momentum: a ball of a tenth of the height at a picture's width per second is about a half.
    let momentum = speed / 160 * (0.5 + min(1, size.squareRoot() * 4))
    return Sighting(
      kind, time: time, strength: min(1, momentum / (momentum + 1)),
      x: min(1, max(-1, region.x / Double(width) * 2 - 1)), y: min(1, max(-1, region.y / Double(height) * 2 - 1)),
      size: min(1, size), confidence: confidence)
  }
}
