import Platform

/// Encoded answers about tasks that are final. A final task never changes; it may be deleted, by another server too, so
/// an answer is given from here for a second at most.
final class AnswerCache: Sendable {
  private struct Entry {
    var answer: [UInt8]
    var until: UInt64
  }

  private static let lifetimeNanoseconds: UInt64 = 1_000_000_000
  private static let maximumEntries = 256

  private let entries = Monitor<[String: Entry]>([:])

  /// The answer about the task that `key` was asked for with.
  func answer(_ key: String) -> [UInt8]? {
    entries.withLock { entries in
      guard let entry = entries[key] else { return nil }
      if Clock.monotonicNanoseconds() < entry.until { return entry.answer }
      entries[key] = nil
      return nil
    }
  }

  func keep(_ answer: [UInt8], _ key: String) {
    entries.withLock { entries in
      if entries.count >= Self.maximumEntries { entries.removeAll(keepingCapacity: true) }
      entries[key] = Entry(answer: answer, until: Clock.monotonicNanoseconds() + Self.lifetimeNanoseconds)
    }
  }

  /// Forgets all answers: some may be wrong now.
  func removeAll() { entries.withLock { $0.removeAll(keepingCapacity: true) } }
}
