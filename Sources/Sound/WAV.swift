// In: mono samples, full scale 1. Out: a RIFF/WAVE file, 16 bit PCM ("Multimedia Programming Interface and Data
// Specifications 1.0", 1991), with triangular dither (S. P. Lipshitz et al., "Quantization and Dither", JAES 1992) from a
// generator with a fixed seed (G. Marsaglia, "Xorshift RNGs", 2003): the same samples give the same bytes.

/// WAV files.
public enum WAV {
  private static let headerBytes = 44

  /// The bytes of a file of at most 4 GiB; samples beyond full scale are cut off, what is no number is silence.
  public static func encode(_ samples: UnsafeBufferPointer<Float>, sampleRate: Int) -> [UInt8] {
    let dataBytes = samples.count * 2
    precondition(dataBytes <= Int(UInt32.max) - headerBytes, "a WAV file holds at most 4 GiB")
    return [UInt8](unsafeUninitializedCapacity: headerBytes + dataBytes) { bytes, count in
      let raw = UnsafeMutableRawBufferPointer(bytes)
      writeHeader(dataBytes: dataBytes, sampleRate: sampleRate, into: raw)
      writePCM(samples, into: UnsafeMutableRawBufferPointer(rebasing: raw[headerBytes..<(headerBytes + dataBytes)]))
      count = headerBytes + dataBytes
    }
  }

  /// The most samples that a file holds.
  public static let maximumSamples = (Int(UInt32.max) - headerBytes) / 2

  /// The beginning of a file of so many samples, for one that is written piece by piece.
  public static func header(sampleCount: Int, sampleRate: Int) -> [UInt8] {
    [UInt8](unsafeUninitializedCapacity: headerBytes) { bytes, count in
      writeHeader(dataBytes: sampleCount * 2, sampleRate: sampleRate, into: UnsafeMutableRawBufferPointer(bytes))
      count = headerBytes
    }
  }

  /// Samples as they stand in a file: 16 bits, little end first.
  public static func pcm(_ samples: UnsafeBufferPointer<Float>) -> [UInt8] {
    [UInt8](unsafeUninitializedCapacity: samples.count * 2) { bytes, count in
      writePCM(samples, into: UnsafeMutableRawBufferPointer(bytes))
      count = samples.count * 2
    }
  }

  private static func writeHeader(dataBytes: Int, sampleRate: Int, into bytes: UnsafeMutableRawBufferPointer) {
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
    short(1, at: 22)  // channels
    number(sampleRate, at: 24)
    number(sampleRate * 2, at: 28)  // bytes a second
    short(2, at: 32)  // bytes a frame
    short(16, at: 34)  // bits a sample
    tag("data", at: 36)
    number(dataBytes, at: 40)
  }

  private static func writePCM(_ samples: UnsafeBufferPointer<Float>, into pcm: UnsafeMutableRawBufferPointer) {
    let input = UnsafeRawBufferPointer(samples)
    var random = SIMD8<UInt32>(
      0x9e37_79b9, 0x3c6e_f372, 0xdaa6_6d2b, 0x78dd_e6e4, 0x1715_609d, 0xb54c_da56, 0x5384_540f, 0xf1bb_cdc8)
    var at = 0
    while at + 8 <= samples.count {
      let values = quantize(input.loadUnaligned(fromByteOffset: at * 4, as: SIMD8<Float>.self), &random)
      pcm.storeBytes(of: values, toByteOffset: at * 2, as: SIMD8<Int16>.self)
      at += 8
    }
    guard at < samples.count else { return }
    var rest = SIMD8<Float>()
    for lane in 0..<(samples.count - at) { rest[lane] = samples[at + lane] }
    let values = quantize(rest, &random)
    for lane in 0..<(samples.count - at) {
      pcm.storeBytes(of: values[lane].littleEndian, toByteOffset: (at + lane) * 2, as: Int16.self)
    }
  }

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
