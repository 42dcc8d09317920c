/// What results take of the disk.
extension Connection {
  /// Records that the files of a task are gone, if it had any.
  func removeFiles(of id: String, at time: Int64) throws(TaskStoreError) {
    let statement = try statement(.removeFiles)
    try statement.bind(1, id)
    try statement.bind(2, time)
    try statement.run()
  }

  /// Files that no unfinished task needs, those whose time is up first.
  func files(limit: Int) throws(TaskStoreError) -> [TaskFiles] {
    let statement = try statement(.files)
    defer { statement.reset() }
    try statement.bind(1, max(0, limit))
    var files: [TaskFiles] = []
    while try statement.step() {
      files.append(
        TaskFiles(taskID: statement.text(0), bytes: statement.integer(1), expiresAt: statement.optionalInteger(2)))
    }
    return files
  }

  func filesTotal() throws(TaskStoreError) -> FilesTotal {
    let statement = try statement(.filesTotal)
    defer { statement.reset() }
    guard try statement.step() else { return FilesTotal(tasks: 0, bytes: 0) }
    return FilesTotal(tasks: Int(statement.integer(0)), bytes: statement.integer(1))
  }
}
