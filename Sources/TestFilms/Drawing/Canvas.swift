import Sound

/// A picture that is being drawn. Edges are smooth: a point that is half covered takes half the colour.
struct Canvas {
  let width: Int
  let height: Int
  var camera = Camera()
  var pixels: [Color]
  private var backdrop: (backdrop: Backdrop, camera: Camera, pixels: [Color])?

  init(width: Int, height: Int) {
    self.width = width
    self.height = height
    pixels = [Color](repeating: .black, count: width * height)
  }

  /// The width of the picture in the world; its height is 1.
  var aspect: Double { Double(width) / Double(height) }

  private var middle: Point { Point(aspect / 2, 0.5) }
  /// Points of the picture in a unit of the world.
  private var scale: Double { Double(height) * camera.zoom }

  /// Fills the picture with a backdrop, which is in the world: it moves against the camera.
  mutating func fill(_ backdrop: Backdrop) {
    if let kept = self.backdrop, kept.backdrop == backdrop, kept.camera == camera {
      pixels = kept.pixels
      return
    }
    let view = View(self)
    for row in 0..<height {
      for column in 0..<width { pixels[row * width + column] = backdrop.color(at: view.world(column, row)) }
    }
    self.backdrop = (backdrop, camera, pixels)
  }

  /// Paints what lies inside a shape: `distance` is negative there and grows by the way to its edge. The shape lies in a
  /// circle of `radius` around `center`.
  @inline(__always)
  mutating func paint(
    around center: Point, within radius: Double, opacity: Double = 1, distance: (Point) -> Double,
    color: (Point) -> Color
  ) {
    let view = View(self)
    let place = view.pixel(center)
    let reach = radius * scale + 2
    let columns = Self.range(around: place.x, within: reach, of: width)
    let rows = Self.range(around: place.y, within: reach, of: height)
    for row in rows {
      for column in columns {
        let point = view.world(column, row)
        let cover = min(1, max(0, 0.5 - distance(point) * scale)) * opacity
        guard cover > 0 else { continue }
        let index = row * width + column
        pixels[index] = pixels[index].mixed(color(point), cover)
      }
    }
  }

  private static func range(around place: Double, within reach: Double, of count: Int) -> Range<Int> {
    let first = min(Double(count), max(0, (place - reach).rounded(.down)))
    let end = min(Double(count), max(first, (place + reach).rounded(.up)))
    return Int(first)..<Int(end)
  }

  /// Adds light, everywhere alike.
  mutating func add(light: Color) {
    for index in pixels.indices { pixels[index] += light }
  }

  /// Makes everything darker or lighter.
  mutating func multiply(by factor: Double) {
    for index in pixels.indices { pixels[index] *= Float(factor) }
  }

  /// From points of the picture to the world and back.
  private struct View {
    private let middle: Point
    private let camera: Camera
    private let height: Double
    private let across: Point

    init(_ canvas: borrowing Canvas) {
      middle = Point(Double(canvas.width) / Double(canvas.height) / 2, 0.5)
      camera = canvas.camera
      height = Double(canvas.height)
      across = Point(1, 0).rotated(turns: canvas.camera.roll)
    }

    func world(_ column: Int, _ row: Int) -> Point {
      let seen = (Point(Double(column) + 0.5, Double(row) + 0.5) / height - middle) / camera.zoom
      return middle + camera.place + Point(seen.x * across.x - seen.y * across.y, seen.x * across.y + seen.y * across.x)
    }

    func pixel(_ point: Point) -> Point {
      let seen = point - middle - camera.place
      let turned = Point(seen.x * across.x + seen.y * across.y, seen.y * across.x - seen.x * across.y)
      return (turned * camera.zoom + middle) * height
    }
  }
}
