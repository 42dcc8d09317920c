/// What is wrong with an entry of a user's dictionary.
public struct PronunciationError: Error, Equatable, Sendable {
  /// The word of the entry, as it was given.
  public let word: String
  /// What was found, what was expected, and the way out; a phrase.
  public let problem: String
}
