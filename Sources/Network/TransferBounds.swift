/// What a transfer may take.
public struct TransferBounds: Sendable {
  /// The monotonic time by which it has to be over, in nanoseconds.
  public var deadline: UInt64
  /// Whether loopback and private addresses may be connected to.
  public var allowsOwnNetwork: Bool
  /// It is given up when fewer bytes come in each second ...
  public var slowBytesPerSecond = 256
  /// ... for so many seconds.
  public var slowSeconds = 20
  /// The longest head of an answer, in bytes.
  public var headBytes = 1 << 16
  /// How long connecting may take, in milliseconds.
  public var connectMilliseconds: Int64 = 10_000

  /// Bounds in time, and where it may go.
  public init(deadline: UInt64, allowsOwnNetwork: Bool) {
    self.deadline = deadline
    self.allowsOwnNetwork = allowsOwnNetwork
  }
}
