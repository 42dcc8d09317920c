// In: a RIFF/WAVE file of 16 bit PCM. Out: its samples. Strict: what is not understood is an error, never a guess.

extension WAV {
  /// Why a file can't be read.
  public enum Failure: Error, Sendable, Equatable {
    /// It is not a RIFF/WAVE file, or is cut off; with where.
    case malformed(String)
    /// It holds samples of a kind that is not read; with what it holds.
    case unsupported(String)
  }

  /// The longest sound that is read, in samples: an hour of stereo at 48 kHz.
  private static let maximumSamples = 3600 * 48_000 * 2

  /// Reads a file.
  public static func decode(_ bytes: [UInt8]) throws(Failure) -> SoundBuffer {
    guard bytes.count >= 12, tag(bytes, 0) == "RIFF", tag(bytes, 8) == "WAVE" else {
      throw .malformed("no RIFF/WAVE header")
    }
    guard number(bytes, 4, 4) + 8 <= bytes.count else { throw .malformed("the file is shorter than its header says") }
    var format: (channels: Int, sampleRate: Int)?
    var position = 12
    while position + 8 <= bytes.count {
      let size = number(bytes, position + 4, 4)
      let body = position + 8
      guard size <= bytes.count - body else { throw .malformed("the part at byte \(position) is cut off") }
      switch tag(bytes, position) {
      case "fmt ": format = try self.format(bytes, body, size)
      case "data":
        guard let format else { throw .malformed("samples before their format") }
        return try sound(bytes, body, size, format)
      default: break
      }
      position = body + size + size % 2
    }
    throw .malformed("no samples")
  }

  private static func format(
    _ bytes: [UInt8], _ start: Int, _ size: Int
  ) throws(Failure) -> (channels: Int, sampleRate: Int) {
    guard size >= 16 else { throw .malformed("the format is cut off") }
    let (code, channels, sampleRate) = (
      number(bytes, start, 2), number(bytes, start + 2, 2), number(bytes, start + 4, 4)
    )
    let (frame, bits) = (number(bytes, start + 12, 2), number(bytes, start + 14, 2))
    guard code == 1, bits == 16 else { throw .unsupported("format \(code) of \(bits) bits; 16 bit PCM is read") }
    guard (1...8).contains(channels), (1000...384_000).contains(sampleRate), frame == channels * 2 else {
      throw .malformed("\(channels) channels at \(sampleRate) Hz, \(frame) bytes a frame")
    }
    return (channels, sampleRate)
  }

  private static func sound(
    _ bytes: [UInt8], _ start: Int, _ size: Int, _ format: (channels: Int, sampleRate: Int)
  ) throws(Failure) -> SoundBuffer {
    guard size % (format.channels * 2) == 0 else { throw .malformed("half a sample at the end") }
    guard size / 2 <= maximumSamples else {
      throw .unsupported("\(size / 2) samples; at most \(maximumSamples) are read")
    }
    let samples = (0..<(size / 2)).map { index in
      let word = UInt16(bytes[start + index * 2]) | UInt16(bytes[start + index * 2 + 1]) << 8
      return Float(Int16(bitPattern: word)) / 32767
    }
    return SoundBuffer(samples: samples, channels: format.channels, sampleRate: format.sampleRate)
  }

  private static func tag(_ bytes: [UInt8], _ start: Int) -> String {
    String(decoding: bytes[start..<(start + 4)], as: UTF8.self)
  }

  private static func number(_ bytes: [UInt8], _ start: Int, _ count: Int) -> Int {
    (0..<count).reduce(0) { $0 | Int(bytes[start + $1]) << (8 * $1) }
  }
}
