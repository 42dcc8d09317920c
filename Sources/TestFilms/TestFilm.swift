/// A short film with events at known times.
public struct TestFilm: Sendable {
  /// What it is called.
  public var name: String

  /// A film.
  public init(name: String) { self.name = name }
}
