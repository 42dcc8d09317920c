/// What sounds together, as pitch classes (0 is C).
struct Chord: Sendable, Equatable {
  let root: Int
  /// Semitones above the root, rising from 0; those beyond an octave are ninths and thirteenths.
  let intervals: [Int]
  /// As musicians write it: `Am7`.
  let name: String

  /// The pitch classes, from the root on.
  var pitches: [Int] { intervals.map { (root + $0) % 12 } }

  func contains(_ key: Int) -> Bool { intervals.contains { (root + $0 - key) % 12 == 0 } }

  /// The pitch class of its third, if it has one, and of its fifth or what is in its place.
  var third: Int { (root + (intervals.first { $0 == 3 || $0 == 4 } ?? intervals[1])) % 12 }
  var fifth: Int { (root + (intervals.first { (6...8).contains($0) } ?? 7)) % 12 }

  /// A triad.
  init(root: Int, isMinor: Bool) {
    self.root = root
    intervals = [0, isMinor ? 3 : 4, 7]
    name = Self.noteName(root, inKeyOf: root) + (isMinor ? "m" : "")
  }

  /// A chord in a key, written as a Roman numeral: `V7`, `bVI`, `iiø7`; small letters are minor. Accidentals count from
  /// the major scale. Nil: nothing that is known.
  init?(_ numeral: Substring, tonic: Int) {
    var rest = numeral
    var shift = 0
    while let first = rest.first, first == "b" || first == "#" {
      shift += first == "b" ? -1 : 1
      rest.removeFirst()
    }
    let letters = rest.prefix { "IViv".contains($0) }
    guard let degree = Self.degrees[letters.uppercased()] else { return nil }
    let isMinor = letters.first?.isLowercase == true
    let suffix = String(rest.dropFirst(letters.count))
    guard let intervals = Self.qualities[suffix] else { return nil }
    root = ((tonic + degree + shift) % 12 + 12) % 12
    self.intervals = intervals.map { isMinor && $0 == 4 ? 3 : $0 }
    let isThirdNamed = isMinor && suffix.first != "o" && suffix.first != "ø"
    name = Self.noteName(root, inKeyOf: tonic) + (isThirdNamed ? "m" : "") + suffix
  }

  /// As it is written in a key: with flats where that has flats.
  static func noteName(_ pitch: Int, inKeyOf tonic: Int) -> String {
    [1, 3, 5, 8, 10].contains(tonic) ? flats[pitch] : sharps[pitch]
  }

  private static let degrees = ["I": 0, "II": 2, "III": 4, "IV": 5, "V": 7, "VI": 9, "VII": 11]

  /// With major thirds; those of numerals in small letters are minor.
  private static let qualities: [String: [Int]] = [
    "": [0, 4, 7], "5": [0, 7, 12], "6": [0, 4, 7, 9], "7": [0, 4, 7, 10], "maj7": [0, 4, 7, 11],
    "9": [0, 4, 7, 10, 14],
    "maj9": [0, 4, 7, 11, 14], "69": [0, 4, 7, 9, 14], "13": [0, 4, 7, 10, 21], "add9": [0, 4, 7, 14],
    "sus2": [0, 2, 7], "sus4": [0, 5, 7], "7sus4": [0, 5, 7, 10], "o": [0, 3, 6], "o7": [0, 3, 6, 9],
    "ø7": [0, 3, 6, 10], "+": [0, 4, 8],
  ]

  private static let sharps = ["C", "C#", "D", "D#", "E", "F", "F#", "G", "G#", "A", "A#", "B"]
  private static let flats = ["C", "Db", "D", "Eb", "E", "F", "Gb", "G", "Ab", "A", "Bb", "B"]
}
