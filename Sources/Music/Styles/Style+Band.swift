// Music of bands.
extension Style {
  static let pop = Style(
    melody: [0, 26, 80, 27], chords: [0, 25, 4], bass: [33, 34], pad: [89, 48, 50], counter: [48, 11],
    progressions: .pop,
    chordFigures: ["c.......c.......", "C...c...C...c...", "C...c.c.C.c.c.c.", "C.c.c.c.C.c.c.c."],
    bassFigures: ["R.......R.......", "R.....R.R.......", "R.r.R.r.R.r.R.r."],
    grooves: [
      [.kick: "X.......X.......", .stick: "....x.......x...", .hat: "x.o.x.o.x.o.x.o."],
      [.kick: "X.......X.x.....", .snare: "....X.......X...", .hat: "X.x.X.x.X.x.X.x."],
      [
        .kick: "X.....x.X.x.....", .snare: "....X.......X..o", .hat: "XoxoXoxoXoxoXoxo",
        .tambourine: "....x.......x...",
      ],
    ], agility: 0.5, syncopation: 0.25)

  static let rock = Style(
    melody: [29, 30, 27], chords: [29, 27, 28], bass: [34, 33], pad: [16, 18], progressions: .rock,
    chordFigures: ["C.......c.......", "C.c.C.c.C.c.C.c.", "C.c.C.ccC.c.C.cc"],
    bassFigures: ["R...R...R...R...", "R.r.R.r.R.r.R.r."],
    grooves: [
      [.kick: "X.......X.......", .snare: "....X.......X...", .hat: "X.x.X.x.X.x.X.x."],
      [.kick: "X.......X.x.....", .snare: "....X.......X...", .openHat: "X...X...X...X..."],
      [.kick: "X..x....X.x.....", .snare: "....X.......X.oo", .ride: "X.x.X.x.X.x.X.x."],
    ], kit: 16, gate: 0.8, agility: 0.5, syncopation: 0.2)

  static let metal = Style(
    melody: [30, 29], chords: [30], bass: [34], progressions: .metal,
    chordFigures: ["C.c.C.c.C.c.C.c.", "CccCCcc.CccCCcc."], bassFigures: ["R.r.R.r.R.r.R.r.", "RrrRRrr.RrrRRrr."],
    grooves: [
      [.kick: "X.x.X.x.X.x.X.x.", .snare: "....X.......X...", .openHat: "X...X...X...X..."],
      [.kick: "XxxxXxxxXxxxXxxx", .snare: "....X.......X...", .ride: "X.x.X.x.X.x.X.x."],
    ], kit: 16, gate: 0.7, agility: 0.7, syncopation: 0.1, voices: 2)

  static let jazz = Style(
    melody: [66, 56, 65, 11, 0], chords: [0, 26, 4], bass: [32], counter: [59, 71], progressions: .jazz,
    chordFigures: ["c.......c-......", "C.....c-....c-..", "C..-..c-c..-..c-"],
    bassFigures: ["R.......F.......", "W...W...W...W..."],
    grooves: [
      [.ride: "X...x...X...x...", .pedalHat: "....X.......X...", .kick: "o.......o......."],
      [
        .ride: "X...x.o.X...x.o.", .pedalHat: "....X.......X...", .kick: "x...o...x...o...", .stick: "..........o.....",
      ],
      [
        .ride: "X...X.x.X...X.x.", .pedalHat: "....X.......X...", .kick: "X...x...X...x...", .snare: "......o....o..o.",
      ],
    ], kit: 32, swing: 1, gate: 0.7, agility: 0.6, syncopation: 0.3, accents: .band, voices: 4)

  static let blues = Style(
    melody: [26, 65, 22, 27], chords: [0, 26, 16], bass: [32, 33], progressions: .blues,
    chordFigures: ["C...c...C...c...", "C.c.C.c.C.c.C.c."], bassFigures: ["R...F...R...F...", "W...W...W...W..."],
    grooves: [
      [.kick: "X.......X.......", .snare: "....x.......x...", .ride: "X.o.X.o.X.o.X.o."],
      [.kick: "X.......X.x.....", .snare: "....X.......X...", .hat: "X.x.X.x.X.x.X.x."],
    ], swing: 1, gate: 0.6, agility: 0.55, syncopation: 0.25, voices: 4)

  static let funk = Style(
    melody: [62, 65, 7, 27], chords: [28, 7, 27], bass: [36, 33], pad: [16], progressions: .funk,
    chordFigures: ["C.-.c-..C.-.c-..", "C-.cc-..C-.cc-.."], bassFigures: ["R...R..rR...O...", "R..rR.O.R..rA.O."],
    grooves: [
      [.kick: "X.......X.x.....", .snare: "....X.......X...", .hat: "X.x.X.x.X.x.X.x."],
      [.kick: "X..x....X.x..x..", .snare: "....X..o.o..X..o", .hat: "XoxoXoxoXoxoXoxo"],
    ], gate: 0.5, agility: 0.6, syncopation: 0.35, voices: 4)

  static let folk = Style(
    melody: [73, 40, 25, 22, 75], chords: [25, 24], bass: [32, 25], pad: [48], counter: [42, 110], progressions: .folk,
    chordFigures: ["0...2...1...2...", "0.2.1.2.0.2.1.2.", "C...u.u.C...u.u."],
    bassFigures: ["R.......F.......", "R...F...R...F..."],
    grooves: [
      [.tambourine: "....x.......x...", .kick: "x.......x......."],
      [.kick: "X.......X.......", .tambourine: "x.o.X.o.x.o.X.o."],
    ],
    agility: 0.55, syncopation: 0.05, accents: .chamber, isIntimate: true)

  static let country = Style(
    melody: [25, 110, 105, 22], chords: [25, 24], bass: [32, 33], counter: [110], progressions: .folk,
    chordFigures: ["-...C...-...C...", "-...C.u.-...C.u."], bassFigures: ["R.......F.......", "R...-...F...-..."],
    grooves: [
      [.kick: "X.......X.......", .snare: "....x.......x...", .hat: "x...x...x...x..."],
      [.kick: "X.......X.......", .snare: "o.o.X.o.o.o.X.oo", .hat: "x...x...x...x..."],
    ], gate: 0.7, agility: 0.65, syncopation: 0.1)

  static let latin = Style(
    melody: [56, 24, 73, 11], chords: [24, 0], bass: [32, 33], counter: [57], progressions: .latin,
    chordFigures: ["C...C..cC...C...", "C...C.c.C...C.c."], bassFigures: ["R...r...F...r...", "R...r.F.R...r.F."],
    grooves: [
      [.kick: "X...X...X...X...", .stick: "x...x.o.x...x...", .hat: "x...x...x...x...", .maracas: "X.o.X.o.X.o.X.o."],
      [
        .kick: "X...X.x.X...X.x.", .claves: "x..x..x...x.x...", .hat: "x...x...x...x...", .maracas: "XooxXooxXooxXoox",
        .openConga: "......xx......xx",
      ],
    ], gate: 0.6, agility: 0.5, syncopation: 0.15, voices: 4)

  static let reggae = Style(
    melody: [17, 59, 22, 65], chords: [27, 16, 0], bass: [33], progressions: .pop,
    chordFigures: ["-...C-..-...C-..", "..c-..C-..c-..C-"], bassFigures: ["R.......R.F.....", "R...R.F.R...F.T."],
    grooves: [
      [.kick: "........X.......", .stick: "........X.......", .hat: "X.x.X.x.X.x.X.x."],
      [
        .kick: "X.......X.......", .stick: "........X.......", .hat: "X.x.X.x.X.x.X.x.", .openConga: "..............xx",
      ],
    ], gate: 0.5, agility: 0.45, syncopation: 0.25)
}
