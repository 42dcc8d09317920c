// In: the format chunk of a RIFF/WAVE file. Out: what its samples are.

/// Reads numbers and names out of a file.
struct WAVReader {
  let bytes: [UInt8]

  /// Two bytes, little end first.
  func short(at offset: Int) -> Int { Int(bytes[offset]) | Int(bytes[offset + 1]) << 8 }

  /// Four bytes, little end first.
  func number(at offset: Int) -> Int { short(at: offset) | short(at: offset + 2) << 16 }

  /// Four characters.
  func tag(at offset: Int) -> String { String(decoding: bytes[offset..<(offset + 4)], as: UTF8.self) }
}

/// How the samples of a WAV file are written.
struct WAVFormat {
  /// The kinds of samples that can be read.
  enum Encoding {
    case pcm16
    case pcm24
    case float32
  }

  private static let extensible = 0xfffe
  /// What follows the format's number in the identifier of an extensible file's format.
  private static let identifier: [UInt8] = [
    0x00, 0x00, 0x00, 0x00, 0x10, 0x00, 0x80, 0x00, 0x00, 0xaa, 0x00, 0x38, 0x9b, 0x71,
  ]

  let encoding: Encoding
  let channels: Int
  let sampleRate: Int
  let frameBytes: Int

  /// Reads and checks a chunk.
  init(_ reader: WAVReader, _ chunk: Range<Int>) throws(WAVError) {
    let start = chunk.lowerBound
    guard chunk.count >= 16 else { throw .badFormat("the chunk has \(chunk.count) bytes") }
    var format = reader.short(at: start)
    channels = reader.short(at: start + 2)
    sampleRate = reader.number(at: start + 4)
    frameBytes = reader.short(at: start + 12)
    let bits = reader.short(at: start + 14)
    if format == Self.extensible {
      guard chunk.count >= 40, reader.short(at: start + 16) >= 22 else {
        throw .badFormat("the extension is too short")
      }
      guard reader.short(at: start + 18) == bits else { throw .badFormat("not all bits of a sample are valid") }
      format = reader.short(at: start + 24)
      guard Array(reader.bytes[(start + 26)..<(start + 40)]) == Self.identifier else {
        throw .unsupported(format: Self.extensible, bits: bits)
      }
    }
    switch (format, bits) {
    case (1, 16): encoding = .pcm16
    case (1, 24): encoding = .pcm24
    case (3, 32): encoding = .float32
    default: throw .unsupported(format: format, bits: bits)
    }
    guard 1...64 ~= channels else { throw .badFormat("\(channels) channels") }
    guard 1000...768_000 ~= sampleRate else { throw .badFormat("\(sampleRate) samples a second") }
    guard frameBytes == channels * bits / 8 else { throw .badFormat("\(frameBytes) bytes a frame") }
    guard reader.number(at: start + 8) == sampleRate * frameBytes else {
      throw .badFormat("\(reader.number(at: start + 8)) bytes a second")
    }
  }
}
