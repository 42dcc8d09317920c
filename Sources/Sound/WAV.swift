// In: mono samples, full scale 1. Out: a RIFF/WAVE file, 16 bit PCM ("Multimedia Programming Interface and Data
// Specifications 1.0", 1991), with triangular dither (S. P. Lipshitz et al., "Quantization and Dither", JAES 1992) from a
// generator with a fixed seed: the same samples give the same bytes.

/// WAV files.
public enum WAV {
  /// The bytes of a file.
  public static func encode(_ samples: UnsafeBufferPointer<Float>, sampleRate: Int) -> [UInt8] {
    let dataBytes = samples.count * 2
    var bytes: [UInt8] = []
    bytes.reserveCapacity(44 + dataBytes)
    func append32(_ value: Int) {
      for shift in [0, 8, 16, 24] { bytes.append(UInt8(truncatingIfNeeded: value >> shift)) }
    }
    func append16(_ value: Int) {
      for shift in [0, 8] { bytes.append(UInt8(truncatingIfNeeded: value >> shift)) }
    }
    bytes += "RIFF".utf8
    append32(36 + dataBytes)
    bytes += "WAVEfmt ".utf8
    append32(16)
    append16(1)  // PCM
    append16(1)  // channels
    append32(sampleRate)
    append32(sampleRate * 2)  // bytes a second
    append16(2)  // bytes a frame
    append16(16)  // bits a sample
    bytes += "data".utf8
    append32(dataBytes)
    appendPCM(samples, to: &bytes)
    return bytes
  }

  private static func appendPCM(_ samples: UnsafeBufferPointer<Float>, to bytes: inout [UInt8]) {
    var random: UInt64 = 0x9e37_79b9_7f4a_7c15
    let pcm = [Int16](unsafeUninitializedCapacity: samples.count) { buffer, count in
      for index in samples.indices {
        random ^= random << 13
        random ^= random >> 7
        random ^= random << 17
        // Two uniform numbers of 16 bits; their difference is triangular over one step to either side.
        let dither = Float(Int32(random & 0xffff) - Int32(random >> 16 & 0xffff)) * (1 / 65536)
        let value = (samples[index] * 32767 + dither).rounded()
        buffer[index] = Int16(max(-32768, min(32767, value))).littleEndian
      }
      count = samples.count
    }
    pcm.withUnsafeBytes { bytes.append(contentsOf: $0) }
  }
}
