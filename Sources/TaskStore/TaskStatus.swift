/// Where a task is in its life: `submitted → processing → succeed | failed`, and nothing else.
public enum TaskStatus: String, Sendable, Hashable, CaseIterable {
  /// Stored, and waiting to be run.
  case submitted
  /// Being run by its owner.
  case processing
  /// Finished, with a result.
  case succeed
  /// Finished without a result: an error, or canceled.
  case failed

  /// A final status never changes.
  public var isFinal: Bool { self == .succeed || self == .failed }
}
