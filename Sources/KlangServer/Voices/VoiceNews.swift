import Platform
import TaskStore

/// Tells every session when custom voices came or went, by this server or another one.
final class VoiceNews: Sendable {
  private let store: any TaskStore
  private let hub: EventHub
  private let told: Monitor<Int64>

  /// What is there now is told of nobody.
  init(_ store: any TaskStore, _ hub: EventHub) throws(TaskStoreError) {
    self.store = store
    self.hub = hub
    told = Monitor(try store.voiceChanges())
  }

  /// Tells, if something is new. To be called when that may be.
  func check() {
    guard let changes = try? store.voiceChanges() else { return }
    let isNew = told.withLock { told in
      defer { told = changes }
      return told != changes
    }
    if isNew { hub.voicesChanged() }
  }
}
