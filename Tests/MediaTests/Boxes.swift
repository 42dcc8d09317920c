/// Finds and changes boxes of a file (ISO/IEC 14496-12, section 4.2).
struct Boxes {
  var bytes: [UInt8]

  /// Where a box is, with its header, by the types of those around it; the `nth` where there are several of the last.
  func find(_ path: String, nth: Int = 0) -> Range<Int>? {
    var inside = 0..<bytes.count
    let types = path.split(separator: "/")
    for (depth, type) in types.enumerated() {
      var left = depth == types.count - 1 ? nth : 0
      var found: Range<Int>?
      var at = inside.lowerBound
      while found == nil, at + 8 <= inside.upperBound {
        let size = Int(number(at))
        guard size >= 8, at + size <= inside.upperBound else { return nil }
        if bytes[(at + 4)..<(at + 8)].elementsEqual(type.utf8) {
          if left == 0 { found = at..<(at + size) }
          left -= 1
        }
        at += size
      }
      guard let found else { return nil }
      if depth == types.count - 1 { return found }
      inside = (found.lowerBound + 8)..<found.upperBound
    }
    return nil
  }

  /// A number of 32 bits.
  func number(_ at: Int) -> UInt32 { bytes[at..<(at + 4)].reduce(0) { $0 << 8 | UInt32($1) } }

  /// Puts a number of 32 bits `offset` bytes after the beginning of a box's content.
  mutating func set(_ path: String, _ offset: Int, _ value: UInt32, nth: Int = 0) {
    guard let box = find(path, nth: nth) else { return }
    for byte in 0..<4 {
      bytes[box.lowerBound + 8 + offset + byte] = UInt8(truncatingIfNeeded: value >> (24 - 8 * UInt32(byte)))
    }
  }

  /// Replaces a box, and says so to those around it. What lies after the index must not move: the index has to be last.
  mutating func replace(_ path: String, with box: [UInt8]) {
    guard let old = find(path) else { return }
    let difference = box.count - old.count
    var around = path
    while let slash = around.lastIndex(of: "/") {
      around = String(around[..<slash])
      guard let outer = find(around) else { return }
      let size = Int(number(outer.lowerBound)) + difference
      for byte in 0..<4 { bytes[outer.lowerBound + byte] = UInt8(truncatingIfNeeded: size >> (24 - 8 * byte)) }
    }
    bytes.replaceSubrange(old, with: box)
  }

  /// Replaces the first place of a text in the file.
  mutating func replace(text: String, with other: String) {
    let (text, other) = (Array(text.utf8), Array(other.utf8))
    guard let at = bytes.firstRange(of: text) else { return }
    bytes.replaceSubrange(at, with: other)
  }

  /// A box of this type.
  static func box(_ type: String, _ content: [UInt8]) -> [UInt8] {
    big(content.count + 8, 4) + Array(type.utf8) + content
  }

  /// A number of so many bytes, the highest first.
  static func big(_ value: Int, _ count: Int) -> [UInt8] {
    (0..<count).map { UInt8(truncatingIfNeeded: value >> (8 * (count - 1 - $0))) }
  }
}
