/// What music is asked for: a prompt is read into one; it can be changed and composed again.
public struct MusicPlan: Sendable, Equatable {
  public var genre: Genre
  /// How pleasant (-1 sad, dark ... 1 happy, bright), how lively (0 calm ... 1 wild), how tense (0 ... 1) it is.
  public var valence: Double
  public var energy: Double
  public var tension: Double
  /// Quarter notes a minute.
  public var tempo: Double
  /// Whether the tempo was asked for in numbers, so that it is to be met.
  public var isTempoGiven: Bool
  /// Beats in a bar: 3 or 4.
  public var meter: Int
  /// 0 is C, 1 C sharp ... 11 B.
  public var tonic: Int
  public var mode: Mode
  /// The instruments that were asked for, as numbers of General MIDI from 0, in the order of the prompt: the first has the
  /// melody. Empty: those of the genre.
  public var instruments: [Int]
  /// Whether there are drums; nil: as the genre has it.
  public var drums: Bool?
  /// How its energy goes over time.
  public var shape: Shape
  /// What had to be guessed when the prompt was read, for people.
  public var notes: [String]

  /// The mode of a key.
  public enum Mode: String, Sendable, CaseIterable {
    case major, minor, dorian, phrygian, lydian, mixolydian
    case harmonicMinor = "harmonic_minor", majorPentatonic = "major_pentatonic", minorPentatonic = "minor_pentatonic"

    /// Whether its third is minor.
    public var isMinor: Bool {
      switch self {
      case .major, .lydian, .mixolydian, .majorPentatonic: false
      case .minor, .dorian, .phrygian, .harmonicMinor, .minorPentatonic: true
      }
    }
  }

  /// The kind of music.
  public enum Genre: String, Sendable, CaseIterable {
    case ambient, cinematic, orchestral, classical, piano, pop, rock, metal, jazz, blues, funk, electronic, house
    case techno, hipHop = "hip_hop", lofi, folk, country, latin, reggae, waltz, march, chinese, lullaby, suspense,
      comedy, chiptune
  }

  /// How the energy goes.
  public enum Shape: String, Sendable, CaseIterable {
    case steady, rising, falling, arch
  }

  /// Calm music in C major.
  public init(
    _ genre: Genre = .piano, valence: Double = 0, energy: Double = 0.4, tension: Double = 0.2, tempo: Double = 90,
    isTempoGiven: Bool = false, meter: Int = 4, tonic: Int = 0, mode: Mode = .major, instruments: [Int] = [],
    drums: Bool? = nil, shape: Shape = .steady, notes: [String] = []
  ) {
    self.genre = genre
    self.valence = valence
    self.energy = energy
    self.tension = tension
    self.tempo = tempo
    self.isTempoGiven = isTempoGiven
    self.meter = meter
    self.tonic = tonic
    self.mode = mode
    self.instruments = instruments
    self.drums = drums
    self.shape = shape
    self.notes = notes
  }
}
