extension Body {
  /// Modes of bodies, as ratios to the lowest.
  enum Shape {
    /// A free bar. N. H. Fletcher, T. D. Rossing, "The Physics of Musical Instruments", 2nd ed., 2.16.
    static let bar: [Mode] = [
      Mode(1), Mode(2.756, -3), Mode(5.404, -6), Mode(8.933, -9), Mode(13.34, -13), Mode(18.64, -17),
    ]
    /// A wine glass: about the square of the number of waves along the rim. Fletcher and Rossing, 20.2.
    static let cup: [Mode] = [Mode(1), Mode(2.32, -4), Mode(4.25, -8), Mode(6.63, -12), Mode(9.38, -17)]
    /// A thick ring or tube that is struck across. Fletcher and Rossing, 19.2.
    static let tube: [Mode] = [Mode(1), Mode(2.76, -2), Mode(5.4, -4), Mode(8.9, -8), Mode(13.3, -12)]
    /// A disc: modes of a free circular plate. Fletcher and Rossing, table 3.2.
    static let disc: [Mode] = [
      Mode(1), Mode(1.73, -2), Mode(2.33, -1), Mode(3.91, -3), Mode(4.11, -4), Mode(6.30, -5), Mode(6.71, -6),
      Mode(8.16, -8),
    ]

    /// A plate with supported edges, its sides as 1 to `aspect`; `tilt` is how much less higher modes are moved, in dB an
    /// octave.
    static func plate(_ aspect: Double, count: Int, tilt: Double) -> [Mode] {
      var squares: [Double] = []
      for m in 1...12 {
        for n in 1...12 {
          let across = Double(n) * aspect
          squares.append(Double(m * m) + across * across)
        }
      }
      squares.sort()
      let lowest = squares[0]
      return squares.prefix(count).map { square in
        let ratio = square / lowest
        return Mode(ratio, -tilt * octaves(ratio))
      }
    }

    private static func octaves(_ ratio: Double) -> Double {
      var rest = ratio
      var octaves = 0.0
      while rest > 2 {
        rest /= 2
        octaves += 1
      }
      return octaves + rest - 1
    }
  }
}

extension Body {
  // Loss factors: L. Cremer, M. Heckl, B. Petersson, "Structure-Borne Sound", 3rd ed., table 4.4 (wood 0.01-0.03, glass
  // 0.0006-0.002, steel 0.0001-0.0006, concrete 0.004-0.008, plexiglas 0.02-0.04); things that are held, fastened or
  // lie on something lose several times as much.

  /// A door leaf: a large panel in a frame.
  static let door = Body(
    .between(110, 200), Shape.plate(2.1, count: 28, tilt: 0.6), loss: .between(0.04, 0.08), longest: 0.16,
    scatter: 0.08,
    hardness: .between(1200, 2800))
  /// A board, a table top, a box.
  static let board = Body(
    .between(160, 340), Shape.plate(1.7, count: 16, tilt: 1.5), loss: .between(0.025, 0.05), longest: 0.25,
    scatter: 0.06, hardness: .between(1800, 5000))
  /// A stick, a slat, a small block.
  static let stick = Body(
    .between(600, 1500), Shape.bar, loss: .between(0.012, 0.03), longest: 0.2, scatter: 0.05,
    hardness: .between(5000, 11_000))
  /// A shell of plastic.
  static let plastic = Body(
    .between(700, 1600), Shape.plate(1.4, count: 16, tilt: 1), loss: .between(0.03, 0.06), longest: 0.12, scatter: 0.08,
    hardness: .between(5000, 12_000))
  /// Small parts that are held by others: a latch, a key, a button. So many losses that they click and do not ring.
  static let mechanism = Body(
    .between(700, 1600), Shape.plate(1.37, count: 32, tilt: 0.3), loss: .between(0.06, 0.12), longest: 0.03,
    scatter: 0.1,
    hardness: .between(6000, 13_000))
  /// A surface that something is drawn over: damped by what lies on it.
  static let surface = Body(
    .between(350, 800), Shape.plate(1.7, count: 32, tilt: -1), loss: .between(0.09, 0.18), longest: 0.02, scatter: 0.1,
    hardness: .between(5000, 12_000))
  /// A sheet of metal: a tray, a lid, a locker.
  static let sheet = Body(
    .between(110, 300), Shape.plate(1.35, count: 32, tilt: 0.8), loss: .between(0.002, 0.006),
    longest: .between(0.5, 1.3),
    scatter: 0.06, hardness: .between(5000, 11_000))
  /// A rod or bar of metal.
  static let rod = Body(
    .between(420, 1400), Shape.bar, loss: .between(0.0006, 0.002), longest: .between(0.5, 1.6), scatter: 0.03,
    hardness: .between(8000, 16_000))
  /// A small piece of metal: a key, a screw, a link.
  static let piece = Body(
    .between(1800, 4200), Shape.plate(1.9, count: 16, tilt: -1), loss: .between(0.002, 0.005),
    longest: .between(0.05, 0.16),
    scatter: 0.12, hardness: 16_000)
  /// A coin.
  static let coin = Body(
    .between(4200, 7500), Shape.disc, loss: .between(0.0004, 0.001), longest: .between(0.3, 0.6), scatter: 0.03,
    hardness: 18_000)
  /// A piece of window glass or of a bottle.
  static let shard = Body(
    .between(1800, 6500), Shape.disc, loss: .between(0.002, 0.004), longest: .between(0.12, 0.4), scatter: 0.12,
    hardness: 16_000)
  /// A drinking glass.
  static let cup = Body(
    .between(900, 2400), Shape.cup, loss: .between(0.0008, 0.002), longest: .between(0.5, 1.4), scatter: 0.02,
    hardness: .between(6000, 14_000))
  /// A plate or mug.
  static let ceramic = Body(
    .between(900, 2400), Shape.disc, loss: .between(0.004, 0.009), longest: .between(0.25, 0.5), scatter: 0.05,
    hardness: .between(6000, 12_000))
  /// A stone, a brick, a tile.
  static let stone = Body(
    .between(1100, 2800), Shape.bar, loss: .between(0.008, 0.02), longest: 0.12, scatter: 0.1,
    hardness: .between(4000, 9000))
  /// A floor, a wall, the ground.
  static let floor = Body(
    .between(55, 110), Shape.plate(1.5, count: 8, tilt: 4), loss: .between(0.12, 0.25), longest: 0.18, scatter: 0.08,
    hardness: .between(200, 600))
}
