extension RecipeBook {
  static let speech: [Recipe] = [speaking, speakingWoman, speakingChild, whisper, hubbub]

  private static let speaking = Recipe(
    "Speech", .continuous, roomTone: -42, loudness: -20,
    [
      Layer(
        Murmur(
          else: Babble(
            1, f0: .between(95, 135), phrase: .between(1.4, 2.8, vary: 0.4), pause: .between(0.25, 0.6, vary: 0.5))))
    ])

  private static let speakingWoman = Recipe(
    "Speech", when: [.woman], .continuous, roomTone: -42, loudness: -20,
    [
      Layer(
        Murmur(
          [.woman],
          else: Babble(
            1, f0: .between(180, 240), phrase: .between(1.4, 2.8, vary: 0.4), pause: .between(0.25, 0.6, vary: 0.5))))
    ])

  private static let speakingChild = Recipe(
    "Speech", when: [.child], .continuous, roomTone: -42, pitchFollowsSize: 0, loudness: -20,
    [
      Layer(
        Murmur(
          [.child],
          else: Babble(
            1, f0: .between(270, 340), rate: .between(3.6, 4.6), phrase: .between(1, 2, vary: 0.4),
            pause: .between(0.3, 0.8, vary: 0.5), range: 5)))
    ])

  private static let whisper = Recipe(
    "Whispering", .continuous, roomTone: -36, loudness: -26,
    [
      Layer(
        Babble(1, f0: .between(120, 220), .whispered, rate: .between(4.4, 5.6), pause: .between(0.3, 0.7, vary: 0.5)))
    ])

  private static let hubbub = Recipe(
    "Hubbub, speech noise, speech babble", .continuous, place: .hall, roomTone: -40, width: 1, loudness: -22,
    [
      Layer(Babble(.between(9, 14), f0: .between(90, 230), phrase: .between(1.5, 3.5, vary: 0.5), depth: 22)),
      // The many behind them.
      Layer(
        NoiseBands([
          .init(150, 420, gain: 0, depth: 1.5, rate: 4), .init(420, 1100, gain: -2, depth: 2, rate: 4),
          .init(1100, 3200, gain: -11, depth: 2, rate: 5),
        ]),
        gain: .between(-22, -17)),
    ])
}
