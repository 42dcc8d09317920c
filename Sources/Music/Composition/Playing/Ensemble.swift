import Sound

/// Who plays: the instruments that were asked for, and those of the style for what is left.
struct Ensemble: Sendable, Equatable {
  var melody: Int
  var chords: Int
  var bass: Int
  var pad: Int?
  var counter: Int?
  var hasDrums: Bool

  init(_ plan: MusicPlan, _ style: Style, _ random: RandomStream) {
    var random = random
    let pick = { (programs: [Int]) in programs.isEmpty ? nil : programs[random.integer(0...programs.count - 1)] }
    melody = pick(style.melody) ?? 0
    chords = pick(style.chords) ?? 0
    bass = pick(style.bass) ?? 32
    pad = pick(style.pad)
    counter = pick(style.counter)
    hasDrums = plan.drums ?? !style.grooves.isEmpty
    let asked = plan.instruments.filter { (0...127).contains($0) }.map(Instrument.init)
    if let only = asked.first, style.isIntimate, asked.allSatisfy({ $0 == only }), only.isChordal, plan.drums != true {
      self = Ensemble(alone: only.program)
      return
    }
    seat(asked)
  }

  /// One who plays everything.
  private init(alone program: Int) {
    melody = program
    chords = program
    bass = program
    hasDrums = false
  }

  /// The first has the melody; the others what they are good for.
  private mutating func seat(_ asked: [Instrument]) {
    var isMelodyTaken = false
    var areChordsTaken = false
    for instrument in asked {
      switch instrument.use {
      case .bass: bass = instrument.program
      case .pad, .choir: pad = instrument.program
      case .drum where instrument.program != 47: hasDrums = true
      case .drum, .effect: break
      default:
        if !isMelodyTaken {
          melody = instrument.program
          isMelodyTaken = true
        } else if instrument.isSlow {
          pad = instrument.program
        } else if instrument.isChordal, !areChordsTaken {
          chords = instrument.program
          areChordsTaken = true
        } else {
          counter = instrument.program
        }
      }
    }
    // One that plays chords accompanies itself, unless another does.
    if isMelodyTaken, !areChordsTaken, Instrument(program: melody).isChordal, !Instrument(program: melody).isSlow {
      chords = melody
    }
  }
}
