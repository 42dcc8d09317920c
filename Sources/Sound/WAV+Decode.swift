// In: a RIFF/WAVE file, PCM of 16 or 24 bits or floating point of 32, plain or extensible ("Multiple Channel Audio Data
// and WAVE Files", 2007). Out: mono samples, full scale 1: the mean of the channels.

extension WAV {
  /// The most bytes a file to be read may have.
  public static let mostBytes = 256 << 20

  /// The samples of a file, its channels mixed to one.
  public static func decode(_ bytes: [UInt8]) throws(WAVError) -> (samples: [Float], sampleRate: Int) {
    let (data, format) = try content(bytes)
    return (try samples(bytes, data, format), format.sampleRate)
  }

  /// The samples of each channel of a file.
  public static func decodeChannels(_ bytes: [UInt8]) throws(WAVError) -> (channels: [[Float]], sampleRate: Int) {
    let (data, format) = try content(bytes)
    var channels: [[Float]] = []
    for channel in 0..<format.channels { channels.append(try samples(bytes, data, format, only: channel)) }
    return (channels, format.sampleRate)
  }

  /// Where a file's samples are, and what they are.
  private static func content(_ bytes: [UInt8]) throws(WAVError) -> (data: Range<Int>, format: WAVFormat) {
    guard bytes.count <= mostBytes else { throw .tooLarge(bytes: bytes.count) }
    let reader = WAVReader(bytes: bytes)
    guard bytes.count >= 12, reader.tag(at: 0) == "RIFF", reader.tag(at: 8) == "WAVE" else { throw .notWAVE }
    let end = reader.number(at: 4) + 8
    guard end >= 12, end <= bytes.count else { throw .truncated(chunk: "RIFF") }
    var format: WAVFormat?
    var data: Range<Int>?
    var at = 12
    while at < end {
      guard at + 8 <= end else { throw .truncated(chunk: "RIFF") }
      let name = reader.tag(at: at)
      let start = at + 8
      let length = reader.number(at: at + 4)
      guard length <= end - start else { throw .truncated(chunk: name) }
      if name == "fmt " {
        guard format == nil else { throw .repeated(chunk: name) }
        format = try WAVFormat(reader, start..<(start + length))
      } else if name == "data" {
        guard format != nil else { throw .missing(chunk: "fmt ") }
        guard data == nil else { throw .repeated(chunk: name) }
        data = start..<(start + length)
      }
      // Chunks begin at even positions; the last one's padding is often left out.
      at = start + length + length % 2
    }
    guard let format else { throw .missing(chunk: "fmt ") }
    guard let data else { throw .missing(chunk: "data") }
    return (data, format)
  }

  /// The mean of all channels, or one of them.
  private static func samples(
    _ bytes: [UInt8], _ data: Range<Int>, _ format: WAVFormat, only: Int? = nil
  ) throws(WAVError) -> [Float] {
    guard data.count % format.frameBytes == 0 else { throw .partialFrame }
    let frames = data.count / format.frameBytes
    let scale = only == nil ? 1 / Float(format.channels) : 1
    let step = format.frameBytes / format.channels
    let samples = [Float](unsafeUninitializedCapacity: frames) { samples, count in
      bytes.withUnsafeBytes { bytes in
        var at = data.lowerBound
        for frame in 0..<frames {
          var sum: Float = 0
          for channel in 0..<format.channels {
            if only ?? channel == channel { sum += sample(bytes, at, format.encoding) }
            at += step
          }
          samples[frame] = sum * scale
        }
      }
      count = frames
    }
    for frame in samples.indices where !samples[frame].isFinite { throw .notFinite(frame: frame) }
    return samples
  }

  @inline(__always)
  private static func sample(_ bytes: UnsafeRawBufferPointer, _ at: Int, _ encoding: WAVFormat.Encoding) -> Float {
    switch encoding {
    case .pcm16:
      return Float(Int16(littleEndian: bytes.loadUnaligned(fromByteOffset: at, as: Int16.self))) * (1 / 32768)
    case .pcm24:
      let value = Int32(bytes[at]) << 8 | Int32(bytes[at + 1]) << 16 | Int32(Int8(bitPattern: bytes[at + 2])) << 24
      return Float(value) * (1 / 2_147_483_648)
    case .float32:
      return Float(bitPattern: UInt32(littleEndian: bytes.loadUnaligned(fromByteOffset: at, as: UInt32.self)))
    }
  }
}
