// N. H. Fletcher and T. D. Rossing, "The Physics of Musical Instruments", 2nd ed., chapter 18: a membrane's modes lie at
// 1, 1.59, 2.14, 2.30, 2.65, 2.92; a blow stretches it, so that its pitch falls at first.

extension Instrument {
  private static let membrane: [ModalBank.Partial] = [
    .init(1, 0, 0.5), .init(1.59, -4, 0.3), .init(2.14, -7, 0.22), .init(2.3, -9, 0.2), .init(2.65, -11, 0.15),
    .init(2.92, -12, 0.13), .init(3.6, -16, 0.1),
  ]

  static let kick = Instrument(
    [
      Layer(
        SweptTone(.between(46, 58), sweep: [0: 3, 0.04: 1.8, 0.12: 1.15, 0.3: 1, 1: 0.92]), gain: 5,
        envelope: .struck(attack: 0.002, hold: 0.03, decay: 0.4)),
      Layer(NoiseBands([.init(1500, 5000)]), gain: -12, envelope: .struck(attack: 0.001, decay: 0.02)),
    ], tail: 0.45, isPitched: false)

  static let snare = Instrument(
    [
      Layer(ModalBank(f0: .between(170, 210), membrane, ring: 0.5), gain: -2),
      Layer(
        NoiseBands([.init(350, 2500, gain: -2), .init(2500, 12_000, gain: 0)]), gain: -3,
        envelope: .struck(attack: 0.001, decay: .between(0.2, 0.32))),
    ], tail: 0.35, isPitched: false)

  static let hat = Instrument(
    [
      Layer(
        NoiseBands([.init(7000, 16_000, order: 2)]), gain: -8,
        envelope: .struck(attack: 0.001, decay: .about(0.07, vary: 0.4)))
    ], tail: 0.15, isPitched: false)

  static let cymbal = Instrument(
    [
      Layer(
        NoiseBands([.init(2500, 6000, gain: -5), .init(6000, 16_000, gain: 0)]), gain: -4,
        envelope: .struck(attack: 0.004, decay: .between(1.6, 2.4)))
    ], tail: 2.2, isPitched: false)

  static let shaker = Instrument(
    [
      Layer(
        Particles(rate: 1200, sizes: 2, .burst(.between(5000, 9000), q: 3, decay: 0.006)), gain: -4,
        envelope: .struck(attack: 0.02, decay: 0.1))
    ], tail: 0.14, isPitched: false)

  static let lowTom = Instrument(
    [
      Layer(ModalBank(f0: .between(75, 105, vary: 0.01), membrane, hardness: 700, ring: 1.3), gain: 3),
      Layer(
        SweptTone(.between(70, 95), sweep: [0: 1.5, 0.1: 1.08, 0.4: 1]),
        envelope: .struck(attack: 0.002, decay: 0.6)),
      Layer(NoiseBands([.init(250, 1500)]), gain: -11, envelope: .struck(attack: 0.001, decay: 0.05)),
    ], tail: 0.7, isPitched: false)

  static let highTom = Instrument(
    [
      Layer(ModalBank(f0: .between(135, 185, vary: 0.01), membrane, hardness: 1200, ring: 1.1), gain: 2),
      Layer(NoiseBands([.init(400, 3000)]), gain: -11, envelope: .struck(attack: 0.001, decay: 0.04)),
    ], tail: 0.55, isPitched: false)

  /// A hand drum: tone in the middle, slap at the edge.
  static let handDrum = Instrument(
    [
      Layer(ModalBank(f0: .between(190, 260, vary: 0.02), membrane, strikes: 4, hardness: 2000, ring: 0.6), gain: 2),
      Layer(
        NoiseBands([.init(700, 4000)]), gain: -8, envelope: .struck(attack: 0.001, decay: .about(0.06, vary: 0.5))),
    ], tail: 0.35, isPitched: false)

  /// Air in the kettle and the rim leave 1, 1.5, 1.99, 2.44 standing.
  static let timpani = Instrument(
    [
      Layer(
        ModalBank(
          f0: .between(85, 130),
          [
            .init(1, 0, 1.8), .init(1.5, -3, 1.6), .init(1.99, -8, 1.2), .init(2.44, -12, 1), .init(0.85, -10, 0.3),
            .init(2.9, -16, 0.6),
          ], hardness: 600), gain: 4),
      Layer(NoiseBands([.init(60, 400)]), gain: -9, envelope: .struck(attack: 0.003, decay: 0.1)),
    ], tail: 1.8, isPitched: false)

  /// A big drum of ceremonies and trailers.
  static let bigDrum = Instrument(
    [
      Layer(ModalBank(f0: .between(48, 62), membrane, hardness: 260, ring: 3), gain: 6),
      Layer(
        SweptTone(.between(42, 52), sweep: [0: 1.6, 0.06: 1.1, 0.3: 1]), gain: 2,
        envelope: .struck(attack: 0.003, decay: 1.2)),
      Layer(NoiseBands([.init(100, 900)]), gain: -10, envelope: .struck(attack: 0.002, decay: 0.12)),
    ], tail: 1.4, isPitched: false)
}
