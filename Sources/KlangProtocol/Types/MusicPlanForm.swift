import Contract

/// What music is to be like. It comes with a result, and can be sent back with changes.
public struct MusicPlanForm: ContractObject {
  public static let typeName = "MusicPlan"
  public static let documentation = """
    What music is to be like. A result has the plan it was composed from, with every member in it; sent back as `plan` \
    it gives the same music again, and with changes other music. What a plan leaves out is as the prompt says it.
    """

  public var genre: MusicGenre?
  public var valence: Double?
  public var energy: Double?
  public var tension: Double?
  public var tempo: Double?
  public var isTempoGiven: Bool?
  public var meter: Int?
  public var tonic: MusicTonic?
  public var mode: MusicMode?
  public var instruments: [Int]?
  public var instrumentNames: [String]?
  public var drums: Bool?
  public var shape: MusicShape?
  public var notes: [String] = []

  /// As the prompt says it.
  public init() {}

  public static let fields: [Field<MusicPlanForm>] = [
    .optional("genre", \.genre, doc: "The kind of music."),
    .optional("valence", \.valence, .within(-1...1), doc: "How pleasant: -1 sad and dark to 1 happy and bright."),
    .optional("energy", \.energy, .within(0...1), doc: "How lively: 0 calm to 1 wild."),
    .optional("tension", \.tension, .within(0...1), doc: "How tense: 0 to 1."),
    .optional("tempo", \.tempo, .within(20...300), doc: "Quarter notes a minute."),
    .optional(
      "tempo_given", \.isTempoGiven,
      doc: "Whether the tempo is to be met, where else it may bend to a picture; true for a tempo that is sent alone."),
    .optional("meter", \.meter, .range(3...4), doc: "Beats in a bar: 3 or 4."),
    .optional("tonic", \.tonic, doc: "The first tone of its key."),
    .optional("mode", \.mode, doc: "The mode of its key."),
    .optional(
      "instruments", \.instruments, .elements(0...16), .each(0...127),
      doc:
        "Instruments as numbers of General MIDI from 0, 0 being a grand piano; the first has the melody. Empty: those of "
        + "the genre."),
    .optional(
      "instrument_names", \.instrumentNames, .elements(0...16),
      doc: "Their names, told in results; what is sent here is not read."),
    .optional("drums", \.drums, doc: "Whether there are drums; else as the genre has it."),
    .optional("shape", \.shape, doc: "How its energy goes over time."),
    .defaulted("notes", \.notes, doc: "What had to be guessed when the prompt was read; for people."),
  ]
}

/// A kind of music.
public enum MusicGenre: String, ContractEnumeration {
  case ambient, cinematic, orchestral, classical, piano, pop, rock, metal, jazz, blues, funk, electronic, house
  case techno, hipHop = "hip_hop", lofi, folk, country, latin, reggae, waltz, march, chinese, lullaby, suspense, comedy
  case chiptune

  public static let typeName = "MusicGenre"
  public static let documentation = "A kind of music."
  public var documentation: String {
    switch self {
    case .ambient: "surfaces of sound, without a beat."
    case .cinematic: "for large pictures."
    case .orchestral: "for orchestra."
    case .classical: "as around 1800."
    case .piano: "for piano alone."
    case .pop: "songs of the charts."
    case .rock: "guitars and drums."
    case .metal: "distorted and fast."
    case .jazz: "swing, with its chords."
    case .blues: "twelve bars."
    case .funk: "bass and sixteenths."
    case .electronic: "synthesizers."
    case .house: "four on the floor."
    case .techno: "fast and mechanical."
    case .hipHop: "beats with a heavy backbeat."
    case .lofi: "soft beats to work by."
    case .folk: "acoustic and plain."
    case .country: "guitars of the country."
    case .latin: "rhythms of Latin America."
    case .reggae: "chords off the beat."
    case .waltz: "a dance in three."
    case .march: "to walk by."
    case .chinese: "Chinese instruments and scales."
    case .lullaby: "to fall asleep by."
    case .suspense: "something is about to happen."
    case .comedy: "light and funny."
    case .chiptune: "as of early computer games."
    }
  }
}

/// The mode of a key.
public enum MusicMode: String, ContractEnumeration {
  case major, minor, dorian, phrygian, lydian, mixolydian
  case harmonicMinor = "harmonic_minor", majorPentatonic = "major_pentatonic", minorPentatonic = "minor_pentatonic"

  public static let typeName = "MusicMode"
  public static let documentation = "The mode of a key."
  public var documentation: String {
    switch self {
    case .major: "major."
    case .minor: "natural minor."
    case .dorian: "minor with a major sixth."
    case .phrygian: "minor with a minor second."
    case .lydian: "major with an augmented fourth."
    case .mixolydian: "major with a minor seventh."
    case .harmonicMinor: "minor with a major seventh."
    case .majorPentatonic: "five tones of major."
    case .minorPentatonic: "five tones of minor."
    }
  }
}

/// The first tone of a key.
public enum MusicTonic: String, ContractEnumeration {
  case c = "C"
  case cSharp = "C#"
  case dFlat = "Db"
  case d = "D"
  case dSharp = "D#"
  case eFlat = "Eb"
  case e = "E"
  case f = "F"
  case fSharp = "F#"
  case gFlat = "Gb"
  case g = "G"
  case gSharp = "G#"
  case aFlat = "Ab"
  case a = "A"
  case aSharp = "A#"
  case bFlat = "Bb"
  case b = "B"

  public static let typeName = "MusicTonic"
  public static let documentation = "The first tone of a key."
  public var documentation: String {
    switch self {
    case .c, .d, .e, .f, .g, .a, .b: "natural."
    case .cSharp, .dSharp, .fSharp, .gSharp, .aSharp: "sharp."
    case .dFlat, .eFlat, .gFlat, .aFlat, .bFlat: "flat."
    }
  }

  /// Semitones above C: 0...11.
  public var pitchClass: Int {
    switch self {
    case .c: 0
    case .cSharp, .dFlat: 1
    case .d: 2
    case .dSharp, .eFlat: 3
    case .e: 4
    case .f: 5
    case .fSharp, .gFlat: 6
    case .g: 7
    case .gSharp, .aFlat: 8
    case .a: 9
    case .aSharp, .bFlat: 10
    case .b: 11
    }
  }

  /// The tone so many semitones above C, 0...11, as it is written most often; nil for another number.
  public init?(pitchClass: Int) {
    let usual: [MusicTonic] = [.c, .cSharp, .d, .eFlat, .e, .f, .fSharp, .g, .aFlat, .a, .bFlat, .b]
    guard usual.indices.contains(pitchClass) else { return nil }
    self = usual[pitchClass]
  }
}

/// How the energy of music goes.
public enum MusicShape: String, ContractEnumeration {
  case steady, rising, falling, arch

  public static let typeName = "MusicShape"
  public static let documentation = "How the energy of music goes over time."
  public var documentation: String {
    switch self {
    case .steady: "the same from beginning to end."
    case .rising: "ever more."
    case .falling: "ever less."
    case .arch: "more towards the middle, then less."
    }
  }
}
