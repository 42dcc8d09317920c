import TaskStore

/// How the task store of a configuration is, for a person who looks.
public struct StoreReport: Sendable {
  /// What is wrong with it, in words.
  public struct Failure: Error, Sendable {
    /// What, and the way out.
    public var message: String
  }

  /// Its file.
  public var path: String
  /// The version of its tables; nil when there is no store yet.
  public var schemaVersion: Int?
  /// How many tasks it holds.
  public var tasks = 0

  /// Opens the store, if there is one, and looks.
  public init(_ configuration: Configuration, exists: Bool) throws(Failure) {
    path = configuration.storePath
    guard exists else { return }
    do throws(TaskStoreError) {
      let store = try SQLiteTaskStore(SQLiteTaskStore.Configuration(path: path, lockTimeoutMilliseconds: 2000))
      defer { store.close() }
      tasks = try store.counts().reduce(0) { $0 + $1.tasks }
      schemaVersion = SQLiteTaskStore.schemaVersion
    } catch {
      throw Failure(message: error.description)
    }
  }
}
