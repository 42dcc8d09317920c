/// When each beat is: straight lines between points, so that beats fall exactly on what they were laid on.
public struct TempoMap: Sendable, Equatable {
  /// A beat (in quarter notes) and its time in seconds.
  public struct Point: Sendable, Equatable {
    public var beat: Double
    public var time: Double

    /// A beat and its time.
    public init(beat: Double, time: Double) {
      self.beat = beat
      self.time = time
    }
  }

  /// Rising in both; at least two.
  public private(set) var points: [Point]

  /// One tempo, in quarter notes a minute, for so many seconds.
  public init(tempo: Double, seconds: Double) {
    points = [Point(beat: 0, time: 0), Point(beat: seconds * tempo / 60, time: seconds)]
  }

  /// Lines between points, which rise in both; at least two.
  init(points: [Point]) { self.points = points }

  /// The time of a beat, in seconds; beyond the ends the last line goes on.
  public func time(ofBeat beat: Double) -> Double {
    let (a, b) = line { $0.beat <= beat }
    return a.time + (beat - a.beat) * (b.time - a.time) / (b.beat - a.beat)
  }

  /// The beat at a time.
  public func beat(atTime time: Double) -> Double {
    let (a, b) = line { $0.time <= time }
    return a.beat + (time - a.time) * (b.beat - a.beat) / (b.time - a.time)
  }

  private func line(_ isBefore: (Point) -> Bool) -> (Point, Point) {
    let first = points.dropFirst().dropLast().prefix(while: isBefore).count
    return (points[first], points[first + 1])
  }
}
