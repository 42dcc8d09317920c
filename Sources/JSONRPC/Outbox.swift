import Platform

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// The one way out: messages in the order in which they were given, written by one thread at a time, with bounded memory.
///
/// Answers are always taken; whoever makes them minds `isFull` first, and so stops working on requests while a client
/// does not read. Notifications are taken only while there is room: a `false` tells the giver to come back when
/// `whenDrained` calls.
public final class Outbox: Sendable {
  /// How much may wait before givers are held back.
  public struct Limits: Sendable {
    /// Bytes of answers over which no further request is worked on.
    public var replyBytes: Int
    /// Bytes over which notifications are refused.
    public var notificationBytes: Int

    /// Bounds in bytes.
    public init(replyBytes: Int = 8 << 20, notificationBytes: Int = 1 << 20) {
      self.replyBytes = replyBytes
      self.notificationBytes = notificationBytes
    }
  }

  private struct Actions {
    var drained: (@Sendable () -> Void)?
    var failed: (@Sendable () -> Void)?
  }

  private enum Turn {
    case rest
    case write
    case end
  }

  private let descriptor: Int32
  private let limits: Limits
  private let state = Monitor(OutboxState())
  private let turn = Monitor(Turn.rest)
  private let actions = Monitor(Actions())
  private let roomPipe = Monitor<(read: Int32, write: Int32)?>(nil)

  /// An outbox that writes to `descriptor`.
  public init(descriptor: Int32, limits: Limits = Limits()) {
    self.descriptor = descriptor
    self.limits = limits
    Thread.start("klang-writer") { [self] in
      while awaitTurn() { writeAll() }
    }
  }

  /// `action` is called when there is room again after notifications were refused.
  public func whenDrained(_ action: @escaping @Sendable () -> Void) { actions.withLock { $0.drained = action } }

  /// `action` is called once, when the other end is gone.
  public func whenFailed(_ action: @escaping @Sendable () -> Void) { actions.withLock { $0.failed = action } }

  /// Takes framed bytes. With `flush: false` they may stay here until `flush()`, to go out together.
  public func send(_ framed: [UInt8], flush: Bool = true) {
    state.withLock { $0.append(framed) }
    if flush { self.flush() }
  }

  /// Takes framed bytes if there is room for notifications; else says no, and remembers to call `whenDrained`.
  public func sendIfRoom(_ framed: [UInt8]) -> Bool {
    let taken = state.withLock { state in
      if state.isClosed { return true }
      guard state.waitingBytes + framed.count <= limits.notificationBytes || state.waitingBytes == 0 else {
        state.hasRefused = true
        return false
      }
      state.append(framed)
      return true
    }
    if taken { flush() }
    return taken
  }

  /// Whether so much waits that no further request should be worked on.
  public var isFull: Bool { state.withLock { $0.waitingBytes > limits.replyBytes } }

  /// Blocks until everything is written, the other end is gone or the time is up. Whether everything was written.
  @discardableResult
  public func waitUntilEmpty(milliseconds: Int64) -> Bool {
    wait(until: Clock.deadline(inMilliseconds: milliseconds)) { $0.waitingBytes == 0 } && !state.withLock(\.isClosed)
  }

  /// A descriptor that becomes readable when the outbox is no longer full; nil when there is none to be had.
  func roomDescriptor() -> Int32? {
    let pipe = roomPipe.withLock { pipe in
      if pipe == nil { pipe = try? Descriptor.pipe() }
      return pipe
    }
    guard let pipe else { return nil }
    var byte: UInt8 = 0
    while Descriptor.isReady(pipe.read, for: Int16(POLLIN), timeoutMilliseconds: 0) {
      _ = withUnsafeMutableBytes(of: &byte) { Descriptor.read(pipe.read, into: $0) }
    }
    let isFull = state.withLock { [limits] state -> Bool in
      state.wantsRoom = state.waitingBytes > limits.replyBytes
      return state.wantsRoom
    }
    if !isFull { tellRoom() }
    return pipe.read
  }

  private func tellRoom() {
    guard let pipe = roomPipe.withLock({ $0 }) else { return }
    _ = [UInt8(0)].withUnsafeBytes { Descriptor.writeAll(pipe.write, $0) }
  }

  /// Blocks while the outbox is full.
  public func waitForRoom() {
    _ = wait(until: nil) { [limits] in $0.waitingBytes <= limits.replyBytes }
  }

  /// Blocks while the outbox is full, but not longer than that. Whether there is room, or nobody to write to.
  public func waitForRoom(milliseconds: Int64) -> Bool {
    wait(until: Clock.deadline(inMilliseconds: milliseconds)) { [limits] in $0.waitingBytes <= limits.replyBytes }
  }

  private func wait(until deadline: UInt64?, _ isMet: (OutboxState) -> Bool) -> Bool {
    state.withLock { $0.waiters += 1 }
    defer { state.withLock { $0.waiters -= 1 } }
    return state.wait(until: deadline) { isMet($0) || $0.isClosed ? true : nil } ?? false
  }

  /// Starts writing what waits: here and now where that can't block, else on the writer thread.
  public func flush() {
    let small: [UInt8]?? = state.withLock { state in
      guard state.takePen() else { return nil }
      return state.waitingBytes <= Int(PIPE_BUF) ? .some(state.nextPiece()) : .some(nil)
    }
    guard let small else { return }
    guard let small else { return giveTurn(.write) }
    // A pipe that is ready takes PIPE_BUF bytes without blocking; so does a terminal or a file. That spares the
    // change to another thread, which costs more than the write.
    if Descriptor.isReady(descriptor, for: Int16(POLLOUT), timeoutMilliseconds: 0) {
      guard write(small) else { return }
      let hasMore = state.withLock { state -> Bool in
        guard let piece = state.nextPiece() else { return false }
        state.putBack(piece)
        return true
      }
      if hasMore { giveTurn(.write) }
    } else {
      state.withLock { $0.putBack(small) }
      giveTurn(.write)
    }
  }

  deinit {
    if let pipe = roomPipe.withLock({ $0 }) {
      Descriptor.close(pipe.read)
      Descriptor.close(pipe.write)
    }
  }

  /// Ends the writer thread, once it has written what it was given to write.
  public func close() { giveTurn(.end) }

  private func giveTurn(_ next: Turn) {
    turn.signal { if $0 != .end { $0 = next } }
  }

  private func awaitTurn() -> Bool {
    turn.wait { turn -> Bool? in
      switch turn {
      case .rest: return nil
      case .end: return false
      case .write:
        turn = .rest
        return true
      }
    } ?? false
  }

  private func writeAll() {
    while let piece = state.withLock({ $0.nextPiece() }) {
      guard write(piece) else { return }
    }
  }

  /// Writes a piece and tells whom it concerns. False when the other end is gone.
  private func write(_ piece: [UInt8]) -> Bool {
    let failure = piece.withUnsafeBytes { Descriptor.writeAll(descriptor, $0) }
    let (hasWaiters, hasDrained, hasRoom) = state.withLock { [limits] state -> (Bool, Bool, Bool) in
      if failure == nil { state.wrote(bytes: piece.count) } else { state.close() }
      let hasRoom = state.wantsRoom && state.waitingBytes <= limits.replyBytes
      if hasRoom { state.wantsRoom = false }
      let hasDrained = state.hasRefused && state.waitingBytes <= limits.notificationBytes / 2
      if hasDrained { state.hasRefused = false }
      return (state.waiters > 0, hasDrained, hasRoom)
    }
    if hasWaiters { state.broadcast { _ in } }
    if hasRoom { tellRoom() }
    if failure != nil {
      giveTurn(.end)
      let action = actions.withLock { actions in
        defer { actions.failed = nil }
        return actions.failed
      }
      action?()
      return false
    }
    if hasDrained, let action = actions.withLock({ $0.drained }) { action() }
    return true
  }
}
