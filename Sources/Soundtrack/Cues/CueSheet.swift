import Music
import SoundText

/// What is heard in a film, and when: what watching it gave, or somebody wrote. It is all that is needed to make the sound.
public struct CueSheet: Sendable, Equatable {
  /// How long the film is, in seconds.
  public var seconds: Double
  /// Where it is heard.
  public var place: Place
  /// What is heard at moments.
  public var cues: [Cue]
  /// What goes on.
  public var beds: [Bed]
  /// nil: no music.
  public var music: MusicCue?
  /// What had to be guessed, for people.
  public var notes: [String]

  /// What is heard in a film of so many seconds.
  public init(
    seconds: Double, place: Place = .unspecified, cues: [Cue] = [], beds: [Bed] = [], music: MusicCue? = nil,
    notes: [String] = []
  ) {
    self.seconds = seconds
    self.place = place
    self.cues = cues
    self.beds = beds
    self.music = music
    self.notes = notes
  }
}

/// A sound at a moment: its blow, or the steepest rise of what has none, falls on it.
public struct Cue: Sendable, Equatable {
  /// Why it is there.
  public enum Kind: String, Sendable, CaseIterable {
    case impact, step, flash, whoosh, cut
    /// Somebody asked for it.
    case mark
  }

  /// When, in seconds.
  public var time: Double
  /// What: its label, attributes, gain, pan, seed, length and file.
  public var sound: SceneEvent
  /// Which of the sounds of its seed: those of one thing differ as blows of it do.
  public var take: Int
  /// How strong, 0...1.
  public var strength: Double
  public var kind: Kind
  /// How sure it is that something is seen, 0...1.
  public var confidence: Double

  /// A sound at a moment.
  public init(
    _ sound: SceneEvent, at time: Double, take: Int = 0, strength: Double = 0.7, kind: Kind = .mark,
    confidence: Double = 1
  ) {
    self.time = time
    self.sound = sound
    self.take = take
    self.strength = strength
    self.kind = kind
    self.confidence = confidence
  }
}

/// A sound that goes on, from its start as long as its length.
public struct Bed: Sendable, Equatable {
  public var sound: SceneEvent
  /// Louder or softer in the course of it: dB at even steps from its beginning to its end; empty: as it is.
  public var levels: [Double]

  /// A sound that goes on.
  public init(_ sound: SceneEvent, levels: [Double] = []) {
    self.sound = sound
    self.levels = levels
  }
}

/// The music of a film.
public struct MusicCue: Sendable, Equatable {
  public var plan: MusicPlan
  /// What it fits.
  public var frame: MusicFrame
  /// Louder or softer than usual, in dB.
  public var gain: Double
  /// Another gives other music.
  public var seed: UInt64

  /// Music.
  public init(_ plan: MusicPlan, frame: MusicFrame, gain: Double = 0, seed: UInt64 = 0) {
    self.plan = plan
    self.frame = frame
    self.gain = gain
    self.seed = seed
  }
}
