import Sound
import SoundText

/// How far away something is, and how that goes on: what it does to level, treble and reverberation.
struct Distance {
  /// 0 near ... 0.4 usual ... 1 far; at the beginning and at the end of an event.
  let from: Double
  let to: Double

  init(_ attributes: Set<SoundAttribute>) {
    var place = 0.4
    if attributes.contains(.near) { place = 0.1 }
    if attributes.contains(.distant) { place = 0.9 }
    if attributes.contains(.background) { place = max(place, 0.75) }
    from = attributes.contains(.approaching) ? max(place, 1) : place
    to = attributes.contains(.receding) ? max(place, 1) : attributes.contains(.approaching) ? min(place, 0.25) : place
  }

  /// Whether it stays where it is.
  var isConstant: Bool { from == to }

  /// At a part of an event's length, 0...1.
  func value(at place: Double) -> Double { from + (to - from) * min(max(place, 0), 1) }

  /// What it does to the direct sound, in dB.
  static func gain(_ distance: Double) -> Double { distance < 0.4 ? (0.4 - distance) * 8 : (0.4 - distance) * 22 }

  /// What of the direct sound passes, in Hz: air and obstacles swallow the treble of what is far.
  static func lowPass(_ distance: Double) -> Double {
    20_000 * PortableMath.exp2(-max(0, distance - 0.4) * 4.6)
  }

  /// What it does to the reverberation against the direct sound, in dB.
  static func wet(_ distance: Double) -> Double { (distance - 0.4) * 14 }
}
