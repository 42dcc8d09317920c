/// What is seen where nothing moves: of every point the median over pictures some time apart.
///
/// In: pictures of one shot and where each of them lies. Out: planes in the place of the reference picture. Points that a
/// picture does not show are filled with the lowest and the highest value in turn, which leaves the median where it is.
struct Background: Sendable {
  let width: Int
  let height: Int
  /// The planes of I420.
  private(set) var planes: [UInt8]
  /// The pose of the reference picture.
  let pose: Similarity

  init(of samples: [(frame: VideoFrame, pose: Similarity)], pose: Similarity) {
    let (width, height) = (samples[0].frame.width, samples[0].frame.height)
    self.width = width
    self.height = height
    self.pose = pose
    let placed = samples.enumerated().map { index, sample in
      Self.placed(sample.frame, by: sample.pose.after(pose.inverse), filler: index % 2 == 0 ? 0 : 255)
    }
    planes = Self.median(placed)
  }

  /// A point of a plane that was put right.
  struct Patch: Sendable {
    var place: Int
    var value: UInt8
  }

  /// Shows a picture where these regions are, box by box with a little around it.
  mutating func cover(_ regions: [MovingRegion], with frame: VideoFrame) -> [Patch] {
    var patches: [Patch] = []
    let area = width * height
    for region in regions {
      for y in max(0, region.top - 2)...min(height - 1, region.bottom + 2) {
        for x in max(0, region.left - 2)...min(width - 1, region.right + 2) {
          patches.append(Patch(place: y * width + x, value: frame.planes[y * width + x]))
          guard x % 2 == 0, y % 2 == 0 else { continue }
          let colour = area + (y / 2) * (width / 2) + x / 2
          for place in [colour, colour + area / 4] { patches.append(Patch(place: place, value: frame.planes[place])) }
        }
      }
    }
    for patch in patches { planes[patch.place] = patch.value }
    return patches
  }

  /// Keeps what was put right as far as a picture still shows it.
  mutating func keep(_ patches: [Patch], of frame: VideoFrame) {
    for patch in patches where abs(Int(frame.planes[patch.place]) - Int(patch.value)) < 12 {
      planes[patch.place] = patch.value
    }
  }

  /// A picture's planes as seen from the reference.
  static func placed(_ frame: VideoFrame, by motion: Similarity, filler: UInt8) -> [UInt8] {
    placed(frame, by: motion, over: [UInt8](repeating: filler, count: frame.planes.count))
  }

  /// A picture's planes laid over others, which show where it does not reach.
  static func placed(_ frame: VideoFrame, by motion: Similarity, over others: [UInt8]) -> [UInt8] {
    let (width, height) = (frame.width, frame.height)
    if motion.reachesNowhere(width: width, height: height) { return frame.planes }
    var result = others
    frame.planes.withUnsafeBufferPointer { from in
      result.withUnsafeMutableBufferPointer { to in
        var chroma = motion
        chroma.dx /= 2
        chroma.dy /= 2
        let area = width * height
        warp(from, to, offset: 0, width: width, height: height, by: motion)
        warp(from, to, offset: area, width: width / 2, height: height / 2, by: chroma)
        warp(from, to, offset: area + area / 4, width: width / 2, height: height / 2, by: chroma)
      }
    }
    return result
  }

  private static func warp(
    _ from: UnsafeBufferPointer<UInt8>, _ to: UnsafeMutableBufferPointer<UInt8>, offset: Int, width: Int, height: Int,
    by motion: Similarity
  ) {
    // Sixteen bits after the point.
    let one = 65536.0
    let (stepX, stepY) = (Int((motion.a * one).rounded()), Int((motion.b * one).rounded()))
    let (halfX, halfY) = (Double(width - 1) / 2, Double(height - 1) / 2)
    for y in 0..<height {
      let start = motion.apply(-halfX, Double(y) - halfY)
      var placeX = Int(((start.x + halfX) * one).rounded())
      var placeY = Int(((start.y + halfY) * one).rounded())
      for x in 0..<width {
        let (column, row) = (placeX >> 16, placeY >> 16)
        if column >= 0, row >= 0, column < width - 1, row < height - 1 {
          let (partX, partY) = ((placeX & 65535) >> 8, (placeY & 65535) >> 8)
          let place = offset + row * width + column
          let above = Int(from[place]) * (256 - partX) + Int(from[place + 1]) * partX
          let below = Int(from[place + width]) * (256 - partX) + Int(from[place + width + 1]) * partX
          to[offset + y * width + x] = UInt8((above * (256 - partY) + below * partY + 32768) >> 16)
        }
        placeX += stepX
        placeY += stepY
      }
    }
  }

  /// The median of each point, bit by bit from the highest: it is at least a value when at least half of the samples are.
  private static func median(_ samples: [[UInt8]]) -> [UInt8] {
    let count = samples[0].count
    var result = [UInt8](repeating: 0, count: count)
    let needed = SIMD16<UInt8>(repeating: UInt8(samples.count / 2 + 1))
    let ones = SIMD16<UInt8>(repeating: 1)
    let zeros = SIMD16<UInt8>(repeating: 0)
    var block = [SIMD16<UInt8>](repeating: zeros, count: samples.count)
    var place = 0
    while place < count {
      let width = min(16, count - place)
      for (index, sample) in samples.enumerated() {
        sample.withUnsafeBytes { bytes in
          if width == 16 {
            block[index] = bytes.loadUnaligned(fromByteOffset: place, as: SIMD16<UInt8>.self)
          } else {
            for k in 0..<width { block[index][k] = bytes[place + k] }
          }
        }
      }
      var median = zeros
      var bit: UInt8 = 128
      while bit > 0 {
        let trial = median | SIMD16(repeating: bit)
        var atLeast = zeros
        for values in block { atLeast &+= zeros.replacing(with: ones, where: values .>= trial) }
        median.replace(with: trial, where: atLeast .>= needed)
        bit >>= 1
      }
      for k in 0..<width { result[place + k] = median[k] }
      place += 16
    }
    return result
  }
}

extension Similarity {
  /// It moves no point of a picture of this size by a tenth of a point.
  func reachesNowhere(width: Int, height: Int) -> Bool { reach(width: width, height: height) < 0.1 }
}
