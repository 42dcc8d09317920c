// N. H. Fletcher and T. D. Rossing, "The Physics of Musical Instruments", 2nd ed.: spectra, resonances of bodies, modes of
// bars and membranes. Frequencies are those of A4 (440 Hz); drums have their own.

extension Instrument {
  // Strings that are plucked or struck.

  static let piano = Instrument(
    [
      Layer(StruckString(hardness: .between(1800, 3200)), envelope: .faded(attack: 0.001, release: 0.25)),
      // The key bed and the hammer's knock.
      Layer(
        NoiseBands([.init(90, 700, gain: 0), .init(1200, 5000, gain: -10)]), gain: -11,
        envelope: .struck(attack: 0.001, decay: 0.07)),
    ], tail: 0.6)

  static let guitar = Instrument(
    [
      Layer(
        PluckedString(
          ring: .between(1.3, 2.2), brightness: .between(0.3, 0.55), place: .between(0.14, 0.26, vary: 0.1),
          hardness: .between(3500, 6500)),
        envelope: .faded(attack: 0.001, release: 0.12)),
      // The nail on the string.
      Layer(
        NoiseBands([.init(1200, 7000)]), gain: -17, envelope: .struck(attack: 0.001, decay: .about(0.02, vary: 0.4))),
    ], tail: 0.4)

  static let bass = Instrument(
    [
      Layer(
        PluckedString(ring: .between(0.7, 1.2), brightness: 0.2, place: 0.22, hardness: .between(700, 1400)),
        envelope: .faded(attack: 0.002, release: 0.06))
    ], tail: 0.06)

  static let harp = Instrument(
    [
      Layer(
        PluckedString(
          ring: .between(1.6, 2.4), brightness: .between(0.55, 0.75), place: .between(0.35, 0.46, vary: 0.05),
          hardness: .between(2500, 4500)),
        envelope: .faded(attack: 0.001, release: 0.5))
    ], tail: 1.2)

  /// A cantilever's modes: 1, 6.27, 17.55.
  static let musicBox = Instrument(
    [
      Layer(
        ModalBank(
          f0: 440, [.init(1, 0, 1.6), .init(6.27, -17, 0.28), .init(17.55, -28, 0.09)], inharmonicity: 0.002,
          strikes: 1, beating: .between(0.5, 1.5), hardness: .between(5000, 9000), ring: .between(0.7, 1.3)),
        envelope: .faded(attack: 0.0005, release: 0.3)),
      // The pin leaves the tooth.
      Layer(
        NoiseBands([.init(2500, 9000)]), gain: -24, envelope: .struck(attack: 0.001, decay: 0.02)),
    ], tail: 1.2)

  /// A tuned bar over a tube: 1, 4, 9.2.
  static let mallet = Instrument(
    [
      Layer(
        ModalBank(
          f0: 440, [.init(1, 0, 0.9), .init(4, -12, 0.3), .init(9.2, -20, 0.12)], strikes: 1, beating: 0.4,
          hardness: 4000),
        envelope: .faded(attack: 0.0005, release: 0.3))
    ], tail: 0.8)

  // Tones that are bowed or blown.

  /// A bow makes a sawtooth; the bridge has its hill at 2.5 kHz. The resonances of the body are filters of the part.
  static let violin = Instrument(
    [
      Layer(
        SustainedTone(
          Timbre(slope: 3.5, softer: 2, body: [.init(2600, 1800, 7), .init(7500, 5000, -16)]),
          attack: .between(0.04, 0.08, vary: 0.3), release: 0.07, swell: [0: 0.75, 0.25: 1, 0.8: 0.92, 1: 0.7],
          vibrato: (.between(0.2, 0.4, vary: 0.3), .between(5, 6.3, vary: 0.05)), tremble: 0.15, scoop: -0.2,
          breath: -22)),
      // The bow takes hold of the string.
      Layer(
        NoiseBands([.init(1500, 7000)]), gain: -20, envelope: .struck(attack: 0.01, decay: 0.07)),
    ], tail: 0.07)

  static let strings = Instrument(
    [
      Layer(
        SustainedTone(
          Timbre(
            slope: 6, softer: 3, body: [.init(300, 150, 4), .init(550, 250, 5), .init(2400, 1800, 6)]),
          attack: .between(0.18, 0.35), release: 0.3, swell: [0: 0.8, 0.5: 1, 1: 0.8],
          vibrato: (0.15, .between(4.8, 6)), players: (3, 9), breath: -28))
    ], tail: 0.3)

  static let lowStrings = Instrument(
    [
      Layer(
        SustainedTone(
          Timbre(slope: 6.5, softer: 3, body: [.init(110, 60, 4), .init(220, 110, 4), .init(900, 700, 4)]),
          attack: .between(0.12, 0.25), release: 0.25, vibrato: (0.1, .between(4.5, 5.5)), players: (3, 8)))
    ], tail: 0.25)

  /// The strings' bows go to and fro fast.
  static let tremolo = Instrument(
    [
      Layer(
        SustainedTone(
          Timbre(slope: 5, softer: 3, body: [.init(300, 150, 4), .init(550, 250, 5), .init(2600, 1800, 8)]),
          attack: 0.25, release: 0.3, swell: [0: 0.5, 1: 1], vibrato: (.between(0.12, 0.2), .between(8, 11)),
          tremble: 0.75, players: (3, 12), breath: -20))
    ], tail: 0.3)

  /// Brass is soft below its cut-off and far brighter when it's loud.
  static let trumpet = Instrument(
    [
      Layer(
        SustainedTone(
          Timbre(
            slope: 3.5, softer: 7, body: [.init(1250, 900, 9), .init(2400, 1500, 6), .init(7500, 4500, -18)]),
          attack: .between(0.025, 0.045, vary: 0.2), release: 0.06, swell: [0: 1, 0.08: 1.08, 0.3: 0.92, 1: 0.86],
          vibrato: (.between(0.04, 0.12), .between(4.8, 5.8)), scoop: .between(-0.5, -0.2), breath: -27))
    ], tail: 0.06)

  static let horns = Instrument(
    [
      Layer(
        SustainedTone(
          Timbre(slope: 8, softer: 8, body: [.init(400, 300, 6), .init(800, 500, 3)]), attack: .between(0.06, 0.1),
          release: 0.12, vibrato: (0.04, 5), scoop: -0.3, players: (2, 6)))
    ], tail: 0.12)

  static let flute = Instrument(
    [
      Layer(
        SustainedTone(
          Timbre([0, -3, -11, -17, -25, -30, -36], slope: 14, softer: 5), attack: .between(0.05, 0.08, vary: 0.2),
          release: 0.08, swell: [0: 0.85, 0.3: 1, 1: 0.8],
          vibrato: (.between(0.06, 0.14), .between(4.6, 5.6, vary: 0.05)), tremble: 0.3, scoop: -0.2,
          breath: -13)),
      Layer(
        NoiseBands([.init(1200, 6000)]), gain: -22, envelope: .struck(attack: 0.015, decay: 0.09)),
    ], tail: 0.08)

  /// Reed and cylindrical tube: hardly any even harmonics.
  static let clarinet = Instrument(
    [
      Layer(
        SustainedTone(
          Timbre([0, -30, -6, -26, -9, -22, -14, -20], slope: 14, softer: 6), attack: .between(0.03, 0.06),
          release: 0.07, vibrato: (0.03, 5), breath: -24))
    ], tail: 0.07)

  /// Stops of 8', 4' and 2' sound together; pipes neither swell nor tremble.
  static let organ = Instrument(
    [
      Layer(
        SustainedTone(
          Timbre([0, -2, -12, -4, -16, -14, -22, -7, -24, -20], slope: 14, softer: 0), attack: .between(0.03, 0.06),
          release: 0.09, players: (2, 2.5), breath: -27))
    ], tail: 0.09)

  static let organPedal = Instrument(
    [
      Layer(
        SustainedTone(
          Timbre([0, -4, -9, -10, -18, -16], slope: 14, softer: 0), attack: 0.08, release: 0.12, players: (2, 2)))
    ], tail: 0.12)

  /// A double reed in a conical tube, always loud.
  static let chanter = Instrument(
    [
      Layer(
        SustainedTone(
          Timbre(
            [-6, 0, -1, -2, -1, -3, -5, -6, -8, -10], slope: 9, softer: 0, body: [.init(1300, 900, 4)]),
          attack: 0.008, release: 0.008, breath: -24))
    ], tail: 0.012)

  static let bagDrone = Instrument(
    [
      Layer(
        SustainedTone(
          Timbre(
            [-6, -2, 0, -2, -4, -3, -5, -6, -7, -8, -9, -10], slope: 8, softer: 0, body: [.init(1200, 900, 4)]),
          attack: 0.05, release: 0.05, players: (2, 4)))
    ], tail: 0.05)

  /// Voices of a synthesiser that fade into one another.
  static let pad = Instrument(
    [
      Layer(
        SustainedTone(
          Timbre(slope: 9, softer: 3, body: [.init(700, 700, 4)]), attack: 0.5, release: 0.8,
          vibrato: (0.05, .between(3, 5)), players: (3, 7)))
    ], tail: 0.8)

  /// A synthesiser's lead: what old games and cheap toys have.
  static let square = Instrument(
    [
      Layer(
        SustainedTone(
          Timbre([0, -60, -9.5, -60, -14, -60, -17, -60, -19], slope: 60, softer: 0), attack: 0.004, release: 0.02))
    ], tail: 0.02)
}
