import Testing

@testable import Picture

@Suite struct PictureTests {
  private static func canvas() -> Canvas {
    var canvas = Canvas(width: 61, height: 40, palette: ColorMap.colors(64), background: 3)
    canvas.fill(x: 10..<30, y: 5..<20, 40)
    for x in 0..<61 { for y in 25..<40 { canvas[x, y] = UInt8((x * y) % 64) } }
    canvas.write("0.5k", x: 2, y: 2, scale: 1, 63)
    return canvas
  }

  /// Name and content of each chunk of a file.
  private static func chunks(_ bytes: [UInt8]) throws -> [(name: String, content: [UInt8])] {
    var chunks: [(name: String, content: [UInt8])] = []
    var at = 8
    while at < bytes.count {
      let length = bytes[at..<(at + 4)].reduce(0) { $0 << 8 | Int($1) }
      let named = Array(bytes[(at + 4)..<(at + 8 + length)])
      let sum = bytes[(at + 8 + length)..<(at + 12 + length)].reduce(UInt32(0)) { $0 << 8 | UInt32($1) }
      try #require(PNG.crc32(named) == sum)
      chunks.append((String(decoding: named[..<4], as: UTF8.self), Array(named[4...])))
      at += 12 + length
    }
    return chunks
  }

  /// The pixels of filtered lines.
  private static func unfiltered(_ bytes: [UInt8], width: Int) throws -> [UInt8] {
    var pixels: [UInt8] = []
    for (y, start) in stride(from: 0, to: bytes.count, by: width + 1).enumerated() {
      for x in 0..<width {
        let left = x > 0 ? Int(pixels[y * width + x - 1]) : 0
        let up = y > 0 ? Int(pixels[(y - 1) * width + x]) : 0
        let corner = x > 0 && y > 0 ? Int(pixels[(y - 1) * width + x - 1]) : 0
        let estimate = left + up - corner
        let nearest = [left, up, corner].min { abs(estimate - $0) < abs(estimate - $1) } ?? 0
        let filter = Int(bytes[start])
        try #require(filter < 5)
        let expected = [0, left, up, (left + up) / 2, nearest][filter]
        pixels.append(UInt8(truncatingIfNeeded: Int(bytes[start + 1 + x]) + expected))
      }
    }
    return pixels
  }

  @Test func aFileHasThePixelsAndTheColours() throws {
    let canvas = Self.canvas()
    let bytes = PNG.encode(canvas)
    #expect(Array(bytes[..<8]) == [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a])
    let chunks = try Self.chunks(bytes)
    #expect(chunks.map(\.name) == ["IHDR", "PLTE", "IDAT", "IEND"])
    #expect(chunks[0].content == [0, 0, 0, 61, 0, 0, 0, 40, 8, 3, 0, 0, 0])
    #expect(chunks[1].content == canvas.palette.flatMap { [$0.red, $0.green, $0.blue] })
    #expect(try Self.unfiltered(Inflater.inflate(chunks[2].content), width: 61) == canvas.pixels)
  }

  @Test func brightnessRisesEvenlyWithTheLevel() {
    let colors = ColorMap.colors(101)
    let brightness = colors.map { 0.299 * Double($0.red) + 0.587 * Double($0.green) + 0.114 * Double($0.blue) }
    for (level, value) in brightness.enumerated() { #expect(abs(value - Double(level) * 2.55) < 6) }
    #expect(colors[0] == Color(0, 0, 0) && colors[100] == Color(255, 255, 255))
  }

  @Test func aTerminalLineHasACharacterForTwoPixels() {
    let canvas = Self.canvas()
    for colors in [TerminalColors.none, .indexed, .full] {
      let lines = canvas.terminalLines(colors)
      #expect(lines.count == 20)
      // Sequences taken out.
      for line in lines {
        let plain = line.split(separator: "\u{1b}", omittingEmptySubsequences: false).enumerated().map { index, part in
          index == 0 ? part : part.drop { $0 != "m" }.dropFirst()
        }.joined()
        #expect(plain.count == 61)
      }
    }
    let plain = canvas.terminalLines(.none).joined()
    #expect(plain.allSatisfy { $0.isASCII })
    #expect(canvas.terminalLines(.full)[0].contains("[38;2;"))
    #expect(canvas.terminalLines(.indexed)[0].contains("[38;5;"))
  }

  @Test func theNearestOf256ColoursIsTaken() {
    #expect(Canvas.indexed(Color(0, 0, 0)) == 16)
    #expect(Canvas.indexed(Color(255, 255, 255)) == 231)
    #expect(Canvas.indexed(Color(255, 0, 0)) == 196)
    #expect(Canvas.indexed(Color(118, 118, 118)) == 243)
  }

  @Test func aTerminalWithoutColoursGetsNone() {
    func colors(_ variables: [String: String], isTerminal: Bool = true) -> TerminalColors {
      TerminalColors(isTerminal: isTerminal) { variables[$0] }
    }
    #expect(colors(["TERM": "xterm-256color"]) == .indexed)
    #expect(colors(["TERM": "xterm", "COLORTERM": "truecolor"]) == .full)
    #expect(colors(["TERM": "xterm", "COLORTERM": "truecolor", "NO_COLOR": "1"]) == .none)
    #expect(colors(["TERM": "dumb"]) == .none)
    #expect(colors([:]) == .none)
    #expect(colors(["TERM": "xterm"], isTerminal: false) == .none)
  }
}
