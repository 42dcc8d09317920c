// Music of machines.
extension Style {
  static let electronic = Style(
    melody: [81, 80, 84], chords: [90, 81, 5], bass: [38, 39], pad: [89, 95, 50], counter: [98, 11],
    progressions: .dance, chordFigures: ["0...1...2...1...", "0.1.2.1.0.1.2.1.", "0121012101210121"],
    bassFigures: ["R...............", "R.R.R.R.R.R.R.R.", "RrRrRrRrRrRrRrRr"],
    grooves: [
      [.kick: "X.......X.......", .hat: "..o...o...o...o."],
      [.kick: "X...X...X...X...", .clap: "....x.......x...", .hat: "..x...x...x...x."],
      [.kick: "X...X...X...X...", .snare: "....X.......X...", .hat: "xoxoxoxoxoxoxoxo", .openHat: "..x...x...x...x."],
    ], kit: 25, gate: 0.8, agility: 0.5, syncopation: 0.2)

  static let house = Style(
    melody: [81, 0, 80], chords: [0, 4, 90], bass: [38, 39], pad: [89, 50], progressions: .dance,
    chordFigures: ["C..c..c.C..c..c.", "C.c..c.cC.c..c.."], bassFigures: ["R...R...R...R...", "R.r.R.r.R.r.R.r."],
    grooves: [
      [.kick: "X...X...X...X...", .hat: "..x...x...x...x."],
      [.kick: "X...X...X...X...", .clap: "....X.......X...", .openHat: "..x...x...x...x."],
      [.kick: "X...X...X...X...", .clap: "....X.......X...", .openHat: "..x...x...x...x.", .hat: "xoxoxoxoxoxoxoxo"],
    ], kit: 25, gate: 0.5, agility: 0.45, syncopation: 0.3, voices: 4)

  static let techno = Style(
    melody: [81, 87, 80], chords: [81, 90], bass: [38, 39], pad: [95, 89], progressions: .dance,
    chordFigures: ["0...1...0...2...", "0.0.1.0.0.0.2.0.", "0010010200100102"],
    bassFigures: ["R...R...R...R...", "R.rrR.rrR.rrR.rr"],
    grooves: [
      [.kick: "X...X...X...X...", .hat: "..x...x...x...x."],
      [.kick: "X...X...X...X...", .clap: "....X.......X...", .hat: "xoxoxoxoxoxoxoxo", .openHat: "..x...x...x...x."],
    ], kit: 25, gate: 0.5, agility: 0.4, syncopation: 0.2)

  static let hipHop = Style(
    melody: [0, 11, 80], chords: [4, 0, 48], bass: [38, 33], pad: [49, 89], progressions: .lofi,
    chordFigures: ["C.......c.......", "C.....c.C......."], bassFigures: ["R.......R.......", "R.....R.R.r....."],
    grooves: [
      [.kick: "X.......X.......", .snare: "....X.......X...", .hat: "x.o.x.o.x.o.x.o."],
      [.kick: "X.....x.X.x.....", .snare: "....X.......X...", .hat: "xoxoxoxoxoxoxoxo", .clap: "....x.......x..."],
    ], kit: 25, agility: 0.3, syncopation: 0.2, voices: 4)

  static let lofi = Style(
    melody: [4, 11, 26, 0], chords: [4, 0], bass: [32, 33], pad: [89], progressions: .lofi,
    chordFigures: ["C.......c.......", "C.....c.C......."], bassFigures: ["R.......F.......", "R.....r.R......."],
    grooves: [
      [.kick: "X.......X.......", .stick: "....x.......x...", .hat: "x.o.x.o.x.o.x.o."],
      [.kick: "X......xX.......", .snare: "....X.......X...", .hat: "x.x.x.x.x.x.x.x."],
    ], kit: 8, swing: 0.5, agility: 0.3, syncopation: 0.2, accents: .band, voices: 4)

  static let chiptune = Style(
    melody: [80], chords: [80, 81], bass: [38, 87], progressions: .dance,
    chordFigures: ["0.1.2.1.0.1.2.1.", "0120120101201201"], bassFigures: ["R.O.R.O.R.O.R.O.", "R.rOR.rOR.rOR.rO"],
    grooves: [
      [.kick: "X.......X.......", .snare: "....X.......X...", .hat: "x.x.x.x.x.x.x.x."],
      [.kick: "X...X...X...X...", .snare: "....X.......X.oo", .hat: "xoxoxoxoxoxoxoxo"],
    ], kit: 25, gate: 0.6, agility: 0.75, syncopation: 0.15)
}
