extension TaskStoreError: CustomStringConvertible {
  /// What failed, what was expected, what came, and the way out, in words for a person.
  public var description: String {
    switch self {
    case .invalidID(let id):
      "A task id is 32 lower-case hex digits; found \"\(id)\". Leave it out to have one made."
    case .idTaken(let id):
      "A task with the id \(id) exists already. Leave the id out to have one made."
    case .externalIDTaken(let externalID, let existing):
      "The external task id \"\(externalID)\" exists already: task \(existing) has it. Use another one, or that task."
    case .notFound(let id):
      "There is no task with the id \(id). It was deleted, or belongs to another store."
    case .conflict(let current):
      "Task \(current.id) is \(Self.situation(of: current)), which does not allow this change. Read it again first."
    case .invalidCursor(let cursor):
      "The cursor \"\(cursor)\" was not given by this store. Start without one, and go on with the nextCursor it gives."
    case .cannotOpen(let store, let reason):
      "The task database \(store) can't be opened: \(reason)"
    case .readOnly(let store, let reason):
      "The task database \(store) can't be written: \(reason). Make the file and its directory writable, or use another."
    case .full(let store, let reason):
      "The task database \(store) has no room: \(reason). Free some space and try again; nothing stored before is lost."
    case .damaged(let store, let reason):
      "The task database \(store) is damaged: \(reason). It is not written to any more. Move it away to start with an "
        + "empty one; `sqlite3 FILE .recover` reads what is left of it."
    case .locked(let store, let waited):
      "The task database \(store) was in use by another process for more than \(waited) ms. Try again, or stop the "
        + "process that holds it."
    case .newerSchema(let store, let found, let supported):
      "The task database \(store) was written by a newer version: its schema is \(found), and this version knows up to "
        + "\(supported). Update the program, or use another database."
    case .foreign(let store):
      "\(store) is a database of another program; a task database or a path without a file was expected. Use another path."
    case .failed(let store, let reason):
      "The task database \(store) failed: \(reason). Try again; when it stays so, check the disk."
    case .closed:
      "The task store is closed. Open it again first."
    }
  }

  private static func situation(of task: TaskRecord) -> String {
    guard !task.status.isFinal, let owner = task.owner else { return task.status.rawValue }
    return "\(task.status.rawValue) and belongs to \(owner)"
  }
}
