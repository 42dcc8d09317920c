/// Commits groups of write requests; lives on the writer thread.
final class TaskWriter {
  private let configuration: SQLiteTaskStore.Configuration
  private let hurry: Hurry
  private let damage: Damage
  private let now: @Sendable () -> Int64
  private let committed: @Sendable ([TaskEvent]) -> Void
  /// Opened by the first group, and again by the next one when that failed.
  private var connection: Connection?

  init(
    configuration: SQLiteTaskStore.Configuration, hurry: Hurry, damage: Damage, now: @escaping @Sendable () -> Int64,
    committed: @escaping @Sendable ([TaskEvent]) -> Void
  ) {
    self.configuration = configuration
    self.hurry = hurry
    self.damage = damage
    self.now = now
    self.committed = committed
  }

  /// Commits a group in one transaction and tells everyone, in order.
  ///
  /// When the transaction fails, each request gets one of its own: if one was too much, the others still succeed.
  func commit(_ group: [WriteRequest]) {
    if let error = damage.error {
      for request in group { request.completion(.failure(error)) }
      return
    }
    do throws(TaskStoreError) {
      let outcomes = try transactMakingRoom(group)
      for (request, outcome) in zip(group, outcomes) { request.completion(outcome) }
      let events = outcomes.flatMap { outcome in (try? outcome.get())?.events ?? [] }
      if !events.isEmpty { committed(events) }
    } catch {
      if group.count > 1, error.mayConcernOneRequest {
        for request in group { commit([request]) }
      } else {
        for request in group { request.completion(.failure(error)) }
      }
    }
  }

  /// On a full disk, tries once more after the log has gone into the database, which is many times smaller.
  private func transactMakingRoom(
    _ group: [WriteRequest]
  ) throws(TaskStoreError) -> [Result<WriteRequest.Made, TaskStoreError>] {
    do throws(TaskStoreError) {
      return try transact(group)
    } catch {
      // What could be opened for reading only stays so: the next group opens it anew.
      if case .readOnly = error { connection = nil }
      guard case .full = error, let connection, connection.emptyLog() else { throw error }
      return try transact(group)
    }
  }

  private func transact(_ group: [WriteRequest]) throws(TaskStoreError) -> [Result<WriteRequest.Made, TaskStoreError>] {
    let connection = try open()
    try connection.statement(.beginImmediate).run()
    do throws(TaskStoreError) {
      var transaction = try WriteTransaction(connection, now: now)
      var outcomes: [Result<WriteRequest.Made, TaskStoreError>] = []
      outcomes.reserveCapacity(group.count)
      for request in group {
        do throws(TaskStoreError) {
          outcomes.append(.success(try transaction.perform(request.work)))
        } catch {
          guard error.isRefusal else { throw error }
          outcomes.append(.failure(error))
        }
      }
      try transaction.finish()
      try connection.statement(.commit).run()
      return outcomes
    } catch {
      connection.rollBack()
      throw error
    }
  }

  private func open() throws(TaskStoreError) -> Connection {
    if let connection { return connection }
    let opened = try Connection.open(configuration, hurry: hurry, damage: damage)
    connection = opened
    return opened
  }
}

extension TaskStoreError {
  /// A failure that depends on how much a request writes; the others would only fail again, and slowly.
  fileprivate var mayConcernOneRequest: Bool {
    switch self {
    case .full, .failed: true
    default: false
    }
  }
}
