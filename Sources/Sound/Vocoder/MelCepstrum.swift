#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

// In: spectral envelopes, natural logarithm of power. Out: their mel-cepstra, and envelopes again. The frequency axis is
// bent as a first-order all-pass bends it: S. Imai, "Cepstral analysis synthesis on the mel frequency scale", ICASSP 1983;
// K. Tokuda et al., "Mel-generalized cepstral analysis", ICSLP 1994.

/// Turns envelopes into few numbers that matter about equally to the ear, and back.
///
/// With coefficients c and bent frequency b, ln power = c0 + 2 (c1 cos b + c2 cos 2b + ...). An affine map of the
/// coefficients turns one voice's spectra into another's.
public struct MelCepstrum: Sendable {
  /// Coefficients of a frame, c0 among them.
  public let count: Int
  /// Bins of an envelope.
  public let bins: Int
  /// The all-pass coefficient; about 0.42 at 16 kHz.
  public let warping: Double

  /// cos(m b) for all bins of m = 0, then of m = 1, and so on.
  private let cosines: [Float]
  /// How much of a turn of b each bin stands for; the sum is 1.
  private let weights: [Float]

  /// `count` coefficients, 24...40 for speech, of envelopes with `bins` bins.
  public init(count: Int, bins: Int, sampleRate: Int) {
    precondition(count > 0 && bins > count, "a cepstrum has fewer coefficients than the envelope bins")
    self.count = count
    self.bins = bins
    warping = Self.warping(sampleRate: Double(sampleRate))
    let bent = (0..<bins).map { [warping] in Self.bend(Double.pi * Double($0) / Double(bins - 1), warping) }
    cosines = (0..<count).flatMap { order in bent.map { Float(cos(Double(order) * $0)) } }
    weights = bent.indices.map { bin in
      let from = bin > 0 ? bent[bin - 1] : 0
      let to = bin + 1 < bins ? bent[bin + 1] : Double.pi
      return Float((to - from) / (2 * Double.pi))
    }
  }

  /// The bent frequency, both in radians a sample.
  private static func bend(_ angle: Double, _ warping: Double) -> Double {
    angle + 2 * atan2(warping * sin(angle), 1 - warping * cos(angle))
  }

  /// The all-pass that comes nearest to the mel scale as G. Fant gives it, proportional to ln(1 + f / 1000 Hz).
  private static func warping(sampleRate: Double) -> Double {
    let points = 64
    let all = log(1 + sampleRate / 2 / 1_000)
    func error(_ warping: Double) -> Double {
      (1..<points).reduce(0) { sum, point in
        let part = Double(point) / Double(points)
        let mel = log(1 + part * sampleRate / 2 / 1_000) / all
        let difference = bend(Double.pi * part, warping) / Double.pi - mel
        return sum + difference * difference
      }
    }
    let tries = (0...400).map { 0.8 * Double($0) / 400 }
    return tries.min { error($0) < error($1) } ?? 0
  }

  /// The mel-cepstra of envelopes, `count` numbers for each `bins` values.
  public func coefficients(of envelopes: [Float]) -> [Float] {
    let frames = envelopes.count / bins
    var result = [Float](repeating: 0, count: frames * count)
    for frame in 0..<frames {
      for order in 0..<count {
        var sum = SIMD8<Float>()
        var rest: Float = 0
        for bin in stride(from: 0, to: bins - 7, by: 8) {
          sum += vector(envelopes, frame * bins + bin) * vector(weights, bin) * vector(cosines, order * bins + bin)
        }
        for bin in (bins / 8 * 8)..<bins {
          rest += envelopes[frame * bins + bin] * weights[bin] * cosines[order * bins + bin]
        }
        result[frame * count + order] = sum.sum() + rest
      }
    }
    return result
  }

  /// The envelopes of mel-cepstra, `bins` values for each `count` numbers.
  public func envelopes(of coefficients: [Float]) -> [Float] {
    let frames = coefficients.count / count
    var result = [Float](repeating: 0, count: frames * bins)
    result.withUnsafeMutableBufferPointer { result in
      cosines.withUnsafeBufferPointer { cosines in
        for frame in 0..<frames {
          for order in 0..<count {
            let factor = coefficients[frame * count + order] * (order == 0 ? 1 : 2)
            for bin in 0..<bins { result[frame * bins + bin] += factor * cosines[order * bins + bin] }
          }
        }
      }
    }
    return result
  }

  @inline(__always)
  private func vector(_ values: [Float], _ index: Int) -> SIMD8<Float> {
    values.withUnsafeBytes { $0.loadUnaligned(fromByteOffset: index * 4, as: SIMD8<Float>.self) }
  }
}
