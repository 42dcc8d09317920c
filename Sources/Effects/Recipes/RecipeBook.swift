import SoundText

/// All recipes.
public enum RecipeBook {
  /// All, family by family.
  public static let all: [Recipe] = human + animals + nature + machines + objects + imagined

  private static let byLabel: [String: [Recipe]] = Dictionary(grouping: all, by: \.label)

  /// Whether there is a recipe for a sound.
  public static func has(_ label: SoundLabel) -> Bool { byLabel[label.name] != nil }

  /// The recipe for a sound: of those whose conditions hold the one with the most of them.
  public static func recipe(_ label: SoundLabel, _ attributes: Set<SoundAttribute>) -> Recipe? {
    byLabel[label.name]?.filter { $0.when.isSubset(of: attributes) }.max { $0.when.count < $1.when.count }
  }
}
