import SoundText

/// What a place does to the sounds in it.
struct Acoustics {
  /// A reflection that is heard by itself.
  struct Echo {
    var milliseconds: Double
    var decibels: Double
    var pan: Double
  }

  /// The time in which its sound falls by 60 dB, in seconds; 0: no reverberation.
  var decay = 0.0
  /// Above this, in Hz, sound dies away in half that time.
  var damping = 6000.0
  /// The longest way through it, in metres.
  var size = 5.0
  /// Level of the reverberation of a sound at a usual distance, in dB.
  var level = -18.0
  var echoes: [Echo] = []
  /// What passes directly, in Hz: walls and water swallow what is above.
  var directLowPass: Double?
  /// The air of the place: a lower limit, an upper limit in Hz and a level in dB against that of other places.
  var air = (low: 60.0, high: 500.0, decibels: 0.0)
}

extension Acoustics {
  /// Sources: M. Barron, "Auditorium Acoustics and Architectural Design", 2nd ed. (rooms, halls, churches); S. Sakai et
  /// al., "Sound propagation in forests", and measurements of streets by J. Kang, "Urban Sound Environment" (outdoors).
  static func of(_ place: Place) -> Acoustics {
    switch place {
    case .unspecified, .open:
      Acoustics(air: (80, 4500, -4))
    case .forest:
      Acoustics(decay: 0.9, damping: 2200, size: 25, level: -24, air: (150, 3500, -3))
    case .street:
      Acoustics(
        decay: 1.1, damping: 2500, size: 30, level: -25,
        echoes: [
          .init(milliseconds: 62, decibels: -17, pan: -0.8), .init(milliseconds: 97, decibels: -19, pan: 0.7),
          .init(milliseconds: 171, decibels: -24, pan: -0.4),
        ], air: (50, 900, 3))
    case .room:
      Acoustics(
        decay: 0.38, damping: 4500, size: 4.5, level: -20,
        echoes: [.init(milliseconds: 7, decibels: -15, pan: -0.6), .init(milliseconds: 11, decibels: -16, pan: 0.7)])
    case .bathroom:
      Acoustics(
        decay: 0.9, damping: 7500, size: 3, level: -11,
        echoes: [.init(milliseconds: 4, decibels: -9, pan: 0.5), .init(milliseconds: 6.5, decibels: -9, pan: -0.5)],
        air: (60, 700, -3))
    case .hall:
      Acoustics(
        decay: 1.7, damping: 4500, size: 22, level: -14,
        echoes: [.init(milliseconds: 23, decibels: -15, pan: -0.7), .init(milliseconds: 37, decibels: -16, pan: 0.8)],
        air: (40, 600, 2))
    case .church:
      Acoustics(
        decay: 4.5, damping: 3000, size: 35, level: -12,
        echoes: [.init(milliseconds: 41, decibels: -17, pan: 0.7), .init(milliseconds: 68, decibels: -18, pan: -0.8)],
        air: (30, 400, 0))
    case .cave:
      Acoustics(
        decay: 3.2, damping: 2500, size: 18, level: -10,
        echoes: [.init(milliseconds: 85, decibels: -13, pan: -0.6), .init(milliseconds: 140, decibels: -16, pan: 0.7)],
        air: (30, 300, 0))
    case .vehicle:
      Acoustics(decay: 0.12, damping: 2500, size: 2, level: -15, directLowPass: 4500, air: (30, 200, 6))
    case .underwater:
      Acoustics(decay: 1.4, damping: 450, size: 15, level: -9, directLowPass: 750, air: (30, 180, 8))
    }
  }
}
