/// What was found in a prompt.
struct MusicFindings {
  /// A kind of music that was named, how much it counts, and where its words are.
  struct Named {
    var genre: MusicPlan.Genre
    var weight: Int
    var range: Range<Int>
  }

  /// A mood, and how much it is meant.
  struct Mood {
    var meaning: MusicMeaning
    var strength: Double
  }

  /// Differs between prompts.
  var variety: UInt32 = 0
  /// Quarter notes a minute, said in numbers.
  var givenTempo: Double?
  var key: KeyReading.Key?

  private(set) var genres: [Named] = []
  private(set) var moods: [Mood] = []
  private(set) var instruments: [Int] = []
  /// What kinds of music they stand for.
  private(set) var instrumentHints: [MusicPlan.Genre] = []
  private(set) var mode: MusicMeaning?
  private(set) var shapes: [MusicPlan.Shape] = []
  private(set) var meter: Int?
  private(set) var drums: Bool?
  private(set) var tempo: Double?
  private(set) var pace: Double?
  private(set) var refusals: [MusicMeaning.Refusal] = []

  private var unwantedInstruments: Set<Int> = []
  private var unwantedGenres: Set<MusicPlan.Genre> = []

  /// Whether anything was understood.
  var isEmpty: Bool {
    genres.isEmpty && moods.isEmpty && instruments.isEmpty && mode == nil && shapes.isEmpty && meter == nil
      && drums == nil
      && tempo == nil && pace == nil && givenTempo == nil && key == nil
  }

  /// How much words are meant after "very", "a bit" and "not too".
  private static let more = 1.3
  private static let less = 0.6
  private static let tempered = 0.4

  /// Whether words are denied.
  private enum Negation {
    case off
    case on
    /// A thing was denied: another one is, too, if "and" or "or" joins it.
    case ended
    case joined
  }

  /// Takes all words of a prompt.
  mutating func take(_ tokens: [MusicToken]) {
    var negation = Negation.off
    var strength = 1.0
    var index = 0
    while index < tokens.count {
      guard let (meaning, count) = MusicLexicon.shared.longest(tokens[index...]) else {
        if tokens[index].kind == .stop { negation = .off }
        if tokens[index].kind != .han { strength = 1 }
        index += 1
        continue
      }
      switch meaning.grammar {
      case .negation: negation = .on
      case .more: strength = Self.more
      case .less: strength = Self.less
      case .tempered: strength = Self.tempered
      case .and: negation = negation == .ended ? .joined : negation == .on ? .on : .off
      case .but: negation = .off
      case nil:
        if negation == .ended || negation == .joined && !meaning.isThing { negation = .off }
        if negation == .off {
          want(meaning, strength, at: index..<(index + count))
        } else {
          deny(meaning)
          if meaning.isThing { negation = .ended }
        }
        strength = 1
      }
      index += count
    }
    genres.removeAll { unwantedGenres.contains($0.genre) }
    instruments.removeAll { unwantedInstruments.contains($0) }
  }

  private mutating func want(_ meaning: MusicMeaning, _ strength: Double, at range: Range<Int>) {
    if let genre = meaning.genre { genres.append(Named(genre: genre, weight: meaning.genreWeight, range: range)) }
    if meaning.isMood { moods.append(Mood(meaning: meaning, strength: strength)) }
    if let instrument = meaning.instrument, !instruments.contains(instrument) {
      instruments.append(instrument)
      if let hint = meaning.hint { instrumentHints.append(hint) }
    }
    if meaning.mode != nil, !meaning.isMood, mode == nil { mode = meaning }
    if let shape = meaning.shape, !shapes.contains(shape) { shapes.append(shape) }
    meter = meter ?? meaning.meter
    if let drums = meaning.drums, self.drums != false { self.drums = drums }
    tempo = tempo ?? meaning.tempo
    if let pace = meaning.pace, self.pace == nil { self.pace = strength == Self.tempered ? 0 : pace * strength }
    if let refusal = meaning.refusal, !refusals.contains(refusal) { refusals.append(refusal) }
  }

  private mutating func deny(_ meaning: MusicMeaning) {
    if let genre = meaning.genre { unwantedGenres.insert(genre) }
    if let instrument = meaning.instrument { unwantedInstruments.insert(instrument) }
    if meaning.drums == true { drums = false }
    if meaning.pace != nil { pace = pace ?? 0 }
  }
}

extension MusicMeaning {
  /// Whether it is something that is heard, and not how something is.
  fileprivate var isThing: Bool { genre != nil || instrument != nil || drums != nil || refusal != nil }

  /// Whether it says how music feels, or at least hints at a kind of music by that.
  fileprivate var isMood: Bool { valence != nil || energy != nil || tension != nil || hint != nil && instrument == nil }
}
