extension RecipeBook {
  static let squeaks: [Recipe] = [creak, creakMetal, squeak, rubberDuck]

  /// A door on dry hinges: slips of some tens a second that quicken to a moan and fall apart again.
  private static let creak = Recipe(
    "Creak", .shots(seconds: .between(1.4, 2.8), .steady(.between(2.6, 4, vary: 0.2))), wet: 1.2, roomTone: -44,
    [
      Layer(
        Friction(
          rate: .between(16, 60),
          speed: [0: 0.15, 0.1: 0.6, 0.22: 0.35, 0.35: 0.9, 0.5: 1.1, 0.62: 0.5, 0.75: 0.9, 1: 0.1],
          wander: (5, 2.5), jitter: 0.2, strengths: 4, slip: 0.00006, roughness: -34, hinge, direct: -20),
        envelope: .drawn([0: 0.3, 0.1: 0.8, 0.22: 0.5, 0.5: 1, 0.62: 0.4, 0.75: 0.8, 1: 0]),
        filters: [.highPass(.between(350, 600))]),
      Layer(
        Friction(
          rate: .between(480, 1250),
          speed: [0: 0.5, 0.2: 0.65, 0.35: 0.9, 0.45: 0.8, 0.6: 1.15, 0.75: 0.85, 0.85: 0.7, 1: 0.6],
          wander: (2.5, 2.5), jitter: 0.008, strengths: 1, slip: 0.00006, roughness: -40, hinge, direct: -20),
        gain: .between(-11, 2),
        envelope: .drawn([0: 0, 0.15: 0, 0.25: 0.7, 0.36: 1, 0.42: 0.2, 0.5: 0.9, 0.7: 0.7, 0.78: 0.1, 0.86: 0.4, 1: 0]
        ),
        filters: [.highPass(300)]),
    ])

  /// Wood that resounds where hinges are fastened to it.
  private static let hinge = Body(
    .between(520, 950), Body.Shape.plate(1.9, count: 16, tilt: -0.5), loss: .between(0.025, 0.05), longest: 0.06,
    scatter: 0.08, hardness: .between(4000, 9000))

  private static let creakMetal = Recipe(
    "Creak", when: [.metal], .shots(seconds: .between(1.2, 2.4), .steady(.between(2.4, 3.6, vary: 0.2))), wet: 1.3,
    [
      Layer(
        Friction(
          rate: .between(280, 620), speed: [0: 0.3, 0.2: 0.8, 0.5: 1, 0.75: 0.7, 1: 0.1], wander: (4, 1.8),
          jitter: 0.03,
          strengths: 2, slip: 0.0001, roughness: -30, .sheet.with(f0: .between(300, 700), longest: 0.3)),
        envelope: .faded(attack: 0.05, release: 0.2))
    ])

  /// Rubber on a hard floor, a toy, a chair: a tone that glides.
  private static let squeak = Recipe(
    "Squeak",
    .shots(seconds: .between(0.18, 0.5), .groups(1...4, .between(0.35, 0.6, vary: 0.25), pause: .between(0.7, 1.3))),
    [
      Layer(
        Friction(
          rate: .between(900, 2200), speed: [0: 0.6, 0.25: 0.95, 0.6: 1.1, 1: 0.8], wander: (1.2, 5), jitter: 0.01,
          strengths: 1.2, slip: 0.00008, roughness: -28,
          Body(
            .between(900, 1800), Body.Shape.bar, loss: .between(0.05, 0.1), longest: 0.1, scatter: 0.1,
            hardness: .between(5000, 10_000)), direct: -4), envelope: .drawn([0: 0, 0.12: 0.8, 0.5: 1, 0.8: 0.6, 1: 0]))
    ])

  /// A reed of rubber, blown in and out: rises as it is pressed, falls as it fills again.
  private static let rubberDuck = Recipe(
    "rubber_duck",
    .shots(seconds: .between(0.4, 0.6), .groups(1...3, .between(0.55, 0.8, vary: 0.2), pause: .between(0.8, 1.4))),
    [
      Layer(
        SweptTone(
          .between(520, 880), sweep: [0: 0.7, 0.1: 1.1, 0.4: 1.2, 0.5: 0.9, 0.56: 0.75, 0.7: 1, 1: 0.8],
          harmonics: [-4, 0, -2, -6, -5, -10, -12, -16, -18, -22], drift: 0.2),
        envelope: .drawn([0: 0, 0.06: 1, 0.42: 0.8, 0.5: 0.05, 0.58: 0.4, 0.85: 0.3, 1: 0]), drive: 0.6),
      Layer(
        SweptNoise(.between(2500, 4500), q: 0.8), gain: -14,
        envelope: .drawn([0: 0, 0.06: 1, 0.42: 0.8, 0.5: 0.2, 0.58: 0.8, 0.85: 0.6, 1: 0])),
    ])
}
