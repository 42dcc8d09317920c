/// A part of a prompt between the words that join: who does what.
struct Clause {
  /// What it names, in its order.
  var heads: [Head] = []
  /// How it follows the clause before.
  var link: Link = .and
  /// Its turn.
  var stage = 0
  /// Says what is not heard.
  var isNegated = false

  enum Link { case and, with, together, then }
}
