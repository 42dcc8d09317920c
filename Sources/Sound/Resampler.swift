// In: mono samples at one rate, in pieces of any size. Out: the same sound at another rate, without delay;
// round(n * to / from) samples for n. Polyphase filtering: R. E. Crochiere and L. R. Rabiner, "Multirate Digital Signal
// Processing", 1983.

/// Changes the sample rate of a sound that comes in pieces. However it is cut, the result is the same.
public struct Resampler: Sendable {
  private let filter: ResamplingFilter
  /// Input that is still needed; it begins with silence, so that the first output lies in the middle of the filter.
  private var pending: [Float]
  /// Where in `pending` the input of the next output begins.
  private var first = 0
  /// Which branch of the filter makes the next output.
  private var branch = 0
  private var inputCount = 0
  private var outputCount = 0

  /// From `from` Hz to `to` Hz.
  public init(from: Int, to: Int) {
    filter = ResamplingFilter.between(from, to)
    pending = [Float](repeating: 0, count: filter.lead)
  }

  /// Takes input, and appends what output it makes possible.
  public mutating func process(_ input: UnsafeBufferPointer<Float>, into output: inout [Float]) {
    pending.append(contentsOf: input)
    inputCount += input.count
    advance(.max, into: &output)
  }

  /// The input is over: appends the rest of the output. The resampler is then as new.
  public mutating func finish(into output: inout [Float]) {
    pending.append(contentsOf: repeatElement(0, count: filter.taps))
    let wanted = (inputCount * filter.up * 2 + filter.down) / (2 * filter.down)
    advance(wanted - outputCount, into: &output)
    pending.removeAll(keepingCapacity: true)
    pending.append(contentsOf: repeatElement(0, count: filter.lead))
    first = 0
    branch = 0
    inputCount = 0
    outputCount = 0
  }

  /// Makes up to `limit` samples of output, as far as the input goes.
  private mutating func advance(_ limit: Int, into output: inout [Float]) {
    // The last output that has all its input: first + taps <= pending.count.
    let room = pending.count - filter.taps - first
    guard room >= 0 else { return }
    let possible = ((room + 1) * filter.up - branch + filter.down - 1) / filter.down
    let count = min(limit, possible)
    guard count > 0 else { return }
    let start = output.count
    output.append(contentsOf: repeatElement(0, count: count))
    output.withUnsafeMutableBufferPointer { output in
      filter.coefficients.withUnsafeBytes { coefficients in
        pending.withUnsafeBytes { samples in
          let target = UnsafeMutableBufferPointer(rebasing: output[start..<(start + count)])
          convolve(samples, coefficients, into: target)
        }
      }
    }
    outputCount += count
    pending.removeSubrange(..<first)
    first = 0
  }

  private mutating func convolve(
    _ samples: UnsafeRawBufferPointer, _ coefficients: UnsafeRawBufferPointer,
    into output: UnsafeMutableBufferPointer<Float>
  ) {
    let taps = filter.taps
    let up = filter.up
    let wholeStep = filter.down / up
    let branchStep = filter.down % up
    var (first, branch) = (first, branch)
    for index in output.indices {
      var even = SIMD8<Float>()
      var odd = SIMD8<Float>()
      var sample = first &* 4
      var coefficient = branch &* taps &* 4
      for _ in 0..<(taps / 16) {
        even +=
          coefficients.loadUnaligned(fromByteOffset: coefficient, as: SIMD8<Float>.self)
          * samples.loadUnaligned(fromByteOffset: sample, as: SIMD8<Float>.self)
        odd +=
          coefficients.loadUnaligned(fromByteOffset: coefficient &+ 32, as: SIMD8<Float>.self)
          * samples.loadUnaligned(fromByteOffset: sample &+ 32, as: SIMD8<Float>.self)
        sample &+= 64
        coefficient &+= 64
      }
      let sum = even + odd
      let quarter = sum.lowHalf + sum.highHalf
      let pair = quarter.lowHalf + quarter.highHalf
      output[index] = pair[0] + pair[1]
      first &+= wholeStep
      branch &+= branchStep
      if branch >= up {
        branch &-= up
        first &+= 1
      }
    }
    self.first = first
    self.branch = branch
  }
}
