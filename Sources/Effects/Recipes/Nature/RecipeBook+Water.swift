extension RecipeBook {
  /// Still and open water: surf, splashes, drops, what is heard below its surface.
  static let water: [Recipe] = [
    surf, splash, slosh, drip, squish, boiling, gurgling, bubbles, underwater,
  ]

  /// Breakers follow one another every 5 to 10 s. The crash is low, the foam that runs up the beach bright and later.
  private static let surf = Recipe(
    "Waves, surf", .continuous, place: .open, roomTone: nil, width: 1,
    [
      Layer(
        NoiseBands(
          [
            .init(60, 350, gain: -12, depth: 2, rate: 0.3), .init(350, 1500, gain: -15, depth: 2, rate: 0.3),
            .init(1500, 6000, gain: -23, depth: 2, rate: 0.3),
          ])),
      Layer(
        NoiseBands(
          [
            .init(50, 220, gain: -6, depth: 2, rate: 2, swell: [0: 0, 0.18: 0.2, 0.3: 1, 0.42: 0.5, 0.7: 0.1, 1: 0]),
            .init(
              220, 800, gain: -1, depth: 2, rate: 2, swell: [0: 0, 0.18: 0.2, 0.32: 1, 0.5: 0.6, 0.75: 0.15, 1: 0]),
            .init(
              800, 2500, gain: -3, depth: 1.5, rate: 3, swell: [0: 0, 0.2: 0.2, 0.36: 1, 0.55: 0.7, 0.8: 0.2, 1: 0]),
            .init(
              2500, 7000, gain: -8, depth: 1.5, rate: 3, swell: [0: 0, 0.25: 0.2, 0.42: 1, 0.6: 0.8, 0.85: 0.3, 1: 0]),
            .init(
              7000, 15000, gain: -15, depth: 1.5, rate: 3, swell: [0: 0, 0.28: 0.2, 0.46: 1, 0.68: 0.7, 0.9: 0.3, 1: 0]),
          ], swells: Swells(every: .between(4.5, 8, vary: 0.25), seconds: .between(6, 9, vary: 0.2)))),
    ])

  /// A body falls in: the slap, the sheet of spray, the cavity that closes, the drops that fall back.
  private static let splash = Recipe(
    "Splash, splatter", .shots(seconds: .between(1.6, 2.4), .steady(.between(1.4, 2.6, vary: 0.3))), place: .open,
    roomTone: -42, width: 0.4,
    [
      Layer(
        NoiseBands([.init(150, 700, gain: -3, depth: 2, rate: 6), .init(700, 3000, depth: 2, rate: 6)]),
        envelope: .drawn([0: 0, 0.03: 0.7, 0.08: 1, 0.16: 0.4, 0.3: 0.1, 0.45: 0])),
      Layer(
        NoiseBands(
          [
            .init(800, 2500, depth: 2, rate: 6), .init(2500, 6000, gain: 0, depth: 2, rate: 6),
            .init(6000, 14_000, gain: -5, depth: 2, rate: 6),
          ]), gain: 1, envelope: .drawn([0: 0, 0.03: 0.2, 0.12: 1, 0.25: 0.5, 0.5: 0.15, 0.75: 0.04, 1: 0])),
      Layer(
        Bubbles(.handful(4...9, within: 0.35), radius: .between(3, 12), weight: 0.8, risingShare: 0.5, ring: 0.3),
        gain: -9, delay: .between(0.08, 0.18)),
      Layer(
        Bubbles(
          .stream(.between(160, 300)), radius: .between(0.7, 5), law: 1.5, ring: 0.4,
          flow: [0: 0, 0.05: 0.5, 0.15: 1, 0.35: 0.4, 0.65: 0.1, 0.85: 0]), gain: 5),
    ])

  private static let slosh = Recipe(
    "Slosh", .shots(seconds: .between(1, 1.5), .steady(.between(0.8, 1.3, vary: 0.2))), place: .room, wet: 0.5,
    width: 0.3,
    [
      Layer(
        NoiseBands(
          [
            .init(250, 900, gain: -3, depth: 2, rate: 5), .init(900, 3500, depth: 2, rate: 6),
            .init(3500, 10_000, gain: -8, depth: 2, rate: 6),
          ]), gain: -2, envelope: .drawn([0: 0, 0.3: 0.7, 0.45: 1, 0.7: 0.3, 1: 0])),
      Layer(
        Bubbles(
          .stream(.between(140, 280)), radius: .between(0.9, 6), law: 1.3, risingShare: 0.3, ring: 0.35,
          flow: [0: 0, 0.3: 0.6, 0.5: 1, 0.8: 0.2, 0.9: 0])),
    ])

  /// A drop: a faint tick when it meets the surface, then the bubble that it pulled under.
  private static let drip = Recipe(
    "Drip", .shots(seconds: 0.4, .steady(.between(0.35, 1.1, vary: 0.15))), place: .room, wet: 0.6, roomTone: -48,
    [
      Layer(
        NoiseBands([.init(2000, 9000)]), gain: .between(-26, -17), envelope: .struck(attack: 0.001, decay: 0.012)),
      Layer(
        Bubbles(
          .handful(1...1, within: 0.004), radius: .between(0.92, 1.08), scale: .between(1.5, 4), risingShare: 1,
          rising: .between(0.05, 0.14), unevenness: 2, ring: .between(0.45, 0.9)),
        delay: .between(0.008, 0.03, vary: 0.1)),
      Layer(
        Bubbles(
          .handful(0...2, within: 0.06), radius: .between(0.35, 0.8), scale: .between(1.6, 4.2), risingShare: 0.8),
        gain: -9, delay: .between(0.02, 0.05)),
    ])

  private static let squish = Recipe(
    "Squish", .shots(seconds: .between(0.45, 0.75), .steady(.between(0.6, 1, vary: 0.3))), place: .room, wet: 0.5,
    [
      Layer(
        Resonator(
          NoiseBands([.init(300, 1500, depth: 3, rate: 9), .init(1500, 6000, gain: -3, depth: 3, rate: 9)]),
          frequency: .between(500, 1000, vary: 0.15), sweep: [0: 1.5, 0.4: 0.8, 1: 1.4],
          modes: [.init(1, 0, q: 3), .init(2.4, 0, q: 4)], dry: -8),
        envelope: .drawn([0: 0, 0.25: 1, 0.45: 0.4, 0.65: 0.7, 1: 0])),
      Layer(
        Bubbles(
          .stream(.between(80, 160)), radius: .between(1, 4.5), unevenness: 4, ring: .between(0.15, 0.3),
          flow: [0: 0, 0.2: 1, 0.7: 0.8, 0.85: 0]), gain: -3),
    ])

  /// Steam bubbles that rise and burst, over the rumble of those that collapse below.
  private static let boiling = Recipe(
    "Boiling", .continuous, place: .room, wet: 0.5, width: 0.3,
    [
      Layer(
        NoiseBands(
          [
            .init(150, 600, gain: -2, depth: 2, rate: 5), .init(600, 2500, depth: 2, rate: 6),
            .init(2500, 8000, gain: -8, depth: 1.5, rate: 5),
          ], depth: 1.5, rate: 1.5), gain: -11),
      Layer(
        Bubbles(
          .stream(.between(110, 220)), radius: .between(1.3, 8), law: 1.2, weight: 0.8, risingShare: 0.5,
          rising: .between(0.02, 0.08), ring: .between(0.25, 0.4), gusts: (4, 3))),
    ])

  private static let gurgling = Recipe(
    "Gurgling", .continuous, place: .room, wet: 0.5, width: 0.3,
    [
      Layer(
        Bubbles(
          .stream(.between(45, 90)), radius: .between(1.5, 12), law: 1, weight: 0.6, risingShare: 0.4,
          rising: .between(0.02, 0.08), ring: .between(0.2, 0.35), gusts: (6, 3))),
      Layer(
        NoiseBands(
          [.init(150, 700, depth: 3, rate: 5), .init(700, 3500, gain: -3, depth: 3, rate: 6)], depth: 3, rate: 2.5),
        gain: -5),
    ])

  private static let bubbles = Recipe(
    "bubbles", .continuous, place: .room, width: 0.3,
    [
      Layer(
        Bubbles(
          .stream(.between(40, 90)), radius: .between(1.2, 7), law: 1.2, weight: 0.8, risingShare: 0.6,
          rising: .between(0.03, 0.1), ring: .between(0.25, 0.45), gusts: (5, 2))),
      Layer(
        NoiseBands([.init(200, 900, depth: 4, rate: 6), .init(900, 4000, gain: -4, depth: 4, rate: 8)]), gain: -13),
    ])

  /// Under water the treble of the surface is gone, one's own bubbles are near.
  private static let underwater = Recipe(
    "underwater", .continuous, place: .underwater, roomTone: nil, width: 1,
    [
      Layer(
        NoiseBands(
          [.init(20, 120, gain: 0, depth: 3, rate: 0.4), .init(120, 450, gain: -10, depth: 3, rate: 0.5)], depth: 2,
          rate: 0.3)),
      Layer(
        Bubbles(
          .stream(.between(12, 25)), radius: .between(3, 20), law: 1, weight: 0.7, risingShare: 0.7,
          rising: .between(0.02, 0.08), gusts: (9, 0.8)), gain: -4, filters: [.lowPass(900)]),
    ])
}
