import CSQLite

/// A prepared statement. Parameters count from 1 and columns from 0, as in SQLite.
final class Statement {
  private let handle: OpaquePointer
  /// It keeps its statements, so it outlives their use.
  private unowned let connection: Connection

  init(_ sql: String, on database: OpaquePointer, of connection: Connection) throws(TaskStoreError) {
    var handle: OpaquePointer?
    let code = sqlite3_prepare_v3(database, sql, -1, UInt32(SQLITE_PREPARE_PERSISTENT), &handle, nil)
    guard code == SQLITE_OK, let handle else { throw connection.error(code) }
    self.handle = handle
    self.connection = connection
  }

  deinit { sqlite3_finalize(handle) }

  /// Goes to the next row; `false` when there is none.
  func step() throws(TaskStoreError) -> Bool {
    SystemErrno.clear()
    switch sqlite3_step(handle) {
    case SQLITE_ROW: return true
    case SQLITE_DONE: return false
    case let code: throw connection.error(code)
    }
  }

  /// Ends the reading, and the locks it holds.
  func reset() { sqlite3_reset(handle) }

  /// Runs a statement that gives no row.
  func run() throws(TaskStoreError) {
    defer { reset() }
    _ = try step()
  }

  func bind(_ index: Int32, _ value: Int64) throws(TaskStoreError) {
    try check(sqlite3_bind_int64(handle, index, value))
  }

  func bind(_ index: Int32, _ value: Int) throws(TaskStoreError) { try bind(index, Int64(value)) }

  func bind(_ index: Int32, _ value: Int64?) throws(TaskStoreError) {
    guard let value else { return try bindNull(index) }
    try bind(index, value)
  }

  func bind(_ index: Int32, _ value: String) throws(TaskStoreError) {
    var value = value
    try check(value.withUTF8 { csqlite_bind_text(handle, index, $0.baseAddress, UInt64($0.count)) })
  }

  func bind(_ index: Int32, _ value: String?) throws(TaskStoreError) {
    guard let value else { return try bindNull(index) }
    try bind(index, value)
  }

  func bind(_ index: Int32, _ value: [UInt8]) throws(TaskStoreError) {
    try check(value.withUnsafeBytes { csqlite_bind_blob(handle, index, $0.baseAddress, UInt64($0.count)) })
  }

  func bind(_ index: Int32, _ value: [UInt8]?) throws(TaskStoreError) {
    guard let value else { return try bindNull(index) }
    try bind(index, value)
  }

  func isNull(_ column: Int32) -> Bool { sqlite3_column_type(handle, column) == SQLITE_NULL }

  func integer(_ column: Int32) -> Int64 { sqlite3_column_int64(handle, column) }

  func optionalInteger(_ column: Int32) -> Int64? { isNull(column) ? nil : integer(column) }

  func text(_ column: Int32) -> String { optionalText(column) ?? "" }

  func optionalText(_ column: Int32) -> String? {
    guard let start = sqlite3_column_text(handle, column) else { return nil }
    let count = Int(sqlite3_column_bytes(handle, column))
    return String(decoding: UnsafeBufferPointer(start: start, count: count), as: UTF8.self)
  }

  func bytes(_ column: Int32) -> [UInt8] {
    let start = sqlite3_column_blob(handle, column)
    return Array(UnsafeRawBufferPointer(start: start, count: Int(sqlite3_column_bytes(handle, column))))
  }

  func optionalBytes(_ column: Int32) -> [UInt8]? { isNull(column) ? nil : bytes(column) }

  private func bindNull(_ index: Int32) throws(TaskStoreError) { try check(sqlite3_bind_null(handle, index)) }

  private func check(_ code: Int32) throws(TaskStoreError) {
    guard code == SQLITE_OK else { throw connection.error(code) }
  }
}
