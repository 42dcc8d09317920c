// ISO/IEC 14496-12, 8.3.2: the track header box and its matrix.

/// How a track's pictures are to be turned, written into a finished .mp4 or .mov file.
enum DisplayMatrix {
  private static let name = Array("tkhd".utf8)

  /// Makes players turn the pictures of every video track by a quarter to the right; whether there was one.
  static func turnRight(_ file: inout [UInt8]) -> Bool {
    var hasTurned = false
    for place in file.indices.dropFirst(4).dropLast(104) where file[place] == name[0] {
      guard file[place..<place + 4].elementsEqual(name) else { continue }
      // The box's version says how wide its times are.
      let matrix = place + 4 + (file[place + 4] == 1 ? 52 : 40)
      let width = number(file, matrix + 36)
      let height = number(file, matrix + 40)
      guard width > 0, height > 0 else { continue }
      // 16.16 fixed point; the last of each row 2.30.
      let values: [UInt32] = [0, 0x10000, 0, 0xffff_0000, 0, 0, height, 0, 0x4000_0000]
      for (index, value) in values.enumerated() {
        for byte in 0..<4 { file[matrix + 4 * index + byte] = UInt8(value >> UInt32(24 - 8 * byte) & 0xff) }
      }
      hasTurned = true
    }
    return hasTurned
  }

  private static func number(_ file: [UInt8], _ place: Int) -> UInt32 {
    file[place..<place + 4].reduce(0) { $0 << 8 | UInt32($1) }
  }
}
