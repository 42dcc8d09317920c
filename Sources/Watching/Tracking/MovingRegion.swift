/// Something in a picture that is not background: points that hang together.
struct MovingRegion: Sendable {
  /// The middle, each point weighed by how much it differs, in points of the picture.
  var x: Double
  var y: Double
  /// The box around it, in points of the picture: first and last column and row.
  var left: Int
  var right: Int
  var top: Int
  var bottom: Int
  /// Points.
  var area: Int
  /// The mean difference from the background.
  var contrast: Double
  /// The mean colour: luma, Cb, Cr.
  var luma: Double
  var blue: Double
  var red: Double
  /// How far apart its lowest quarter reaches, in points: feet, when it walks.
  var spread: Double = 0
  /// It is what the background shows and the picture does not: its outline is an edge of the background.
  var isGhost = false

  var width: Int { right - left + 1 }
  var height: Int { bottom - top + 1 }
}

/// Finds what hangs together in a picture that is not background, by filling from each point (8-connected).
struct RegionFinder {
  /// The fewest points, and the most regions of one picture: more are noise.
  static let fewest = 5
  static let most = 24

  static func regions(_ foreground: Foreground, frame: VideoFrame, background: [UInt8]) -> [MovingRegion] {
    let (width, height) = (foreground.width, foreground.height)
    let area = width * height
    let threshold = UInt8(clamping: foreground.threshold)
    // Of which region a point is: 0 of none, and from 255 on of any.
    var labels = [UInt8](repeating: 0, count: area)
    var regions: [[Int32]] = []
    let difference = foreground.difference
    for start in 0..<area where difference[start] >= threshold && labels[start] == 0 {
      var points = [Int32(start)]
      let label = UInt8(min(255, regions.count + 1))
      labels[start] = label
      var next = 0
      while next < points.count {
        let place = Int(points[next])
        next += 1
        let (x, y) = (place % width, place / width)
        for nearY in max(0, y - 1)...min(height - 1, y + 1) {
          for nearX in max(0, x - 1)...min(width - 1, x + 1) {
            let near = nearY * width + nearX
            if labels[near] == 0, difference[near] >= threshold {
              labels[near] = label
              points.append(Int32(near))
            }
          }
        }
      }
      if points.count >= fewest { regions.append(points) } else { for point in points { labels[Int(point)] = 255 } }
    }
    let kept = regions.indices.sorted { (regions[$0].count, $1) > (regions[$1].count, $0) }.prefix(most)
    return kept.map { index in
      measured(
        regions[index], label: UInt8(min(255, index + 1)), labels: labels, difference: difference,
        threshold: foreground.threshold, frame: frame, background: background)
    }
  }

  private static func measured(
    _ points: [Int32], label: UInt8, labels: [UInt8], difference: [UInt8], threshold: Int, frame: VideoFrame,
    background: [UInt8]
  ) -> MovingRegion {
    let (width, height) = (frame.width, frame.height)
    let area = width * height
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
      total += Int(difference[place])
      luma += Int(frame.planes[place])
      let colour = area + (y / 2) * (width / 2) + x / 2
      blue += Int(frame.planes[colour])
      red += Int(frame.planes[colour + area / 4])
      // The outline: a point with a neighbour outside.
      if x > 0, y > 0, x < width - 1, y < height - 1 {
        let outside = [place - 1, place + 1, place - width, place + width].filter { Int(difference[$0]) < threshold }
        for other in outside {
          edgeNow += abs(Int(frame.planes[place]) - Int(frame.planes[other]))
          edgeUsual += abs(Int(background[place]) - Int(background[other]))
        }
      }
    }
    let count = points.count
    // Points inside count alike, whatever they look like; those of the outline by how much of them is covered.
    let full = max(1, total / count)
    var (sumX, sumY, weights) = (0, 0, 0)
    for y in max(0, top - 1)...min(height - 1, bottom + 1) {
      for x in max(0, left - 1)...min(width - 1, right + 1) {
        let value = Int(difference[y * width + x])
        let owner = labels[y * width + x]
        guard value * 3 > threshold, owner == label || owner == 0 else { continue }
        let weight = min(value, full)
        sumX += x * weight
        sumY += y * weight
        weights += weight
      }
    }
    let low = bottom - max(1, (bottom - top + 1) / 4)
    var (footLeft, footRight) = (width, 0)
    for point in points where Int(point) / width > low {
      footLeft = min(footLeft, Int(point) % width)
      footRight = max(footRight, Int(point) % width)
    }
    var region = MovingRegion(
      x: Double(sumX) / Double(max(1, weights)), y: Double(sumY) / Double(max(1, weights)), left: left, right: right,
      top: top, bottom: bottom, area: count, contrast: Double(total) / Double(count),
      luma: Double(luma) / Double(count), blue: Double(blue) / Double(count), red: Double(red) / Double(count))
    region.spread = Double(max(0, footRight - footLeft))
    region.isGhost = edgeUsual > edgeNow * 3 / 2 + count
    return region
  }
}
