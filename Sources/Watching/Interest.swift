/// What of a film is listened for: a prompt may say it, else everything.
public enum Interest: String, Sendable, CaseIterable {
  /// Nothing said: whatever happens.
  case anything
  /// Steps: feet, hooves.
  case steps
  /// Blows, bounces, things that meet.
  case hits
  /// Light: lightning, shots, fireworks, camera flashes.
  case flashes
  /// What goes on: rain, an engine. No moment is heard.
  case continuous
}
