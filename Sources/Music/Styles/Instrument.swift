/// An instrument of General MIDI, by its number from 0.
struct Instrument: Sendable, Equatable {
  let program: Int

  /// What it is good for in an ensemble.
  enum Use: Sendable {
    case keys, plucked, mallets, organ, bass, bowed, choir, brass, wind, lead, pad, effect, drum
  }

  var use: Use {
    switch program {
    case 0...7: .keys
    case 8...15: .mallets
    case 16...23: .organ
    case 24...31, 45, 46, 104...108: .plucked
    case 32...39, 43: .bass
    case 40...42, 44, 48...51, 110: .bowed
    case 52...54: .choir
    case 56...63: .brass
    case 64...79, 109, 111: .wind
    case 80...87: .lead
    case 88...95: .pad
    case 47, 112...119: .drum
    default: .effect
    }
  }

  /// Whether one player can play chords on it.
  var isChordal: Bool {
    switch use {
    case .keys, .plucked, .mallets, .organ, .choir, .pad: true
    case .bowed: (44...51).contains(program)
    default: false
    }
  }

  /// Whether its notes begin so slowly that no beat can be heard in them.
  var isSlow: Bool { use == .pad || use == .choir || [48, 49, 50, 51].contains(program) }

  /// Whether its partials are strong beside its fundamental: brass, distorted guitars, harpsichords, synthesisers' leads.
  var isBright: Bool { use == .brass || use == .lead || [6, 7, 29, 30].contains(program) }

  /// Whether a note sounds as long as it is held.
  var isSustained: Bool {
    switch use {
    case .keys, .plucked, .mallets, .drum, .effect: false
    case .bass: program == 43
    default: true
    }
  }

  /// The keys on which it sounds well as a melody instrument.
  var range: ClosedRange<Int> {
    switch program {
    case 8, 9, 10: 72...96
    case 11...15: 60...89
    case 24...31: 57...84
    case 32...39, 43: 36...60
    case 41: 55...79
    case 42: 48...74
    case 56, 59: 58...80
    case 57, 58: 48...67
    case 60: 53...74
    case 64, 65, 66, 67: 56...79
    case 68, 69: 60...82
    case 70: 46...67
    case 71: 55...82
    case 72: 74...96
    case 73, 75, 77: 64...89
    case 104...107: 57...84
    default: 60...84
    }
  }
}
