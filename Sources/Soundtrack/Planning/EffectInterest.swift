import SoundText
import Watching

/// Which moments of a film a sound belongs to.
enum EffectInterest: Equatable {
  /// Something is seen that makes it: it is heard at such moments, and at no others.
  case moments(Interest)
  /// It may come from outside the picture too: where no moment is seen, it is heard all the same.
  case anywhere
  /// It goes on.
  case bed

  /// Of a sound that goes on or does not.
  static func of(_ label: SoundLabel, isContinuous: Bool) -> EffectInterest {
    if isContinuous { return .bed }
    if let interest = byLabel[label.name] { return .moments(interest) }
    return touching.contains(label.entry.family) ? .moments(.hits) : .anywhere
  }

  /// What is seen as steps or as light; the rest goes by its family.
  private static let byLabel: [String: Interest] = [
    "Walk, footsteps": .steps, "Run": .steps, "Shuffle": .steps, "Clip-clop": .steps, "Patter": .steps,
    "Gunshot, gunfire": .flashes, "Machine gun": .flashes, "Artillery fire": .flashes, "Explosion": .flashes,
    "Boom": .flashes, "Fireworks": .flashes, "Firecracker": .flashes, "Cap gun": .flashes, "Thunder": .flashes,
    "Thunderstorm": .flashes, "laser": .flashes, "electric_spark": .flashes, "Camera": .flashes, "spell": .flashes,
    "sparkle": .flashes, "teleport": .flashes, "light_switch": .flashes, "match": .flashes, "welding": .flashes,
  ]

  /// Families of things that meet.
  private static let touching: Set<SoundFamily> = [
    .impact, .glass, .tool, .office, .kitchen, .door, .blast, .texture, .music, .squeak, .body, .water, .bell, .clock,
    .fantasy,
  ]
}
