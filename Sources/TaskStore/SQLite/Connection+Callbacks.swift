/// The outbox: which callbacks there are, whose they are, what became of them.
extension Connection {
  /// Enters the last event of a task, if anybody is to be told of it.
  func insertCallback(of task: StoredTask) throws(TaskStoreError) {
    guard task.record.callbackURL != nil else { return }
    let statement = try statement(.insertCallback)
    try statement.bind(1, task.record.sequence)
    try statement.bind(2, task.number)
    try statement.bind(3, task.record.updatedAt)
    try statement.run()
  }

  func claimCallbacks(
    owner: String, now: Int64, leaseMilliseconds: Int64, limit: Int
  ) throws(TaskStoreError) -> [CallbackDelivery] {
    let deliveries = try dueCallbacks(now: now, limit: limit)
    let statement = try statement(.claimCallback)
    for delivery in deliveries {
      try statement.bind(1, delivery.event.sequence)
      try statement.bind(2, owner)
      try statement.bind(3, now + leaseMilliseconds)
      try statement.bind(4, now)
      try statement.run()
    }
    return deliveries
  }

  /// Callbacks that are due, as the attempt that is to begin now.
  private func dueCallbacks(now: Int64, limit: Int) throws(TaskStoreError) -> [CallbackDelivery] {
    let statement = try statement(.dueCallbacks)
    defer { statement.reset() }
    try statement.bind(1, now)
    try statement.bind(2, max(0, limit))
    var deliveries: [CallbackDelivery] = []
    while try statement.step() {
      let task = statement.storedTask().record
      deliveries.append(
        CallbackDelivery(
          event: TaskEvent(sequence: task.sequence, task: task), attempt: Int(statement.integer(18)) + 1,
          since: statement.optionalInteger(19) ?? now))
    }
    return deliveries
  }

  /// Records what became of an attempt; the task's next callback is due once this one is out of its way.
  func finishCallback(
    _ sequence: Int64, owner: String, _ outcome: CallbackOutcome, now: Int64
  ) throws(TaskStoreError) {
    try record(outcome, of: sequence, owner: owner)
    if case .retry = outcome { return }
    let statement = try statement(.advanceCallbacks)
    try statement.bind(1, sequence)
    try statement.bind(2, now)
    try statement.run()
  }

  private func record(_ outcome: CallbackOutcome, of sequence: Int64, owner: String) throws(TaskStoreError) {
    let statement: Statement
    switch outcome {
    case .accepted: statement = try self.statement(.acceptCallback)
    case .retry(let time):
      statement = try self.statement(.retryCallback)
      try statement.bind(2, owner)
      try statement.bind(3, time)
    case .givenUp(let reason):
      statement = try self.statement(.giveUpCallback)
      try statement.bind(2, owner)
      try statement.bind(3, reason)
    }
    try statement.bind(1, sequence)
    try statement.run()
  }

  func nextCallbackAt() throws(TaskStoreError) -> Int64? {
    let statement = try statement(.nextCallback)
    defer { statement.reset() }
    return try statement.step() ? statement.optionalInteger(0) : nil
  }

  func callbackCounts() throws(TaskStoreError) -> CallbackCounts {
    let statement = try statement(.callbackCounts)
    defer { statement.reset() }
    guard try statement.step() else { return CallbackCounts(waiting: 0, givenUp: 0) }
    return CallbackCounts(waiting: Int(statement.integer(0)), givenUp: Int(statement.integer(1)))
  }

  /// Everyone who has a claim.
  func callbackOwners() throws(TaskStoreError) -> [String] {
    let statement = try statement(.callbackOwners)
    defer { statement.reset() }
    var owners: [String] = []
    while try statement.step() { owners.append(statement.text(0)) }
    return owners
  }

  /// Makes what `owner` has claimed due again.
  func releaseCallbacks(of owner: String, now: Int64) throws(TaskStoreError) {
    let statement = try statement(.releaseCallbacks)
    try statement.bind(1, owner)
    try statement.bind(2, now)
    try statement.run()
  }
}
