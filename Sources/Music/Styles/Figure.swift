/// What is played in a bar, a sign for each sixteenth. `.` lets the last note sound on, `-` ends it; what the other signs
/// mean depends on who plays. In bars of three the second beat is played twice, in longer ones the last beat.
struct Figure: Sendable, Equatable, ExpressibleByStringLiteral {
  let signs: [UInt8]

  init(stringLiteral value: StaticString) {
    signs = value.withUTF8Buffer { Array($0) }
  }

  static let rest = UInt8(ascii: ".")
  static let silence = UInt8(ascii: "-")

  /// The sign at a sixteenth of a bar of so many beats.
  func sign(_ sixteenth: Int, beats: Int) -> UInt8 {
    var beat = sixteenth / 4
    if signs.count == 16 {
      if beats == 3, beat == 2 { beat = 1 }
      if beat > 3 { beat = 3 }
    }
    let index = beat * 4 + sixteenth % 4
    return signs[index % signs.count]
  }

  /// Whether nothing is struck between beats.
  var isOnBeats: Bool {
    signs.indices.allSatisfy { $0 % 4 == 0 || signs[$0] == Self.rest || signs[$0] == Self.silence }
  }

  /// How busy it is: the notes of a beat.
  var density: Double {
    Double(signs.count { $0 != Self.rest && $0 != Self.silence }) * 4 / Double(signs.count)
  }
}
