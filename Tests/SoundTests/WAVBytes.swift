/// A WAV file in parts, to be put together wrongly too.
struct WAVBytes {
  var format: Int
  var channels = 1
  var rate = 48000
  var bits: Int
  var extensible = false
  var data: [UInt8]
  /// Chunks before the data.
  var before: [UInt8] = []
  /// Chunks after the data.
  var after: [UInt8] = []
  var frameBytes: Int?

  /// The file.
  var bytes: [UInt8] {
    let frame = frameBytes ?? channels * bits / 8
    var chunk = Self.little(extensible ? 0xfffe : format, 2) + Self.little(channels, 2) + Self.little(rate, 4)
    chunk += Self.little(rate * frame, 4) + Self.little(frame, 2) + Self.little(bits, 2)
    if extensible {
      chunk += Self.little(22, 2) + Self.little(bits, 2) + Self.little(4, 4) + Self.little(format, 2)
      chunk += [0, 0, 0, 0, 0x10, 0, 0x80, 0, 0, 0xaa, 0, 0x38, 0x9b, 0x71]
    }
    let body = Array("WAVE".utf8) + Self.chunk("fmt ", chunk) + before + Self.chunk("data", data) + after
    return Array("RIFF".utf8) + Self.little(body.count, 4) + body
  }

  /// A chunk with its padding.
  static func chunk(_ name: String, _ content: [UInt8]) -> [UInt8] {
    Array(name.utf8) + little(content.count, 4) + content + (content.count % 2 == 1 ? [0] : [])
  }

  private static func little(_ value: Int, _ count: Int) -> [UInt8] {
    (0..<count).map { UInt8(truncatingIfNeeded: value >> (8 * $0)) }
  }
}
