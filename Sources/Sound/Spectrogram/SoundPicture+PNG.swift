import Picture

extension SoundPicture {
  /// The places of a picture's parts, in pixels.
  private struct Layout {
    let width: Int
    let height: Int
    let textScale: Int
    /// The spectrogram.
    let x: Range<Int>
    let y: Range<Int>
    /// The outlines, one below the other.
    let outlines: [Range<Int>]
    /// The bar of colours.
    let bar: Range<Int>

    init(width: Int, height: Int, channels: Int) {
      self.width = max(width, 160)
      self.height = max(height, 120)
      textScale = self.width >= 900 && self.height >= 400 ? 2 : 1
      let letter = 6 * textScale
      let line = Canvas.textHeight(scale: textScale)
      let barWidth = 2 * letter
      bar = (self.width - 5 * letter - barWidth)..<(self.width - 5 * letter)
      x = (4 * letter)..<(bar.lowerBound - letter)
      let gap = line / 2
      let outlineHeight = max(16, self.height / (channels == 1 ? 8 : 11))
      outlines = (0..<channels).map { channel in
        let top = gap + channel * (outlineHeight + gap / 2)
        return top..<(top + outlineHeight)
      }
      y = ((outlines.last?.upperBound ?? 0) + line)..<(self.height - 2 * line)
    }
  }

  /// Colours of everything but the levels, behind those of the levels in the palette.
  private enum Ink: UInt8, CaseIterable {
    case background, text, tick, outline, middle

    var color: Color {
      switch self {
      case .background: Color(14, 14, 20)
      case .text: Color(196, 198, 208)
      case .tick: Color(92, 94, 108)
      case .outline: Color(244, 160, 92)
      case .middle: Color(58, 50, 58)
      }
    }

    var number: UInt8 { UInt8(SoundPicture.levelColors) + rawValue }
  }

  private static let levelColors = 96

  /// A PNG file of it, of so many pixels (at least 160 by 120).
  public func png(width: Int = 1200, height: Int = 560) -> [UInt8] {
    PNG.encode(canvas(width: width, height: height))
  }

  private func canvas(width: Int, height: Int) -> Canvas {
    let layout = Layout(width: width, height: height, channels: channels.count)
    let palette = ColorMap.colors(Self.levelColors) + Ink.allCases.map(\.color)
    var canvas = Canvas(
      width: layout.width, height: layout.height, palette: palette, background: Ink.background.number)
    let (numbers, top) = levels(columns: layout.x.count, rows: layout.y.count, colors: Self.levelColors)
    for (column, rows) in numbers.enumerated() {
      for (row, number) in rows.enumerated() {
        canvas[layout.x.lowerBound + column, layout.y.upperBound - 1 - row] = number
      }
    }
    for (outline, y) in zip(outlines(columns: layout.x.count), layout.outlines) {
      draw(outline, x: layout.x.lowerBound, y: y, on: &canvas)
    }
    if channels.count == 2 { nameChannels(layout, &canvas) }
    drawFrequencies(layout, &canvas)
    drawTimes(layout, &canvas)
    drawBar(layout, top, &canvas)
    return canvas
  }

  private func draw(_ outline: [(low: Float, high: Float)], x: Int, y: Range<Int>, on canvas: inout Canvas) {
    let middle = (y.lowerBound + y.upperBound) / 2
    let half = Float(y.count / 2)
    canvas.fill(x: x..<(x + outline.count), y: middle..<(middle + 1), Ink.middle.number)
    for (column, part) in outline.enumerated() where part.high > part.low {
      let top = middle - Int((part.high * half).rounded())
      let bottom = middle - Int((part.low * half).rounded())
      canvas.fill(x: (x + column)..<(x + column + 1), y: top..<(bottom + 1), Ink.outline.number)
    }
  }

  private func nameChannels(_ layout: Layout, _ canvas: inout Canvas) {
    let line = Canvas.textHeight(scale: layout.textScale)
    for (name, y) in zip(["L", "R"], layout.outlines) {
      let x = layout.x.lowerBound - 4 * layout.textScale - Canvas.width(of: name, scale: layout.textScale)
      let top = (y.lowerBound + y.upperBound - line) / 2
      canvas.write(name, x: x, y: top, scale: layout.textScale, Ink.tick.number)
    }
  }

  private func drawFrequencies(_ layout: Layout, _ canvas: inout Canvas) {
    let line = Canvas.textHeight(scale: layout.textScale)
    let marks = ScaleMarks.frequencies(scale, distance: Double(line * 3 / 2) / Double(layout.y.count))
    for mark in marks {
      let y = layout.y.upperBound - 1 - Int(mark.place * Double(layout.y.count - 1))
      let edge = layout.x.lowerBound
      canvas.fill(x: (edge - 2 * layout.textScale)..<edge, y: y..<(y + 1), Ink.tick.number)
      let x = edge - 4 * layout.textScale - Canvas.width(of: mark.text, scale: layout.textScale)
      let top = min(max(y - line / 2, layout.y.lowerBound), layout.y.upperBound - line)
      canvas.write(mark.text, x: x, y: top, scale: layout.textScale, Ink.text.number)
    }
    let unit = "Hz"
    let x = layout.x.lowerBound - 4 * layout.textScale - Canvas.width(of: unit, scale: layout.textScale)
    canvas.write(unit, x: x, y: layout.y.lowerBound - line * 3 / 2, scale: layout.textScale, Ink.tick.number)
  }

  private func drawTimes(_ layout: Layout, _ canvas: inout Canvas) {
    let line = Canvas.textHeight(scale: layout.textScale)
    let top = layout.y.upperBound + 5 * layout.textScale
    // The unit stands at the end.
    let end = layout.x.upperBound - 2 * line
    for mark in ScaleMarks.times(seconds: seconds, distance: Double(line * 6) / Double(layout.x.count)) {
      let x = layout.x.lowerBound + Int(mark.place * Double(layout.x.count - 1))
      canvas.fill(
        x: x..<(x + 1), y: layout.y.upperBound..<(layout.y.upperBound + 3 * layout.textScale), Ink.tick.number)
      let width = Canvas.width(of: mark.text, scale: layout.textScale)
      guard x + width / 2 < end else { continue }
      canvas.write(mark.text, x: x - width / 2, y: top, scale: layout.textScale, Ink.text.number)
    }
    let unit = "s"
    let width = Canvas.width(of: unit, scale: layout.textScale)
    canvas.write(unit, x: layout.x.upperBound - width, y: top, scale: layout.textScale, Ink.tick.number)
  }

  private func drawBar(_ layout: Layout, _ top: Float, _ canvas: inout Canvas) {
    let line = Canvas.textHeight(scale: layout.textScale)
    for y in layout.y {
      let level = Double(layout.y.upperBound - 1 - y) / Double(layout.y.count - 1)
      canvas.fill(x: layout.bar, y: y..<(y + 1), UInt8(level * Double(Self.levelColors - 1)))
    }
    let x = layout.bar.upperBound + 3 * layout.textScale
    let step: Float = Double(layout.y.count) / 5 > Double(line * 2) ? 20 : 40
    var level = (top / step).rounded(.down) * step
    while level > top - Self.range {
      let y = layout.y.lowerBound + Int((top - level) / Self.range * Float(layout.y.count - 1))
      canvas.fill(
        x: layout.bar.upperBound..<(layout.bar.upperBound + 2 * layout.textScale), y: y..<(y + 1), Ink.tick.number)
      let text = Int(level) < 0 ? "-\(-Int(level))" : "\(Int(level))"
      let place = min(max(y - line / 2, layout.y.lowerBound), layout.y.upperBound - line)
      canvas.write(text, x: x, y: place, scale: layout.textScale, Ink.text.number)
      level -= step
    }
    canvas.write("dB", x: x, y: layout.y.lowerBound - line * 3 / 2, scale: layout.textScale, Ink.tick.number)
  }
}
