// Grounds that give way: grains slip and break under the heel and again under the ball of the foot (R. Nordahl,
// S. Serafin and L. Turchet, "Sound synthesis and evaluation of interactive footsteps", IEEE VR 2010).
extension RecipeBook {
  static let softGrounds: [Recipe] =
    [walkGravel, walkSnow, walkGrass, walkLeaves, walkSand, walkMud, walkWater, walkCarpet]
    + [walkGravel, walkSnow, walkGrass, walkLeaves, walkSand, walkMud, walkWater].map(running) + [shuffle]

  /// How the two contacts of a step press.
  private static let pressing: Contour = [
    0: 0.15, 0.04: 1, 0.14: 0.8, 0.24: 0.3, 0.32: 0.75, 0.45: 0.6, 0.62: 0.15, 0.85: 0.02, 0.93: 0, 1: 0,
  ]
  private static let groundSteps = Recipe.Form.shots(
    seconds: .between(0.46, 0.52, vary: 0.06), .steady(.between(0.52, 0.64, vary: 0.04)))

  private static let walkGravel = Recipe(
    "Walk, footsteps", when: [.gravel], groundSteps, place: .open, roomTone: -34, loudness: -22,
    [
      weight(.between(120, 200, vary: 0.05), gain: -7),
      Layer(
        Particles(
          rate: .between(550, 900, vary: 0.15), flow: pressing, sizes: 1.3, largest: 12, lowerWhenLarge: 0.35,
          .burst(.between(1600, 6500), q: 2, decay: .between(0.004, 0.016))), gain: 3),
      Layer(
        Particles(
          rate: .between(120, 220), flow: pressing, sizes: 1.2, largest: 8, lowerWhenLarge: 0.4,
          .ring(.between(1800, 5200), decay: .between(0.004, 0.012))), gain: -2),
      Layer(
        NoiseBands([.init(500, 2200, gain: -3, depth: 3, rate: 30), .init(2200, 8500, depth: 3, rate: 30)]), gain: -12,
        envelope: .drawn(pressing)),
    ])

  // Snow creaks: dense small breaks below 4 kHz that come together as a squeak.
  private static let walkSnow = Recipe(
    "Walk, footsteps", when: [.snow],
    .shots(seconds: .between(0.5, 0.6, vary: 0.06), .steady(.between(0.56, 0.72, vary: 0.04))), place: .open,
    roomTone: -36, loudness: -23,
    [
      weight(.between(110, 180, vary: 0.05), decay: 0.12, gain: -6),
      Layer(
        Particles(
          rate: .between(1100, 1700),
          flow: [0: 0.05, 0.1: 0.8, 0.28: 1, 0.36: 0.35, 0.45: 0.9, 0.62: 0.7, 0.78: 0.1, 0.9: 0, 1: 0], gusts: (3, 14),
          sizes: 1.7, largest: 8,
          .burst(.between(500, 3400), q: 2.2, decay: .between(0.004, 0.012))), gain: 3),
      Layer(
        NoiseBands([.init(350, 1500, depth: 4, rate: 35), .init(1500, 5000, gain: -6, depth: 4, rate: 35)]), gain: -6,
        envelope: .drawn([0: 0, 0.1: 0.6, 0.28: 1, 0.36: 0.3, 0.45: 0.9, 0.62: 0.6, 0.78: 0.1, 1: 0])),
    ])

  private static let walkGrass = Recipe(
    "Walk, footsteps", when: [.grass], groundSteps, place: .open, roomTone: -34, loudness: -26,
    [
      weight(.between(90, 150, vary: 0.05), decay: 0.12, gain: -4),
      Layer(
        NoiseBands([.init(800, 3200, gain: -4, depth: 3, rate: 25), .init(3200, 10_000, depth: 3, rate: 25)]), gain: -3,
        envelope: .drawn(pressing)),
      Layer(
        Particles(
          rate: .between(250, 450), flow: pressing, sizes: 1.6, largest: 8,
          .burst(.between(1800, 8000), q: 1.2, decay: .between(0.006, 0.03))), gain: -1),
    ])

  private static let walkLeaves = Recipe(
    "Walk, footsteps", when: [.leaves], groundSteps, place: .forest, roomTone: -34, loudness: -24,
    [
      weight(.between(90, 150, vary: 0.05), decay: 0.12, gain: -9),
      Layer(
        Particles(
          rate: .between(260, 480, vary: 0.15),
          flow: [0: 0.3, 0.08: 1, 0.25: 0.5, 0.35: 0.9, 0.6: 0.5, 0.85: 0.08, 0.93: 0, 1: 0], sizes: 1.1, largest: 14,
          .burst(.between(2200, 9500), q: 1, decay: .between(0.003, 0.018))), gain: 3),
      Layer(
        NoiseBands([.init(2000, 12_000, depth: 4, rate: 30)]), gain: -9,
        envelope: .drawn([0: 0, 0.08: 1, 0.25: 0.5, 0.4: 0.8, 0.7: 0.3, 1: 0])),
    ])

  private static let walkSand = Recipe(
    "Walk, footsteps", when: [.sand], groundSteps, place: .open, roomTone: -34, loudness: -26,
    [
      weight(.between(80, 130, vary: 0.05), decay: 0.14, gain: -3),
      Layer(
        NoiseBands([.init(500, 1800, depth: 2.5, rate: 25), .init(1800, 6500, gain: -1, depth: 2.5, rate: 25)]),
        gain: -2, envelope: .drawn(pressing)),
      Layer(
        Particles(
          rate: 1500, flow: pressing, sizes: 2.2, largest: 5,
          .burst(.between(1500, 6000), q: 1.5, decay: .between(0.002, 0.005))), gain: -3),
    ])

  // Mud closes about the shoe and lets go of it with a smack.
  private static let walkMud = Recipe(
    "Walk, footsteps", when: [.mud],
    .shots(seconds: .between(0.6, 0.7, vary: 0.06), .steady(.between(0.66, 0.85, vary: 0.05))), place: .open,
    roomTone: -36, loudness: -23,
    [
      weight(.between(120, 200, vary: 0.08), decay: 0.14, gain: -2),
      Layer(
        Particles(
          rate: .between(90, 150), flow: [0: 0.4, 0.08: 1, 0.3: 0.4, 0.5: 0.6, 0.62: 1, 0.8: 0.1, 0.9: 0, 1: 0],
          sizes: 1.3,
          largest: 10, lowerWhenLarge: 0.5,
          .burst(.between(500, 2600), q: 5, decay: .between(0.012, 0.04))), gain: 3),
      Layer(
        VoicedTone(
          f0: 60, voice: [0: 0],
          breath: [0: 0, 0.04: 0.5, 0.15: 0.7, 0.3: 0.2, 0.5: 0.3, 0.62: 1, 0.68: 0.2, 0.75: 0, 1: 0],
          formants: [
            .init(650, 120, 16, move: [0: 1.3, 0.3: 0.7, 0.5: 0.7, 0.66: 1.8]),
            .init(1700, 300, 12, move: [0: 1.2, 0.3: 0.8, 0.66: 1.5]),
          ], tract: .between(0.8, 1.25),
          flutter: .init(.between(30, 60), depth: [0: 0.8], open: 0.6, irregular: 0.4), variety: 0.1), gain: -3),
    ])

  private static let walkWater = Recipe(
    "Walk, footsteps", when: [.water],
    .shots(seconds: .between(0.6, 0.7, vary: 0.06), .steady(.between(0.62, 0.8, vary: 0.05))), place: .open,
    roomTone: -36, loudness: -22,
    [
      Layer(
        NoiseBands([.init(300, 1400, depth: 3, rate: 25), .init(1400, 9000, gain: 1, depth: 3, rate: 25)]), gain: -1,
        envelope: .drawn([0: 0, 0.02: 1, 0.1: 0.5, 0.25: 0.25, 0.4: 0.35, 0.6: 0.12, 0.95: 0, 1: 0])),
      Layer(
        Particles(
          rate: .between(160, 280), flow: [0: 1, 0.15: 0.8, 0.4: 0.6, 0.7: 0.15, 0.9: 0, 1: 0], sizes: 1.4, largest: 8,
          lowerWhenLarge: 0.6, .ring(.between(900, 4200), decay: .between(0.008, 0.03))), gain: 2),
      Layer(
        Particles(
          rate: .between(25, 45), flow: [0: 0.2, 0.1: 1, 0.5: 0.4, 0.75: 0, 1: 0], sizes: 1.4, largest: 4,
          lowerWhenLarge: 0.5,
          .ring(.between(350, 900), decay: .between(0.03, 0.07))), gain: 0),
    ])

  private static let walkCarpet = Recipe(
    "Walk, footsteps", when: [.carpet], walkingSteps, place: .room, roomTone: -32, loudness: -29,
    [
      weight(.between(110, 190, vary: 0.05), decay: .between(0.09, 0.13), gain: 3),
      Layer(NoiseBands([.init(250, 1200)]), gain: -5, envelope: .struck(attack: 0.004, hold: 0.01, decay: 0.07)),
      scuff(
        .between(600, 1200), .between(3000, 5000), gain: .between(-14, -9, vary: 0.2),
        delay: .between(0.09, 0.14, vary: 0.1)),
    ])

  // Feet that are hardly lifted.
  private static let shuffle = Recipe(
    "Shuffle", .shots(seconds: .between(0.42, 0.55, vary: 0.12), .steady(.between(0.6, 0.85, vary: 0.12))),
    place: .room, roomTone: -34, loudness: -25,
    [
      Layer(
        NoiseBands([.init(500, 2000, gain: 0, depth: 3, rate: 35), .init(2000, 7000, gain: -3, depth: 3, rate: 35)]),
        envelope: .drawn([0: 0, 0.12: 0.5, 0.4: 1, 0.7: 0.7, 0.88: 0.2, 1: 0]),
        filters: [.peak(.between(900, 2200, vary: 0.1), q: 1.5, decibels: 5)]),
      Layer(
        Particles(
          rate: .between(500, 900), flow: [0: 0, 0.3: 1, 0.7: 0.8, 1: 0], sizes: 1.6, largest: 8,
          .burst(.between(900, 5200), q: 1.5, decay: .between(0.003, 0.01)))),
      Layer(
        NoiseBands([.init(60, 160)]), gain: .between(-14, -8, vary: 0.3), delay: .between(0.26, 0.32),
        envelope: .struck(attack: 0.006, hold: 0.01, decay: 0.1)),
    ])
}
