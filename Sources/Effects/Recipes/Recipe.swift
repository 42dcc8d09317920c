import SoundText

/// How a sound is made: what sounds, how often, and where it is usually heard.
public struct Recipe: Sendable {
  /// The sound's name (`SoundLabel.name`).
  public var label: String
  /// The attributes that a wish must have for this way of making it; of several ways the one with the most of them.
  public var when: Set<SoundAttribute>
  /// How it goes in time.
  public var form: Form
  /// What sounds together.
  public var layers: [Layer]
  /// Where it is usually heard.
  public var place: Place
  /// How much of the place is heard, beside what distance does: 1 is usual.
  public var wet: Double
  /// How loud the place itself is, in dB below the sound; nil: not heard.
  public var roomTone: Double?
  /// How wide it is: 0 a point, 1 all about.
  public var width: Double
  /// How much its frequencies follow its size: 0 not at all, 1 in proportion, as scaled bodies do.
  public var pitchFollowsSize: Double
  /// How loud it is in LUFS, beside others: a shout is louder than a tick.
  public var loudness: Double

  /// In time.
  public enum Form: Sendable {
    /// It goes on as long as is wanted.
    case continuous
    /// Single sounds of this length in seconds, its dying away included, that follow one another.
    case shots(seconds: Spread, Pattern)
  }

  /// A recipe.
  public init(
    _ label: String, when: Set<SoundAttribute> = [], _ form: Form, place: Place = .room, wet: Double = 1,
    roomTone: Double? = -46, width: Double = 0, pitchFollowsSize: Double = 0.7, loudness: Double = -20,
    _ layers: [Layer]
  ) {
    self.label = label
    self.when = when
    self.form = form
    self.place = place
    self.wet = wet
    self.roomTone = roomTone
    self.width = width
    self.pitchFollowsSize = pitchFollowsSize
    self.loudness = loudness
    self.layers = layers
  }
}
