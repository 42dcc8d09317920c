/// What was seen in a film: moments, and how it goes between them.
public struct Sightings: Sendable, Equatable {
  /// How long the film is, in seconds.
  public var seconds: Double
  /// What happens at moments, by time. One moment may be here as of several kinds, as far as it may be one of each.
  public var moments: [Sighting]
  /// The parts between cuts, in order; they cover the film.
  public var shots: [FilmShot]
  /// How much things move, 0...1.
  public var motion: Curve
  /// How much the camera moves, 0...1.
  public var camera: Curve
  /// How light the picture is, 0...1.
  public var light: Curve

  /// What was seen.
  public init(
    seconds: Double, moments: [Sighting] = [], shots: [FilmShot] = [], motion: Curve = Curve(), camera: Curve = Curve(),
    light: Curve = Curve()
  ) {
    self.seconds = seconds
    self.moments = moments
    self.shots = shots
    self.motion = motion
    self.camera = camera
    self.light = light
  }
}

/// A moment at which something is seen that may be heard.
public struct Sighting: Sendable, Equatable {
  /// What kind of moment.
  public enum Kind: String, Sendable, CaseIterable {
    /// Something that moves meets something: its movement stops or turns.
    case impact
    /// One of a series of steps.
    case step
    /// Light that comes and goes at once.
    case flash
    /// Something passes quickly.
    case whoosh
    /// The picture changes altogether.
    case cut
  }

  /// When, in seconds from the beginning of the film; between two pictures where that can be told.
  public var time: Double
  public var kind: Kind
  /// How strong, 0...1: the momentum that is lost, the light that comes.
  public var strength: Double
  /// Where: -1 left ... 1 right, -1 top ... 1 bottom.
  public var x: Double
  public var y: Double
  /// The part of the picture that is concerned, 0...1.
  public var size: Double
  /// How sure it is that something happens here which would be heard, 0...1.
  public var confidence: Double

  /// A moment.
  public init(
    _ kind: Kind, time: Double, strength: Double = 0.5, x: Double = 0, y: Double = 0, size: Double = 0.1,
    confidence: Double = 1
  ) {
    self.kind = kind
    self.time = time
    self.strength = strength
    self.x = x
    self.y = y
    self.size = size
    self.confidence = confidence
  }
}

/// A part of a film from one cut to the next.
public struct FilmShot: Sendable, Equatable {
  /// From when to when, in seconds.
  public var start: Double
  public var end: Double
  public var look: Look

  /// A part of a film.
  public init(start: Double, end: Double, look: Look = Look()) {
    self.start = start
    self.end = end
    self.look = look
  }
}

/// What a part of a film looks like by its colours and its movement: how much it is of each, 0...1.
public struct Look: Sendable, Equatable {
  public var night = 0.0
  public var sea = 0.0
  public var sky = 0.0
  public var forest = 0.0
  public var snow = 0.0
  public var fire = 0.0
  /// How saturated and how warm its colours are: 0...1, and -1 blue ... 1 red.
  public var saturation = 0.0
  public var warmth = 0.0
  /// How light it is, 0...1, and how much light and dark differ in it.
  public var light = 0.5
  public var contrast = 0.0
  /// How much things move in it, 0...1, in the mean.
  public var motion = 0.0

  /// Of nothing in particular.
  public init() {}
}

/// Values at even steps from the beginning of a film.
public struct Curve: Sendable, Equatable {
  /// From one value to the next, in seconds.
  public var step: Double
  public var values: [Double]

  /// A curve.
  public init(step: Double = 0.1, values: [Double] = []) {
    self.step = step
    self.values = values
  }

  /// The value at a time, between two of them on the line; 0 of an empty curve.
  public func value(at time: Double) -> Double {
    guard let last = values.last else { return 0 }
    let place = max(0, time / step)
    let index = Int(place)
    guard index + 1 < values.count else { return last }
    return values[index] + (values[index + 1] - values[index]) * (place - Double(index))
  }
}
