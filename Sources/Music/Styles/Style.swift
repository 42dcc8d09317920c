/// How a kind of music is made.
struct Style: Sendable {
  /// The instruments that may play each part, as numbers of General MIDI; none: there is no such part.
  var melody: [Int]
  var chords: [Int]
  var bass: [Int]
  var pad: [Int] = []
  var counter: [Int] = []
  var progressions: Progressions
  /// What the chords play, from calm to wild. `c` is the chord, `C` with an accent, `u` without its lowest note, digits its
  /// notes from the lowest.
  var chordFigures: [Figure]
  /// What the bass plays, from calm to wild: `R` the root, `r` softly, `F` the fifth, `O` the octave, `T` the third, `A` a
  /// step from the next root, `W` walking.
  var bassFigures: [Figure]
  /// What drums play, from calm to wild; none: there are none, unless they are asked for.
  var grooves: [Groove] = []
  /// The kit, as a program of the drum channel.
  var kit = 0
  /// How far the second half of a beat is late: 0 not at all, 1 as in triplets.
  var swing = 0.0
  /// How long chords sound of the time they have.
  var gate = 0.95
  /// How busy melodies are: 0 long notes ... 1 short ones.
  var agility = 0.5
  /// How much of the time notes are struck off the beat in the melody.
  var syncopation = 0.15
  var accents = Accents.band
  /// Whether one instrument that was asked for plays alone.
  var isIntimate = false
  /// How many notes chords have.
  var voices = 3

  /// What is heard on cuts.
  enum Accents: Sendable {
    /// A crash and the bass drum.
    case band
    /// Timpani and a cymbal.
    case orchestra
    /// Plucked strings and a low piano.
    case chamber
    /// A bell or a harp over a soft drum.
    case soft
  }
}
