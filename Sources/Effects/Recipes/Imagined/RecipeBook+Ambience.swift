// What is heard in such places by day (R. M. Schafer, "The Soundscape", 1977): a ground that goes on, and signals in it.
extension RecipeBook {
  /// The air of places.
  static let ambience: [Recipe] = [
    countryside, city, smallRoom, largeRoom, silence, forest, jungle, space, cave, eerie,
  ]

  /// One of what is far off: `filters` are the way to it.
  private static func far(
    _ label: String, every: Spread, seconds: Spread, gain: Spread, unevenness: Double = 4, filters: [Filter] = []
  ) -> Layer {
    Layer(
      Recurring(
        Borrowed(label), every: every, seconds: seconds, envelope: .faded(attack: 0.005, release: 0.03),
        unevenness: unevenness), gain: gain, filters: filters)
  }

  private static let countryside = Recipe(
    "Outside, rural or natural", .continuous, place: .open, wet: 1.5, roomTone: nil, width: 0.9, pitchFollowsSize: 0,
    loudness: -26,
    [
      Layer(
        NoiseBands(
          [
            .init(40, 160, gain: -2, depth: 3, rate: 0.5), .init(160, 600, gain: -6, depth: 3, rate: 0.5),
            .init(600, 3000, gain: -10, depth: 3, rate: 0.6), .init(3000, 9000, gain: -16, depth: 3, rate: 0.8),
          ], depth: 3, rate: 0.2), gain: -6),
      far("Chirp, tweet", every: .between(0.9, 1.6, vary: 0.7), seconds: .between(0.4, 0.9, vary: 0.4), gain: -4),
      far(
        "Bird vocalization, bird call, bird song", every: .between(2.2, 4, vary: 0.6),
        seconds: .between(1, 1.8, vary: 0.3),
        gain: -6),
      far(
        "Bark", every: .between(6, 12, vary: 0.6), seconds: .between(0.24, 0.34), gain: -15,
        filters: [.lowPass(1600), .highPass(250)]),
      far("Caw", every: .between(6, 12, vary: 0.6), seconds: 0.45, gain: -14, filters: [.lowPass(3000)]),
      Layer(Borrowed("Cricket"), gain: -18),
    ])

  private static let city = Recipe(
    "Outside, urban or manmade", .continuous, place: .street, roomTone: nil, width: 0.9, pitchFollowsSize: 0,
    loudness: -24,
    [
      // Many engines far away: hardly anything above 1 kHz.
      Layer(
        NoiseBands(
          [
            .init(35, 110, gain: 1, depth: 1.5, rate: 0.6), .init(110, 350, gain: -3, depth: 1.5, rate: 0.6),
            .init(350, 1100, gain: -11, depth: 1.5, rate: 0.6), .init(1100, 3500, gain: -24, depth: 1.5, rate: 0.6),
          ]), gain: -7),
      Layer(Borrowed("Idling"), gain: -14, filters: [.lowPass(1800)]),
      far(
        "Car passing by", every: .between(3, 5, vary: 0.4), seconds: .between(3.5, 5, vary: 0.2), gain: -1,
        filters: [.lowPass(5000)]),
      far(
        "Vehicle horn, car horn, honking", every: .between(2.5, 5, vary: 0.6), seconds: .between(0.3, 0.6, vary: 0.4),
        gain: -9, filters: [.lowPass(2600)]),
      far(
        "Truck", every: .between(7, 12, vary: 0.4), seconds: .between(4, 6, vary: 0.2), gain: -7,
        filters: [.lowPass(2500)]),
      far("Walk, footsteps", every: .between(0.55, 0.62, vary: 0.05), seconds: 0.35, gain: -13, unevenness: 3),
      far("Air brake", every: .between(12, 20, vary: 0.5), seconds: 1, gain: -12, filters: [.lowPass(5000)]),
    ])

  /// Ventilation, the mains, a refrigerator two doors away.
  private static let smallRoom = Recipe(
    "Inside, small room", .continuous, place: .room, roomTone: nil, width: 0.6, pitchFollowsSize: 0, loudness: -36,
    [
      Layer(
        NoiseBands(
          [
            .init(35, 140, gain: 0, depth: 1.5, rate: 0.4), .init(140, 500, gain: -7, depth: 1.2, rate: 0.4),
            .init(500, 3000, gain: -17, depth: 1),
          ])),
      Layer(
        Drone(.between(49.9, 50.1), [.init(1, -3), .init(2, 0, depth: 1), .init(3, -10), .init(4, -9, depth: 1)]),
        gain: -9),
      Layer(TiltedNoise(slope: 2), gain: -24),
      Layer(
        Particles(rate: 0.5, sizes: 1.2, .burst(.between(300, 2500), q: 2, decay: .between(0.01, 0.04))), gain: -17),
      // Somebody is there: a chair, a sleeve, a cup.
      far("Thump, thud", every: .between(2.5, 5, vary: 0.6), seconds: 0.3, gain: -6, filters: [.lowPass(1200)]),
      far("Rustle", every: .between(2, 4, vary: 0.6), seconds: .between(0.4, 0.9, vary: 0.4), gain: -11),
      far("Tap", every: .between(3, 6, vary: 0.6), seconds: 0.2, gain: -9, filters: [.lowPass(4000)]),
    ])

  /// Air in ducts, and people who are far away.
  private static let largeRoom = Recipe(
    "Inside, large room or hall", .continuous, place: .hall, wet: 2, roomTone: nil, width: 0.9, pitchFollowsSize: 0,
    loudness: -31,
    [
      Layer(
        NoiseBands(
          [
            .init(40, 160, gain: 0, depth: 1.5, rate: 0.5), .init(160, 700, gain: -4, depth: 2, rate: 0.7),
            .init(700, 2500, gain: -14, depth: 2, rate: 0.8),
          ])),
      Layer(Borrowed("Hubbub, speech noise, speech babble"), gain: -9, filters: [.lowPass(1300)]),
      far("Thump, thud", every: .between(3, 6, vary: 0.6), seconds: 0.4, gain: -10, filters: [.lowPass(900)]),
      far(
        "Walk, footsteps", every: .between(0.56, 0.64, vary: 0.05), seconds: 0.35, gain: -14, filters: [.lowPass(2500)]),
    ])

  /// What is left when nothing sounds: the air of a quiet room, far below everything else.
  private static let silence = Recipe(
    "Silence", .continuous, place: .room, roomTone: nil, width: 1, pitchFollowsSize: 0, loudness: -60,
    [
      Layer(TiltedNoise(slope: .between(4.5, 6), corner: 60)),
      Layer(Drone(.between(49.9, 50.1), [.init(1, -4), .init(2, 0), .init(4, -9)]), gain: -14),
    ])

  private static let forest = Recipe(
    "forest", .continuous, place: .forest, wet: 1.5, roomTone: nil, width: 1, pitchFollowsSize: 0, loudness: -26,
    [
      Layer(
        NoiseBands(
          [
            .init(60, 250, gain: -4, depth: 3, rate: 0.4), .init(250, 1200, gain: -6, depth: 3, rate: 0.5),
            .init(1200, 5000, gain: -8, depth: 3.5, rate: 0.6), .init(5000, 12_000, gain: -15, depth: 3.5, rate: 0.7),
          ], depth: 3.5, rate: 0.25), gain: -7),
      far("Chirp, tweet", every: .between(0.8, 1.4, vary: 0.7), seconds: .between(0.4, 0.9, vary: 0.4), gain: -2),
      far(
        "Bird vocalization, bird call, bird song", every: .between(1.8, 3, vary: 0.5),
        seconds: .between(1.2, 2, vary: 0.3), gain: -3),
      far(
        "Bird vocalization, bird call, bird song", every: .between(3, 5, vary: 0.5),
        seconds: .between(1.2, 2, vary: 0.3), gain: -11,
        filters: [.lowPass(4000)]),
      far("cuckoo", every: .between(4, 7, vary: 0.5), seconds: 1.1, gain: -12, filters: [.lowPass(1500)]),
      far("woodpecker", every: .between(7, 12, vary: 0.5), seconds: 0.8, gain: -11, filters: [.lowPass(3000)]),
      far("Coo", every: .between(6, 10, vary: 0.5), seconds: 1.6, gain: -15, filters: [.lowPass(1500)]),
    ])

  private static let jungle = Recipe(
    "jungle", .continuous, place: .forest, wet: 1.6, roomTone: nil, width: 1, pitchFollowsSize: 0, loudness: -23,
    [
      Layer(
        NoiseBands(
          [.init(150, 900, gain: -6, depth: 2, rate: 0.4), .init(900, 5000, gain: -10, depth: 2, rate: 0.5)], depth: 2,
          rate: 0.3),
        gain: -9),
      Layer(Borrowed("cicada"), gain: -11), Layer(Borrowed("Cricket"), gain: -10),
      // Birds that whoop, each from its own tree.
      Layer(
        Recurring(
          VoicedTone(
            f0: .between(700, 1300, vary: 0.1), melody: [0: 0.6, 0.5: 1.2, 0.75: 1.9, 1: 0.9], vibrato: (0.3, 9),
            tilt: 14,
            voice: [0: 0, 0.1: 0.7, 0.7: 1, 1: 0], formants: [.init(1500, 300, 8), .init(3200, 500, 6)]),
          every: .between(1.8, 3.2, vary: 0.5), seconds: .between(0.35, 0.6, vary: 0.2), unevenness: 4), gain: -4),
      Layer(
        Recurring(
          SweptTone(
            .between(2600, 4200, vary: 0.1), sweep: [0: 1, 0.2: 1.25, 0.4: 0.9, 0.6: 1.3, 1: 0.8], harmonics: [0, -22],
            vibrato: (1.2, 22)), every: .between(1.4, 2.6, vary: 0.6), seconds: .between(0.25, 0.5, vary: 0.3),
          envelope: .drawn([0: 0, 0.15: 1, 0.8: 0.8, 1: 0]), unevenness: 4), gain: -8),
      far("Squawk", every: .between(3, 5, vary: 0.6), seconds: 0.5, gain: -10),
      far("monkey", every: .between(4, 7, vary: 0.5), seconds: 1, gain: -9, filters: [.lowPass(3500)]),
      far("Croak", every: .between(1.5, 2.5, vary: 0.5), seconds: 0.4, gain: -13),
      far("Drip", every: .between(1.2, 2.4, vary: 0.7), seconds: 0.4, gain: -15),
    ])

  /// Nothing is heard there; this is what films put in its place.
  private static let space = Recipe(
    "space", .continuous, place: .church, wet: 1.6, roomTone: nil, width: 1, pitchFollowsSize: 0.4, loudness: -27,
    [
      Layer(
        Drone(
          .between(44, 62),
          [
            .init(1, 0, depth: 3), .init(1.498, -4, depth: 4), .init(2.003, -5, depth: 4), .init(2.99, -10, depth: 5),
            .init(4.51, -14, depth: 6), .init(6.02, -18, depth: 6),
          ],
          voices: (3, 8), rate: 0.15, drift: 0.06)),
      Layer(
        Resonator(
          NoiseBands([.init(80, 5000, gain: 0, depth: 3, rate: 0.2)]), frequency: .between(240, 480), wander: (7, 0.12),
          modes: [.init(1, 0, q: 14), .init(2.62, -5, q: 18), .init(4.3, -9, q: 20)]), gain: 0),
      Layer(
        Recurring(
          FrequencyModulation(
            .between(500, 1400, vary: 0.3), sweep: [0: 1, 1: 0.97], ratio: 1.41, index: 1.2, bend: [0: 1, 1: 0]),
          every: .between(3, 5, vary: 0.5), seconds: 2.6, envelope: .struck(attack: 0.3, decay: 2.2), unevenness: 4),
        gain: -18),
    ])

  /// Drops in the dark, air that moves.
  private static let cave = Recipe(
    "cave", .continuous, place: .cave, wet: 2, roomTone: nil, width: 0.9, pitchFollowsSize: 0, loudness: -27,
    [
      Layer(
        Resonator(
          NoiseBands([.init(40, 900, gain: 0, depth: 3, rate: 0.3)]), frequency: .between(70, 120), wander: (2, 0.2),
          modes: [.init(1, 0, q: 3), .init(2.3, -6, q: 5), .init(4.4, -12, q: 8)]), gain: -5),
      far("Drip", every: .between(0.7, 1.3, vary: 0.7), seconds: 0.4, gain: 3, unevenness: 5),
      far("Drip", every: .between(1.6, 2.6, vary: 0.6), seconds: 0.4, gain: -7, unevenness: 5),
      Layer(Borrowed("Trickle, dribble"), gain: -22),
    ])

  /// Tones that do not agree, metal that is stroked, a wind that almost speaks.
  private static let eerie = Recipe(
    "eerie", .continuous, place: .church, wet: 1.5, roomTone: nil, width: 1, pitchFollowsSize: 0.4, loudness: -25,
    [
      Layer(
        Drone(
          .between(58, 82),
          [
            .init(1, 0, depth: 3), .init(1.06, -3, depth: 4), .init(1.414, -7, depth: 5), .init(4.24, -13, depth: 6),
            .init(6.36, -17, depth: 6), .init(8.98, -20, depth: 7),
          ],
          voices: (3, 14), rate: 0.2, drift: 0.12)),
      Layer(
        Resonator(
          NoiseBands([.init(150, 6000, gain: 0, depth: 5, rate: 0.35)]), frequency: .between(380, 620),
          wander: (3, 0.25),
          modes: [.init(1, 0, q: 26), .init(2.76, -4, q: 30), .init(5.4, -9, q: 34)]), gain: 2),
      Layer(
        Recurring(
          SweptTone(
            .between(900, 1900, vary: 0.3), sweep: [0: 1, 0.4: 1.04, 1: 0.93], harmonics: [0, -14, -18, -20],
            vibrato: (0.25, 5.5), drift: 0.3),
          every: .between(3, 5, vary: 0.5), seconds: .between(2, 3.2, vary: 0.2),
          envelope: .drawn([0: 0, 0.5: 1, 1: 0]), unevenness: 4),
        gain: -17),
    ])
}
