/// What is played for an event in place of synthesis, at 48 kHz.
public enum EventRecording: Sendable {
  /// Single sounds, mono: for the times of an event, by turns.
  case hits([[Float]])
  /// Something that goes on, as long as the event.
  case bed(left: [Float], right: [Float])
}
