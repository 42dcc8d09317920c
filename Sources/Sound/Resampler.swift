// In: mono samples at one rate, in pieces of any size. Out: the same sound at another rate, without delay;
// round(n * to / from) samples for n. Polyphase filtering: R. E. Crochiere and L. R. Rabiner, "Multirate Digital Signal
// Processing", 1983.

/// Changes the sample rate of a sound that comes in pieces. However it is cut, the result is the same.
public struct Resampler: Sendable {
  private let filter: ResamplingFilter
  /// Input that is still needed; it begins with silence, so that the first output lies in the middle of the filter.
  private var pending: [Float]
  /// Number of the input sample at `pending[0]`.
  private var offset: Int
  private var inputCount = 0
  private var outputCount = 0

  /// From `from` Hz to `to` Hz.
  public init(from: Int, to: Int) {
    filter = ResamplingFilter.between(from, to)
    let lead = ResamplingFilter.taps / 2 - 1
    pending = [Float](repeating: 0, count: lead)
    offset = -lead
  }

  /// Takes input, and appends what output it makes possible.
  public mutating func process(_ input: UnsafeBufferPointer<Float>, into output: inout [Float]) {
    pending.append(contentsOf: input)
    inputCount += input.count
    advance(to: .max, into: &output)
  }

  /// The input is over: appends the rest of the output.
  public mutating func finish(into output: inout [Float]) {
    pending.append(contentsOf: repeatElement(0, count: ResamplingFilter.taps))
    advance(to: (inputCount * filter.up * 2 + filter.down) / (2 * filter.down), into: &output)
  }

  private mutating func advance(to end: Int, into output: inout [Float]) {
    let taps = ResamplingFilter.taps
    let lead = taps / 2 - 1
    let available = offset + pending.count
    // Output n stands at input time n * down / up, and needs the input from lead before it to taps - lead after it.
    let reachable = ((available - taps + lead) * filter.up + filter.up - 1) / filter.down
    let last = min(end, max(outputCount, reachable))
    guard outputCount < last else { return }
    output.reserveCapacity(output.count + last - outputCount)
    filter.coefficients.withUnsafeBytes { coefficients in
      pending.withUnsafeBytes { samples in
        for index in outputCount..<last {
          let position = index * filter.down
          let first = position / filter.up - lead - offset
          guard first + taps <= samples.count / 4 else { return }
          let branch = (position % filter.up) * taps
          var sum = SIMD8<Float>()
          for block in 0..<(taps / 8) {
            let a = coefficients.loadUnaligned(fromByteOffset: (branch + block * 8) * 4, as: SIMD8<Float>.self)
            let b = samples.loadUnaligned(fromByteOffset: (first + block * 8) * 4, as: SIMD8<Float>.self)
            sum += a * b
          }
          output.append(sum.sum())
          outputCount = index + 1
        }
      }
    }
    let used = outputCount * filter.down / filter.up - lead - offset
    if used > 4096 {
      pending.removeSubrange(..<min(used, pending.count))
      offset += used
    }
  }
}
