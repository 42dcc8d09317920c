extension RecipeBook {
  static let clocks: [Recipe] = [tickTock, tick, stopwatch, cuckooClock]

  /// Each beat of a lever escapement is several clicks: unlocking, impulse and drop, within about 15 ms. The two pallets
  /// differ, so tick and tock do. M. Headrick, "Origin and Evolution of the Anchor Clock Escapement", IEEE Control
  /// Systems 22(2), 2002.
  private static let tickTock = Recipe(
    "Tick-tock", .shots(seconds: 0.3, .steady(.between(0.24, 0.62))), wet: 0.4, roomTone: -44, pitchFollowsSize: 0.4,
    loudness: -26,
    [
      Layer(
        Collisions(
          .listed([(0, -11), (0.0045, -16), (0.011, 0), (0.016, -9)], jitter: 0.05), movement, bodies: 1,
          strengths: 0.7,
          strikes: 0.8, click: .init(4, .between(3500, 6500), q: 0.4, decay: 0.004)), filters: [.highPass(900)],
        on: .even),
      Layer(
        Collisions(
          .listed([(0, -9), (0.006, -13), (0.0105, 0), (0.0165, -11)], jitter: 0.05), movement, bodies: 1,
          strengths: 0.7,
          strikes: 0.8, click: .init(4, .between(3000, 5500), q: 0.4, decay: 0.004)), gain: .between(-3, 1),
        filters: [.highPass(900)], on: .odd),
      Layer(
        Collisions(.listed([(0.011, 0)], jitter: 0), clockCase, strengths: 0.5, strikes: 1), gain: .between(-20, -9)),
    ])

  private static let movement = Body(
    .between(1500, 3000), Body.Shape.plate(1.5, count: 20, tilt: -0.5), loss: .between(0.03, 0.07), longest: 0.04,
    scatter: 0.08, hardness: .between(8000, 14_000))

  private static let clockCase = Body(
    .between(350, 900), Body.Shape.plate(1.5, count: 8, tilt: 3), loss: .between(0.03, 0.07), longest: 0.1,
    scatter: 0.08,
    hardness: .between(1500, 3500))

  /// A quartz clock: a stepping motor once a second, pushed and caught.
  private static let tick = Recipe(
    "Tick", .shots(seconds: 0.25, .steady(1)), wet: 0.4, roomTone: -42, pitchFollowsSize: 0.4, loudness: -27,
    [
      Layer(
        Collisions(
          .listed([(0, -3), (0.008, 0), (0.03, -10)], jitter: 0.04), movement.with(f0: .between(2200, 4200)),
          strengths: 0.6, strikes: 0.8, click: .init(4, .between(3500, 6500), q: 0.4, decay: 0.004)),
        filters: [.highPass(900)]),
      Layer(
        Collisions(.listed([(0.008, 0)], jitter: 0), clockCase, strengths: 0.5, strikes: 1), gain: .between(-20, -9)),
    ])

  /// Five beats a second, as mechanical stopwatches have.
  private static let stopwatch = Recipe(
    "stopwatch", .shots(seconds: 0.12, .steady(0.2)), wet: 0.4, roomTone: -44, pitchFollowsSize: 0.4, loudness: -26,
    [
      Layer(
        Collisions(
          .listed([(0, -9), (0.003, -12), (0.007, 0)], jitter: 0.05), movement.with(f0: .between(3500, 6000)),
          strengths: 0.7, strikes: 0.8, click: .init(4, .between(5000, 8000), q: 0.4, decay: 0.003)),
        filters: [.highPass(900)], on: .even),
      Layer(
        Collisions(
          .listed([(0, -8), (0.004, -14), (0.0075, 0)], jitter: 0.05), movement.with(f0: .between(3300, 5600)),
          strengths: 0.7, strikes: 0.8, click: .init(4, .between(4500, 7500), q: 0.4, decay: 0.003)), gain: -1.5,
        filters: [.highPass(900)], on: .odd),
    ])

  /// Two stopped pipes with bellows, the second a minor third lower; a gong follows.
  private static let cuckooClock = Recipe(
    "cuckoo_clock", .shots(seconds: 1.5, .group(3...6, .between(1.35, 1.7))), loudness: -20,
    [
      Layer(
        SweptTone(.about(690, vary: 0.01), sweep: [0: 0.97, 0.03: 1], harmonics: [0, -34, -17, -40, -30]),
        envelope: .drawn([0: 0, 0.03: 1, 0.14: 0.9, 0.19: 0, 1: 0])),
      Layer(
        SweptTone(.about(575, vary: 0.01), sweep: [0: 0.97, 0.03: 1], harmonics: [0, -34, -17, -40, -30]), delay: 0.36,
        envelope: .drawn([0: 0, 0.03: 1, 0.18: 0.9, 0.25: 0, 1: 0])),
      Layer(
        SweptNoise(1400, q: 0.8), gain: -24, envelope: .drawn([0: 0, 0.02: 1, 0.18: 0.8, 0.24: 1, 0.42: 0.8, 0.5: 0])),
      Layer(
        ModalBank(
          f0: .between(420, 520), [.init(1, 0, 1), .init(2.76, -4, 0.7), .init(5.4, -9, 0.4), .init(8.9, -16, 0.2)]),
        gain: -10, delay: 0.1),
      Layer(Collisions(.regular(4, .level, jitter: 0.02), movement, strengths: 1), gain: -26),
    ])
}
