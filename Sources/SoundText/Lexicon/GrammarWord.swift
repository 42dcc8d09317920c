/// The words that say how the others belong together.
enum GrammarWord: String {
  /// Joins what is heard together: and, 和.
  case and
  /// Begins something else at the same time: while, as, 同时.
  case together
  /// Begins what accompanies: with, 伴随.
  case with
  /// What follows comes later: then, followed by, 然后.
  case then
  /// What follows came first: after, preceded by.
  case after
  /// What follows comes later; at the head of a sentence it is the other way about: before.
  case before
  /// What follows is not heard: no, without, 没有.
  case not
  /// What follows is all there is: except for, but, only.
  case except
  /// Makes what follows a circumstance: in, at, on.
  case preposition
  /// Makes what stands before a circumstance: 里, 上, 时.
  case postposition
  /// Binds a part to a whole: of.
  case of
  /// Stands before a noun: the, a, some.
  case determiner
  /// "Times", 声, 下 after a number.
  case times
  /// A word for whatever sounds: noise, soundscape.
  case sounding
  /// Says nothing of the sound.
  case filler
}
