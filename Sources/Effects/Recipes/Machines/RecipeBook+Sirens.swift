// Electronic sirens: wail 600 to 1500 Hz in 3 to 6 s, yelp the same 3 times a second; two-tone horns 435 / 580 Hz
// (DIN 14610). A horn loudspeaker passes 400 to 5000 Hz and distorts. Streets answer with echoes.

extension RecipeBook {
  static let sirens: [Recipe] = [
    siren, yelp, police, policeSiren, ambulance, ambulanceSiren, fireEngine, fireSiren, civilDefense,
  ]

  private static let speaker: [Filter] = [
    .highPass(420), .peak(.between(1300, 1900), q: 1.2, decibels: 4), .lowPass(5200),
  ]
  private static let square: [Double] = [0, -12, -5, -15, -9, -18, -12, -20, -15]
  private static let up: Contour = [
    0: 0.43, 0.1: 0.52, 0.25: 0.75, 0.42: 0.95, 0.5: 1, 0.6: 0.93, 0.78: 0.68, 0.92: 0.5, 1: 0.43,
  ]

  private static func wail(_ top: Spread, _ seconds: Spread, gain: Double = 0) -> Layer {
    Layer(
      SweptTone(top, harmonics: square, drift: 0.05, cycle: .init(seconds, pitch: up)), gain: .about(gain, vary: 0),
      filters: speaker, drive: 2)
  }

  private static let streetAir = Layer(
    NoiseBands([.init(40, 250, depth: 2, rate: 0.4), .init(250, 1200, gain: -8, depth: 2, rate: 0.4)]), gain: -26)

  private static let siren = Recipe(
    "Siren", .continuous, place: .street, wet: 3, roomTone: -38, pitchFollowsSize: 0.2, loudness: -17,
    [wail(.between(1150, 1550), .between(2.6, 4.5)), streetAir])

  private static let yelp = Recipe(
    "Siren", when: [.fast], .continuous, place: .street, wet: 3, roomTone: -38, pitchFollowsSize: 0.2, loudness: -17,
    [wail(.between(1250, 1600), .between(0.45, 0.52)), streetAir])

  private static let police = Recipe(
    "Police car (siren)", .continuous, place: .street, wet: 3, roomTone: -38, pitchFollowsSize: 0.2, loudness: -17,
    [wail(.between(1300, 1650), .between(0.8, 2.2)), streetAir])

  private static func twoTone(_ low: Spread, _ ratio: Double, _ seconds: Spread) -> Layer {
    Layer(
      SweptTone(
        low, harmonics: [0, -3, -2, -6, -7, -10, -12, -14, -16], drift: 0.03,
        cycle: .init(seconds, pitch: [0: 1, 0.495: 1, 0.505: ratio, 0.995: ratio, 1: 1])),
      filters: speaker, drive: 1.5)
  }

  private static let policeSiren = Recipe(
    "Siren", when: [.police], .continuous, place: .street, wet: 3, roomTone: -38, pitchFollowsSize: 0.2, loudness: -17,
    [wail(.between(1300, 1650), .between(0.8, 2.2)), streetAir])

  private static let ambulance = Recipe(
    "Ambulance (siren)", .continuous, place: .street, wet: 3, roomTone: -38, pitchFollowsSize: 0.2, loudness: -17,
    [twoTone(.between(430, 480), 1.3333, .between(0.9, 1.5)), streetAir])

  private static let ambulanceSiren = Recipe(
    "Siren", when: [.ambulance], .continuous, place: .street, wet: 3, roomTone: -38, pitchFollowsSize: 0.2,
    loudness: -17,
    [twoTone(.between(430, 480), 1.3333, .between(0.9, 1.5)), streetAir])

  /// A motor-driven siren and an air horn.
  private static let motorSiren: [Layer] = [
    Layer(
      SweptTone(
        .between(950, 1250), harmonics: [0, -3, -4, -8, -9, -13, -14], vibrato: (0.05, 13), drift: 0.05,
        cycle: .init(
          .between(5.5, 8), pitch: [0: 0.5, 0.15: 0.75, 0.3: 0.95, 0.4: 1, 0.55: 0.92, 0.8: 0.65, 1: 0.5],
          begin: 0.1)), filters: [.highPass(300), .lowPass(4500)], drive: 1.6),
    Layer(
      SweptTone(
        .between(180, 215), harmonics: [0, 0, -1, -3, -4, -6, -8, -10, -12], drift: 0.04,
        cycle: .init(.between(4.2, 6), level: [0: 0, 0.55: 0, 0.56: 1, 0.72: 1, 0.73: 0, 1: 0])), gain: -3, drive: 1.4),
    streetAir,
  ]

  private static let fireEngine = Recipe(
    "Fire engine, fire truck (siren)", .continuous, place: .street, wet: 3, roomTone: -38, pitchFollowsSize: 0.2,
    loudness: -16, motorSiren)

  private static let fireSiren = Recipe(
    "Siren", when: [.fire], .continuous, place: .street, wet: 3, roomTone: -38, pitchFollowsSize: 0.2, loudness: -16,
    motorSiren)

  /// A rotor with ports winds up to about 500 Hz and runs down: two rows of ports a third apart.
  private static func ports(_ hertz: Double, _ gain: Double) -> Layer {
    Layer(
      SweptTone(
        .about(hertz, vary: 0.05), harmonics: [0, -2, -5, -8, -11, -14, -18, -22], drift: 0.02,
        cycle: .init(
          .about(9.5, vary: 0.1),
          pitch: [0: 0.55, 0.12: 0.8, 0.25: 0.94, 0.4: 1, 0.55: 1, 0.7: 0.85, 0.85: 0.68, 1: 0.55],
          level: [0: 0.45, 0.25: 0.9, 0.5: 1, 0.8: 0.6, 1: 0.45], begin: 0.05)), gain: .about(gain, vary: 0.1), drive: 1
    )
  }

  private static let civilDefense = Recipe(
    "Civil defense siren", .continuous, place: .open, wet: 5, roomTone: -38, pitchFollowsSize: 0.2, loudness: -17,
    [
      ports(460, 0), ports(552, -3),
      Layer(NoiseBands([.init(60, 500, depth: 3, rate: 0.4), .init(500, 2000, gain: -9, depth: 3)]), gain: -22),
    ])
}
