import CSQLite

/// A database seen past the store.
final class RawDatabase {
  struct Failure: Error { var code: Int32 }
  private var handle: OpaquePointer?

  init(path: String) throws {
    let code = sqlite3_open(path, &handle)
    guard code == SQLITE_OK else { throw Failure(code: code) }
  }

  deinit { sqlite3_close(handle) }

  func run(_ sql: String) throws {
    let code = sqlite3_exec(handle, sql, nil, nil, nil)
    guard code == SQLITE_OK else { throw Failure(code: code) }
  }

  /// The last column of each row, as text.
  func column(_ sql: String) throws -> [String] {
    var statement: OpaquePointer?
    let code = sqlite3_prepare_v2(handle, sql, -1, &statement, nil)
    guard code == SQLITE_OK else { throw Failure(code: code) }
    defer { sqlite3_finalize(statement) }
    var values: [String] = []
    while sqlite3_step(statement) == SQLITE_ROW {
      values.append(
        sqlite3_column_text(statement, sqlite3_column_count(statement) - 1).map { String(cString: $0) } ?? "")
    }
    return values
  }
}
