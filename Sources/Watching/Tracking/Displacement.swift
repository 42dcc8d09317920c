/// How far what a region shows has moved since the picture before: where its points fit best (sum of absolute
/// differences), around a guess and around standing still, to parts of a point by a parabola.
///
/// It knows nothing of the background, so that it can tell a movement from a region that is only outlined otherwise.
struct Displacement {
  /// How far around a guess it looks, in points.
  private static let reach = 3

  let before: Plane
  let now: Plane

  /// In points of the picture; nothing when the region has no points.
  func find(_ region: MovingRegion, guess: (x: Double, y: Double)) -> (x: Double, y: Double)? {
    guard !region.samples.isEmpty else { return nil }
    return before.values.withUnsafeBufferPointer { before in
      now.values.withUnsafeBufferPointer { now in
        var best = (x: 0, y: 0)
        var least = Int.max
        for center in [(Int(guess.x.rounded()), Int(guess.y.rounded())), (0, 0)] {
          for y in center.1 - Self.reach...center.1 + Self.reach {
            for x in center.0 - Self.reach...center.0 + Self.reach {
              let cost = cost(region.samples, x, y, before, now)
              if cost < least { (least, best) = (cost, (x, y)) }
            }
          }
        }
        func part(_ low: Int, _ high: Int) -> Double {
          let bend = Double(low + high - 2 * least)
          return bend > 0 ? max(-0.5, min(0.5, Double(low - high) / (2 * bend))) : 0
        }
        let partX = part(
          cost(region.samples, best.x - 1, best.y, before, now), cost(region.samples, best.x + 1, best.y, before, now))
        let partY = part(
          cost(region.samples, best.x, best.y - 1, before, now), cost(region.samples, best.x, best.y + 1, before, now))
        return (Double(best.x) + partX, Double(best.y) + partY)
      }
    }
  }

  private func cost(
    _ places: [Int32], _ x: Int, _ y: Int, _ before: UnsafeBufferPointer<UInt8>, _ now: UnsafeBufferPointer<UInt8>
  ) -> Int {
    let (width, height) = (self.now.width, self.now.height)
    var sum = 0
    for place in places {
      let column = min(width - 1, max(0, Int(place) % width - x))
      let row = min(height - 1, max(0, Int(place) / width - y))
      sum += abs(Int(now[Int(place)]) - Int(before[row * width + column]))
    }
    return sum
  }
}
