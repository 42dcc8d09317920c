// A. Farnell, "Designing Sound", 2010: lasers and blips of games; J. M. Chowning, 1973: bells by modulation.
extension RecipeBook {
  /// What games, telephones and weapons of the future say.
  static let electronic: [Recipe] = [laser, ricochet, notification, coin, gameOver]

  /// A tone that falls by four octaves at once, then ever more slowly.
  private static let laser = Recipe(
    "laser",
    .shots(
      seconds: .between(0.3, 0.55, vary: 0.05),
      .groups(1...4, .between(0.22, 0.5, vary: 0.2), pause: .between(0.9, 1.6, vary: 0.3))),
    place: .hall, wet: 0.8, roomTone: nil, loudness: -18,
    [
      Layer(
        FrequencyModulation(
          .between(2200, 4200, vary: 0.03), sweep: [0: 1, 0.08: 0.6, 0.2: 0.32, 0.45: 0.13, 1: 0.05],
          ratio: .between(0.5, 2.1), index: .between(0.8, 2.4), bend: [0: 0.6, 0.3: 1, 1: 0.4]),
        envelope: .drawn([0: 0, 0.012: 1, 0.25: 0.8, 0.6: 0.25, 1: 0]), drive: 0.6),
      Layer(
        SweptTone(.between(1500, 2600), sweep: [0: 1, 0.1: 0.5, 0.3: 0.2, 1: 0.06], harmonics: [0, -5, -9, -12]),
        gain: -6, envelope: .drawn([0: 0, 0.012: 1, 0.3: 0.6, 1: 0])),
      Layer(NoiseBands([.init(1500, 12_000)]), gain: -9, envelope: .struck(attack: 0.001, decay: 0.06)),
    ])

  /// A blow on stone, and the bullet that tumbles away.
  private static let ricochet = Recipe(
    "ricochet",
    .shots(seconds: .between(0.8, 1.4, vary: 0.1), .groups(1...2, 1.1, pause: .between(1.6, 2.6, vary: 0.3))),
    place: .open, wet: 1.3, roomTone: -50, loudness: -18,
    [
      Layer(
        NoiseBands([.init(300, 1500, gain: -3), .init(1500, 9000)]), gain: 4,
        envelope: .struck(attack: 0.0006, decay: .between(0.05, 0.1))),
      Layer(
        ModalBank(
          f0: .between(900, 1700, vary: 0.1), [.init(1, 0, 0.12), .init(1.7, -3, 0.1), .init(2.9, -6, 0.07)],
          inharmonicity: 0.05), gain: 2),
      Layer(
        SweptTone(
          .between(2300, 3600, vary: 0.1), sweep: [0: 1, 0.1: 0.93, 0.3: 0.76, 0.6: 0.55, 1: 0.4],
          harmonics: [0, -10, -14, -22], vibrato: (.between(0.3, 0.9), .between(24, 46)),
          tremolo: (0.65, .between(24, 46)),
          drift: 0.15), gain: -2, envelope: .drawn([0: 0, 0.03: 0.9, 0.12: 1, 0.4: 0.4, 0.7: 0.12, 1: 0])),
      Layer(
        Resonator(
          [Layer(NoiseBands([.init(400, 9000)]))], frequency: .between(2300, 3600),
          sweep: [0: 1, 0.1: 0.93, 0.3: 0.76, 0.6: 0.55, 1: 0.4], modes: [.init(1, 0, q: 12)]), gain: -2,
        envelope: .drawn([0: 0, 0.04: 1, 0.4: 0.3, 1: 0])),
    ])

  /// Two bars of wood or glass, the second higher.
  private static let notification = Recipe(
    "notification", .shots(seconds: .between(0.8, 1.1), .groups(1...1, 2, pause: .between(2, 3, vary: 0.2))),
    wet: 0.4, roomTone: nil, pitchFollowsSize: 0.5, loudness: -22,
    [
      Layer(
        ModalBank(
          f0: .between(620, 1000),
          [.init(1, 0, 0.7), .init(2.01, -11, 0.4), .init(4, -14, 0.2), .init(9.2, -24, 0.06)],
          strikes: 0.5)),
      Layer(
        ModalBank(
          f0: .between(930, 1500),
          [.init(1, 0, 0.8), .init(2.01, -11, 0.4), .init(4, -14, 0.2), .init(9.2, -24, 0.06)],
          strikes: 0.5), gain: 1, delay: .between(0.1, 0.16)),
    ])

  /// B5 and E6 of a square wave, the second held.
  private static let coin = Recipe(
    "game_coin", .shots(seconds: .between(0.65, 0.85), .groups(1...1, 1, pause: .between(1, 1.6, vary: 0.3))), wet: 0.2,
    roomTone: nil, pitchFollowsSize: 0.3, loudness: -21,
    [
      Layer(
        SweptTone(
          .between(930, 1050), sweep: [0: 1, 0.109: 1, 0.11: 1.335, 1: 1.335],
          harmonics: [0, -60, -9.5, -60, -14, -60, -17, -60, -19]),
        envelope: .drawn([0: 0, 0.006: 1, 0.1: 0.95, 0.11: 1, 0.4: 0.5, 1: 0]))
    ])

  /// Falling steps, the last with a tremble.
  private static let gameOver = Recipe(
    "game_over", .shots(seconds: .between(1.6, 2.2), .groups(1...1, 3, pause: .between(3, 4))), wet: 0.3,
    roomTone: nil, pitchFollowsSize: 0.3, loudness: -20,
    [
      Layer(
        SweptTone(
          .between(480, 620),
          sweep: [
            0: 1, 0.149: 1, 0.15: 0.944, 0.299: 0.944, 0.3: 0.891, 0.449: 0.891, 0.45: 0.841, 0.7: 0.82, 1: 0.5,
          ], harmonics: [0, -60, -9.5, -60, -14, -60, -17, -60, -19], vibrato: (0.3, 7)),
        envelope: .drawn([
          0: 0, 0.004: 1, 0.135: 0.8, 0.148: 0, 0.152: 1, 0.285: 0.8, 0.298: 0, 0.302: 1, 0.435: 0.8, 0.448: 0,
          0.452: 1,
          0.8: 0.6, 1: 0,
        ])),
      Layer(
        SweptTone(
          .between(120, 155), sweep: [0: 1, 0.449: 0.9, 0.45: 0.84, 1: 0.42], harmonics: [0, -60, -19, -60, -28]),
        gain: -4, envelope: .drawn([0: 0, 0.004: 1, 0.8: 0.7, 1: 0])),
    ])
}
