/// What is known of a sound by its name.
public struct SoundLabelEntry: Sendable {
  /// Its name.
  public let label: SoundLabel
  /// Its family.
  public let family: SoundFamily
  /// What it is in a scene when nothing else is said.
  public let role: SoundRole

  init(_ name: String, _ family: SoundFamily, _ role: SoundRole) {
    label = SoundLabel(name)
    self.family = family
    self.role = role
  }

  /// The AudioSet class that is nearest: its own name, or that of what it sounds like; its own name as well where AudioSet
  /// has nothing near.
  public var audioSet: String { SoundLabelEntry.nearestClasses[label.name] ?? label.name }

  /// The sound to play when there is no way to make this one.
  public var fallback: SoundLabel {
    SoundLabel(named: SoundLabelEntry.likenesses[label.name] ?? audioSet) ?? SoundLabelEntry.firstOfFamily[family]
      ?? label
  }

  private static let firstOfFamily: [SoundFamily: SoundLabel] = Dictionary(
    table.map { ($0.family, $0.label) }, uniquingKeysWith: { first, _ in first })

  static let byLabel: [SoundLabel: SoundLabelEntry] = Dictionary(
    table.map { ($0.label, $0) }, uniquingKeysWith: { first, _ in first })
}
