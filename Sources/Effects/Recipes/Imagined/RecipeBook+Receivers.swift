extension RecipeBook {
  /// Music and speech out of a small loudspeaker.
  static let receivers: [Recipe] = [radio, television]

  /// A band from a loudspeaker of 8 cm, 250 Hz to 4 kHz, and a little noise between it and the station.
  private static let radio = Recipe(
    "Radio", .continuous, place: .room, roomTone: -48, pitchFollowsSize: 0, loudness: -24,
    [
      Layer(
        Phrase(tempo: .between(92, 128), scales: [.major, .minor], bandParts),
        filters: [
          .highPass(.between(230, 330)), .highPass(180), .lowPass(.between(3300, 4600)), .lowPass(5500),
          .peak(1300, q: 0.8, decibels: 4),
        ], drive: 0.1),
      Layer(Borrowed("Speech"), gain: .between(-7, 3), filters: [.highPass(300), .lowPass(3800), .lowPass(5000)]),
      Layer(NoiseBands([.init(300, 4500, gain: 0, depth: 2, rate: 2)], depth: 2, rate: 0.5), gain: -19),
      Layer(
        Particles(rate: 4, gusts: (6, 1), sizes: 1.4, .burst(.between(800, 3500), q: 1, decay: .between(0.002, 0.008))),
        gain: -19),
    ])

  /// Somebody who talks, music beneath, in a living room.
  private static let television = Recipe(
    "Television", .continuous, place: .room, wet: 1.5, roomTone: -44, pitchFollowsSize: 0, loudness: -24,
    [
      Layer(Borrowed("Speech"), gain: 2, filters: [.highPass(160), .lowPass(5500)]),
      Layer(
        Phrase(
          tempo: .between(80, 112), scales: [.major, .minor],
          [
            .init(.strings, .held, 57...69, gain: -4), .init(.piano, .melody, 67...82, gain: -2),
            .init(.bass, .bass("X.....x.X......."), 33...45, gain: -2),
            .init(.hat, .strokes("x.o.x.o.x.o.x.o."), gain: -10, share: 0.5),
          ]), gain: -6, filters: [.highPass(150), .lowPass(6000)]),
      far("Applause", seconds: 4),
    ])

  private static func far(_ label: String, seconds: Spread) -> Layer {
    Layer(
      Recurring(
        Borrowed(label), every: .between(9, 15, vary: 0.4), seconds: seconds,
        envelope: .faded(attack: 0.5, release: 1.2)), gain: -10, filters: [.highPass(200), .lowPass(5000)])
  }
}
