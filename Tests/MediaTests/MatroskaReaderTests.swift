import Testing

@testable import Media

@Suite struct MatroskaReaderTests {
  private static let frames: [(time: Int64, bytes: [UInt8])] = [
    (0, [1, 2, 3]), (33_333, []), (66_667, [UInt8](repeating: 7, count: 200)), (5_000_000_000, [9]),
  ]

  /// A segment and clusters of unknown length, one with a block in a group, and things that are passed over.
  private static let file: [UInt8] = {
    var bytes: [UInt8] = [0x1a, 0x45, 0xdf, 0xa3, 0x83, 1, 2, 3]
    bytes += [0x18, 0x53, 0x80, 0x67, 0x01, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff]
    for (index, frame) in frames.enumerated() {
      // The time of the cluster is one more than that of its block, which says so.
      let time = Boxes.big(Int(frame.time) + 1, 5)
      let block = [0x81, 0xff, 0xff, 0x80] + frame.bytes
      let length = Boxes.big(block.count | 0x4000, 2)
      let inside = index == 1 ? [0xa0, UInt8(0x80 + block.count + 3), 0xa1] + length + block : [0xa3] + length + block
      bytes += [0x1f, 0x43, 0xb6, 0x75, 0xff, 0xe7, 0x85] + time + [0xec, 0x82, 0xa3, 0xa3] + inside
    }
    return bytes
  }()

  private func read(_ pieces: [ArraySlice<UInt8>], longest: Int = 1000) -> (
    times: [Int64], frames: [[UInt8]], isRead: Bool
  ) {
    var reader = MatroskaReader(longestBlock: longest)
    var (times, frames, isRead): ([Int64], [[UInt8]], Bool) = ([], [], true)
    for piece in pieces {
      isRead =
        isRead
        && piece.withUnsafeBytes { bytes in
          reader.take(bytes) { time, frame in
            times.append(time)
            frames.append(frame)
          }
        }
    }
    return (times, frames, isRead)
  }

  @Test func everySplitGivesTheSameFrames() {
    for split in 0...Self.file.count {
      let result = read([Self.file[..<split], Self.file[split...]])
      #expect(result.times == Self.frames.map(\.time) && result.frames == Self.frames.map(\.bytes) && result.isRead)
    }
    #expect(read(Self.file.indices.map { Self.file[$0...$0] }).frames == Self.frames.map(\.bytes))
  }

  @Test func anElementThatIsTooLongIsRefused() {
    let long: [UInt8] = [0xa3, 0x10, 0xff, 0xff, 0xff]
    #expect(!read([long[...]]).isRead)
  }
}
