/// Why a store did not do what it was asked. `store` names where the store is: a path, for one in a file.
///
/// The first group are refusals: the store works, and the request does not fit what it holds. The second group are
/// failures: nothing of the request is stored, or, when the machine goes down at that very moment, all of it.
public enum TaskStoreError: Error, Sendable, Equatable {
  /// A given id is not 32 lower-case hex digits.
  case invalidID(String)
  /// A given id is that of another task.
  case idTaken(String)
  /// Another task, of whatever kind, has this external id.
  case externalIDTaken(externalID: String, existingTaskID: String)
  /// No task has this id.
  case notFound(id: String)
  /// The task does not allow this change as it stands.
  indirect case conflict(current: TaskRecord)
  /// The cursor is not one that this store gave.
  case invalidCursor(String)

  /// The store is not there and can't be made, or is something else.
  case cannotOpen(store: String, reason: String)
  /// The store can be read only.
  case readOnly(store: String, reason: String)
  /// The disk, a quota, a file size limit or the store's own ceiling leaves no room.
  case full(store: String, reason: String)
  /// The store's content is not what was written.
  case damaged(store: String, reason: String)
  /// Others held the store for longer than this one may wait.
  case locked(store: String, waitedMilliseconds: Int)
  /// A later version of the program wrote the store.
  case newerSchema(store: String, found: Int, supported: Int)
  /// The store is a database, but of another program.
  case foreign(store: String)
  /// Something else the system reported.
  case failed(store: String, reason: String)
  /// The store was closed before the request.
  case closed

  /// The store works, and the request does not fit what it holds.
  public var isRefusal: Bool {
    switch self {
    case .invalidID, .idTaken, .externalIDTaken, .notFound, .conflict, .invalidCursor: true
    default: false
    }
  }

  /// The same request may succeed later, without anybody's doing or after room was made.
  public var isRetryable: Bool {
    switch self {
    case .full, .locked, .failed: true
    default: false
    }
  }
}
