import Sound

/// A short film with events at known times, drawn from a kind and a seed: the same every time.
///
/// Its styles, colours, speeds and sizes vary with the seed, so that nothing can be made to fit one of them.
public struct TestFilm: Sendable {
  /// What it is of.
  public let kind: FilmKind
  public let seed: UInt64
  public let shape: FilmShape
  /// When its pictures are shown, in seconds in the file's timeline.
  public let times: [Double]
  /// When the last picture is over.
  public let end: Double
  /// What happens, by time; cuts apart.
  public let events: [FilmEvent]
  /// When the picture changes altogether: the time of the first picture after.
  public let cuts: [Double]
  private let scene: any FilmScene
  private let grainSeed: UInt64

  /// The film of a kind and a seed; `adjust` may change how it is filmed.
  public init(_ kind: FilmKind, seed: UInt64, seconds: Double? = nil, adjust: (inout FilmShape) -> Void = { _ in }) {
    self.kind = kind
    self.seed = seed
    var random = RandomStream(seed: seed).fork(FilmKind.allCases.firstIndex(of: kind) ?? 0)
    var shape = FilmShape(kind, &random)
    adjust(&shape)
    self.shape = shape
    let wanted = seconds ?? (random.between(4.5, 7.5) * 2).rounded() / 2
    let times = shape.times(seconds: wanted, &random)
    self.times = Array(times.dropLast())
    end = times[times.count - 1]
    var stage = Stage(
      seconds: end - shape.start, aspect: Double(shape.width) / Double(shape.height), frameRate: shape.frameRate,
      random: random.fork("scene"))
    scene = Self.scene(kind, &stage)
    events = scene.events.map { event in
      var event = event
      event.time += shape.start
      return event
    }
    cuts = scene.cuts.map { $0 + shape.start }
    var grain = random.fork("grain")
    grainSeed = grain.bits()
  }

  /// What it is called: kind and seed.
  public var name: String { "\(kind.rawValue)-\(seed)" }

  /// Where an event is seen while it happens, -1 left or top ... 1 right or bottom, for a camera that stands still.
  public func place(of event: FilmEvent) -> (x: Double, y: Double) {
    let aspect = Double(shape.width) / Double(shape.height)
    return (2 * event.place.x / aspect - 1, 2 * event.place.y - 1)
  }

  private static func scene(_ kind: FilmKind, _ stage: inout Stage) -> any FilmScene {
    switch kind {
    case .bounce, .grainyBounce, .slowBounce, .variableRate, .rotated, .lateStart: BallScene(&stage)
    case .twoBalls: BallScene(&stage, balls: 2)
    case .pannedBounce: BallScene(&stage, isPanned: true)
    case .hammer: HammerScene(&stage)
    case .walker: WalkerScene(&stage)
    case .flashes: FlashScene(&stage)
    case .collisions: CollisionScene(&stage)
    case .cuts: CutScene(&stage)
    case .fades: FadeScene(&stage)
    case .still: StillScene(&stage, .fixed)
    case .handheld: StillScene(&stage, .held)
    case .zoom: StillScene(&stage, .zooming)
    case .sway: SwayScene(&stage)
    }
  }

  /// The pictures as a player shows them, made small as for watching: the longer side has `longestSide` points, nearly.
  /// No coding has touched them.
  public func frames(longestSide: Int = 160) -> [FilmPicture] {
    let longest = max(shape.width, shape.height)
    let width = max(2, (shape.width * longestSide / longest + 1) & ~1)
    let height = max(2, (shape.height * longestSide / longest + 1) & ~1)
    var pictures: [FilmPicture] = []
    // Drawn twice as large: what a player makes smaller has no sharp edges either.
    forEachPicture(width: 2 * width, height: 2 * height, divisor: 2) { pictures.append($0) }
    return pictures
  }

  /// The pictures at the size of the film, one after the other.
  func forEachPicture<Failure>(_ body: (FilmPicture) throws(Failure) -> Void) throws(Failure) {
    try forEachPicture(width: shape.width, height: shape.height, divisor: 1, body)
  }

  private func forEachPicture<Failure>(
    width: Int, height: Int, divisor: Int, _ body: (FilmPicture) throws(Failure) -> Void
  ) throws(Failure) {
    var canvas = Canvas(width: width, height: height)
    var grain = RandomStream(seed: grainSeed)
    for (number, time) in times.enumerated() {
      let next = number + 1 < times.count ? times[number + 1] : end
      draw(&canvas, from: time - shape.start, exposure: shape.shutter * (next - time))
      try body(FilmPicture(canvas, time: time, divisor: divisor, grain: shape.grain, &grain))
    }
  }

  /// Light falls on the film for a while, half of it before the time of the picture: the mean of several pictures.
  private func draw(_ canvas: inout Canvas, from time: Double, exposure: Double) {
    guard exposure > 0 else { return scene.draw(&canvas, at: time) }
    // What is cut was filmed at different times: no picture shows two of them.
    let start = scene.cuts.last { $0 <= time + 1e-6 } ?? -.infinity
    let end = scene.cuts.first { $0 > time + 1e-6 } ?? .infinity
    let count = 4
    var sum = [Color](repeating: .black, count: canvas.pixels.count)
    for part in 0..<count {
      let shift = exposure * ((Double(part) + 0.5) / Double(count) - 0.5)
      scene.draw(&canvas, at: min(end - 1e-4, max(start, time + shift)))
      for index in sum.indices { sum[index] += canvas.pixels[index] }
    }
    for index in sum.indices { canvas.pixels[index] = sum[index] / Float(count) }
  }
}
