/// How much stirs where: what changes from one picture to the next beyond what the camera's movement explains.
///
/// In: two pictures and the similarity that takes places of the first to places of the second. Out: for each cell of
/// four by four points the sum of the differences above the noise, per second.
struct Stir: Sendable {
  static let cell = 4

  let time: Double
  /// The time since the picture before, in seconds.
  let step: Double
  let columns: Int
  let rows: Int
  let cells: [Float]
  /// The part of the cells that stir.
  let share: Double
  /// How fast the camera moves, in points per second.
  let panning: Double

  init(from: VideoFrame, to: VideoFrame, smoothedFrom: Plane, smoothedTo: Plane, motion: Similarity) {
    time = to.time
    step = max(1e-3, to.time - from.time)
    let (width, height) = (to.width, to.height)
    panning = motion.reach(width: width, height: height) / step
    columns = width / Self.cell
    rows = height / Self.cell
    let moving = !motion.reachesNowhere(width: width, height: height)
    var earlier = smoothedFrom.values
    if moving {
      let frame = VideoFrame(
        time: 0, width: width, height: height, planes: smoothedFrom.values + from.planes[(width * height)...])
      earlier = Background.placed(frame, by: motion.inverse, over: smoothedTo.values + to.planes[(width * height)...])
    }
    let (columns, rows) = (columns, rows)
    var (cells, active) = ([Float](repeating: 0, count: columns * rows), 0)
    let area = width * height
    earlier.withUnsafeBufferPointer { before in
      smoothedTo.values.withUnsafeBufferPointer { now in
        // The middle of the changes is a change of the light; the middle of what remains is the noise.
        var counts = [Int](repeating: 0, count: 511)
        var total = 0
        for place in stride(from: 0, to: area, by: 5) {
          counts[Int(now[place]) - Int(before[place]) + 255] += 1
          total += 1
        }
        let light = Self.middle(counts, total) - 255
        var sizes = [Int](repeating: 0, count: 766)
        for (value, count) in counts.enumerated() { sizes[abs(value - 255 - light)] += count }
        let threshold = max(6, 6 * Self.middle(sizes, total))
        for row in 0..<rows {
          for column in 0..<columns {
            var sum = 0
            for y in row * Self.cell..<(row + 1) * Self.cell {
              for x in column * Self.cell..<(column + 1) * Self.cell {
                let place = y * width + x
                var size = abs(Int(now[place]) - Int(before[place]) - light)
                if moving, size > threshold, x > 0, y > 0, x < width - 1, y < height - 1 {
                  size -=
                    max(
                      abs(Int(before[place + 1]) - Int(before[place - 1])),
                      abs(Int(before[place + width]) - Int(before[place - width]))) / 3
                }
                if size > threshold { sum += size - threshold / 2 }
              }
            }
            if sum > 0 { active += 1 }
            cells[row * columns + column] = Float(sum)
          }
        }
      }
    }
    self.cells = cells
    share = Double(active) / Double(max(1, columns * rows))
  }

  private static func middle(_ counts: [Int], _ total: Int) -> Int {
    var left = total / 2
    for (value, count) in counts.enumerated() {
      left -= count
      if left < 0 { return value }
    }
    return 0
  }

  /// The sum over cells that are marked.
  func sum(_ marked: [Bool]) -> Float {
    var sum: Float = 0
    for (value, isMarked) in zip(cells, marked) where isMarked { sum += value }
    return sum
  }
}
