// In: stereo samples that come in pieces, full scale 1, and a ceiling for their true peak, full scale 1. Out: the same
// samples, some milliseconds later, under one gain for both channels that brings them below it.
// The gain each frame needs is held over the look-ahead, released in a straight line and smoothed by two running means
// that together are as long as the look-ahead: P. Hämäläinen, "Smoothing of the control signal without clipped output in
// digital peak limiters", DAFx 2002.

/// A look-ahead limiter for a sound of any length.
public struct StereoLimiter {
  /// Look-ahead in frames: 5 ms.
  private static let ahead = 240
  private static let half = ahead / 2
  /// How much the gain rises in a frame: from zero to one in 40 ms, so that what follows a blow is not swallowed with it.
  private static let slope: Float = 1 / 1920

  private let ceiling: Float
  /// Frames whose levels or gains are not known yet, after `PeakFilter.lead` of those before them.
  private var left: [Float]
  private var right: [Float]
  /// The gain each frame needs, from the first that was not given out.
  private var needed: [Float] = []
  private var minimum = RunningMinimum(length: ahead + 1)
  private var released: Float = 1
  private var first = RunningMean(length: half)
  private var second = RunningMean(length: half)
  /// Frames that wait for their gain.
  private var waitingLeft: [Float] = []
  private var waitingRight: [Float] = []
  /// Gains to be left out before the first one counts.
  private var lag = ahead

  /// The largest reduction so far, as a factor.
  public private(set) var deepest: Float = 1

  /// A limiter at 48 kHz.
  public init(ceiling: Float) {
    self.ceiling = ceiling * 0.998
    left = [Float](repeating: 0, count: PeakFilter.lead)
    right = left
  }

  /// Takes frames, and gives those that are ready.
  public mutating func process(_ left: [Float], _ right: [Float]) -> (left: [Float], right: [Float]) {
    self.left += left
    self.right += right
    waitingLeft += left
    waitingRight += right
    measure(all: false)
    return give()
  }

  /// Gives what is left.
  public mutating func finish() -> (left: [Float], right: [Float]) {
    measure(all: true)
    let missing = waitingLeft.count + lag - needed.count
    if missing > 0 { needed += [Float](repeating: 1, count: missing) }
    return give()
  }

  /// Finds the gains that frames need, as far as the frames that the filter wants after them are there.
  private mutating func measure(all: Bool) {
    let lead = PeakFilter.lead
    let block = PeakFilter.block
    if all {
      let zeros = [Float](repeating: 0, count: block + PeakFilter.taps)
      left += zeros
      right += zeros
    }
    var start = lead
    withUnsafeTemporaryAllocation(of: Float.self, capacity: 2 * block) { levels in
      while start + block + PeakFilter.taps <= left.count {
        var peak: Float = 0
        for at in (start - lead)..<(start + block + PeakFilter.taps - lead) {
          peak = max(peak, abs(left[at]), abs(right[at]))
        }
        if peak * PeakFilter.bound <= ceiling {
          needed += repeatElement(1, count: block)
        } else {
          let raw = UnsafeMutableRawBufferPointer(levels)
          left.withUnsafeBufferPointer { PeakFilter.levels($0, from: start, into: raw) }
          right.withUnsafeBufferPointer {
            PeakFilter.levels($0, from: start, into: UnsafeMutableRawBufferPointer(rebasing: raw[(block * 4)...]))
          }
          for at in 0..<block { needed.append(min(1, ceiling / max(levels[at], levels[at + block], 1e-9))) }
        }
        start += block
      }
    }
    left.removeFirst(start - lead)
    right.removeFirst(start - lead)
  }

  private mutating func give() -> (left: [Float], right: [Float]) {
    var gains: [Float] = []
    gains.reserveCapacity(needed.count)
    for gain in needed {
      released = min(minimum.next(gain), released + Self.slope)
      let smooth = second.next(first.next(released))
      if lag > 0 { lag -= 1 } else { gains.append(smooth) }
    }
    needed.removeAll(keepingCapacity: true)
    let count = min(gains.count, waitingLeft.count)
    var outLeft = Array(waitingLeft[..<count])
    var outRight = Array(waitingRight[..<count])
    for at in 0..<count {
      outLeft[at] *= gains[at]
      outRight[at] *= gains[at]
      deepest = min(deepest, gains[at])
    }
    waitingLeft.removeFirst(count)
    waitingRight.removeFirst(count)
    return (outLeft, outRight)
  }
}

/// The least of the last `length` numbers; before the first they are one.
private struct RunningMinimum {
  private var queue: [(value: Float, number: Int)] = []
  private var head = 0
  private var number = 0
  private let length: Int

  init(length: Int) { self.length = length }

  mutating func next(_ value: Float) -> Float {
    while queue.count > head, queue[queue.count - 1].value >= value { queue.removeLast() }
    queue.append((value, number))
    if queue[head].number <= number - length { head += 1 }
    if head > 1024 {
      queue.removeFirst(head)
      head = 0
    }
    number += 1
    return queue[head].value
  }
}

/// The mean of the last `length` numbers; before the first they are one.
private struct RunningMean {
  private var values: [Float]
  private var place = 0
  private var sum: Double

  init(length: Int) {
    values = [Float](repeating: 1, count: length)
    sum = Double(length)
  }

  mutating func next(_ value: Float) -> Float {
    sum += Double(value) - Double(values[place])
    values[place] = value
    place = place + 1 == values.count ? 0 : place + 1
    return Float(sum / Double(values.count))
  }
}
