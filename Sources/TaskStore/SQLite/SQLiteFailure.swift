import CSQLite

#if canImport(Darwin)
  import Darwin
#else
  import Glibc
#endif

/// What SQLite reported, to be told in the store's terms.
struct SQLiteFailure {
  var code: Int32
  /// The system's error behind it, 0 when there is none.
  var systemErrno: Int32
  /// The last error of any system call meanwhile, which need not be the cause.
  var lastErrno: Int32
  var message: String

  func error(store: String, waitedMilliseconds: Int, maximumBytes: Int64?) -> TaskStoreError {
    switch code & 0xff {
    case SQLITE_BUSY, SQLITE_LOCKED:
      .locked(store: store, waitedMilliseconds: waitedMilliseconds)
    case SQLITE_FULL:
      .full(store: store, reason: fullReason(maximumBytes))
    case SQLITE_IOERR where [ENOSPC, EFBIG, EDQUOT].contains(systemErrno == 0 ? lastErrno : systemErrno):
      .full(store: store, reason: String(cString: strerror(systemErrno == 0 ? lastErrno : systemErrno)))
    case SQLITE_READONLY:
      .readOnly(store: store, reason: detail)
    case SQLITE_CORRUPT, SQLITE_NOTADB:
      .damaged(store: store, reason: message)
    case SQLITE_CANTOPEN, SQLITE_PERM, SQLITE_AUTH:
      .cannotOpen(store: store, reason: "\(detail). Check the path and its rights, or use another one.")
    default:
      .failed(store: store, reason: "\(detail) (SQLite code \(code))")
    }
  }

  private var detail: String { systemErrno == 0 ? message : "\(message): \(String(cString: strerror(systemErrno)))" }

  private func fullReason(_ maximumBytes: Int64?) -> String {
    guard systemErrno != ENOSPC, lastErrno != ENOSPC, let maximumBytes else { return "the disk or its quota is full" }
    return "it would grow beyond its ceiling of \(maximumBytes) bytes"
  }
}
