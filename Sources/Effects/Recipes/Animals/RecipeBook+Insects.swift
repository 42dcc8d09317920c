// Field crickets: pulses of 15-20 ms at 4-5 kHz, three to five to a chirp, two to three chirps a second; tree crickets
// trill without pause, 40-60 pulses a second near 3 kHz (H. C. Bennet-Clark, "Resonators in insect sound production",
// J. Exp. Biol. 202, 1999). Cicadas: ribs buckle 100-400 times a second and ring at 4-8 kHz (D. Young and
// H. C. Bennet-Clark, J. Exp. Biol. 198, 1995). Wing beats: honey bee 200-250 Hz, house fly 180-220 Hz, female
// mosquitoes 350-600 Hz.
extension RecipeBook {
  static let insects: [Recipe] = [cricket, cicada, bee, fly, mosquito]

  private static func fieldCricket(_ pulses: ClosedRange<Int>, rest: Spread, _ gain: Double) -> Layer {
    Layer(
      Song(
        [
          .init(
            .between(0.014, 0.019, vary: 0.05), .between(4100, 5000, vary: 0.002), sweep: [0: 1.02, 0.4: 1, 1: 0.97],
            edges: (0.35, 0.5), times: pulses, gap: .between(0.015, 0.022, vary: 0.05))
        ], rest: rest, harmonics: [0, -26, -34], dynamics: 0.8), gain: .between(gain - 2, gain + 2))
  }

  private static let cricket = Recipe(
    "Cricket", .continuous, place: .open, wet: 1.1, roomTone: -36, width: 0.7, loudness: -23,
    [
      fieldCricket(3...4, rest: .between(0.22, 0.36, vary: 0.1), 0),
      fieldCricket(3...4, rest: .between(0.25, 0.42, vary: 0.12), -9),
      fieldCricket(2...4, rest: .between(0.25, 0.5, vary: 0.15), -14),
      Layer(
        Song(
          [
            .init(
              .between(0.011, 0.014, vary: 0.03), .between(2700, 3400, vary: 0.002), edges: (0.4, 0.5), times: 40...400,
              gap: .between(0.006, 0.01, vary: 0.03))
          ], rest: .between(0.1, 2, vary: 0.3), harmonics: [0, -30], dynamics: 0.6), gain: .between(-26, -16)),
      Layer(
        NoiseBands([
          .init(3800, 5600, gain: 0, depth: 1.5, rate: 3), .init(1500, 9000, gain: -2, depth: 1, rate: 0.5),
        ]), gain: -26),
    ])

  private static let cicada = Recipe(
    "cicada", .continuous, place: .open, roomTone: -40, width: 0.7, loudness: -20,
    [
      Layer(
        VoicedTone(
          f0: .between(170, 320), drift: 0.3, tilt: 0.3, roughness: .init(jitter: 0.04, shimmer: 2), breath: [0: 0.35],
          formants: [.init(4800, 350, 36), .init(6600, 600, 34), .init(8600, 900, 28)], tract: .between(0.8, 1.15),
          syllables: .init(.between(0.5, 3), depth: [0: 0.5], open: 1, irregular: 0.2),
          flutter: .init(.between(20, 45), depth: [0: 0.4], open: 1))),
      Layer(
        VoicedTone(
          f0: .between(170, 320), drift: 0.3, tilt: 0.3, roughness: .init(jitter: 0.06, shimmer: 3), breath: [0: 0.8],
          formants: [.init(5200, 500, 34), .init(7400, 800, 32)], tract: .between(0.8, 1.15),
          syllables: .init(.between(0.3, 1), depth: [0: 0.5], open: 1, irregular: 0.3)), gain: -8),
    ])

  /// A wing beat that comes nearer and goes away again.
  private static func flight(
    _ f0: Spread, tilt: Spread, passes: Spread, depth: Double, bend: Double, gain: Spread, drift: Double = 0.5,
    formants: [VoicedTone.Formant], breath: Double
  ) -> Layer {
    Layer(
      VoicedTone(
        f0: f0, drift: drift, tilt: tilt, roughness: .init(jitter: 0.012, shimmer: 0.8), breath: [0: breath],
        formants: formants, tract: .between(0.85, 1.15),
        syllables: .init(passes, depth: [0: depth], open: 1, bend: bend, irregular: 0.4),
        flutter: .init(.between(9, 17), depth: [0: 0.15], open: 1, irregular: 0.4)), gain: gain)
  }

  private static let bee = Recipe(
    "Bee, wasp, etc.", .continuous, place: .open, wet: 0.7, roomTone: -40, width: 0.5, loudness: -21,
    [
      flight(
        .between(205, 250), tilt: .between(4, 7), passes: .between(0.3, 0.6), depth: 0.75, bend: 1.2, gain: 0,
        formants: [.init(480, 200, 6), .init(1500, 500, 4), .init(3200, 900, 4)], breath: 0.04),
      flight(
        .between(190, 240), tilt: .between(5, 8), passes: .between(0.4, 0.9), depth: 0.9, bend: 1.5, gain: -5,
        formants: [.init(450, 200, 6), .init(1300, 500, 4)], breath: 0.03),
      flight(
        .between(210, 260), tilt: .between(6, 9), passes: .between(0.5, 1), depth: 0.9, bend: 1.5, gain: -10,
        formants: [.init(500, 200, 6), .init(1400, 500, 4)], breath: 0.03),
    ])

  private static let fly = Recipe(
    "Fly, housefly", .continuous, place: .room, wet: 0.7, roomTone: -46, width: 0.5, loudness: -22,
    [
      flight(
        .between(170, 225), tilt: .between(3, 6), passes: .between(0.45, 0.9), depth: 0.92, bend: 1.5, gain: 0,
        drift: 0.6,
        formants: [.init(420, 180, 7), .init(1100, 350, 7), .init(2600, 800, 5)], breath: 0.04)
    ])

  private static let mosquito = Recipe(
    "Mosquito", .continuous, place: .room, wet: 0.5, roomTone: -50, width: 0.4, loudness: -25,
    [
      flight(
        .between(430, 620), tilt: .between(4, 7), passes: .between(0.3, 0.6), depth: 0.85, bend: 1, gain: 0, drift: 0.8,
        formants: [.init(1300, 400, 6), .init(2700, 700, 5)], breath: 0.015)
    ])
}
