/// Side information of a mono MPEG-1 layer III frame without checksum: ISO/IEC 11172-3, 2.4.1.7.
enum MP3Frame {
  /// Bits before the first granule: header, start of the main data, private bits, scale factor selection.
  private static let start = 32 + 9 + 5 + 4
  private static let granule = 59
  /// Bits of a granule before its window flag: length, big values, gain, scale factor compression.
  private static let windowFlag = 12 + 9 + 8 + 4

  /// The window of the second granule: 0 for a long one, else 4 and its block type.
  static func lastWindow(_ frame: ArraySlice<UInt8>) -> Int {
    let position = start + granule + windowFlag
    guard frame.count * 8 >= position + 3 else { return 0 }
    func bit(_ index: Int) -> Int { Int(frame[frame.startIndex + index / 8] >> (7 - index % 8) & 1) }
    return bit(position) == 0 ? 0 : 4 + bit(position + 1) * 2 + bit(position + 2)
  }
}
