// The Info frame in front of a stream, as LAME writes it: "Mp3 Info Tag rev 1 specifications", G. Bouvigne. Here for mono
// MPEG-1, where it stands 21 bytes into the frame.

/// The tag of a stream of constant bit rate, to be changed.
struct MP3Tag {
  private static let frameCount = 29
  private static let byteCount = 33
  private static let seekTable = 37
  private static let delayAndPadding = 162
  private static let musicLength = 169
  private static let musicChecksum = 173
  private static let tagChecksum = 175

  private(set) var frame: [UInt8]

  /// The tag in a frame.
  init(frame: [UInt8]) { self.frame = frame }

  /// Makes it the tag of `music`: so many frames, of which the last ends with so much silence.
  mutating func describe(_ music: ArraySlice<UInt8>, frames: Int, padding: Int) {
    guard frame.count > Self.tagChecksum + 1 else { return }
    put(frames, 4, at: Self.frameCount)
    put(music.count + frame.count, 4, at: Self.byteCount)
    for part in 0..<100 { frame[Self.seekTable + part] = UInt8(part * 256 / 100) }
    // 12 bits of delay, which stays, and 12 of padding.
    let delay = Int(frame[Self.delayAndPadding]) << 4 | Int(frame[Self.delayAndPadding + 1]) >> 4
    put(delay << 12 | min(padding, 0xfff), 3, at: Self.delayAndPadding)
    put(music.count + frame.count, 4, at: Self.musicLength)
    put(Int(Self.checksum(music)), 2, at: Self.musicChecksum)
    put(Int(Self.checksum(frame[..<Self.tagChecksum])), 2, at: Self.tagChecksum)
  }

  private mutating func put(_ value: Int, _ count: Int, at position: Int) {
    for index in 0..<count { frame[position + index] = UInt8(truncatingIfNeeded: value >> (8 * (count - 1 - index))) }
  }

  /// CRC-16 with the reflected polynomial 0xA001, from zero.
  static func checksum(_ bytes: ArraySlice<UInt8>) -> UInt16 {
    let table: [UInt16] = (0..<256).map { value in
      var rest = UInt16(value)
      for _ in 0..<8 { rest = (rest >> 1) ^ ((rest & 1) * 0xa001) }
      return rest
    }
    var sum: UInt16 = 0
    table.withUnsafeBufferPointer { table in
      bytes.withUnsafeBufferPointer { bytes in
        for byte in bytes {
          let index = Int(sum & 0xff) ^ Int(byte)
          sum = (sum >> 8) ^ table[index]
        }
      }
    }
    return sum
  }
}
