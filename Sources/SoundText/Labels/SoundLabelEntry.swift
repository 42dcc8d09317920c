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

  static let byLabel: [SoundLabel: SoundLabelEntry] = Dictionary(
    table.map { ($0.label, $0) }, uniquingKeysWith: { first, _ in first })
}
