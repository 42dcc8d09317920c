import Sound

/// How a film is filmed: the pictures, apart from what is in them.
public struct FilmShape: Sendable {
  /// Points across and down as it is looked at; both even.
  public var width = 320
  public var height = 180
  /// Pictures a second, in the mean.
  public var frameRate = 30.0
  /// Whether the time from picture to picture varies.
  public var isVariable = false
  /// When the first picture is shown in the file's timeline, in seconds.
  public var start = 0.0
  /// Whether the pictures are stored turned, and a matrix in the file says so.
  public var isRotated = false
  /// How far grain goes to either side, as a part of full scale (standard deviation).
  public var grain = 0.0
  /// The part of the time from picture to picture in which light falls on the film; 0: none to speak of.
  public var shutter = 0.0

  /// Ticks of the clock in a file, a second: all usual rates fall on them, and MPEG-4 Visual knows no finer clock.
  static let ticks = 60_000.0

  /// As usual.
  public init() {}

  init(_ kind: FilmKind, _ random: inout RandomStream) {
    frameRate = [24, 25, 30, 30][random.integer(0...3)]
    shutter = [0, 0, 0.3, 0.5][random.integer(0...3)]
    grain = random.unit() < 0.5 ? 0 : random.between(0.002, 0.008)
    switch kind {
    case .grainyBounce, .handheld: grain = random.between(0.02, 0.05)
    case .slowBounce: frameRate = 12
    case .variableRate: isVariable = true
    case .rotated:
      isRotated = true
      (width, height) = (180, 320)
    case .lateStart: start = (random.between(0.2, 0.7) * 1000).rounded() / 1000
    default: break
    }
  }

  /// When the pictures are shown, in the file's timeline; one more, the end.
  func times(seconds: Double, _ random: inout RandomStream) -> [Double] {
    let count = Int((seconds * frameRate).rounded())
    guard isVariable else { return (0...count).map { start + Double($0) / frameRate } }
    var times = [start]
    var pace = 1.0
    // As telephones do: now slower, now faster, and never quite even; in ticks of the file.
    while times[times.count - 1] < start + seconds {
      if random.unit() < 0.06 { pace = [0.5, 1, 1, 1.5, 2][random.integer(0...4)] }
      let step = pace / frameRate * random.between(0.85, 1.15)
      times.append(times[times.count - 1] + (step * Self.ticks).rounded() / Self.ticks)
    }
    return times
  }
}
