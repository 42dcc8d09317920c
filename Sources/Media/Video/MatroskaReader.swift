// In: a Matroska file (RFC 9559; its elements: RFC 8794) as it grows, from a writer that can't go back in it. Out: its blocks.
// An element is a name (1 to 8 bytes, told by the zeros that the first one begins with), a length (as long as told the same
// way) and as many bytes of content; a length of ones alone means: until something comes that can't be inside.

/// Reads the blocks of a Matroska file piece by piece. Blocks hold one frame of the only track.
struct MatroskaReader {
  private enum Name {
    static let segment: UInt64 = 0x1853_8067
    static let cluster: UInt64 = 0x1f43_b675
    static let blockGroup: UInt64 = 0xa0
    static let timestamp: UInt64 = 0xe7
    static let block: UInt64 = 0xa1
    static let simpleBlock: UInt64 = 0xa3
  }

  /// Bytes of a block before its frame: the number of the track (one byte for so few), the time, the flags.
  private static let blockHeaderBytes = 4

  private let longestElement: Int
  private var pending: [UInt8] = []
  private var clusterTime: Int64 = 0

  /// For blocks of at most so many bytes: what is longer is no file of ours.
  init(longestBlock: Int) { longestElement = max(1 << 16, longestBlock + Self.blockHeaderBytes) }

  /// Takes the next bytes, and gives the frames that are complete with their times in milliseconds. False when it is no
  /// such file.
  mutating func take(_ bytes: UnsafeRawBufferPointer, block: (_ milliseconds: Int64, _ frame: [UInt8]) -> Void) -> Bool
  {
    pending.append(contentsOf: bytes)
    var at = 0
    defer { pending.removeFirst(at) }
    while let (name, afterName) = number(at, keepsMark: true), let (length, start) = number(afterName, keepsMark: false)
    {
      if name == Name.segment || name == Name.cluster || name == Name.blockGroup {
        // What is inside is read like what is beside it.
        at = start
        continue
      }
      guard length <= UInt64(longestElement) else { return false }
      let end = start + Int(length)
      guard end <= pending.count else { return true }
      let content = pending[start..<end]
      if name == Name.timestamp {
        clusterTime = content.reduce(0) { $0 << 8 | Int64($1) }
      } else if name == Name.block || name == Name.simpleBlock, content.count >= Self.blockHeaderBytes {
        let time = Int16(bitPattern: UInt16(content[start + 1]) << 8 | UInt16(content[start + 2]))
        block(clusterTime + Int64(time), Array(content.dropFirst(Self.blockHeaderBytes)))
      }
      at = end
    }
    return true
  }

  /// A number of as many bytes as its first one says, and where it ends; nil when it is not there yet.
  private func number(_ start: Int, keepsMark: Bool) -> (value: UInt64, end: Int)? {
    guard start < pending.count else { return nil }
    let first = pending[start]
    let count = first.leadingZeroBitCount + 1
    guard start + count <= pending.count else { return nil }
    let head = keepsMark || count > 8 ? UInt64(first) : UInt64(first & (0xff >> UInt8(count)))
    return (pending[(start + 1)..<(start + count)].reduce(head) { $0 << 8 | UInt64($1) }, start + count)
  }
}
