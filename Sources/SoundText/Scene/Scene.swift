/// What is to be heard: events in time, at a place. A prompt is read into one; it can be changed and rendered again.
public struct Scene: Sendable, Equatable {
  /// Where it is heard.
  public var place: Place
  /// What is heard, in the order of the prompt.
  public var events: [SceneEvent]
  /// What the reader had to guess, for people.
  public var notes: [String]

  /// A scene.
  public init(place: Place = .unspecified, events: [SceneEvent] = [], notes: [String] = []) {
    self.place = place
    self.events = events
    self.notes = notes
  }
}
