// In: samples of one channel or two, full scale 1. Out: a RIFF/WAVE file, 16 bit PCM ("Multimedia Programming Interface
// and Data Specifications 1.0", 1991), with triangular dither (S. P. Lipshitz et al., "Quantization and Dither", JAES
// 1992) from a generator with a fixed seed (G. Marsaglia, "Xorshift RNGs", 2003): the same samples give the same bytes.

/// WAV files.
public enum WAV {
  private static let headerBytes = 44

  /// The bytes of a mono file of at most 4 GiB; samples beyond full scale are cut off, what is no number is silence.
  public static func encode(_ samples: UnsafeBufferPointer<Float>, sampleRate: Int) -> [UInt8] {
    file(bytes: samples.count * 2, sampleRate: sampleRate, channels: 1) { writePCM(samples, into: $0) }
  }

  /// The bytes of a stereo file of two channels of one length.
  public static func encode(
    left: UnsafeBufferPointer<Float>, right: UnsafeBufferPointer<Float>, sampleRate: Int
  ) -> [UInt8] {
    file(bytes: left.count * 4, sampleRate: sampleRate, channels: 2) { writePCM(left, right, into: $0) }
  }

  /// The most samples that a mono file holds, or twice those that one of two channels holds in each.
  public static let maximumSamples = (Int(UInt32.max) - headerBytes) / 2

  /// The beginning of a file of so many samples in each channel, for one that is written piece by piece.
  public static func header(sampleCount: Int, sampleRate: Int, channels: Int = 1) -> [UInt8] {
    [UInt8](unsafeUninitializedCapacity: headerBytes) { bytes, count in
      writeHeader(
        dataBytes: sampleCount * channels * 2, sampleRate: sampleRate, channels: channels,
        into: UnsafeMutableRawBufferPointer(bytes))
      count = headerBytes
    }
  }

  /// Samples as they stand in a mono file: 16 bits, little end first.
  public static func pcm(_ samples: UnsafeBufferPointer<Float>) -> [UInt8] {
    [UInt8](unsafeUninitializedCapacity: samples.count * 2) { bytes, count in
      writePCM(samples, into: UnsafeMutableRawBufferPointer(bytes))
      count = samples.count * 2
    }
  }

  /// Samples as they stand in a stereo file: left and right by turns.
  public static func pcm(left: UnsafeBufferPointer<Float>, right: UnsafeBufferPointer<Float>) -> [UInt8] {
    [UInt8](unsafeUninitializedCapacity: left.count * 4) { bytes, count in
      writePCM(left, right, into: UnsafeMutableRawBufferPointer(bytes))
      count = left.count * 4
    }
  }

  private static func file(
    bytes dataBytes: Int, sampleRate: Int, channels: Int, _ write: (UnsafeMutableRawBufferPointer) -> Void
  ) -> [UInt8] {
    precondition(dataBytes <= Int(UInt32.max) - headerBytes, "a WAV file holds at most 4 GiB")
    return [UInt8](unsafeUninitializedCapacity: headerBytes + dataBytes) { bytes, count in
      let raw = UnsafeMutableRawBufferPointer(bytes)
      writeHeader(dataBytes: dataBytes, sampleRate: sampleRate, channels: channels, into: raw)
      write(UnsafeMutableRawBufferPointer(rebasing: raw[headerBytes..<(headerBytes + dataBytes)]))
      count = headerBytes + dataBytes
    }
  }

  private static func writeHeader(
    dataBytes: Int, sampleRate: Int, channels: Int, into bytes: UnsafeMutableRawBufferPointer
  ) {
    func tag(_ name: StaticString, at offset: Int) {
      for index in 0..<4 { bytes[offset + index] = name.utf8Start[index] }
    }
    func number(_ value: Int, at offset: Int) {
      bytes.storeBytes(of: UInt32(truncatingIfNeeded: value).littleEndian, toByteOffset: offset, as: UInt32.self)
    }
    func short(_ value: UInt16, at offset: Int) {
      bytes.storeBytes(of: value.littleEndian, toByteOffset: offset, as: UInt16.self)
    }
    tag("RIFF", at: 0)
    number(headerBytes - 8 + dataBytes, at: 4)
    tag("WAVE", at: 8)
    tag("fmt ", at: 12)
    number(16, at: 16)
    short(1, at: 20)  // PCM
    short(UInt16(channels), at: 22)
    number(sampleRate, at: 24)
    number(sampleRate * channels * 2, at: 28)  // bytes a second
    short(UInt16(channels * 2), at: 32)  // bytes a frame
    short(16, at: 34)  // bits a sample
    tag("data", at: 36)
    number(dataBytes, at: 40)
  }

  private static func writePCM(_ samples: UnsafeBufferPointer<Float>, into pcm: UnsafeMutableRawBufferPointer) {
    var dither = Self.dither
    forEachVector(of: samples) { values, at, count in
      let values = quantize(values, &dither)
      if count == 8 {
        pcm.storeBytes(of: values, toByteOffset: at * 2, as: SIMD8<Int16>.self)
      } else {
        for lane in 0..<count {
          pcm.storeBytes(of: values[lane].littleEndian, toByteOffset: (at + lane) * 2, as: Int16.self)
        }
      }
    }
  }

  /// The dither of one channel knows nothing of the other's: it would be heard as one source in the middle.
  private static func writePCM(
    _ left: UnsafeBufferPointer<Float>, _ right: UnsafeBufferPointer<Float>,
    into pcm: UnsafeMutableRawBufferPointer
  ) {
    precondition(left.count == right.count, "both channels are of one length")
    var dither = (left: Self.dither, right: Self.dither ^ SIMD8(repeating: 0x6a09_e667))
    forEachVector(of: left) { values, at, count in
      let first = quantize(values, &dither.left)
      let second = quantize(vector(of: right, at, count), &dither.right)
      var frames = SIMD16<Int16>()
      frames.evenHalf = first
      frames.oddHalf = second
      if count == 8 {
        pcm.storeBytes(of: frames, toByteOffset: at * 4, as: SIMD16<Int16>.self)
      } else {
        for lane in 0..<(2 * count) {
          pcm.storeBytes(of: frames[lane].littleEndian, toByteOffset: at * 4 + lane * 2, as: Int16.self)
        }
      }
    }
  }

  /// Eight samples at a time, where they are and how many of them there are.
  @inline(__always)
  private static func forEachVector(
    of samples: UnsafeBufferPointer<Float>, _ body: (SIMD8<Float>, Int, Int) -> Void
  ) {
    var at = 0
    while at < samples.count {
      let count = min(8, samples.count - at)
      body(vector(of: samples, at, count), at, count)
      at += count
    }
  }

  @inline(__always)
  private static func vector(of samples: UnsafeBufferPointer<Float>, _ at: Int, _ count: Int) -> SIMD8<Float> {
    if count == 8 {
      return UnsafeRawBufferPointer(samples).loadUnaligned(fromByteOffset: at * 4, as: SIMD8<Float>.self)
    }
    var rest = SIMD8<Float>()
    for lane in 0..<count { rest[lane] = samples[at + lane] }
    return rest
  }

  /// Eight generators at once.
  private static let dither = SIMD8<UInt32>(
    0x9e37_79b9, 0x3c6e_f372, 0xdaa6_6d2b, 0x78dd_e6e4, 0x1715_609d, 0xb54c_da56, 0x5384_540f, 0xf1bb_cdc8)

  @inline(__always)
  private static func quantize(_ samples: SIMD8<Float>, _ random: inout SIMD8<UInt32>) -> SIMD8<Int16> {
    random ^= random &<< 13
    random ^= random &>> 17
    random ^= random &<< 5
    // Two uniform numbers of 16 bits; their difference is triangular over one step to either side.
    let first = SIMD8<Int32>(truncatingIfNeeded: random & 0xffff)
    let second = SIMD8<Int32>(truncatingIfNeeded: random &>> 16)
    var value = samples * 32768 + SIMD8<Float>(first &- second) * (1 / 65536)
    value.replace(with: 0, where: value .!= value)
    value.replace(with: 32767, where: value .> 32767)
    value.replace(with: -32768, where: value .< -32768)
    // At 1.5 * 2^23 the step of a Float is 1: the addition rounds, and the low 16 bits are the number.
    return SIMD8<Int16>(truncatingIfNeeded: unsafeBitCast(value + 12_582_912, to: SIMD8<Int32>.self))
  }
}
