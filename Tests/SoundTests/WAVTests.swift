import Sound
import Testing

/// WAV files, written and read.
struct WAVTests {
  private func encoded(_ samples: [Float], _ rate: Int = 48000) -> [UInt8] {
    samples.withUnsafeBufferPointer { WAV.encode($0, sampleRate: rate) }
  }

  @Test("The header is the canonical one")
  func header() {
    let bytes = encoded([0, 0.5, -0.5], 22050)
    let wanted: [UInt8] =
      Array("RIFF".utf8) + [42, 0, 0, 0] + Array("WAVEfmt ".utf8) + [16, 0, 0, 0, 1, 0, 1, 0]
      + [0x22, 0x56, 0, 0, 0x44, 0xac, 0, 0, 2, 0, 16, 0] + Array("data".utf8) + [6, 0, 0, 0]
    #expect(Array(bytes.prefix(44)) == wanted)
    #expect(bytes.count == 50)
  }

  @Test("What was written is read within a step and a half", arguments: [0, 1, 7, 8, 9, 1000])
  func roundTrip(count: Int) throws {
    let samples = Signals.noise(count).map { $0 * 0.99 }
    let (read, rate) = try WAV.decode(encoded(samples, 44100))
    #expect(rate == 44100)
    #expect(read.count == count)
    #expect(zip(samples, read).allSatisfy { abs($0 - $1) <= 1.5001 / 32768 })
  }

  @Test("Dither makes the mean right, and the same bytes each time")
  func dither() throws {
    let samples = [Float](repeating: 0.3 / 32768, count: 40000)
    let bytes = encoded(samples)
    #expect(bytes == encoded(samples))
    let mean = try WAV.decode(bytes).samples.reduce(0, +) * 32768 / 40000
    #expect(abs(mean - 0.3) < 0.02)
  }

  @Test("Samples beyond full scale are cut off, what is no number is silence")
  func extremes() throws {
    let (read, _) = try WAV.decode(encoded([2, -2, .infinity, -.infinity, .nan, 1, -1]))
    let wanted: [Float] = [32767, -32768, 32767, -32768, 0, 32767, -32768]
    #expect(zip(read, wanted).allSatisfy { abs($0 * 32768 - $1) <= 1.5 })
  }

  @Test("24 bits, floating point and extensible formats are read")
  func formats() throws {
    let deep = WAVBytes(format: 1, bits: 24, data: [0, 0, 0x40, 0, 0, 0xc0, 1, 0, 0]).bytes
    #expect(try WAV.decode(deep).samples == [0.5, -0.5, 1 / 8_388_608])
    let floating = WAVBytes(format: 3, bits: 32, data: [0, 0, 0x80, 0x3e, 0, 0, 0, 0xc0]).bytes
    #expect(try WAV.decode(floating).samples == [0.25, -2])
    let extensible = WAVBytes(format: 1, bits: 16, extensible: true, data: [0, 0x40]).bytes
    #expect(try WAV.decode(extensible).samples == [0.5])
  }

  @Test("Channels are mixed to their mean")
  func channels() throws {
    let stereo = WAVBytes(format: 1, channels: 2, bits: 16, data: [0, 0x40, 0, 0, 0, 0x20, 0, 0xe0]).bytes
    #expect(try WAV.decode(stereo).samples == [0.25, 0])
  }

  @Test("Unknown chunks are passed over, also those of odd length")
  func chunks() throws {
    var wav = WAVBytes(format: 1, bits: 16, data: [0, 0x40])
    wav.before = Array("LIST".utf8) + [3, 0, 0, 0, 1, 2, 3, 0]
    #expect(try WAV.decode(wav.bytes).samples == [0.5])
  }
}
