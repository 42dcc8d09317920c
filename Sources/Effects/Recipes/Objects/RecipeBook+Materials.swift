import SoundText

extension RecipeBook {
  /// What sounds alike but for what it is made of.
  static let materials: [Recipe] = taps + clatters

  private struct Material {
    var when: Set<SoundAttribute>
    var body: Body
    /// The noise of the contact: its level in dB, its band in Hz.
    var click: Collisions.Click
    /// How long one of them is heard, in seconds.
    var seconds: Spread
  }

  private static let table: [Material] = [
    Material(when: [], body: .board, click: .init(0, .between(1200, 2600), decay: 0.012), seconds: 0.4),
    Material(when: [.wood], body: .board, click: .init(-2, .between(1000, 2200), decay: 0.012), seconds: 0.4),
    Material(when: [.metal], body: .rod, click: .init(-8, .between(3000, 6000), decay: 0.006), seconds: 1.4),
    Material(when: [.glass], body: .cup, click: .init(-10, .between(4000, 8000), decay: 0.004), seconds: 1.2),
    Material(when: [.ceramic], body: .ceramic, click: .init(-6, .between(3000, 6000), decay: 0.005), seconds: 0.5),
    Material(when: [.plastic], body: .plastic, click: .init(3, .between(1800, 3600), decay: 0.01), seconds: 0.3),
    Material(when: [.stone], body: .stone, click: .init(2, .between(2000, 4500), decay: 0.008), seconds: 0.3),
  ]

  private static let taps: [Recipe] = table.map { material in
    Recipe(
      "Tap", when: material.when,
      .shots(seconds: material.seconds, .groups(2...5, .between(0.16, 0.34, vary: 0.12), pause: .between(0.7, 1.5))),
      wet: 0.8, loudness: -23,
      [Layer(Collisions(.listed([(0, 0)]), material.body, strengths: 2, strikes: 3, click: material.click))])
  }

  /// Several of it fall on one another.
  private static let clatters: [Recipe] = table.map { material in
    Recipe(
      "Clatter", when: material.when,
      .shots(seconds: .between(1.6, 2.4), .steady(.between(1.6, 2.6, vary: 0.3))), loudness: -19,
      [
        Layer(
          Collisions(
            .random(.between(22, 40), [0: 1.2, 0.2: 1, 0.4: 0.5, 0.6: 0.15, 0.75: 0]), material.body, bodies: 6,
            strengths: 4, strikes: 4, force: [0: 1, 0.4: 0.7, 0.75: 0.3], click: material.click)),
        Layer(
          Collisions(
            .bouncing(first: .between(0.14, 0.26), keep: .between(0.68, 0.8), most: 12), material.body, bodies: 2,
            strengths: 2, strikes: 4, click: material.click), gain: 3),
      ])
  }
}
