/// The tables, and how a database comes to have them.
enum Schema {
  /// Says that a database is a task store: "Klng".
  private static let applicationID: Int64 = 0x4B6C_6E67

  /// Step `n` leads from schema version `n` to `n + 1`. A published step never changes; a new version adds one.
  private static let migrations = [
    """
    -- What a task is and what came out of it; its life is told by its last event.
    CREATE TABLE task(
      number INTEGER PRIMARY KEY, -- the sequence of its first event, so the order of creation
      id TEXT NOT NULL UNIQUE,
      external_id TEXT,
      kind TEXT NOT NULL,
      status INTEGER NOT NULL,    -- as of the last event, for the lists
      sequence INTEGER NOT NULL,  -- of the last event
      created_at INTEGER NOT NULL,
      expires_at INTEGER,
      request BLOB NOT NULL,
      result BLOB
    );
    CREATE UNIQUE INDEX task_external_id ON task(external_id) WHERE external_id IS NOT NULL;
    CREATE INDEX task_list ON task(kind, status);
    CREATE TABLE event(
      sequence INTEGER PRIMARY KEY AUTOINCREMENT,
      task INTEGER NOT NULL,      -- its number
      previous INTEGER,           -- the task's event before this one
      status INTEGER NOT NULL,
      status_message TEXT NOT NULL,
      canceled INTEGER NOT NULL,
      attempt INTEGER NOT NULL,
      owner TEXT,
      at INTEGER NOT NULL
    );
    -- How many tasks there are in each block of numbers, and in all of them (block -1).
    CREATE TABLE counter(
      block INTEGER NOT NULL,
      kind TEXT NOT NULL,
      status INTEGER NOT NULL,
      tasks INTEGER NOT NULL,
      PRIMARY KEY(block, kind, status)
    ) WITHOUT ROWID;
    """,
    """
    ALTER TABLE task ADD COLUMN callback_url TEXT;
    -- Events that a callback URL is still to be told of, and those that could not be told.
    CREATE TABLE callback(
      event INTEGER PRIMARY KEY,
      task INTEGER NOT NULL,      -- its number
      attempts INTEGER NOT NULL,  -- begun so far
      first_at INTEGER,           -- when the first of them began
      due_at INTEGER,             -- when the next may begin, or the claim of the last lapses; NULL for one that
                                  -- waits for an earlier one of its task, or was given up
      owner TEXT,                 -- whose claim it is
      reason TEXT                 -- why it was given up; else NULL
    );
    CREATE INDEX callback_task ON callback(task, event);
    CREATE INDEX callback_due ON callback(due_at) WHERE due_at IS NOT NULL;
    -- Servers with work, and how often each has said that it goes on with it.
    CREATE TABLE server(owner TEXT PRIMARY KEY, beat INTEGER NOT NULL) WITHOUT ROWID;
    ALTER TABLE task ADD COLUMN bytes INTEGER;            -- of its files; NULL when there are none, or no more
    ALTER TABLE task ADD COLUMN files_removed_at INTEGER; -- when they went
    ALTER TABLE task ADD COLUMN engine TEXT;              -- that is to make it; NULL for the first choice
    ALTER TABLE task ADD COLUMN uses TEXT;                -- the id of the task whose files it needs
    UPDATE task SET bytes = 0 WHERE status = 2;           -- a size that is not known: they go when their time is up
    CREATE INDEX task_files ON task(expires_at, bytes) WHERE bytes IS NOT NULL;
    """,
    """
    -- Custom voices. A row stays when its voice is deleted.
    CREATE TABLE voice(
      number INTEGER PRIMARY KEY, -- the order of creation
      id TEXT NOT NULL UNIQUE,
      name TEXT NOT NULL,
      task TEXT NOT NULL,         -- the id of the task that made it
      created_at INTEGER NOT NULL,
      deleted_at INTEGER,
      model BLOB                  -- what an engine needs to speak with it; NULL when it is deleted and no task needs it
    );
    """,
  ]

  static var currentVersion: Int { migrations.count }

  /// Brings the database to the current version, or refuses it.
  static func prepare(_ connection: Connection) throws(TaskStoreError) {
    // In one snapshot, as another process may be making the tables right now.
    let found = try connection.snapshot { () throws(TaskStoreError) in try version(connection) }
    guard found < migrations.count else { return }
    try connection.run("PRAGMA journal_mode = WAL")
    try connection.run("BEGIN IMMEDIATE")
    do throws(TaskStoreError) {
      // The other process may have finished meanwhile.
      for migration in migrations[try version(connection)...] { try connection.run(migration) }
      try connection.run("PRAGMA application_id = \(applicationID)")
      try connection.run("PRAGMA user_version = \(migrations.count)")
      try connection.run("COMMIT")
    } catch {
      connection.rollBack()
      throw error
    }
  }

  /// What each connection is told: none of it is kept in the file.
  static func settings(_ configuration: SQLiteTaskStore.Configuration) -> [String] {
    var settings = [
      "PRAGMA synchronous = \(configuration.durability == .powerLoss ? "FULL" : "NORMAL")",
      "PRAGMA cache_size = -2048",
      "PRAGMA wal_autocheckpoint = 1000",
      "PRAGMA journal_size_limit = 8388608",
      "PRAGMA temp_store = MEMORY",
    ]
    #if canImport(Darwin)
      // There fsync leaves the data in the drive's cache.
      if configuration.durability == .powerLoss { settings.append("PRAGMA fullfsync = ON") }
    #endif
    if let bytes = configuration.maximumBytes {
      settings.append("PRAGMA max_page_count = \(max(1, bytes / 4096))")
    }
    return settings
  }

  private static func version(_ connection: Connection) throws(TaskStoreError) -> Int {
    let version = Int(try integer("PRAGMA user_version", connection))
    let application = try integer("PRAGMA application_id", connection)
    guard application == applicationID else {
      guard application == 0, version == 0, try integer("SELECT count(*) FROM sqlite_master", connection) == 0 else {
        throw .foreign(store: connection.path)
      }
      return 0
    }
    guard (0...migrations.count).contains(version) else {
      throw .newerSchema(store: connection.path, found: version, supported: migrations.count)
    }
    return version
  }

  private static func integer(_ sql: String, _ connection: Connection) throws(TaskStoreError) -> Int64 {
    let statement = try connection.prepare(sql)
    return try statement.step() ? statement.integer(0) : 0
  }
}
