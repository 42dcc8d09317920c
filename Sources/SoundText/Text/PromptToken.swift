/// A word, a Han character, a number or a mark of a prompt.
struct PromptToken: Equatable {
  /// What the lexicon knows it by: an English word's stem, a character in its simplified form.
  var key: String
  /// As it stands in the prompt, in lower case.
  var text: String
  /// What it is.
  var kind: Kind

  enum Kind { case word, han, number, comma, stop }
}
