/// The name of a sound, as AudioSet names it ("Bark", "Vehicle horn, car horn, honking"); what AudioSet has no name for
/// has one of ours, in lower case with underscores ("gun_reload").
///
/// J. F. Gemmeke et al., "Audio Set: An ontology and human-labeled dataset for audio events", ICASSP 2017.
public struct SoundLabel: Sendable, Hashable, CustomStringConvertible {
  /// The name.
  public let name: String

  /// A sound of this name, if there is one; upper and lower case are the same.
  public init?(named name: String) {
    guard let entry = Self.byName[name.lowercased()] else { return nil }
    self = entry
  }

  /// For the table.
  init(_ name: String) { self.name = name }

  public var description: String { name }

  /// What it is known to be.
  public var entry: SoundLabelEntry { SoundLabelEntry.byLabel[self] ?? SoundLabelEntry(name, .texture, .bed) }

  /// What it is in a scene when nothing else is said.
  public var role: SoundRole { entry.role }

  /// All, in the order of the table.
  public static let all: [SoundLabel] = SoundLabelEntry.table.map(\.label)

  private static let byName: [String: SoundLabel] = Dictionary(
    all.map { ($0.name.lowercased(), $0) }, uniquingKeysWith: { first, _ in first })
}
