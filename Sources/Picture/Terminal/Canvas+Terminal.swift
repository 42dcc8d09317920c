// ECMA-48 (SGR); the upper half block gives two pixels to a character. The cube and the greys of xterm's 256 colours:
// xterm, "256colres.pl".

extension Canvas {
  /// Characters for levels, from nothing to all, where there are no colours.
  private static let densities = Array(" .:-=+*#%@")

  /// Lines of characters, each of two pixels one above the other.
  ///
  /// Without colours a character shows how bright its pixels are.
  public func terminalLines(_ colors: TerminalColors) -> [String] {
    stride(from: 0, to: height, by: 2).map { y in
      let pairs = (0..<width).map { x in (self[x, y], y + 1 < height ? self[x, y + 1] : self[x, y]) }
      return colors == .none ? Self.plain(pairs, palette) : Self.colored(pairs, palette, colors)
    }
  }

  private static func plain(_ pairs: [(UInt8, UInt8)], _ palette: [Color]) -> String {
    String(
      pairs.map { upper, lower in
        let level = max(brightness(palette[Int(upper)]), brightness(palette[Int(lower)]))
        return densities[min(densities.count - 1, Int(level * Double(densities.count)))]
      })
  }

  private static func colored(_ pairs: [(UInt8, UInt8)], _ palette: [Color], _ colors: TerminalColors) -> String {
    var line = ""
    var current: (UInt8, UInt8)?
    for pair in pairs {
      if current.map({ $0 != pair }) ?? true {
        line += "\u{1b}[38;\(code(palette[Int(pair.0)], colors));48;\(code(palette[Int(pair.1)], colors))m"
        current = pair
      }
      line += "▀"
    }
    return line + "\u{1b}[0m"
  }

  private static func code(_ color: Color, _ colors: TerminalColors) -> String {
    colors == .full ? "2;\(color.red);\(color.green);\(color.blue)" : "5;\(indexed(color))"
  }

  /// The nearest of the 256.
  static func indexed(_ color: Color) -> Int {
    let steps = [0, 95, 135, 175, 215, 255]
    let parts = [Int(color.red), Int(color.green), Int(color.blue)]
    let places = parts.map { part in steps.indices.min { abs(steps[$0] - part) < abs(steps[$1] - part) } ?? 0 }
    let grey = min(23, max(0, (parts.reduce(0, +) / 3 - 3) / 10))
    func distance(_ other: [Int]) -> Int { zip(parts, other).map { ($0 - $1) * ($0 - $1) }.reduce(0, +) }
    let isGrey = distance([Int](repeating: 8 + 10 * grey, count: 3)) < distance(places.map { steps[$0] })
    return isGrey ? 232 + grey : 16 + 36 * places[0] + 6 * places[1] + places[2]
  }

  /// 0...1, by the weights of ITU-R BT.601, those of the colour map.
  private static func brightness(_ color: Color) -> Double {
    (0.299 * Double(color.red) + 0.587 * Double(color.green) + 0.114 * Double(color.blue)) / 255
  }
}
