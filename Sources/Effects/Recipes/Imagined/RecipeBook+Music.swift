// Tempi and forms: what is usual in popular and light music; 4/4, eight bars, I-V-vi-IV and its relatives (W. Everett,
// "The Foundations of Rock", 2009).
extension RecipeBook {
  /// Music that is heard in a scene: a band, an instrument.
  static let music: [Recipe] = [
    band, happyBand, sadMusic, gentleMusic, piano, guitar, drums, orchestra, flute, violin, trumpet, organ, harp,
    bagpipes, musicBox, suspense, fanfare,
  ]

  /// Four who play together; each such band lacks one or another.
  static let bandParts: [Phrase.Part] = [
    .init(.kick, .strokes("X.......x......."), gain: -1, share: 0.85),
    .init(.kick, .strokes("..........x.....|......x.........|................"), gain: -2, share: 0.7),
    .init(.snare, .strokes("....X.......X..."), gain: -5, share: 0.85),
    .init(.hat, .strokes("x.o.x.o.x.o.x.o.|x.o.x.oox.o.x.o."), gain: -4, share: 0.85),
    .init(.bass, .bass("X...x.x.x...o.x.|X.....x.X.....x."), 31...45, gain: 3),
    .init(.guitar, .strummed("X...x.ox..x.x.x.|X..x..x.X.x.x.o."), 47...66, gain: -7, filters: guitarBody, share: 0.7),
    .init(.piano, .chords("X.......x...o...|X.....x.....x..."), 55...67, gain: -4, share: 0.7),
    .init(.pad, .held, 57...70, gain: -9, share: 0.4),
    .init(.piano, .melody, 69...84, gain: 2),
  ]

  /// The air of a guitar's body resounds near 100 Hz, its top near 200 Hz, its back near 400 Hz (Fletcher and Rossing,
  /// section 9.5).
  static let guitarBody: [Filter] = [
    .peak(.between(95, 110), q: 8, decibels: 10), .peak(.between(185, 225), q: 9, decibels: 9),
    .peak(.between(370, 440), q: 8, decibels: 6), .peak(.between(560, 680), q: 8, decibels: 4),
    .highShelf(5500, decibels: -5),
  ]

  /// A violin's resonances are many and narrow: as the pitch swings, each harmonic swells and fades at its own pace
  /// (M. V. Mathews and J. Kohut, "Electronic simulation of violin resonances", JASA 53, 1973).
  private static let violinBody: [Filter] = [
    .peak(.between(265, 285), q: 14, decibels: 8), .peak(.between(440, 475), q: 16, decibels: 9),
    .peak(.between(530, 570), q: 16, decibels: 9), .peak(.between(690, 760), q: 18, decibels: -9),
    .peak(.between(840, 930), q: 18, decibels: 8), .peak(.between(1050, 1180), q: 20, decibels: -9),
    .peak(.between(1280, 1420), q: 20, decibels: 8), .peak(.between(1560, 1700), q: 20, decibels: -9),
    .peak(.between(1900, 2100), q: 20, decibels: 8), .peak(.between(2300, 2500), q: 22, decibels: 8),
    .peak(.between(2750, 2950), q: 22, decibels: 7), .peak(.between(3300, 3600), q: 22, decibels: -8),
  ]

  private static let band = Recipe(
    "Music", .continuous, roomTone: nil, width: 0.5, pitchFollowsSize: 0, loudness: -20,
    [Layer(Phrase(tempo: .between(92, 122), scales: [.major, .major, .minor], bandParts))])

  private static let happyBand = Recipe(
    "Music", when: [.happy], .continuous, roomTone: nil, width: 0.5, pitchFollowsSize: 0, loudness: -20,
    [Layer(Phrase(tempo: .between(124, 146), harmonies: [[0, 3, 4, 0], [0, 3, 0, 4], [0, 4, 5, 3]], bandParts))])

  private static let sadMusic = Recipe(
    "Music", when: [.sad], .continuous, place: .hall, roomTone: nil, width: 0.5, pitchFollowsSize: 0, loudness: -22,
    [
      Layer(
        Phrase(
          tempo: .between(58, 70), scales: [.minor], harmonies: [[0, 5, 2, 6], [0, 3, 5, 4], [0, 6, 5, 4]],
          looseness: 14,
          [
            .init(.piano, .broken("x.o.x.o.x.o.x.o."), 48...72, gain: -3),
            .init(.strings, .held, 55...68, gain: -6), .init(.lowStrings, .bass("X..............."), 36...47, gain: -4),
            .init(.violin, .melody, 67...82, gain: 0, share: 0.6),
            .init(.piano, .melody, 67...82, gain: -1, share: 0.6),
          ]))
    ])

  private static let gentleMusic = Recipe(
    "Music", when: [.gentle], .continuous, place: .hall, roomTone: nil, width: 0.5, pitchFollowsSize: 0,
    loudness: -23,
    [
      Layer(
        Phrase(
          tempo: .between(66, 80), harmonies: [[0, 3, 0, 4], [0, 5, 3, 4], [3, 0, 3, 4]], looseness: 12,
          [
            .init(.guitar, .broken("x.o.o.x.o.o.x.o."), 50...74, gain: -2, filters: guitarBody),
            .init(.pad, .held, 55...68, gain: -8), .init(.flute, .melody, 71...86, gain: -2, share: 0.6),
            .init(.mallet, .melody, 72...88, gain: -2, share: 0.5),
          ]))
    ])

  /// Alone: chords or broken chords in the left hand, a tune in the right.
  private static let piano = Recipe(
    "Piano", .continuous, roomTone: -52, width: 0.3, pitchFollowsSize: 0, loudness: -21,
    [
      Layer(
        Phrase(
          tempo: .between(72, 116), scales: [.major, .minor], looseness: 12,
          [
            .init(.piano, .broken("x.o.x.o.x.o.x.o.|x.o.o.o.x.o.o.o."), 45...67, gain: -4, share: 0.75),
            .init(.piano, .bass("X.......x......."), 33...45, gain: -3), .init(.piano, .melody, 67...86, gain: 2),
            .init(.piano, .chords("..x...x.x...o...|....x.......o..."), 55...66, gain: -7, share: 0.4),
          ]), filters: [.peak(180, q: 1, decibels: 2)])
    ])

  private static let guitar = Recipe(
    "Guitar", .continuous, roomTone: -50, pitchFollowsSize: 0, loudness: -21,
    [
      Layer(
        Phrase(
          tempo: .between(82, 112), scales: [.major, .minor, .dorian], looseness: 10,
          [
            .init(.guitar, .strummed("X...x.x...x.x.x.|X..xx.o.X.x...x."), 43...67, gain: -3, share: 0.6),
            .init(.guitar, .broken("x.o.o.x.o.o.x.o.|x.o.x.o.x.x.o.o."), 45...72, gain: 0, share: 0.7),
            .init(.guitar, .bass("X.......x......."), 40...51, gain: 1),
            .init(.guitar, .melody, 64...79, gain: 2, share: 0.5),
          ]), filters: guitarBody)
    ])

  private static let drums = Recipe(
    "Drum", .continuous, roomTone: nil, width: 0.3, pitchFollowsSize: 0.6, loudness: -20,
    [
      Layer(
        Phrase(
          tempo: .between(94, 128), looseness: 9,
          [
            .init(.kick, .strokes("X.....x.X.......|X..x....X.x.....|X.......X.x....."), gain: 0, share: 0.7),
            .init(.snare, .strokes("....X.......X...|....X..o.o..X...|....X.......X.ox"), gain: -4, share: 0.55),
            .init(.hat, .strokes("x.o.x.o.x.o.x.o."), gain: -6, share: 0.45),
            .init(.lowTom, .strokes("X.....x...x.X...|X..x..x.X...x.x.|X...x...X.x.xxxx"), gain: -1),
            .init(.highTom, .strokes("..x.x.....x...xo|....x.o...x.x...|..x...x.x.....xx"), gain: -3, share: 0.7),
            .init(.handDrum, .strokes("..o.x.oxo.x.o.xo|x.oox.o.x.oox.o."), gain: -5, share: 0.5),
          ]))
    ])

  private static let orchestra = Recipe(
    "Orchestra", .continuous, place: .hall, wet: 1.6, roomTone: -52, width: 0.8, pitchFollowsSize: 0, loudness: -20,
    [
      Layer(
        Phrase(
          tempo: .between(84, 112), scales: [.major, .minor], harmonies: [[0, 3, 4, 0], [0, 5, 3, 4], [0, 4, 5, 2]],
          looseness: 16,
          [
            .init(.strings, .melody, 69...86, gain: 2), .init(.strings, .held, 57...70, gain: -4),
            .init(.lowStrings, .bass("X.......x......."), 33...45, gain: 0),
            .init(.horns, .chords("X.......x......."), 50...62, gain: -4, share: 0.8),
            .init(.flute, .melody, 79...92, gain: -7, share: 0.6),
            .init(.clarinet, .broken("x.x.x.x.x.x.x.x."), 60...76, gain: -12, share: 0.6),
            .init(.trumpet, .chords("X...........xxx.|X..............."), 60...72, gain: -9, share: 0.5),
            .init(.timpani, .strokes("X...............|X...........x.xx|................"), gain: -5, share: 0.8),
          ]))
    ])

  private static let flute = Recipe(
    "Flute", .continuous, place: .hall, wet: 0.7, roomTone: -48, pitchFollowsSize: 0, loudness: -22,
    [
      Layer(
        Phrase(
          tempo: .between(92, 132), scales: [.major, .dorian], looseness: 14,
          [.init(.flute, .melody, 65...84)]))
    ])

  private static let violin = Recipe(
    "Violin, fiddle", .continuous, place: .hall, wet: 0.7, roomTone: -48, pitchFollowsSize: 0, loudness: -21,
    [
      Layer(
        Phrase(
          tempo: .between(104, 152), scales: [.major, .minor, .dorian], looseness: 12,
          [.init(.violin, .melody, 60...86, filters: violinBody)]))
    ])

  private static let trumpet = Recipe(
    "Trumpet", .continuous, place: .hall, wet: 0.7, roomTone: -50, pitchFollowsSize: 0, loudness: -20,
    [
      Layer(
        Phrase(
          tempo: .between(104, 138), harmonies: [[0, 3, 4, 0], [0, 0, 4, 0]], looseness: 12,
          [.init(.trumpet, .melody, 58...77)]))
    ])

  private static let organ = Recipe(
    "Organ", .continuous, place: .church, wet: 1.3, roomTone: -50, width: 0.5, pitchFollowsSize: 0, loudness: -20,
    [
      Layer(
        Phrase(
          tempo: .between(66, 84), scales: [.major, .minor], harmonies: [[0, 3, 4, 0], [0, 5, 3, 4], [0, 4, 5, 2]],
          looseness: 10,
          [
            .init(.organ, .chords("X.......X......."), 57...69, gain: -2), .init(.organ, .melody, 69...84, gain: 0),
            .init(.organPedal, .bass("X.......x......."), 36...47, gain: 2),
          ]))
    ])

  private static let harp = Recipe(
    "Harp", .continuous, place: .hall, roomTone: -52, width: 0.3, pitchFollowsSize: 0, loudness: -22,
    [
      Layer(
        Phrase(
          tempo: .between(66, 92), scales: [.major, .pentatonic], looseness: 14,
          [
            .init(.harp, .broken("xooxooxoxooxooxo|x.o.x.o.x.o.x.o."), 48...79, gain: 0),
            .init(.harp, .melody, 72...91, gain: 1), .init(.harp, .run(20), 55...91, gain: -8, share: 0.4),
          ]))
    ])

  /// Drones on the tonic (B flat), one and two octaves below the chanter's, whose seventh is flat.
  private static let bagpipes = Recipe(
    "Bagpipes", .continuous, place: .open, roomTone: -48, pitchFollowsSize: 0, loudness: -18,
    [
      Layer(
        Phrase(
          tempo: .between(84, 112), keys: 9...11, scales: [.mixolydian], harmonies: [[0, 0, 6, 0], [0, 3, 0, 6]],
          looseness: 4,
          [
            .init(.bagDrone, .drone([0, 12]), 40...51, gain: -3), .init(.bagDrone, .drone([12]), 40...51, gain: -5),
            .init(.chanter, .graced, 67...82, gain: 3),
          ]))
    ])

  private static let musicBox = Recipe(
    "Music box", .continuous, roomTone: -48, pitchFollowsSize: 0.5, loudness: -24,
    [
      Layer(
        Phrase(
          tempo: .between(84, 116), beats: 3, scales: [.major], looseness: 5,
          [
            .init(.musicBox, .melody, 79...96), .init(.musicBox, .broken("x.x.x."), 72...86, gain: -6),
          ])),
      // The spring's governor.
      Layer(NoiseBands([.init(900, 4000)], depth: 2, rate: 12), gain: -40),
    ])

  /// Low strings that hold, a tremolo above, a heart that beats.
  private static let suspense = Recipe(
    "suspense", .continuous, place: .hall, roomTone: nil, width: 0.8, pitchFollowsSize: 0, loudness: -22,
    [
      Layer(
        Phrase(
          tempo: .between(52, 66), scales: [.phrygian, .octatonic], harmonies: [[0, 0, 1, 0], [0, 1, 0, 0]],
          looseness: 18,
          [
            .init(.lowStrings, .drone([0, 7]), 31...42, gain: 2), .init(.tremolo, .held, 62...74, gain: -7),
            .init(.tremolo, .drone([12, 13]), 70...81, gain: -14, share: 0.6),
            .init(.bigDrum, .strokes("X.x.............|X.x.....x......."), gain: -5),
            .init(.piano, .scattered(0.5), 72...96, gain: -9, share: 0.6),
            .init(.pad, .drone([0, 1]), 48...59, gain: -11),
          ])),
      Layer(Drone(.between(34, 44), [.init(1, 0, depth: 3), .init(2.02, -6, depth: 4)], rate: 0.2), gain: -4),
    ])

  /// A flourish: trumpets in thirds and fifths, drums beneath.
  private static let fanfare = Recipe(
    "fanfare", .shots(seconds: .between(3.6, 4.6), .groups(1...1, 5, pause: .between(5, 7))), place: .hall, wet: 1.3,
    roomTone: -52, pitchFollowsSize: 0, loudness: -18,
    [
      Layer(
        Phrase(
          tempo: .between(124, 140), harmonies: [[0, 0], [0, 3], [3, 0]], looseness: 6,
          [
            .init(.trumpet, .chords("X..xxxX.....X...|X.xxX...X.xxX..."), 62...74, gain: 0),
            .init(.trumpet, .melody, 67...79, gain: -2), .init(.horns, .chords("X.....X.....X..."), 50...62, gain: -2),
            .init(.timpani, .strokes("X.....X...xxX..."), gain: -3),
            .init(.cymbal, .strokes("X..............."), gain: -9, share: 0.7),
          ]), envelope: .faded(attack: 0.002, release: 0.7))
    ])
}
