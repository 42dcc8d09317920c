import CSQLite

/// One SQLite connection with its prepared statements; for one thread at a time.
final class Connection {
  let path: String
  private let handle: OpaquePointer
  private let busyWait: BusyWait
  private let damage: Damage
  private let ceiling: Int64?
  private var statements = [Statement?](repeating: nil, count: Query.allCases.count)
  private var lists: [Statement] = []

  private init(
    handle: OpaquePointer, configuration: SQLiteTaskStore.Configuration, busyWait: BusyWait, damage: Damage
  ) {
    self.handle = handle
    self.busyWait = busyWait
    self.damage = damage
    path = configuration.path
    ceiling = configuration.maximumBytes
  }

  deinit {
    statements = []
    lists = []
    // Else the last connection would write the log into a file that is to stay as it is.
    if damage.error != nil { _ = csqlite_keep_log_at_close(handle) }
    sqlite3_close_v2(handle)
  }

  /// Opens the database, making its directory, file and tables when they are missing.
  static func open(
    _ configuration: SQLiteTaskStore.Configuration, hurry: Hurry, damage: Damage
  ) throws(TaskStoreError) -> Connection {
    let file = DatabaseFile(path: configuration.path)
    try file.prepare()
    let busyWait = BusyWait(timeoutMilliseconds: configuration.lockTimeoutMilliseconds, hurry: hurry)
    var handle: OpaquePointer?
    let flags = SQLITE_OPEN_READWRITE | SQLITE_OPEN_NOMUTEX
    let code = sqlite3_open_v2(file.sqliteName, &handle, flags, nil)
    guard let handle else {
      throw .cannotOpen(store: configuration.path, reason: "there is no memory for it.")
    }
    let connection = Connection(handle: handle, configuration: configuration, busyWait: busyWait, damage: damage)
    guard code == SQLITE_OK else { throw connection.error(code) }
    try connection.configure(configuration)
    return connection
  }

  private func configure(_ configuration: SQLiteTaskStore.Configuration) throws(TaskStoreError) {
    sqlite3_extended_result_codes(handle, 1)
    try checkWritable()
    sqlite3_busy_handler(
      handle,
      { context, count in
        guard let context else { return 0 }
        return Unmanaged<BusyWait>.fromOpaque(context).takeUnretainedValue().wait(count: count) ? 1 : 0
      }, Unmanaged.passUnretained(busyWait).toOpaque())  // The connection keeps it until after the handle is closed.
    try busyWait.retry { () throws(TaskStoreError) in
      for setting in Schema.settings(configuration) { try run(setting) }
      try Schema.prepare(self)
    }
  }

  /// Finds out whether log and index can be written. SQLite opens them for reading where it can't open them otherwise, be
  /// it for the moment, and stays with that. Before it waits for locks: one that another process holds is no answer.
  private func checkWritable() throws(TaskStoreError) {
    do throws(TaskStoreError) {
      guard sqlite3_db_readonly(handle, "main") == 0 else {
        throw .readOnly(store: path, reason: "the file or its file system is read-only for this user")
      }
      try run("BEGIN IMMEDIATE")
    } catch {
      guard case .locked = error else { throw error }
    }
    rollBack()
  }

  /// Runs statements that give no rows and are not worth keeping.
  func run(_ sql: String) throws(TaskStoreError) {
    SystemErrno.clear()
    let code = sqlite3_exec(handle, sql, nil, nil, nil)
    guard code == SQLITE_OK else { throw error(code) }
  }

  /// Prepares a statement that is used once.
  func prepare(_ sql: String) throws(TaskStoreError) -> Statement {
    try Statement(sql, on: handle, of: self)
  }

  /// The kept statement of a query.
  func statement(_ query: Query) throws(TaskStoreError) -> Statement {
    if let statement = statements[query.rawValue] { return statement }
    let statement = try Statement(query.sql, on: handle, of: self)
    statements[query.rawValue] = statement
    return statement
  }

  /// One of several kept statements of `Query.list`, which are read side by side.
  func list(_ index: Int) throws(TaskStoreError) -> Statement {
    while lists.count <= index {
      lists.append(try Statement(Query.list.sql, on: handle, of: self))
    }
    return lists[index]
  }

  /// Reads in one snapshot, whatever is written meanwhile.
  func snapshot<Value>(_ body: () throws(TaskStoreError) -> Value) throws(TaskStoreError) -> Value {
    try statement(.begin).run()
    defer { rollBack() }
    return try body()
  }

  /// Moves the log into the database and gives its space back; `false` when it can't now, or there is none.
  func emptyLog() -> Bool {
    var pages: Int32 = 0
    let code = sqlite3_wal_checkpoint_v2(handle, nil, SQLITE_CHECKPOINT_PASSIVE, &pages, nil)
    guard code == SQLITE_OK, pages > 0 else { return false }
    return sqlite3_wal_checkpoint_v2(handle, nil, SQLITE_CHECKPOINT_TRUNCATE, nil, nil) == SQLITE_OK
  }

  /// Ends a transaction without effect, if SQLite has not done so by itself.
  func rollBack() {
    guard sqlite3_get_autocommit(handle) == 0 else { return }
    do {
      try statement(.rollback).run()
    } catch {
      sqlite3_exec(handle, "ROLLBACK", nil, nil, nil)
    }
  }

  /// Reads the file's own bytes, whatever they mean; whether there were so many.
  func readFile(into buffer: UnsafeMutableRawBufferPointer, at offset: Int) -> Bool {
    csqlite_read_file(handle, buffer.baseAddress, Int32(buffer.count), Int64(offset)) == SQLITE_OK
  }

  /// What a result code of the last call means.
  func error(_ code: Int32) -> TaskStoreError {
    let systemErrno = SystemErrno.last
    let failure = SQLiteFailure(
      code: code, systemErrno: sqlite3_system_errno(handle), lastErrno: systemErrno,
      message: String(cString: sqlite3_errmsg(handle)))
    let error = failure.error(
      store: path, waitedMilliseconds: busyWait.patienceMilliseconds, maximumBytes: ceiling)
    guard case .damaged(_, let reason) = error else { return error }
    return damage.met(reason, by: self)
  }
}
