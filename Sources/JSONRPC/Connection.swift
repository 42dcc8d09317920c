import JSON
import Platform
import Synchronization

/// The serving end of a JSON-RPC session over a pair of descriptors.
///
/// One thread reads, cuts, parses and starts every message, and answers cheap requests itself; a second one starts
/// messages that had to wait for their lane; a third one writes what can't be written at once.
public final class Connection: Sendable {
  /// Bounds on what a client can make us hold.
  public struct Limits: Sendable {
    /// The longest message taken, in bytes.
    public var messageBytes: Int
    /// How much is read ahead while the client does not read its answers, or while messages wait for their lane.
    public var inputBytes: Int
    /// What may wait to be written.
    public var outbox: Outbox.Limits

    /// Bounds in bytes.
    public init(
      messageBytes: Int = 64 << 20, inputBytes: Int = 12 << 20, outbox: Outbox.Limits = Outbox.Limits()
    ) {
      self.messageBytes = messageBytes
      self.inputBytes = inputBytes
      self.outbox = outbox
    }
  }

  /// Why a session ended.
  public enum Ending: Sendable, Equatable {
    /// `exit` came.
    case exit
    /// The input was closed.
    case endOfInput
    /// The output was closed, or can't be written.
    case outputFailed
    /// Somebody else ended it: a signal, or the client's process is gone.
    case stopped(String)
  }

  /// How long requests that still wait are given when the input ends or a shutdown is asked for, in milliseconds.
  public static let graceMilliseconds: Int64 = 800

  enum Item: Sendable {
    case request(Request, lane: Lane, sink: any ReplySink)
    case notification(method: String, params: JSON)
    case invalid(RequestID?, ResponseError, sink: any ReplySink)
  }

  struct State: Sendable {
    var queue = LaneQueue<Item>()
    var life: SessionLife
    /// `shutdown` has come and is not answered.
    var shutdownWaits = false
    /// The client does not wait for the answer to `shutdown`: `exit` or the end of the input has come after it. Then
    /// nobody is kept waiting by the requests in front, and they are worked on to their end.
    var isScript = false
    var inputHasEnded = false
    var ending: Ending?
  }

  let input: Int32
  let log: Log
  let limits: Limits
  let timers: Timers
  let outbox: Outbox
  let inFlight = InFlight()
  let state: Monitor<State>
  let tracing = Tracing()
  let usesLines = Atomic<Bool>(false)
  /// The reader works through what it has read, and will flush the outbox after.
  let isReading = Atomic<Bool>(false)

  /// A session over `input` and `output`, to be opened by the request `opening`. Nothing is read before `run`.
  public init(
    input: Int32, output: Int32, opening: String = "initialize", timers: Timers, log: Log, limits: Limits = Limits()
  ) {
    state = Monitor(State(life: SessionLife(opening: opening)))
    self.input = input
    self.limits = limits
    self.timers = timers
    self.log = log
    outbox = Outbox(descriptor: output, limits: limits.outbox)
  }

  /// Serves until the session ends: blocks the calling thread.
  public func run(_ service: any Service) -> Ending {
    outbox.whenFailed { [weak self] in self?.end(.outputFailed) }
    Thread.start("klang-reader", stackBytes: 1 << 20) { [self] in readLoop(service) }
    Thread.start("klang-lanes") { [self] in laneLoop(service) }
    let ending: Ending = state.wait { $0.ending } ?? .endOfInput
    if ending == .endOfInput { waitForAnswers() }
    inFlight.interruptAll(.closing)
    outbox.flush()
    if ending != .outputFailed { outbox.waitUntilEmpty(milliseconds: ending == .exit ? 900 : 150) }
    outbox.close()
    return ending
  }

  /// Ends the session from outside.
  public func stop(_ reason: String) { end(.stopped(reason)) }

  /// The process's status after the session: 0 only if it was shut down in order.
  public var exitStatus: Int32 { state.withLock(\.life.exitStatus) }

  /// Whether `initialize` has been answered, and `shutdown` not: the time in which a server may speak unasked.
  public var isRunning: Bool { state.withLock { $0.life.state == .running } }

  /// Sends a notification that must not get lost. False, and nothing sent, when there is no room now:
  /// `whenDrained` says when to try again.
  public func notify(_ method: String, encodedParams params: [UInt8]) -> Bool {
    guard isRunning else { return true }
    return outbox.sendIfRoom(frame(MessageWriter.notification(method, params)))
  }

  /// Sends a notification that is worth waiting for: blocks while there is no room, as long as some comes now and then.
  /// False, and nothing sent, when there was none for so long. Not for the thread that reads the client's requests.
  public func notifyPatiently(_ method: String, encodedParams params: [UInt8], milliseconds: Int64) -> Bool {
    guard isRunning else { return true }
    guard outbox.waitForRoom(milliseconds: milliseconds) else { return false }
    outbox.send(frame(MessageWriter.notification(method, params)))
    return true
  }

  /// `action` is called when there is room again after `notify` refused.
  public func whenDrained(_ action: @escaping @Sendable () -> Void) { outbox.whenDrained(action) }

  /// How much of the traffic the client wants told.
  public var trace: Trace {
    get { tracing.level }
    set { tracing.level = newValue }
  }
}
