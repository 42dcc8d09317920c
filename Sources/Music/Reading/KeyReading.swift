/// Finds a key: `C minor`, `F# major`, `in A-flat`, `Bbm`, `d-Moll`, `key of G`, `降E大调`, `1=C`.
enum KeyReading {
  /// A key; without a mode where none is said.
  struct Key: Equatable {
    /// 0 is C ... 11 B.
    var tonic: Int
    var mode: MusicPlan.Mode?
  }

  private static let letters: [String: Int] = ["c": 0, "d": 2, "e": 4, "f": 5, "g": 7, "a": 9, "b": 11]
  private static let sharps: Set<String> = ["#", "sharp", "升"]
  private static let flats: Set<String> = ["♭", "flat", "降"]
  /// German names; b and h where `Dur` or `Moll` follows.
  private static let german: [String: Int] = [
    "cis": 1, "des": 1, "dis": 3, "es": 3, "fis": 6, "ges": 6, "gis": 8, "as": 8, "ais": 10, "h": 11, "b": 10,
  ]
  private static let germanModes: Set<String> = ["dur", "moll"]
  /// What is written behind a letter in one word.
  private static let suffixes: [String: MusicPlan.Mode] = [
    "m": .minor, "min": .minor, "maj": .major, "minor": .minor, "major": .major,
  ]
  /// Words before a key that has no mode.
  private static let heads: Set<String> = ["in", "of", "key", "tonic", "is", "=", ","]
  /// Behind "a minor" they tell that "a" is no key.
  private static let nouns: Set<String> = [
    "key", "keys", "mode", "tonality", "chord", "chords", "feel", "feeling", "mood", "sound", "tune", "melody", "theme",
    "progression", "event", "battle", "role", "moment", "change", "shift", "victory", "twist", "part", "piece", "track",
    "vibe", "tone", "tones", "sounding", "ending", "finish", "lift",
  ]

  /// The first key, and the tokens that say it.
  static func find(_ tokens: [MusicToken]) -> (key: Key, range: Range<Int>)? {
    for start in tokens.indices {
      if let found = numbered(tokens, start) ?? named(tokens, start) { return found }
    }
    return nil
  }

  /// As numbered notation writes it: 1=C.
  private static func numbered(_ tokens: [MusicToken], _ start: Int) -> (Key, Range<Int>)? {
    guard start + 2 < tokens.count, tokens[start].key == "1", tokens[start + 1].key == "=",
      let (tonic, end, mode) = tonic(tokens, start + 2)
    else { return nil }
    return (Key(tonic: tonic, mode: mode ?? .major), start..<end)
  }

  private static func named(_ tokens: [MusicToken], _ start: Int) -> (Key, Range<Int>)? {
    guard let (natural, end, suffix) = tonic(tokens, start) else { return nil }
    if let suffix {
      // "am" and "em" are words when they aren't written as chords are.
      guard suffix != .minor || isCapital(tokens[start]) || tokens[start].key.utf8.count > 2 else { return nil }
      return (Key(tonic: natural, mode: suffix), start..<end)
    }
    if let (meaning, count) = MusicLexicon.modes.longest(tokens[end...]), let mode = meaning.mode,
      isBeforeMode(tokens[end])
    {
      guard !isArticle(tokens, start, end + count) else { return nil }
      let isGerman = germanModes.contains(tokens[end].key)
      return (Key(tonic: isGerman ? german[tokens[start].key] ?? natural : natural, mode: mode), start..<(end + count))
    }
    if end < tokens.count, tokens[end].key == "调" { return (Key(tonic: natural), start..<(end + 1)) }
    guard start > 0, heads.contains(tokens[start - 1].key), isKeyAlone(tokens, start, end) else { return nil }
    return (Key(tonic: natural), start..<end)
  }

  /// A note at a token, where it ends, and the mode that is written in one word with it.
  private static func tonic(_ tokens: [MusicToken], _ start: Int) -> (Int, Int, MusicPlan.Mode?)? {
    guard start < tokens.count else { return nil }
    let token = tokens[start]
    if sharps.contains(token.key) || flats.contains(token.key), start + 1 < tokens.count,
      let letter = letters[tokens[start + 1].key], token.kind != .word
    {
      return (wrap(letter + (sharps.contains(token.key) ? 1 : -1)), start + 2, nil)
    }
    guard token.kind == .word, let letter = letters[String(token.key.prefix(1))] ?? germanLetter(tokens, start) else {
      return nil
    }
    let rest = String(token.key.dropFirst())
    let next = start + 1 < tokens.count ? tokens[start + 1].key : ""
    if rest.isEmpty, sharps.contains(next) { return accidental(tokens, letter + 1, start + 2) }
    if rest.isEmpty, flats.contains(next) { return accidental(tokens, letter - 1, start + 2) }
    if rest.isEmpty { return (letter, start + 1, nil) }
    if let pitch = german[token.key], germanModes.contains(next) { return (pitch, start + 1, nil) }
    if let mode = suffixes[rest], rest.utf8.count < 5 { return (letter, start + 1, mode) }
    guard rest.hasPrefix("b"), rest != "bb" else { return nil }
    let tail = String(rest.dropFirst())
    if tail.isEmpty, isCapital(token) || MusicLexicon.modes.longest(tokens[(start + 1)...]) != nil {
      return (wrap(letter - 1), start + 1, nil)
    }
    return suffixes[tail].map { (wrap(letter - 1), start + 1, $0) }
  }

  /// What follows an accidental may be written with it: F#m.
  private static func accidental(_ tokens: [MusicToken], _ pitch: Int, _ end: Int) -> (Int, Int, MusicPlan.Mode?) {
    guard end < tokens.count, tokens[end].key == "m" else { return (wrap(pitch), end, nil) }
    return (wrap(pitch), end + 1, .minor)
  }

  /// H is a note in German alone.
  private static func germanLetter(_ tokens: [MusicToken], _ start: Int) -> Int? {
    guard let pitch = german[tokens[start].key], start + 1 < tokens.count,
      germanModes.contains(tokens[start + 1].key)
    else { return nil }
    return pitch
  }

  private static func wrap(_ pitch: Int) -> Int { (pitch + 12) % 12 }

  private static func isCapital(_ token: MusicToken) -> Bool { ("A"..."G").contains(token.text.prefix(1)) }

  private static func isBeforeMode(_ token: MusicToken) -> Bool { token.kind == .word || token.kind == .han }

  /// Whether "a" before a mode is the article.
  private static func isArticle(_ tokens: [MusicToken], _ start: Int, _ end: Int) -> Bool {
    guard tokens[start].key == "a", start + 1 < tokens.count, tokens[start + 1].kind == .word else { return false }
    if start > 0, ["of", "key", "=", ","].contains(tokens[start - 1].key), isCapital(tokens[start]) { return false }
    if tokens[start + 1..<end].contains(where: { nouns.contains($0.key) }) { return true }
    return end < tokens.count && nouns.contains(tokens[end].key)
  }

  /// Whether a note without a mode is meant as a key: "in E", but not "in a forest" and not "IN A WORLD".
  private static func isKeyAlone(_ tokens: [MusicToken], _ start: Int, _ end: Int) -> Bool {
    guard isCapital(tokens[start]) || end > start + 1 else { return false }
    let before = tokens[start - 1].key
    if before == "," || before == "is" || before == "=" {
      guard start > 1, ["key", "tonic", "调"].contains(tokens[start - 2].key) else { return false }
    }
    if before == "of" { guard start > 1, tokens[start - 2].key == "key" else { return false } }
    guard end < tokens.count, tokens[end].kind == .word, tokens[start].key == "a", end == start + 1 else { return true }
    return ["at", "with", "and", "for"].contains(tokens[end].key)
  }
}
