extension RecipeBook {
  static let keys: [Recipe] = [computerKeyboard, typing, typewriter, clicking, camera, lightSwitch, stapler]

  /// A key press: the finger, the key at its stop, and 60-110 ms later its return. Intervals between presses of skilled
  /// typists: 80-250 ms (V. Dhakal et al., "Observations on Typing from 136 Million Keystrokes", CHI 2018).
  private static func keyboard(_ label: String, _ rhythm: Pattern) -> Recipe {
    Recipe(
      label, .shots(seconds: 0.28, rhythm), wet: 0.5, roomTone: -42, pitchFollowsSize: 0.3, loudness: -25,
      [
        Layer(
          Collisions(
            .listed([(0, -12), (0.012, 0), (0.016, -7), (0.088, -9), (0.094, -7)], jitter: 0.3), keycap, bodies: 7,
            strengths: 3.5, strikes: 5, click: .init(5, .between(2500, 5500), q: 0.5, decay: .between(0.006, 0.014))),
          filters: [.highPass(500)]),
        Layer(
          Collisions(
            .listed([(0.012, 0)], jitter: 0.3), .floor.with(f0: .between(110, 220), hardness: .between(500, 1200)),
            strengths: 3), gain: .about(-15, vary: 0.5)),
      ])
  }

  private static let keycap = Body(
    .between(900, 1800), Body.Shape.plate(1.3, count: 24, tilt: 0.3), loss: .between(0.06, 0.12), longest: 0.03,
    scatter: 0.14, hardness: .between(5000, 11_000))

  private static let computerKeyboard = keyboard(
    "Computer keyboard", .groups(4...14, .between(0.1, 0.18, vary: 0.5), pause: .between(0.3, 0.7, vary: 0.5)))
  private static let typing = keyboard(
    "Typing", .groups(5...18, .between(0.1, 0.17, vary: 0.5), pause: .between(0.25, 0.6, vary: 0.5)))

  /// Type bars that strike a platen, and a basket of metal that rings with them.
  private static let typewriter = Recipe(
    "Typewriter",
    .shots(seconds: 0.4, .groups(5...16, .between(0.13, 0.22, vary: 0.45), pause: .between(0.35, 0.8, vary: 0.5))),
    roomTone: -44, pitchFollowsSize: 0.3,
    [
      Layer(
        Collisions(
          .listed([(0, -14), (0.045, 0), (0.075, -9), (0.11, -12)], jitter: 0.2),
          .mechanism, bodies: 6, strengths: 2,
          click: .init(6, .between(1800, 3500), q: 0.4, decay: .between(0.012, 0.025)))),
      Layer(
        Collisions(
          .listed([(0.045, 0)], jitter: 0.2), .board.with(f0: .between(170, 320), hardness: .between(1200, 2500)),
          strengths: 2), gain: -11),
    ])

  /// A mouse button: a snap-action blade goes over and comes back.
  private static let clicking = Recipe(
    "Clicking",
    .shots(seconds: 0.3, .groups(1...3, .between(0.19, 0.4, vary: 0.25), pause: .between(0.5, 1.3, vary: 0.4))),
    wet: 0.35, roomTone: -42, pitchFollowsSize: 0.3, loudness: -26,
    [
      Layer(
        Collisions(
          .listed([(0, 0), (0.0022, -6), (0.005, -10), (0.085, -4), (0.0866, -9)], jitter: 0.25), mouse, bodies: 1,
          strengths: 1.5, strikes: 2.5, click: .init(6, .between(3500, 7000), q: 0.4, decay: .between(0.004, 0.01))),
        filters: [.highPass(900)]),
      Layer(
        Collisions(.listed([(0, 0), (0.085, -6)], jitter: 0.25), .floor.with(f0: .between(220, 420), hardness: 1500)),
        gain: .between(-26, -16)),
    ])

  private static let mouse = Body(
    .between(1200, 2400), Body.Shape.plate(1.6, count: 24, tilt: 0), loss: .between(0.06, 0.12), longest: 0.02,
    scatter: 0.08, hardness: .between(7000, 14_000))

  /// Mirror up, shutter, mirror down, in a hollow body.
  private static let camera = Recipe(
    "Camera", .shots(seconds: 0.5, .groups(1...3, .between(0.5, 0.9, vary: 0.3), pause: .between(0.9, 1.8))), wet: 0.7,
    [
      Layer(
        Collisions(
          .listed([(0, 0), (0.012, -6), (0.03, -3), (0.1, -1), (0.112, -7), (0.135, -5)], jitter: 0.15),
          .mechanism, bodies: 3, strengths: 1.5,
          click: .init(7, .between(2200, 4500), decay: .between(0.012, 0.025)))),
      Layer(
        Collisions(
          .regular(.between(180, 320), [0.24: 0, 0.26: 1, 0.5: 0.8, 0.52: 0], jitter: 0.05), .plastic, bodies: 2),
        gain: .between(-30, -14)),
    ])

  private static let lightSwitch = Recipe(
    "light_switch", .shots(seconds: 0.3, .steady(.between(0.9, 1.6, vary: 0.3))), wet: 0.9, roomTone: -42,
    loudness: -24,
    [
      Layer(
        Collisions(
          .listed([(0, -9), (0.018, 0), (0.023, -6)], jitter: 0.3), .mechanism, strengths: 1.5,
          click: .init(6, .between(2000, 4000), decay: 0.01))),
      Layer(Collisions(.listed([(0.018, 0)], jitter: 0.3), .board), gain: -8),
    ])

  private static let stapler = Recipe(
    "stapler", .shots(seconds: 0.5, .groups(1...3, .between(0.7, 1.1, vary: 0.2), pause: .between(0.9, 1.6))), wet: 0.8,
    [
      Layer(
        Collisions(
          .listed([(0, -10), (0.04, -6), (0.085, 0), (0.093, -5), (0.2, -6), (0.23, -10)], jitter: 0.25),
          .mechanism, bodies: 3, strengths: 1.5,
          click: .init(6, .between(1500, 3500), decay: 0.018))),
      Layer(Collisions(.listed([(0.085, 0)], jitter: 0.25), .board), gain: -4),
    ])
}
