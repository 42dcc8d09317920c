import SoundText

// In: the name of another sound. Out: one of it, as its own recipe makes it.

/// The sound of another recipe: a bird in a wood, a far-off dog.
public struct Borrowed: Generator {
  /// Its name (`SoundLabel.name`).
  public var label: String

  /// The sound of this name; nothing where nobody can make it.
  public init(_ label: String) { self.label = label }

  public func start(_ shot: Shot) -> any SoundSource {
    let recipe = SoundLabel(named: label).flatMap { RecipeBook.recipe($0, []) }
    return RecipeSource(recipe ?? Recipe(label, .continuous, []), shot)
  }
}
