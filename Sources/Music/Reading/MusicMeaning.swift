/// What a word of a prompt says about music; what it says nothing about is nil.
struct MusicMeaning: Sendable, Equatable {
  /// The kind of music, and how much this word decides it among others: 1 describes ("cinematic"), 2 names, 3 names for sure.
  var genre: MusicPlan.Genre?
  var genreWeight = 2
  /// The kind of music that goes with it where none is named.
  var hint: MusicPlan.Genre?
  /// As in `MusicPlan`.
  var valence: Double?
  var energy: Double?
  var tension: Double?
  var mode: MusicPlan.Mode?
  /// Whether it says five tones, but not which of the two scales.
  var isPentatonic = false
  var shape: MusicPlan.Shape?
  var meter: Int?
  var drums: Bool?
  /// Number of General MIDI.
  var instrument: Int?
  /// Quarter notes a minute, by the word for it.
  var tempo: Double?
  /// -2 very slow ... 2 very fast, for the kind of music.
  var pace: Double?
  /// What it does to the words after it.
  var grammar: Grammar?
  /// What can't be had.
  var refusal: Refusal?

  /// Words that are about others.
  enum Grammar: Sendable {
    /// What follows is not wanted, up to the end of the clause.
    case negation
    /// What follows is meant more, or less.
    case more
    case less
    /// What follows is meant neither much nor little: "not too fast".
    case tempered
    /// Joins what is of one kind; a negation goes on over it.
    case and
    /// A negation ends.
    case but
  }

  /// What this music does not have, as people are told.
  enum Refusal: String, Sendable {
    case voices = "Nobody sings: there are instruments only."
    case metre = "Bars have three or four beats: four were chosen."
  }

  /// Of a mood: how pleasant, how lively, how tense.
  static func mood(
    _ valence: Double, _ energy: Double, _ tension: Double, _ hint: MusicPlan.Genre? = nil,
    mode: MusicPlan.Mode? = nil, shape: MusicPlan.Shape? = nil
  ) -> MusicMeaning {
    MusicMeaning(
      hint: hint, valence: valence, energy: energy, tension: tension, mode: mode, shape: shape)
  }

  /// Of an instrument of General MIDI.
  static func instrument(_ program: Int, _ hint: MusicPlan.Genre? = nil) -> MusicMeaning {
    MusicMeaning(hint: hint, instrument: program)
  }
}

/// Phrases that say the same, separated by commas.
struct MusicWording: Sendable {
  let meaning: MusicMeaning
  let phrases: String

  init(_ meaning: MusicMeaning, _ phrases: String) {
    self.meaning = meaning
    self.phrases = phrases
  }
}
