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

  /// The recipe for an event; for a sound that nobody can make the one that stands in for it. What is counted is single.
  public static func recipe(_ event: SceneEvent) -> Recipe? {
    let attributes = event.count == nil ? event.attributes : event.attributes.union([.single])
    return recipe(event.label, attributes) ?? standIn(for: event.label).flatMap { recipe($0, attributes) }
  }

  /// The sound that stands in for one without a recipe: what sounds like it, or the first of its family.
  public static func standIn(for label: SoundLabel) -> SoundLabel? {
    let alike = label.entry.fallback
    if has(alike) { return alike }
    let family = label.entry.family
    return SoundLabel.all.first { $0.entry.family == family && has($0) } ?? SoundLabel.all.first(where: has)
  }
}
