// In: mono samples at one rate, in pieces of any size. Out: the same sound at another rate, without delay;
// round(n * to / from) samples for n. Polyphase filtering: R. E. Crochiere and L. R. Rabiner, "Multirate Digital Signal
// Processing", 1983.

/// Changes the sample rate of a sound that comes in pieces. However it is cut, the result is the same.
public struct Resampler: Sendable {
  private let filter: ResamplingFilter
  /// Input that is still needed; it begins with silence, so that the first output lies in the middle of the filter.
  private var pending: [Float] = []
  /// Number of the input sample at `pending[0]`.
  private var offset = 0
  private var inputCount = 0
  private var outputCount = 0

  /// From `from` Hz to `to` Hz, both above zero.
  public init(from: Int, to: Int) {
    filter = ResamplingFilter.between(from, to)
    restart()
  }

  /// Takes input, and appends what output it makes possible.
  public mutating func process(_ input: UnsafeBufferPointer<Float>, into output: inout [Float]) {
    inputCount += input.count
    if filter.up == filter.down {
      output.append(contentsOf: input)
      return
    }
    pending.append(contentsOf: input)
    // An output needs the input up to taps - lead after where it stands.
    let complete = inputCount - (filter.taps - filter.lead) + 1
    if complete > 0 { advance(to: (complete * filter.up + filter.down - 1) / filter.down, into: &output) }
  }

  /// The input is over: appends the rest of the output. What comes after this is another sound.
  public mutating func finish(into output: inout [Float]) {
    if filter.up != filter.down {
      pending.append(contentsOf: repeatElement(0, count: filter.taps + 1))
      advance(to: (2 * inputCount * filter.up + filter.down) / (2 * filter.down), into: &output)
    }
    restart()
  }

  private mutating func restart() {
    pending = [Float](repeating: 0, count: filter.lead)
    offset = -filter.lead
    inputCount = 0
    outputCount = 0
  }

  private mutating func advance(to end: Int, into output: inout [Float]) {
    guard end > outputCount else { return }
    let old = output.count
    output.append(contentsOf: repeatElement(0, count: end - outputCount))
    output.withUnsafeMutableBufferPointer { output in
      pending.withUnsafeBytes { input in
        filter.coefficients.withUnsafeBufferPointer {
          convolve(input, $0, UnsafeMutableBufferPointer(rebasing: output[old...]))
        }
      }
    }
    outputCount = end
    let used = end * filter.down / filter.up - filter.lead - offset
    if used > 4096 {
      pending.removeFirst(min(used, pending.count))
      offset += used
    }
  }

  /// Fills `output` with the outputs from `outputCount` on.
  private func convolve(
    _ input: UnsafeRawBufferPointer, _ coefficients: UnsafeBufferPointer<SIMD8<Float>>,
    _ output: UnsafeMutableBufferPointer<Float>
  ) {
    guard let samples = input.baseAddress, let taps = coefficients.baseAddress else { return }
    let up = filter.up
    let vectors = filter.taps / 8
    // A step of down / up in whole samples and branches.
    let whole = filter.down / up
    let part = filter.down % up
    var first = outputCount * filter.down / up - filter.lead - offset
    var branch = outputCount * filter.down % up
    for index in output.indices {
      output[index] = Self.product(samples + first * 4, taps + branch * vectors, vectors)
      first += whole
      branch += part
      if branch >= up {
        branch -= up
        first += 1
      }
    }
  }

  /// The sum of the products of samples and coefficients.
  @inline(__always)
  private static func product(_ samples: UnsafeRawPointer, _ taps: UnsafePointer<SIMD8<Float>>, _ count: Int) -> Float {
    var sum = SIMD8<Float>()
    var other = SIMD8<Float>()
    var at = 0
    while at + 1 < count {
      sum += samples.loadUnaligned(fromByteOffset: at * 32, as: SIMD8<Float>.self) * taps[at]
      other += samples.loadUnaligned(fromByteOffset: at * 32 + 32, as: SIMD8<Float>.self) * taps[at + 1]
      at += 2
    }
    if at < count { sum += samples.loadUnaligned(fromByteOffset: at * 32, as: SIMD8<Float>.self) * taps[at] }
    return (sum + other).sum()
  }
}
