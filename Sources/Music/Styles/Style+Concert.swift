// Music of concert halls and films.
extension Style {
  static let ambient = Style(
    melody: [0, 11, 46, 8], chords: [4, 0, 46, 24], bass: [38, 32], pad: [89, 88, 94, 49], progressions: .ambient,
    chordFigures: ["0...1...2...1...", "0.1.2.1.0.1.2.1."], bassFigures: ["R...............", "R.......F......."],
    agility: 0.1, syncopation: 0, accents: .soft, isIntimate: true)

  static let cinematic = Style(
    melody: [60, 48, 40, 0], chords: [45, 0, 46], bass: [43, 42], pad: [49, 52], counter: [42, 60],
    progressions: .cinematic,
    chordFigures: ["0...1...2...1...", "C.u.u.u.C.u.u.u.", "C.u.C.u.C.u.C.u.", "C.uuC.uuC.uuC.uu"],
    bassFigures: ["R...............", "R.......R.......", "R...R...R...R...", "R.r.R.r.R.r.R.r."],
    grooves: [
      [.lowTom: "X...o...x...o..."], [.lowTom: "X...x...X...x...", .kick: "X.......x......."],
      [.lowTom: "X...X...X.o.X.oo", .kick: "X...X...X...X...", .midTom: "..............x."],
    ], agility: 0.25, syncopation: 0, accents: .orchestra)

  static let orchestral = Style(
    melody: [73, 40, 68, 56], chords: [45, 48, 46], bass: [43, 45], pad: [48, 49], counter: [60, 42, 71],
    progressions: .classical,
    chordFigures: ["0...1...2...1...", "c...u...c...u...", "C.u.u.u.C.u.u.u."],
    bassFigures: ["R...............", "R.......F.......", "R...F...R...F..."],
    grooves: [
      [.kick: "x...............", .triangle: "....o.......o..."],
      [.kick: "X.......x.......", .snare: "..oox...o.o.x..."],
    ],
    kit: 48, agility: 0.5, syncopation: 0, accents: .orchestra)

  static let classical = Style(
    melody: [40, 73, 0, 71], chords: [0, 6, 45], bass: [42, 43, 0], pad: [48], counter: [41, 42],
    progressions: .classical,
    chordFigures: ["0...2...1...2...", "0.2.1.2.0.2.1.2.", "0.2.1.2.0.2.1.2."],
    bassFigures: ["R...............", "R.......F.......", "R...F...R...T..."],
    agility: 0.6, syncopation: 0, accents: .chamber, isIntimate: true)

  static let piano = Style(
    melody: [0], chords: [0], bass: [0], progressions: .cinematic,
    chordFigures: ["0...1...2...1...", "0.1.2.1.0.1.2.1.", "C.1.2.1.c.1.2.1.", "C.u.u.u.C.u.u.u."],
    bassFigures: ["R...............", "R.......F.......", "R...F...O...F..."],
    agility: 0.4, syncopation: 0.05, accents: .chamber, isIntimate: true)

  static let waltz = Style(
    melody: [40, 73, 21, 0], chords: [45, 0, 48], bass: [43, 32], pad: [49], counter: [71, 42],
    progressions: .classical, chordFigures: ["-...c-..c-..c-.."], bassFigures: ["R...-...-...-..."],
    grooves: [[.kick: "X...............", .pedalHat: "....x...x...x..."]], kit: 40, gate: 0.6, agility: 0.35,
    syncopation: 0, accents: .chamber)

  static let march = Style(
    melody: [56, 72, 61], chords: [61, 57], bass: [58], counter: [60, 71], progressions: .classical,
    chordFigures: ["-...c-..-...c-..", "..c-..c-..c-..c-"], bassFigures: ["R...F...R...F..."],
    grooves: [
      [.kick: "X.......x.......", .snare: "x...x...x...x.oo"],
      [.kick: "X...x...X...x...", .snare: "x.oox.oox.oox.oo", .crash: "........o......."],
    ], kit: 48, gate: 0.5, agility: 0.5, syncopation: 0, accents: .band)

  static let lullaby = Style(
    melody: [10, 8, 46, 73], chords: [46, 24, 0], bass: [0, 46, 32], pad: [89, 49], progressions: .folk,
    chordFigures: ["0...1...2...1...", "0.1.2.1.0.1.2.1."], bassFigures: ["R...............", "R.......F......."],
    agility: 0.3, syncopation: 0, accents: .soft, isIntimate: true)

  static let suspense = Style(
    melody: [0, 71, 42, 11], chords: [45, 0], bass: [43, 42], pad: [49, 48, 95], progressions: .suspense,
    chordFigures: ["0...0...0...1...", "0.0.1.0.0.0.1.0.", "C.u.C.u.C.u.C.uu"],
    bassFigures: ["R...............", "R...r...R...r...", "R.r.R.r.R.r.R.r."],
    grooves: [
      [.lowTom: "x...............", .stick: "x...x...x...x..."],
      [.lowTom: "X...o...x...o.oo", .stick: "x...x...x...x..."],
    ],
    agility: 0.2, syncopation: 0, accents: .orchestra)

  static let comedy = Style(
    melody: [71, 70, 12, 45], chords: [45, 0, 13], bass: [45, 58, 32], counter: [70, 68], progressions: .comedy,
    chordFigures: ["-...c-..-...c-..", "..c-..c-..c-..c-"], bassFigures: ["R...F...R...F..."],
    grooves: [
      [.block: "x.......x.......", .stick: "....x.......x..."],
      [.kick: "X.......X.......", .snare: "....x.......x..o", .block: "x.x.x.x.x.x.x.x."],
    ],
    gate: 0.4, agility: 0.75, syncopation: 0.1, accents: .chamber)

  static let chinese = Style(
    melody: [107, 73, 110, 105], chords: [107, 46, 105], bass: [107, 43], pad: [48, 89], counter: [110, 77],
    progressions: .chinese, chordFigures: ["0...1...2...1...", "0.1.2.1.0.1.2.1.", "C.1.2.1.C.1.2.1."],
    bassFigures: ["R...............", "R.......F......."],
    grooves: [
      [.block: "x.......o.......", .lowTom: "x..............."],
      [.lowTom: "X...o...x...o.oo", .block: "x...x...x...x..."],
    ],
    kit: 0, agility: 0.55, syncopation: 0.05, accents: .soft)
}
