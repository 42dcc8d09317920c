import Synchronization

/// What is known of damage to a store, shared by its connections. Once one of them has met any, nothing more is written:
/// what can be read is read on, and what was found lies in a copy beside the file.
final class Damage: Sendable {
  private let found = Mutex<TaskStoreError?>(nil)

  /// The error of the first damage met; nil while there is none.
  var error: TaskStoreError? { found.withLock { $0 } }

  /// Notes damage that `connection` met, keeping a copy the first time; the error to tell it by.
  func met(_ reason: String, by connection: Connection) -> TaskStoreError {
    found.withLock { found in
      if let found { return found }
      let error = TaskStoreError.damaged(store: connection.path, reason: reason + "; " + Self.keepCopy(of: connection))
      found = error
      return error
    }
  }

  private static func keepCopy(of connection: Connection) -> String {
    do throws(DamagedCopy.Failure) {
      return "it was kept as found in \(try DamagedCopy.keep(connection))"
    } catch {
      return "no copy of it could be kept (\(error.reason))"
    }
  }
}
