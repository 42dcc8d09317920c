/// Finds what hangs together in a picture that is not background, by filling from each point (8-connected).
///
/// In: what differs from the background. Out: the regions, those of several colours with their parts of one colour each: a
/// ball on its shadow is one region of two parts.
struct RegionFinder {
  /// The fewest points, and the most regions of one picture: with more it is water, leaves or noise.
  static let fewest = 5
  /// How many of its points a region remembers, about.
  static let samples = 80
  static let most = 14
  /// The least share of a whole that is a part of its own, and the least that all parts together have to be.
  static let leastPart = 0.12
  static let leastCovered = 0.6

  private let foreground: Foreground
  private let frame: VideoFrame
  private let background: [UInt8]
  private let width: Int
  private let height: Int
  /// Of which region each point is: 0 of none, 255 of one that is too small.
  private var labels: [UInt8]

  private(set) var regions: [MovingRegion] = []

  init(_ foreground: Foreground, frame: VideoFrame, background: [UInt8]) {
    self.foreground = foreground
    self.frame = frame
    self.background = background
    width = frame.width
    height = frame.height
    labels = [UInt8](repeating: 0, count: width * height)
    let threshold = UInt8(clamping: foreground.threshold)
    var regions: [[Int32]] = []
    for start in 0..<width * height where foreground.difference[start] >= threshold && labels[start] == 0 {
      let label = UInt8(min(254, regions.count + 1))
      let points = fill(from: start, label: label, step: nil)
      if points.count >= Self.fewest {
        regions.append(points)
      } else {
        for point in points { labels[Int(point)] = 255 }
      }
    }
    // Where everything flutters nothing can be followed.
    guard regions.count <= Self.most else { return }
    let kept = regions.indices.sorted { (regions[$0].count, $1) > (regions[$1].count, $0) }
    for index in kept {
      var region = measured(regions[index], label: UInt8(min(254, index + 1)))
      region.parts = split(regions[index], contrast: region.contrast)
      self.regions.append(region)
    }
  }

  /// The points that hang together with one; with `step`, only from like to like.
  private mutating func fill(from start: Int, label: UInt8, step: Int?) -> [Int32] {
    let (width, height) = (width, height)
    let threshold = UInt8(clamping: foreground.threshold)
    var points = [Int32(start)]
    let area = width * height
    foreground.difference.withUnsafeBufferPointer { difference in
      frame.planes.withUnsafeBufferPointer { planes in
        labels.withUnsafeMutableBufferPointer { labels in
          labels[start] = label
          var next = 0
          while next < points.count {
            let place = Int(points[next])
            next += 1
            let (x, y) = (place % width, place / width)
            let colour = area + (y >> 1) * (width >> 1) + (x >> 1)
            for nearY in max(0, y - 1)...min(height - 1, y + 1) {
              for nearX in max(0, x - 1)...min(width - 1, x + 1) {
                let near = nearY * width + nearX
                guard labels[near] == 0, difference[near] >= threshold else { continue }
                if let step {
                  let other = area + (nearY >> 1) * (width >> 1) + (nearX >> 1)
                  let unlike =
                    abs(Int(planes[place]) - Int(planes[near])) + abs(Int(planes[colour]) - Int(planes[other]))
                    + abs(Int(planes[colour + area / 4]) - Int(planes[other + area / 4]))
                  if unlike > step { continue }
                }
                labels[near] = label
                points.append(Int32(near))
              }
            }
          }
        }
      }
    }
    return points
  }

  /// The parts of one colour each, if there are several.
  private mutating func split(_ points: [Int32], contrast: Double) -> [MovingRegion] {
    guard points.count >= 16 else { return [] }
    let least = max(Self.fewest, Int(Double(points.count) * Self.leastPart))
    let step = min(30, max(foreground.threshold, Int(contrast * 0.3)))
    for point in points { labels[Int(point)] = 0 }
    var found: [(label: UInt8, points: [Int32])] = []
    var covered = 0
    for point in points where labels[Int(point)] == 0 {
      let label = UInt8(min(254, found.count + 1))
      let part = fill(from: Int(point), label: label, step: step)
      if part.count >= least {
        found.append((label, part))
        covered += part.count
      } else {
        for point in part { labels[Int(point)] = 255 }
      }
    }
    var result: [MovingRegion] = []
    if found.count > 1, Double(covered) > Self.leastCovered * Double(points.count) {
      result = found.map { measured($0.points, label: $0.label) }
    }
    for point in points { labels[Int(point)] = 255 }
    return result
  }

  private func measured(_ points: [Int32], label: UInt8) -> MovingRegion {
    let area = width * height
    let threshold = foreground.threshold
    var (left, right, top, bottom) = (width, -1, height, -1)
    var total = 0
    var (luma, blue, red) = (0, 0, 0)
    var (edgeNow, edgeUsual) = (0, 0)
    for point in points {
      let place = Int(point)
      let (x, y) = (place % width, place / width)
      left = min(left, x)
      right = max(right, x)
      top = min(top, y)
      bottom = max(bottom, y)
      total += Int(foreground.difference[place])
      luma += Int(frame.planes[place])
      let colour = area + (y / 2) * (width / 2) + x / 2
      blue += Int(frame.planes[colour])
      red += Int(frame.planes[colour + area / 4])
      // The outline: a point with a neighbour outside.
      guard x > 0, y > 0, x < width - 1, y < height - 1 else { continue }
      for step in [-1, 1, -width, width] where Int(foreground.difference[place + step]) < threshold {
        edgeNow += abs(Int(frame.planes[place]) - Int(frame.planes[place + step]))
        edgeUsual += abs(Int(background[place]) - Int(background[place + step]))
      }
    }
    let count = points.count
    // Points inside count alike, whatever they look like; those of the outline by how much of them is covered.
    let full = max(1, total / count)
    var (sumX, sumY, weights) = (0, 0, 0)
    for y in max(0, top - 1)...min(height - 1, bottom + 1) {
      for x in max(0, left - 1)...min(width - 1, right + 1) {
        let place = y * width + x
        let value = Int(foreground.difference[place])
        guard value * 3 > threshold, labels[place] == label || (labels[place] == 0 && value < threshold) else {
          continue
        }
        let weight = min(value, full)
        sumX += x * weight
        sumY += y * weight
        weights += weight
      }
    }
    var region = MovingRegion(
      x: Double(sumX) / Double(max(1, weights)), y: Double(sumY) / Double(max(1, weights)), left: left, right: right,
      top: top, bottom: bottom, area: count, contrast: Double(total) / Double(count),
      luma: Double(luma) / Double(count), blue: Double(blue) / Double(count), red: Double(red) / Double(count))
    let low = bottom - max(1, (bottom - top + 1) / 4)
    var (footLeft, footRight) = (width, 0)
    for point in points where Int(point) / width > low {
      footLeft = min(footLeft, Int(point) % width)
      footRight = max(footRight, Int(point) % width)
    }
    region.spread = Double(max(0, footRight - footLeft))
    let every = max(1, points.count / Self.samples)
    region.samples = stride(from: 0, to: points.count, by: every).map { points[$0] }
    region.isGhost = edgeUsual > edgeNow * 3 / 2 + count
    return region
  }
}
