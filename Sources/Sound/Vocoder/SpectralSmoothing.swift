// In: a power spectrum, bins from 0 to the Nyquist frequency. Out: the same smoothed along frequency.
// M. Morise, "CheapTrick, a spectral envelope estimator for high-quality speech synthesis", Speech Communication 67, 2015,
// section 2; the low end: the same author's WORLD, 2016.

/// What the estimators of envelope and aperiodicity do to spectra.
final class SpectralSmoothing {
  private let bins: Int
  private let binsPerHertz: Double
  private let margin: Int
  /// Sums of the bins, in double precision: a weak bin beside strong ones must not drown.
  private var sums: [Double]

  /// For spectra of `bins` bins.
  init(bins: Int, sampleRate: Double) {
    self.bins = bins
    binsPerHertz = Double(2 * (bins - 1)) / sampleRate
    margin = bins / 2
    sums = [Double](repeating: 0, count: bins + 2 * margin + 1)
  }

  /// Puts in place of what is missing below f0 the mirror image of what is above it.
  func fillBelow(_ f0: Double, _ power: UnsafeMutablePointer<Float>) {
    let position = f0 * binsPerHertz
    let limit = min(Int(position) + 1, bins / 2)
    var replica = [Float](repeating: 0, count: limit)
    for bin in 0..<limit {
      let mirror = abs(position - Double(bin))
      let below = Int(mirror)
      let part = Float(mirror - Double(below))
      replica[bin] = power[below] + (power[below + 1] - power[below]) * part
    }
    for bin in 0..<limit where Double(bin) < position { power[bin] += replica[bin] }
  }

  /// The mean of `width` Hz around each bin; beyond its ends a spectrum is its own mirror image.
  func smooth(_ values: UnsafeMutablePointer<Float>, width: Double, into result: UnsafeMutablePointer<Float>) {
    let span = width * binsPerHertz
    let reach = min(margin - 2, Int(span / 2) + 2)
    let last = bins - 1
    sums.withUnsafeMutableBufferPointer { sums in
      // sums[k] is what lies below bin k - reach, each bin one wide and around its frequency.
      var sum = 0.0
      var at = 0
      for bin in -reach..<0 {
        sums[at] = sum
        sum += Double(values[-bin])
        at += 1
      }
      for bin in 0..<bins {
        sums[at] = sum
        sum += Double(values[bin])
        at += 1
      }
      for bin in 1...reach {
        sums[at] = sum
        sum += Double(values[last - bin])
        at += 1
      }
      sums[at] = sum
      let lower = 0.5 - span / 2 + Double(reach)
      let upper = 0.5 + span / 2 + Double(reach)
      let (low, high) = (Int(lower), Int(upper))
      let (lowPart, highPart) = (lower - Double(low), upper - Double(high))
      let scale = 1 / span
      for bin in 0..<bins {
        let from = sums[bin + low] + (sums[bin + low + 1] - sums[bin + low]) * lowPart
        let to = sums[bin + high] + (sums[bin + high + 1] - sums[bin + high]) * highPart
        result[bin] = Float((to - from) * scale)
      }
    }
  }
}
