/// How much each point of a picture differs from the background.
///
/// In: a picture, the background as seen from it. Out: a difference per point of luma, in units of luma, with the colour's
/// difference in it, and the threshold above which a point belongs to something that is not background. The threshold
/// follows the noise: the median of all differences, since most of a picture is background. Changes of the light of the
/// whole picture are taken out first.
struct Foreground {
  let width: Int
  let height: Int
  var difference: [UInt8]
  let threshold: Int
  /// The part of the picture that differs.
  let share: Double

  /// The least difference that counts, and how many times the noise it has to be.
  private static let least = 7.0
  private static let timesNoise = 5.0

  /// `moving`: the camera moves, so that edges may be a little beside where they ought to be.
  init(_ frame: VideoFrame, background: [UInt8], moving: Bool) {
    let (width, height) = (frame.width, frame.height)
    self.width = width
    self.height = height
    let area = width * height
    let (gain, lift) = Self.light(frame.planes, background, area: area)
    var usual = background
    if gain != 256 || lift != 0 {
      for place in 0..<area { usual[place] = UInt8(clamping: (Int(usual[place]) * gain + lift) >> 8) }
    }
    var signed = Self.differences(frame.planes, usual, offset: 0, width: width, height: height, moving: moving)
    var noise = Self.medianSize(signed)
    if noise > 1.2 {
      signed = Self.smoothed(signed, width: width, height: height)
      noise = Self.medianSize(signed)
    }
    var difference = [UInt8](repeating: 0, count: area)
    let blue = Self.differences(
      frame.planes, usual, offset: area, width: width / 2, height: height / 2, moving: moving)
    let red = Self.differences(
      frame.planes, usual, offset: area + area / 4, width: width / 2, height: height / 2, moving: moving)
    let colourNoise = 2 * Int(Self.medianSize(blue) + Self.medianSize(red)) + 4
    let half = width / 2
    for row in 0..<height / 2 {
      for column in 0..<half {
        let place = row * half + column
        let colour = max(0, abs(Int(blue[place])) + abs(Int(red[place])) - colourNoise)
        let top = row * 2 * width + column * 2
        difference[top] = UInt8(clamping: Int(abs(signed[top])) + colour)
        difference[top + 1] = UInt8(clamping: Int(abs(signed[top + 1])) + colour)
        difference[top + width] = UInt8(clamping: Int(abs(signed[top + width])) + colour)
        difference[top + width + 1] = UInt8(clamping: Int(abs(signed[top + width + 1])) + colour)
      }
    }
    let threshold = Int(max(Self.least, Self.timesNoise * 1.4826 * noise).rounded())
    var over = 0
    for value in difference where Int(value) >= threshold { over += 1 }
    self.difference = difference
    self.threshold = threshold
    share = Double(over) / Double(area)
  }

  /// Gain (of 256) and lift that make the background as light as the picture, from the quartiles of both.
  private static func light(_ now: [UInt8], _ usual: [UInt8], area: Int) -> (gain: Int, lift: Int) {
    // The middle of the differences on a grid; a gain only when the range has changed as a whole.
    var nowCounts = [Int](repeating: 0, count: 256)
    var usualCounts = nowCounts
    var differences = [Int](repeating: 0, count: 511)
    var total = 0
    for place in stride(from: 0, to: area, by: 7) {
      nowCounts[Int(now[place])] += 1
      usualCounts[Int(usual[place])] += 1
      differences[Int(now[place]) - Int(usual[place]) + 255] += 1
      total += 1
    }
    func quantile(_ counts: [Int], _ part: Double) -> Int {
      var left = Int(Double(total) * part)
      for (value, count) in counts.enumerated() {
        left -= count
        if left < 0 { return value }
      }
      return counts.count - 1
    }
    let middle = quantile(differences, 0.5) - 255
    let inside = differences[max(0, middle + 255 - 3)...min(510, middle + 255 + 3)].reduce(0, +)
    if inside * 2 > total { return (256, abs(middle) < 2 ? 0 : middle * 256) }
    let (low, high) = (quantile(usualCounts, 0.1), quantile(usualCounts, 0.9))
    let (lowNow, highNow) = (quantile(nowCounts, 0.1), quantile(nowCounts, 0.9))
    guard high - low > 12 else { return (256, middle * 256) }
    let gain = min(1024, max(0, (highNow - lowNow) * 256 / (high - low)))
    return (gain, lowNow * 256 - low * gain)
  }

  /// What a plane differs by; with a camera that moves, only what no point beside it explains.
  private static func differences(
    _ now: [UInt8], _ usual: [UInt8], offset: Int, width: Int, height: Int, moving: Bool
  ) -> [Int16] {
    let count = width * height
    var result = [Int16](repeating: 0, count: count)
    guard moving else {
      for place in 0..<count { result[place] = Int16(now[offset + place]) &- Int16(usual[offset + place]) }
      return result
    }
    let extremes = Extremes(usual, offset: offset, width: width, height: height)
    for place in 0..<count {
      let value = now[offset + place]
      if value > extremes.greatest[place] {
        result[place] = Int16(value) &- Int16(extremes.greatest[place])
      } else if value < extremes.least[place] {
        result[place] = Int16(value) &- Int16(extremes.least[place])
      }
    }
    return result
  }

  private static func medianSize(_ values: [Int16]) -> Double {
    var counts = [Int](repeating: 0, count: 512)
    var total = 0
    for place in stride(from: 0, to: values.count, by: 3) {
      counts[Int(abs(values[place]))] += 1
      total += 1
    }
    var left = total / 2
    for (value, count) in counts.enumerated() {
      if left < count { return Double(value) + Double(left) / Double(count) - 0.5 }
      left -= count
    }
    return 0
  }

  private static func smoothed(_ values: [Int16], width: Int, height: Int) -> [Int16] {
    var rows = values
    var result = values
    for y in 0..<height {
      let row = y * width
      for x in 1..<width - 1 {
        rows[row + x] = values[row + x - 1] &+ values[row + x] &* 2 &+ values[row + x + 1]
      }
      rows[row] = values[row] &* 4
      rows[row + width - 1] = values[row + width - 1] &* 4
    }
    for y in 0..<height {
      let row = y * width
      let above = max(y - 1, 0) * width
      let below = min(y + 1, height - 1) * width
      for x in 0..<width {
        result[row + x] = (rows[above + x] &+ rows[row + x] &* 2 &+ rows[below + x]) / 16
      }
    }
    return result
  }
}
