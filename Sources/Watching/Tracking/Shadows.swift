extension Foreground {
  /// How much darker a shadow may be than what it lies on, and how far its colour may be from that; the least width of
  /// one to its height, and its greatest height, in points.
  private static let darkness = 0.3...0.93
  private static let colour = 9.0
  private static let flatness = 2
  private static let tallest = 9

  /// Takes out shadows on the ground: what is darker than the background in the same colour, flat and low (the colour test
  /// is that of Horprasert, Harwood and Davis 1999). They would be taken for one with what comes near them.
  mutating func removeShadows(_ frame: VideoFrame, background: [UInt8]) {
    let area = width * height
    var isShadow = [Bool](repeating: false, count: area)
    for place in 0..<area where Int(difference[place]) >= threshold {
      let part = (Double(frame.planes[place]) - 16) / max(1, Double(background[place]) - 16)
      guard Self.darkness.contains(part) else { continue }
      let other = area + (place / width / 2) * (width / 2) + place % width / 2
      let blue = Double(frame.planes[other]) - 128 - part * (Double(background[other]) - 128)
      let next = other + area / 4
      let red = Double(frame.planes[next]) - 128 - part * (Double(background[next]) - 128)
      isShadow[place] = abs(blue) + abs(red) < Self.colour
    }
    for start in 0..<area where isShadow[start] {
      var points = [start]
      isShadow[start] = false
      var (left, right, top, bottom) = (width, 0, height, 0)
      var next = 0
      while next < points.count {
        let (x, y) = (points[next] % width, points[next] / width)
        next += 1
        (left, right, top, bottom) = (min(left, x), max(right, x), min(top, y), max(bottom, y))
        for nearY in max(0, y - 1)...min(height - 1, y + 1) {
          for nearX in max(0, x - 1)...min(width - 1, x + 1) where isShadow[nearY * width + nearX] {
            isShadow[nearY * width + nearX] = false
            points.append(nearY * width + nearX)
          }
        }
      }
      let (across, down) = (right - left + 1, bottom - top + 1)
      if down <= Self.tallest, across >= Self.flatness * down { for point in points { difference[point] = 0 } }
    }
  }
}
