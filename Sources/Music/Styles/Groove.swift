/// What drums play in a bar: figures of `X` (an accent), `x` and `o` (soft).
struct Groove: Sendable, ExpressibleByDictionaryLiteral {
  let lines: [(drum: Drum, figure: Figure)]

  init(dictionaryLiteral elements: (Drum, Figure)...) {
    lines = elements.map { (drum: $0.0, figure: $0.1) }
  }
}

/// The keys of drums in General MIDI.
enum Drum: Int, Sendable {
  case kick = 36
  case stick = 37
  case snare = 38
  case clap = 39
  case lowTom = 41
  case hat = 42
  case pedalHat = 44
  case midTom = 45
  case openHat = 46
  case highTom = 48
  case crash = 49
  case ride = 51
  case tambourine = 54
  case openConga = 63
  case maracas = 70
  case claves = 75
  case block = 76
  case triangle = 81
}
