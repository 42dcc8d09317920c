/// Who is at work on the store.
extension Connection {
  func beat(_ owner: String) throws(TaskStoreError) { try run(.beat, owner) }

  func forgetServer(_ owner: String) throws(TaskStoreError) { try run(.forgetServer, owner) }

  func beats() throws(TaskStoreError) -> [String: Int64] {
    let statement = try statement(.beats)
    defer { statement.reset() }
    var beats: [String: Int64] = [:]
    while try statement.step() { beats[statement.text(0)] = statement.integer(1) }
    return beats
  }

  /// The owners of tasks that are not finished.
  func unfinishedOwners() throws(TaskStoreError) -> [String] {
    let statement = try statement(.unfinishedOwners)
    defer { statement.reset() }
    var owners: [String] = []
    while try statement.step() { owners.append(statement.text(0)) }
    return owners
  }

  private func run(_ query: Query, _ owner: String) throws(TaskStoreError) {
    let statement = try statement(query)
    try statement.bind(1, owner)
    try statement.run()
  }
}
