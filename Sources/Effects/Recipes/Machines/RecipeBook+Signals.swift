import SoundText

extension RecipeBook {
  /// Sirens, horns, alarms, telephones.
  static let signals: [Recipe] =
    horns + alarms + telephones

  /// A horn loudspeaker passes 400 Hz to 4 kHz and overdrives.
  private static let hornSpeaker: [Filter] = [.highPass(420), .peak(1100, q: 1, decibels: 5), .lowPass(4500)]
  private static let square: [Double] = [0, -14, -7, -17, -12, -20, -16, -23, -19]

  // MARK: - Horns

  /// A diaphragm that beats against its seat: harmonics up to 8 kHz, strongest between 2 and 4 kHz.
  private static let reed: [Double] = [
    -8, -5, -4, -2, 0, 0, -1, -2, -4, -6, -8, -11, -13, -15, -17, -19, -21, -23,
  ]

  private static func carHorn(_ label: String, _ seconds: Spread, _ pattern: Pattern) -> Recipe {
    let envelope = Envelope.faded(attack: 0.018, release: 0.035)
    return Recipe(
      label, .shots(seconds: seconds, pattern), place: .street, wet: 2, roomTone: -38, pitchFollowsSize: 0.5,
      loudness: -19,
      [
        Layer(
          SweptTone(.between(395, 440), sweep: [0: 0.97, 0.06: 1], harmonics: reed, drift: 0.02), envelope: envelope),
        Layer(
          SweptTone(.between(490, 545), sweep: [0: 0.97, 0.06: 1], harmonics: reed, drift: 0.02), gain: -1,
          envelope: envelope),
      ])
  }

  private static func airHorn(
    _ label: String, _ pipes: [Spread], _ seconds: Spread, _ pattern: Pattern, decay: Double = 0.15
  )
    -> Recipe
  {
    Recipe(
      label, .shots(seconds: seconds, pattern), place: .street, wet: 3, roomTone: -40, pitchFollowsSize: 0.6,
      loudness: -19,
      pipes.map { pipe in
        Layer(
          SweptTone(
            pipe, sweep: [0: 0.93, 0.08: 1, 0.93: 1, 1: 0.96],
            harmonics: [0, 0, -1, -3, -5, -8, -11, -14, -17, -20, -23],
            drift: 0.04),
          envelope: .faded(attack: 0.06, release: .init(floatLiteral: decay)), filters: [.lowPass(5000)])
      } + [Layer(NoiseBands([.init(300, 4000)]), gain: -24, envelope: .faded(attack: 0.03, release: 0.2))])
  }

  private static let horns: [Recipe] = [
    carHorn(
      "Vehicle horn, car horn, honking", .between(0.28, 0.75, vary: 0.3),
      .groups(1...3, .between(0.5, 0.9, vary: 0.2), pause: .between(1, 2))),
    carHorn("Toot", .between(0.12, 0.22, vary: 0.2), .groups(2...2, .between(0.28, 0.36), pause: 1.8)),
    airHorn(
      "Air horn, truck horn", [.between(175, 200), .between(215, 245)], .between(0.9, 1.8),
      .groups(1...2, 2, pause: 2.5)),
    airHorn("Foghorn", [.between(88, 115)], .between(2.2, 3.2), .steady(.between(4.5, 6)), decay: 0.5),
    Recipe(
      "bugle", .shots(seconds: .between(0.5, 1.1, vary: 0.3), .group(4...6, .between(0.35, 0.6, vary: 0.3))),
      place: .open,
      roomTone: -44,
      [
        Layer(
          SweptTone(
            .about(466, vary: 0.16), harmonics: [-3, 0, -1, -4, -7, -10, -13, -17, -21], vibrato: (0.1, 5.5),
            drift: 0.05),
          envelope: .faded(attack: 0.04, release: 0.08))
      ]),
  ]

  // MARK: - Alarms

  /// A piezo disc in its resonator: 2 to 4 kHz, driven by a square wave.
  private static func piezo(
    _ label: String, _ hertz: Spread, _ seconds: Spread, _ pattern: Pattern, place: Place = .room
  ) -> Recipe {
    Recipe(
      label, .shots(seconds: seconds, pattern), place: place, roomTone: -42, pitchFollowsSize: 0.3,
      [
        Layer(
          SweptTone(hertz, harmonics: [0, -24, -11, -28, -17, -32, -22]),
          envelope: .faded(attack: 0.002, release: 0.004))
      ])
  }

  private static let alarms: [Recipe] = [
    piezo(
      "Alarm clock", .between(1950, 2700), .between(0.05, 0.075),
      .groups(4...4, .between(0.115, 0.135), pause: .between(0.55, 0.75))),
    bellAlarm("Alarm clock", [.metal]),
    piezo("Smoke detector, smoke alarm", .between(3050, 3300), 0.5, .groups(3...3, 1, pause: 1.5)),
    piezo("Alarm", .between(1600, 2600), .between(0.22, 0.4), .steady(.between(0.45, 0.8))),
    piezo("Reversing beeps", .between(1100, 1350), .between(0.42, 0.5), .steady(.between(0.92, 1.05)), place: .street),
    piezo("Beep, bleep", .between(800, 1500), .between(0.09, 0.2), .groups(1...3, .between(0.3, 0.5), pause: 1)),
    Recipe(
      "Car alarm", .continuous, place: .street, wet: 2, roomTone: -38, pitchFollowsSize: 0,
      [
        Layer(
          SweptTone(.between(1000, 1300), harmonics: square, vibrato: (.between(5, 8), .between(2.2, 4.5))),
          filters: hornSpeaker, drive: 0.8)
      ]),
    // A contact that breaks its own current a hundred times a second.
    Recipe(
      "Buzzer", .shots(seconds: .between(0.6, 1.3), .groups(1...2, 1.5, pause: 2)), place: .room, roomTone: -44,
      [
        Layer(
          Rounds(
            rate: .between(85, 125), jitter: (0.8, 0.004), width: 0.0012, noise: (-10, 0.003),
            modes: [.init(700, q: 3, 0), .init(1500, q: 3, 1), .init(2700, q: 2.5, -2), .init(4800, q: 2, -8)],
            direct: -3), envelope: .faded(attack: 0.008, release: 0.02), drive: 0.5)
      ]),
    Recipe(
      "Ping", .shots(seconds: .between(0.9, 1.6), .steady(.between(1.6, 2.4))), place: .hall, roomTone: -48,
      [
        Layer(
          SweptTone(.between(1200, 1900), harmonics: [0, -18, -30]),
          envelope: .struck(attack: 0.002, decay: .between(0.6, 1.2)))
      ]),
    Recipe(
      "Sonar", .shots(seconds: 3, .steady(.between(3.2, 4.5))), place: .underwater, wet: 4, roomTone: -40,
      [
        Layer(
          SweptTone(.between(900, 1300), sweep: [0: 1, 0.1: 0.99, 1: 0.985], harmonics: [0, -20]),
          envelope: .struck(attack: 0.01, hold: 0.08, decay: 2.2))
      ]),
    Recipe(
      "Sine wave", .continuous, roomTone: nil, [Layer(SweptTone(.between(420, 1000)))]),
  ]

  private static func bellAlarm(_ label: String, _ when: Set<SoundAttribute>) -> Recipe {
    Recipe(
      label, when: when, .continuous, place: .room, roomTone: -44,
      [
        Layer(
          Rounds(
            rate: .between(17, 24), beats: [.init(0), .init(0.5, 0.9)], jitter: (1.5, 0.02), width: 0.0004,
            noise: (-8, 0.004),
            modes: [
              .init(2250, q: 90, 0), .init(2310, q: 90, -2), .init(3650, q: 80, -2), .init(5400, q: 70, -5),
              .init(7600, q: 60, -9),
            ], direct: -12))
      ])
  }

  // MARK: - Telephones

  private static func tones(_ label: String, _ first: Double, _ second: Double, on: Double?, every: Double) -> Recipe {
    let layers = [first, second].map { hertz in
      Layer(
        SweptTone(.init(floatLiteral: hertz)), envelope: .faded(attack: 0.004, release: 0.006),
        filters: [.highPass(280), .lowPass(3400)])
    }
    let form: Recipe.Form =
      on.map { .shots(seconds: .init(floatLiteral: $0), .steady(.init(floatLiteral: every))) } ?? .continuous
    return Recipe(label, form, place: .room, wet: 0.5, roomTone: -46, pitchFollowsSize: 0, layers)
  }

  private static let dials: [(low: Double, high: Double)] = [
    (697, 1209), (770, 1336), (852, 1477), (941, 1336), (697, 1477), (770, 1209),
  ]

  private static let telephones: [Recipe] = [
    // Two gongs, a clapper that goes between them 20 times a second (ITU-T: 25 Hz in Europe), 2 s on and 4 s off.
    Recipe(
      "Telephone bell ringing", .shots(seconds: .between(1.9, 2.3), .steady(.between(3.4, 4.5))), place: .room,
      roomTone: -44,
      [
        Layer(
          Rounds(
            rate: .between(20, 25), beats: [.init(0), .init(0.5, 0.95)], jitter: (1, 0.008), width: 0.0004,
            noise: (-8, 0.005),
            modes: [
              .init(1450, q: 70, 0), .init(1780, q: 70, 0), .init(3900, q: 70, -3), .init(4700, q: 70, -4),
              .init(7300, q: 60, -9),
            ], direct: -14), envelope: .faded(attack: 0.01, release: 0.35))
      ]),
    Recipe(
      "Ringtone", .shots(seconds: 0.16, .groups(6...8, .between(0.13, 0.2), pause: .between(0.8, 1.4))), place: .room,
      roomTone: -44,
      [
        Layer(
          SweptTone(.about(1150, vary: 0.3), harmonics: [0, -10, -14, -22]),
          envelope: .struck(attack: 0.003, hold: 0.05, decay: 0.12))
      ]),
    tones("Dial tone", 350, 440, on: nil, every: 1), tones("Busy signal", 480, 620, on: 0.5, every: 1),
    Recipe(
      "Telephone dialing, DTMF", .shots(seconds: 0.12, .groups(7...10, .between(0.18, 0.26, vary: 0.15), pause: 3)),
      place: .room,
      wet: 0.5, roomTone: -46, pitchFollowsSize: 0,
      [
        Layer(
          Keypad(rows: dials), envelope: .faded(attack: 0.003, release: 0.005),
          filters: [.highPass(300), .lowPass(3400)])
      ]),
  ]
}
