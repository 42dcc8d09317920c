// In: a picture of up to 256 colours. Out: a PNG file of it (ISO/IEC 15948). The lines are filtered by the rule of its
// section 12.8 (the smallest sum of differences), which pays because the palette's neighbours are alike.

/// PNG files.
public enum PNG {
  /// The bytes of a file.
  public static func encode(_ canvas: Canvas) -> [UInt8] {
    var header = number(canvas.width) + number(canvas.height)
    // 8 bits a pixel, by palette; deflate, the usual filters, not interlaced.
    header += [8, 3, 0, 0, 0]
    let signature: [UInt8] = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]
    return signature + chunk("IHDR", header)
      + chunk("PLTE", canvas.palette.flatMap { [$0.red, $0.green, $0.blue] })
      + chunk("IDAT", Deflate.zlib(filtered(canvas))) + chunk("IEND", [])
  }

  private static func filtered(_ canvas: Canvas) -> [UInt8] {
    var bytes: [UInt8] = []
    bytes.reserveCapacity((canvas.width + 1) * canvas.height)
    var above = [UInt8](repeating: 0, count: canvas.width)
    for y in 0..<canvas.height {
      let line = Array(canvas.pixels[(y * canvas.width)..<((y + 1) * canvas.width)])
      let candidates = Filter.allCases.map { ($0, $0.apply(line, above)) }
      let best = candidates.min { cost($0.1) < cost($1.1) } ?? (.none, line)
      bytes.append(best.0.rawValue)
      bytes += best.1
      above = line
    }
    return bytes
  }

  private static func cost(_ bytes: [UInt8]) -> Int {
    bytes.reduce(0) { $0 + Int(Int8(bitPattern: $1).magnitude) }
  }

  /// What is written of a pixel: its difference from what its neighbours let expect.
  private enum Filter: UInt8, CaseIterable {
    case none, left, up, average, paeth

    func apply(_ line: [UInt8], _ above: [UInt8]) -> [UInt8] {
      line.indices.map { x in
        let left = x > 0 ? Int(line[x - 1]) : 0
        let up = Int(above[x])
        let corner = x > 0 ? Int(above[x - 1]) : 0
        let expected =
          switch self {
          case .none: 0
          case .left: left
          case .up: up
          case .average: (left + up) / 2
          case .paeth: Self.nearest(left, up, corner)
          }
        return line[x] &- UInt8(truncatingIfNeeded: expected)
      }
    }

    private static func nearest(_ left: Int, _ up: Int, _ corner: Int) -> Int {
      let estimate = left + up - corner
      let (a, b, c) = (abs(estimate - left), abs(estimate - up), abs(estimate - corner))
      return a <= b && a <= c ? left : b <= c ? up : corner
    }
  }

  private static func chunk(_ name: String, _ content: [UInt8]) -> [UInt8] {
    let named = Array(name.utf8) + content
    return number(content.count) + named + number(Int(crc32(named)))
  }

  private static func number(_ value: Int) -> [UInt8] {
    (0..<4).map { UInt8(truncatingIfNeeded: value >> (24 - 8 * $0)) }
  }

  /// The checksum of a chunk: ISO 3309, the polynomial turned round.
  static func crc32(_ bytes: [UInt8]) -> UInt32 {
    ~bytes.reduce(UInt32.max) { sum, byte in sum >> 8 ^ table[Int(UInt8(truncatingIfNeeded: sum) ^ byte)] }
  }

  private static let table: [UInt32] = (0..<256).map { value in
    (0..<8).reduce(UInt32(value)) { rest, _ in rest & 1 == 1 ? rest >> 1 ^ 0xedb8_8320 : rest >> 1 }
  }
}
