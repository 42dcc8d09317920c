import Sound
import Testing

/// Bytes that are no WAV file, or one that can't be read.
struct WAVErrorTests {
  private let good = WAVBytes(format: 1, bits: 16, data: [0, 0x40, 0, 0x20])

  @Test("Every file that ends too early is an error")
  func cut() {
    let bytes = good.bytes
    for count in 0..<bytes.count {
      #expect(throws: WAVError.self, "\(count) bytes") { try WAV.decode(Array(bytes.prefix(count))) }
    }
  }

  @Test("Other forms than RIFF WAVE are errors")
  func otherForms() {
    var bytes = good.bytes
    bytes[3] = UInt8(ascii: "X")
    #expect(throws: WAVError.notWAVE) { try WAV.decode(bytes) }
    bytes = good.bytes
    bytes[8] = UInt8(ascii: "w")
    #expect(throws: WAVError.notWAVE) { try WAV.decode(bytes) }
    #expect(throws: WAVError.notWAVE) { try WAV.decode([]) }
  }

  @Test("Missing, repeated and overlong chunks are errors")
  func chunks() {
    let format = Array(good.bytes[12..<36])
    var wav = good
    wav.before = format
    #expect(throws: WAVError.repeated(chunk: "fmt ")) { try WAV.decode(wav.bytes) }
    wav = good
    wav.after = WAVBytes.chunk("data", [1, 2])
    #expect(throws: WAVError.repeated(chunk: "data")) { try WAV.decode(wav.bytes) }
    wav.after = Array("LIST".utf8) + [9, 0, 0, 0, 1]
    #expect(throws: WAVError.truncated(chunk: "LIST")) { try WAV.decode(wav.bytes) }
    var bytes = good.bytes
    bytes.replaceSubrange(12..<16, with: Array("fmt?".utf8))
    #expect(throws: WAVError.missing(chunk: "fmt ")) { try WAV.decode(bytes) }
    bytes = good.bytes
    bytes.replaceSubrange(36..<40, with: Array("dat?".utf8))
    #expect(throws: WAVError.missing(chunk: "data")) { try WAV.decode(bytes) }
  }

  @Test("Formats that contradict themselves or pass the limits are errors")
  func formats() {
    var wav = good
    wav.frameBytes = 4
    #expect(throws: WAVError.badFormat("4 bytes a frame")) { try WAV.decode(wav.bytes) }
    wav = good
    wav.channels = 0
    #expect(throws: WAVError.badFormat("0 channels")) { try WAV.decode(wav.bytes) }
    wav.channels = 65
    #expect(throws: WAVError.badFormat("65 channels")) { try WAV.decode(wav.bytes) }
    wav = good
    wav.rate = 0
    #expect(throws: WAVError.badFormat("0 samples a second")) { try WAV.decode(wav.bytes) }
    for (format, bits) in [(1, 8), (1, 32), (2, 4), (3, 64), (6, 8), (85, 0)] {
      wav = WAVBytes(format: format, bits: bits, data: [])
      #expect(throws: WAVError.unsupported(format: format, bits: bits)) { try WAV.decode(wav.bytes) }
    }
  }

  @Test("Half a frame and samples that are no numbers are errors")
  func samples() {
    var wav = good
    wav.data = [1, 2, 3]
    #expect(throws: WAVError.partialFrame) { try WAV.decode(wav.bytes) }
    wav = WAVBytes(format: 3, bits: 32, data: [0, 0, 0, 0, 0, 0, 0xc0, 0x7f])
    #expect(throws: WAVError.notFinite(frame: 1)) { try WAV.decode(wav.bytes) }
  }

  @Test("Changed bytes never stop the reader")
  func mutations() {
    let bytes = good.bytes
    for position in bytes.indices {
      for value: UInt8 in [0, 1, 0x7f, 0x80, 0xff] {
        var changed = bytes
        changed[position] = value
        _ = try? WAV.decode(changed)
      }
    }
  }
}
