import Synchronization

/// Set when a store closes, so that no wait for a lock outlives it for long.
final class Hurry: Sendable {
  private let flag = Atomic(false)

  var isOn: Bool { flag.load(ordering: .relaxed) }
  func on() { flag.store(true, ordering: .relaxed) }
}
