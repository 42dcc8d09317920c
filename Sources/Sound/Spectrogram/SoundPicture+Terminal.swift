import Picture

extension SoundPicture {
  private static let terminalColors = 64
  private static let labelWidth = 4
  private static let outlineLines = 3

  /// Lines for a terminal of so many columns and lines (at least 24 by 8), the outline of the sound above, the
  /// frequencies below.
  public func terminalLines(columns: Int, lines: Int, colors: TerminalColors) -> [String] {
    let width = max(columns, 24) - Self.labelWidth - 1
    let height = max(lines, 8) - Self.outlineLines - 1
    let outline = outlineCanvas(width, Self.outlineLines * 2).terminalLines(colors)
    let picture = levelCanvas(width, height * 2).terminalLines(colors)
    var labels = [String](repeating: "", count: height)
    for mark in ScaleMarks.frequencies(scale, distance: 2.0 / Double(height)) {
      labels[min(height - 1, max(0, Int((1 - mark.place) * Double(height))))] = mark.text
    }
    let empty = String(repeating: " ", count: Self.labelWidth + 1)
    return outline.map { empty + $0 }
      + zip(labels, picture).map { label, line in
        String(repeating: " ", count: Self.labelWidth - label.count) + label + " " + line
      } + [empty + timeLine(width)]
  }

  private func levelCanvas(_ width: Int, _ height: Int) -> Canvas {
    var canvas = Canvas(
      width: width, height: height, palette: ColorMap.colors(Self.terminalColors), background: 0)
    for (column, rows) in levels(columns: width, rows: height, colors: Self.terminalColors).numbers.enumerated() {
      for (row, number) in rows.enumerated() { canvas[column, height - 1 - row] = number }
    }
    return canvas
  }

  /// All channels in one outline.
  private func outlineCanvas(_ width: Int, _ height: Int) -> Canvas {
    var canvas = Canvas(
      width: width, height: height, palette: [Color(0, 0, 0), Color(244, 160, 92)], background: 0)
    let outlines = outlines(columns: width)
    for column in 0..<width {
      let level = outlines.map { max(-$0[column].low, $0[column].high) }.max() ?? 0
      let dots = Int((level * Float(height)).rounded())
      canvas.fill(x: column..<(column + 1), y: (height - dots)..<height, 1)
    }
    return canvas
  }

  private func timeLine(_ width: Int) -> String {
    var line = [Character](repeating: " ", count: width)
    line[width - 1] = "s"
    for mark in ScaleMarks.times(seconds: seconds, distance: 9 / Double(width)) {
      let place = Int(mark.place * Double(width - 1))
      guard place + mark.text.count < width - 1 else { continue }
      for (index, character) in mark.text.enumerated() { line[place + index] = character }
    }
    return String(line)
  }
}
