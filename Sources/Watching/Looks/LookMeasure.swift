/// What a shot looks like, by the colours of its pictures: shares of points in ranges of colour, as a mean over the shot.
///
/// In: pictures with how light their cells are. Out: a look. Sky is looked for above, sea below; fire is warm and
/// flickers.
struct LookMeasure {
  /// Every so many points across and down are looked at.
  private static let grid = 4

  private var pictures = 0.0
  private var sums = Look()
  private var motion = 0.0
  private var motions = 0.0
  private var flicker = Flicker()

  /// Takes up a picture.
  mutating func add(_ frame: VideoFrame, meter: LightMeter) {
    let (width, height) = (frame.width, frame.height)
    let area = width * height
    var (sea, sky, forest, snow, warm) = (0.0, 0.0, 0.0, 0.0, 0.0)
    var (saturation, warmth, light, square, total) = (0.0, 0.0, 0.0, 0.0, 0.0)
    for y in stride(from: 0, to: height, by: Self.grid) {
      for x in stride(from: 0, to: width, by: Self.grid) {
        let luma = Double(frame.planes[y * width + x])
        let place = area + (y / 2) * (width / 2) + x / 2
        let (blue, red) = (Double(frame.planes[place]) - 128, Double(frame.planes[place + area / 4]) - 128)
        let colour = (blue * blue + red * red).squareRoot()
        total += 1
        light += luma
        square += luma * luma
        saturation += colour
        warmth += red - blue
        let isAbove = y * 5 < height * 2
        if isAbove, (blue > 6 && red < 4 && luma > 90) || (colour < 10 && luma > 170) { sky += 1 }
        if !isAbove, blue > 5, red < 0, luma > 30 { sea += 1 }
        if blue < -5, red < -4, luma > 25 { forest += 1 }
        if colour < 9, luma > 185 { snow += 1 }
        if red > 18, blue < -12, luma > 80 { warm += 1 }
      }
    }
    let mean = light / total
    pictures += 1
    sums.light += min(1, max(0, (mean - 16) / 219))
    sums.contrast += min(1, max(0, square / total - mean * mean).squareRoot() / 64)
    sums.saturation += min(1, saturation / total / 60)
    sums.warmth += min(1, max(-1, warmth / total / 60))
    sums.night += mean > 20 ? min(1, max(0, (85 - mean) / 40)) : 0
    sums.sky += min(1, sky / (total * 0.4) * 1.3)
    sums.sea += min(1, sea / (total * 0.6) * 1.3)
    sums.forest += min(1, forest / total * 1.5)
    sums.snow += min(1, snow / total * 1.6)
    sums.fire += min(1, warm / total * 6)
    flicker.add(meter, time: frame.time)
  }

  /// How much moves, 0 to 1.
  mutating func add(motion value: Double) {
    motion += value
    motions += 1
  }

  var look: Look {
    guard pictures > 0 else { return Look() }
    var look = sums
    for key in [
      \Look.light, \.contrast, \.saturation, \.warmth, \.night, \.sky, \.sea, \.forest, \.snow, \.fire,
    ] { look[keyPath: key] /= pictures }
    // The look begins with a lightness of its own.
    look.light -= Look().light / pictures
    look.fire *= flicker.share
    look.motion = motions > 0 ? motion / motions : 0
    return look
  }
}
