// Vibrato of 5-7 Hz and half a semitone or more; resonances of trained men crowd near 2.8 kHz (J. Sundberg, "The Science
// of the Singing Voice", 1987). Notes follow a scale, so a shot is one note.
extension RecipeBook {
  static let singing: [Recipe] = [sing, hum, choir]

  private static let sing = Recipe(
    "Singing", .shots(seconds: .between(2.6, 3.4, vary: 0.1), .steady(.between(2.9, 3.6, vary: 0.05))), place: .hall,
    roomTone: -44,
    loudness: -19,
    [
      Layer(
        VoicedTone(
          f0: .between(165, 390, vary: 0.02),
          melody: [
            0: 0.97, 0.03: 1, 0.22: 1, 0.25: 1.122, 0.42: 1.122, 0.45: 1.26, 0.66: 1.26, 0.69: 1.122, 0.8: 1.122,
            0.83: 1, 1: 0.99,
          ], vibrato: (.between(0.25, 0.5), .between(5, 6.2)), drift: 0.12, tilt: .between(9, 11),
          roughness: .init(jitter: 0.005, shimmer: 0.3),
          voice: [
            0: 0, 0.04: 0.8, 0.2: 1, 0.235: 0.65, 0.3: 1, 0.435: 0.7, 0.5: 1, 0.67: 0.7, 0.72: 0.9, 0.81: 0.65,
            0.86: 0.85, 0.95: 0.4, 1: 0,
          ],
          breath: [0: 0, 0.03: 0.06, 0.5: 0.02, 1: 0],
          formants: [
            .init(
              620, 80, 16, move: [0: 1, 0.22: 1.05, 0.27: 0.75, 0.42: 0.75, 0.47: 1.1, 0.66: 1.1, 0.72: 0.85, 1: 0.9]),
            .init(1150, 100, 14, move: [0: 1, 0.22: 1, 0.28: 1.4, 0.42: 1.4, 0.48: 1, 0.66: 0.95, 0.72: 0.85, 1: 0.9]),
            .init(2600, 130, 15),
            .init(3150, 160, 14), .init(4200, 300, 8),
          ], tract: .between(0.95, 1.15), variety: 0.05))
    ])

  private static let hum = Recipe(
    "Humming", .shots(seconds: .between(2.4, 3.2, vary: 0.1), .steady(.between(2.7, 3.4, vary: 0.06))), roomTone: -42,
    loudness: -22,
    [
      Layer(
        VoicedTone(
          f0: .between(120, 260, vary: 0.02),
          melody: [
            0: 0.98, 0.05: 1, 0.24: 1, 0.27: 1.189, 0.46: 1.189, 0.49: 1.122, 0.7: 1.122, 0.73: 0.89, 0.95: 0.89,
            1: 0.88,
          ],
          vibrato: (.between(0.1, 0.3), .between(4.8, 6)), drift: 0.15, tilt: .between(13, 16),
          voice: [
            0: 0, 0.05: 0.8, 0.22: 1, 0.255: 0.6, 0.3: 1, 0.475: 0.6, 0.52: 0.95, 0.715: 0.55, 0.76: 0.9, 0.93: 0.5,
            1: 0,
          ],
          breath: [0: 0, 0.05: 0.02, 0.95: 0.02, 1: 0],
          formants: [.init(260, 70, 12), .init(1050, 180, 7), .init(2150, 260, 6), .init(700, 120, -8)], variety: 0.05))
    ])

  // Four parts of a chord, several voices to each that are never quite together; two stand out.
  private static let choir = Recipe(
    "Choir", .continuous, place: .church, roomTone: nil, width: 0.9, loudness: -19,
    [
      Layer(
        Babble(
          8, f0: .about(146.8, vary: 0.008), .sung, chord: [1, 1.498, 2, 2.52], rate: .between(0.26, 0.4),
          phrase: .between(7, 11, vary: 0.3), pause: .between(0.2, 0.5), depth: 8)),
      chorister(220),
    ])

  private static func chorister(_ hertz: Double) -> Layer {
    Layer(
      Ensemble(
        1, seconds: .between(3, 4.5, vary: 0.2), interval: .between(2.8, 4, vary: 0.1),
        [
          Layer(
            VoicedTone(
              f0: .about(hertz, vary: 0.006), vibrato: (.between(0.15, 0.4), .between(4.8, 6.4)), drift: 0.12, tilt: 10,
              roughness: .init(jitter: 0.006, shimmer: 0.4), voice: [0: 0, 0.2: 0.8, 0.45: 1, 0.75: 0.8, 1: 0],
              breath: [0: 0, 0.3: 0.03, 0.8: 0.03, 1: 0],
              formants: [.init(600, 90, 15), .init(1050, 110, 13), .init(2600, 200, 11), .init(3200, 260, 9)],
              tract: .between(0.95, 1.12)))
        ]), gain: -7)
  }
}
