extension SQLiteTaskStore {
  /// How a store in a file is kept. Only the path is needed.
  public struct Configuration: Sendable, Equatable {
    /// What an answered write survives.
    public enum Durability: Sendable, Equatable {
      /// The death of any process, at once; a loss of power, as soon as the system has written its caches.
      case processDeath
      /// A loss of power too, at the price of one disk flush for each group of writes.
      case powerLoss
    }

    /// The database file. It and its directory are made when missing, for their owner only (modes 600 and 700).
    public var path: String
    /// What an answered write survives.
    public var durability: Durability
    /// How long a write waits for other processes before it fails with `.locked`.
    public var lockTimeoutMilliseconds: Int
    /// Ceiling of the database file's size; writes that would need more fail with `.full`.
    public var maximumBytes: Int64?

    /// Describes a store.
    public init(
      path: String, durability: Durability = .processDeath, lockTimeoutMilliseconds: Int = 10_000,
      maximumBytes: Int64? = nil
    ) {
      self.path = path
      self.durability = durability
      self.lockTimeoutMilliseconds = lockTimeoutMilliseconds
      self.maximumBytes = maximumBytes
    }
  }
}
