#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

// In: real samples, a power of two of them. Out: their spectrum from 0 to the Nyquist frequency, parts apart; and back.
// T. G. Stockham, "High-speed convolution and correlation", AFIPS 1966, for the order that sorts itself, with radix 4;
// real input as a complex signal of half the length: H. V. Sorensen et al., "Real-valued fast Fourier transform
// algorithms", IEEE Trans. ASSP 35, 1987.

/// A fast Fourier transform of real signals of one size. Not for two threads at once: it has memory to work in.
final class RealFFT {
  /// Samples of a signal.
  let size: Int
  /// Bins of a spectrum: `size / 2 + 1`.
  let bins: Int

  private let half: Int
  /// For each step of radix 4 and each of its points the first three powers of the root of unity; real, imaginary.
  private let twiddles: FloatBuffer
  /// exp(-2 pi i k / size) from k = 0 on: real parts, then imaginary ones.
  private let roots: FloatBuffer
  /// Two complex signals: real, imaginary, real, imaginary.
  private let memory: FloatBuffer

  /// For `size` samples, a power of two from 32 on.
  init(size: Int) {
    precondition(size >= 32 && size & (size - 1) == 0, "the size of a transform is a power of two from 32 on")
    self.size = size
    bins = size / 2 + 1
    half = size / 2
    memory = FloatBuffer(count: 4 * half)
    roots = FloatBuffer(count: 2 * half)
    for k in 0..<half {
      let angle = -2 * Double.pi * Double(k) / Double(size)
      roots.pointer[k] = Float(cos(angle))
      roots.pointer[half + k] = Float(sin(angle))
    }
    var values: [Float] = []
    var length = half
    while length >= 4 {
      for point in 0..<(length / 4) {
        for power in 1...3 {
          let angle = -2 * Double.pi * Double(point * power) / Double(length)
          values.append(Float(cos(angle)))
          values.append(Float(sin(angle)))
        }
      }
      length /= 4
    }
    twiddles = FloatBuffer(count: values.count)
    for (index, value) in values.enumerated() { twiddles.pointer[index] = value }
  }

  /// `samples` has `size` values, `real` and `imaginary` get `bins` each.
  func forward(
    _ samples: UnsafeMutablePointer<Float>, _ real: UnsafeMutablePointer<Float>,
    _ imaginary: UnsafeMutablePointer<Float>
  ) {
    let re = memory.pointer
    let im = re + half
    var index = 0
    while index < half {
      let pairs = samples.load8(2 * index)
      re.store(pairs.evenHalf, index)
      im.store(pairs.oddHalf, index)
      index += 4
    }
    let (zr, zi) = transform(re, im)
    real[0] = zr[0] + zi[0]
    imaginary[0] = 0
    real[half] = zr[0] - zi[0]
    imaginary[half] = 0
    let quarter = half / 2
    real[quarter] = zr[quarter]
    imaginary[quarter] = -zi[quarter]
    let (cosines, sines) = (roots.pointer, roots.pointer + half)
    // Bins k and half - k together, four pairs at a time; the vector may reach over the middle, to the same values.
    var k = 1
    while k < quarter {
      let mirror = half - k - 3
      let (ar, ai) = (zr.load4(k), zi.load4(k))
      let (br, bi) = (zr.load4(mirror).reversed, zi.load4(mirror).reversed)
      let (evenR, evenI) = ((ar + br) * 0.5, (ai - bi) * 0.5)
      let (oddR, oddI) = ((ai + bi) * 0.5, (br - ar) * 0.5)
      let (c, s) = (cosines.load4(k), sines.load4(k))
      let turnedR = oddR * c - oddI * s
      let turnedI = oddR * s + oddI * c
      real.store(evenR + turnedR, k)
      imaginary.store(evenI + turnedI, k)
      real.store((evenR - turnedR).reversed, mirror)
      imaginary.store((turnedI - evenI).reversed, mirror)
      k += 4
    }
  }

  /// The signal of a spectrum: what `forward` would make that spectrum of.
  func inverse(
    _ real: UnsafeMutablePointer<Float>, _ imaginary: UnsafeMutablePointer<Float>,
    _ samples: UnsafeMutablePointer<Float>
  ) {
    let re = memory.pointer
    let im = re + half
    let scale = 1 / Float(size)
    re[0] = (real[0] + real[half]) * scale
    im[0] = (real[0] - real[half]) * scale
    let quarter = half / 2
    re[quarter] = 2 * real[quarter] * scale
    im[quarter] = -2 * imaginary[quarter] * scale
    let (cosines, sines) = (roots.pointer, roots.pointer + half)
    var k = 1
    while k < quarter {
      let mirror = half - k - 3
      let (ar, ai) = (real.load4(k), imaginary.load4(k))
      let (br, bi) = (real.load4(mirror).reversed, imaginary.load4(mirror).reversed)
      let (evenR, evenI) = ((ar + br) * scale, (ai - bi) * scale)
      let (turnedR, turnedI) = ((ar - br) * scale, (ai + bi) * scale)
      let (c, s) = (cosines.load4(k), sines.load4(k))
      let oddR = turnedR * c + turnedI * s
      let oddI = turnedI * c - turnedR * s
      re.store(evenR - oddI, k)
      im.store(evenI + oddR, k)
      re.store((evenR + oddI).reversed, mirror)
      im.store((oddR - evenI).reversed, mirror)
      k += 4
    }
    // The inverse transform is the transform with real and imaginary parts exchanged.
    let (yi, yr) = transform(im, re)
    var index = 0
    while index < half {
      let (r, i) = (yr.load4(index), yi.load4(index))
      samples.store(SIMD4(r.x, i.x, r.y, i.y), 2 * index)
      samples.store(SIMD4(r.z, i.z, r.w, i.w), 2 * index + 4)
      index += 4
    }
  }

  /// The complex transform of the first signal in memory; where the result is.
  private func transform(
    _ re: UnsafeMutablePointer<Float>, _ im: UnsafeMutablePointer<Float>
  ) -> (UnsafeMutablePointer<Float>, UnsafeMutablePointer<Float>) {
    var (xr, xi) = (re, im)
    let exchanged = im < re
    var yr = memory.pointer + (exchanged ? 3 : 2) * half
    var yi = memory.pointer + (exchanged ? 2 : 3) * half
    var factors = twiddles.pointer
    firstStep(xr, xi, yr, yi, factors)
    factors += half / 4 * 6
    swap(&xr, &yr)
    swap(&xi, &yi)
    var length = half / 4
    var stride = 4
    while length >= 4 {
      step(xr, xi, yr, yi, factors, length, stride)
      factors += length / 4 * 6
      swap(&xr, &yr)
      swap(&xi, &yi)
      length /= 4
      stride *= 4
    }
    if length == 2 {
      lastStep(xr, xi, yr, yi, stride)
      swap(&xr, &yr)
      swap(&xi, &yi)
    }
    return (xr, xi)
  }

  /// Radix 4 with stride 1: four points at a time, their results turned into rows.
  private func firstStep(
    _ xr: UnsafeMutablePointer<Float>, _ xi: UnsafeMutablePointer<Float>, _ yr: UnsafeMutablePointer<Float>,
    _ yi: UnsafeMutablePointer<Float>, _ factors: UnsafeMutablePointer<Float>
  ) {
    let quarter = half / 4
    var point = 0
    while point < quarter {
      let (ar, ai) = (xr.load4(point), xi.load4(point))
      let (br, bi) = (xr.load4(point + quarter), xi.load4(point + quarter))
      let (cr, ci) = (xr.load4(point + 2 * quarter), xi.load4(point + 2 * quarter))
      let (dr, di) = (xr.load4(point + 3 * quarter), xi.load4(point + 3 * quarter))
      let (sumR, sumI) = (ar + cr, ai + ci)
      let (differenceR, differenceI) = (ar - cr, ai - ci)
      let (otherR, otherI) = (br + dr, bi + di)
      // i (b - d)
      let (turnedR, turnedI) = (di - bi, br - dr)
      // The factors of point k are from[6 k ..< 6 k + 6].
      let from = factors + 6 * point
      let w1r = SIMD4(from[0], from[6], from[12], from[18])
      let w1i = SIMD4(from[1], from[7], from[13], from[19])
      let w2r = SIMD4(from[2], from[8], from[14], from[20])
      let w2i = SIMD4(from[3], from[9], from[15], from[21])
      let w3r = SIMD4(from[4], from[10], from[16], from[22])
      let w3i = SIMD4(from[5], from[11], from[17], from[23])
      let (pr, pi) = (differenceR - turnedR, differenceI - turnedI)
      let (qr, qi) = (sumR - otherR, sumI - otherI)
      let (tr, ti) = (differenceR + turnedR, differenceI + turnedI)
      Self.storeColumns(
        sumR + otherR, pr * w1r - pi * w1i, qr * w2r - qi * w2i, tr * w3r - ti * w3i, yr + 4 * point)
      Self.storeColumns(
        sumI + otherI, pr * w1i + pi * w1r, qr * w2i + qi * w2r, tr * w3i + ti * w3r, yi + 4 * point)
      point += 4
    }
  }

  @inline(__always)
  private static func storeColumns(
    _ a: SIMD4<Float>, _ b: SIMD4<Float>, _ c: SIMD4<Float>, _ d: SIMD4<Float>, _ to: UnsafeMutablePointer<Float>
  ) {
    to.store(SIMD4(a.x, b.x, c.x, d.x), 0)
    to.store(SIMD4(a.y, b.y, c.y, d.y), 4)
    to.store(SIMD4(a.z, b.z, c.z, d.z), 8)
    to.store(SIMD4(a.w, b.w, c.w, d.w), 12)
  }

  /// Radix 4 with a stride of four or more.
  private func step(
    _ xr: UnsafeMutablePointer<Float>, _ xi: UnsafeMutablePointer<Float>, _ yr: UnsafeMutablePointer<Float>,
    _ yi: UnsafeMutablePointer<Float>, _ factors: UnsafeMutablePointer<Float>, _ length: Int, _ stride: Int
  ) {
    let quarter = length / 4
    let distance = stride * quarter
    for point in 0..<quarter {
      let from = factors + 6 * point
      let (w1r, w1i, w2r, w2i, w3r, w3i) = (from[0], from[1], from[2], from[3], from[4], from[5])
      let (inR, inI) = (xr + stride * point, xi + stride * point)
      let (outR, outI) = (yr + 4 * stride * point, yi + 4 * stride * point)
      var q = 0
      while q < stride {
        let (ar, ai) = (inR.load4(q), inI.load4(q))
        let (br, bi) = (inR.load4(q + distance), inI.load4(q + distance))
        let (cr, ci) = (inR.load4(q + 2 * distance), inI.load4(q + 2 * distance))
        let (dr, di) = (inR.load4(q + 3 * distance), inI.load4(q + 3 * distance))
        let (sumR, sumI) = (ar + cr, ai + ci)
        let (differenceR, differenceI) = (ar - cr, ai - ci)
        let (otherR, otherI) = (br + dr, bi + di)
        let (turnedR, turnedI) = (di - bi, br - dr)
        let (pr, pi) = (differenceR - turnedR, differenceI - turnedI)
        let (sr, si) = (sumR - otherR, sumI - otherI)
        let (tr, ti) = (differenceR + turnedR, differenceI + turnedI)
        outR.store(sumR + otherR, q)
        outI.store(sumI + otherI, q)
        outR.store(pr * w1r - pi * w1i, q + stride)
        outI.store(pr * w1i + pi * w1r, q + stride)
        outR.store(sr * w2r - si * w2i, q + 2 * stride)
        outI.store(sr * w2i + si * w2r, q + 2 * stride)
        outR.store(tr * w3r - ti * w3i, q + 3 * stride)
        outI.store(tr * w3i + ti * w3r, q + 3 * stride)
        q += 4
      }
    }
  }

  /// Radix 2, where the size is not a power of four.
  private func lastStep(
    _ xr: UnsafeMutablePointer<Float>, _ xi: UnsafeMutablePointer<Float>, _ yr: UnsafeMutablePointer<Float>,
    _ yi: UnsafeMutablePointer<Float>, _ stride: Int
  ) {
    var q = 0
    while q < stride {
      let (ar, ai, br, bi) = (xr.load4(q), xi.load4(q), xr.load4(q + stride), xi.load4(q + stride))
      yr.store(ar + br, q)
      yi.store(ai + bi, q)
      yr.store(ar - br, q + stride)
      yi.store(ai - bi, q + stride)
      q += 4
    }
  }
}

extension SIMD4<Float> {
  @inline(__always)
  fileprivate var reversed: Self { Self(w, z, y, x) }
}
