/// What a sound is in a scene.
public enum SoundRole: String, Sendable, CaseIterable {
  /// It happens at moments: a knock, a bark.
  case event
  /// It goes on: rain, an engine.
  case bed
  /// People speaking.
  case voice
  /// Music.
  case music
}
