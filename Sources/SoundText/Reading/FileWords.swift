/// The words of a file's name.
enum FileWords {
  /// Its words between spaces: "doorSlam2.ogg" is "door slam". Numbers, and the ending of a file, are left out.
  static func words(of name: Substring, isFile: Bool) -> String {
    var bytes = Array(name.utf8)
    if isFile, let dot = bytes.lastIndex(of: UInt8(ascii: ".")), dot > 0 { bytes.removeLast(bytes.count - dot) }
    var words: [UInt8] = []
    var previous: UInt8 = space
    for (index, byte) in bytes.enumerated() {
      let next = index + 1 < bytes.count ? bytes[index + 1] : space
      let startsWord = isUpper(byte) && (isLower(previous) || isUpper(previous) && isLower(next))
      if isLetter(byte) {
        if startsWord || isDigit(previous) { words.append(space) }
        words.append(byte)
      } else {
        words.append(space)
      }
      previous = byte
    }
    return words.split(separator: space).map { String(decoding: $0, as: UTF8.self) }.joined(separator: " ")
  }

  private static let space = UInt8(ascii: " ")
  private static func isUpper(_ byte: UInt8) -> Bool { (0x41...0x5A).contains(byte) }
  private static func isLower(_ byte: UInt8) -> Bool { (0x61...0x7A).contains(byte) }
  private static func isDigit(_ byte: UInt8) -> Bool { (0x30...0x39).contains(byte) }
  /// Letters, and the bytes of those beyond ASCII.
  private static func isLetter(_ byte: UInt8) -> Bool { isUpper(byte) || isLower(byte) || byte >= 0x80 || byte == 0x27 }
}
