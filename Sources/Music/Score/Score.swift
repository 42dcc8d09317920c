/// Music as it is written: notes in beats, and when each beat is.
public struct Score: Sendable, Equatable {
  public var parts: [Part]
  /// When beats are.
  public var tempoMap: TempoMap
  /// How long it is, in seconds: what sounds on is faded there.
  public var seconds: Double
  /// The bars of its sections with their names, and the chord of each bar or half bar, for people.
  public var sections: [Section]
  public var chords: [Chord]

  /// What one player has.
  public struct Part: Sendable, Equatable {
    /// For people: `melody`, `chords`, `bass`, `drums`, `pad`, `accents`.
    public var name: String
    /// The number of the instrument in General MIDI, from 0; of drums that of the kit.
    public var program: Int
    public var isDrums: Bool
    /// How loud (0...1), where (-1 left ... 1 right), with how much reverberation (0...1).
    public var volume: Double
    public var pan: Double
    public var reverb: Double
    /// By their beginning.
    public var notes: [Note]

    /// A part.
    public init(
      _ name: String, program: Int, isDrums: Bool = false, volume: Double = 0.8, pan: Double = 0, reverb: Double = 0.3,
      notes: [Note] = []
    ) {
      self.name = name
      self.program = program
      self.isDrums = isDrums
      self.volume = volume
      self.pan = pan
      self.reverb = reverb
      self.notes = notes
    }
  }

  /// A tone.
  public struct Note: Sendable, Equatable {
    /// When it begins and how long it lasts, in quarter notes.
    public var beat: Double
    public var length: Double
    /// The number of its key in MIDI: 60 is middle C.
    public var key: Int
    /// How hard it is struck, 1...127.
    public var velocity: Int

    /// A tone.
    public init(beat: Double, length: Double, key: Int, velocity: Int) {
      self.beat = beat
      self.length = length
      self.key = key
      self.velocity = velocity
    }
  }

  /// A part of its form.
  public struct Section: Sendable, Equatable {
    public var name: String
    public var start: Double
    public var end: Double
    /// In seconds.
    public init(name: String, start: Double, end: Double) {
      self.name = name
      self.start = start
      self.end = end
    }
  }

  /// A chord.
  public struct Chord: Sendable, Equatable {
    /// As musicians write it: `Am7`.
    public var name: String
    /// When, in seconds.
    public var time: Double
    /// A chord.
    public init(name: String, time: Double) {
      self.name = name
      self.time = time
    }
  }

  /// Music.
  public init(
    parts: [Part] = [], tempoMap: TempoMap, seconds: Double, sections: [Section] = [], chords: [Chord] = []
  ) {
    self.parts = parts
    self.tempoMap = tempoMap
    self.seconds = seconds
    self.sections = sections
    self.chords = chords
  }
}
