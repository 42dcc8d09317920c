/// A word of a clause that names something to be heard.
struct Head {
  /// What it names.
  var kind: Kind
  /// How that sounds.
  var attributes: Set<SoundAttribute>
  /// How many or how often.
  var count: Int?
  /// In a circumstance: behind a preposition.
  var isOblique = false
  /// Behind an article or a number: a noun.
  var isNoun = false
  /// A verb that a sentence can be built on: opens, not opening.
  var isFinite = false
  /// Directly before another noun: the helicopter of a helicopter engine.
  var isAdjunct = false
  /// Followed by a word like "ambience".
  var isAmbience = false
  /// As it stands in the prompt.
  var text: String
  /// Its place in the prompt.
  var position: Int
  /// The place behind it.
  var end: Int
  /// Several words.
  var isPhrase = false
  /// Found by likeness.
  var isGuessed = false

  enum Kind: Equatable {
    case source(Int)
    case action(Int)
    case scene(Int)
  }

  var source: Int? { if case .source(let id) = kind { id } else { nil } }
  var action: Int? { if case .action(let id) = kind { id } else { nil } }
  var scene: Int? { if case .scene(let id) = kind { id } else { nil } }
}
