/// One sleeping thread for every "not before" and "not later than" of a process. The thread starts with the first timer.
public final class Timers: Sendable {
  /// A timer that can be called off.
  public struct Timer: Sendable, Hashable {
    fileprivate let number: UInt64
  }

  private struct Entry {
    var deadline: UInt64
    var action: @Sendable () -> Void
  }

  private struct State {
    var entries: [UInt64: Entry] = [:]
    var lastNumber: UInt64 = 0
    var isRunning = false
  }

  private let state = Monitor(State())

  /// No timers yet, no thread yet.
  public init() {}

  /// Runs `action` on the timers' thread after `milliseconds`. The action must be short and must not block.
  @discardableResult
  public func after(milliseconds: Int64, _ action: @escaping @Sendable () -> Void) -> Timer {
    let deadline = Clock.deadline(inMilliseconds: milliseconds)
    let (number, mustStart) = state.signal { state -> (UInt64, Bool) in
      state.lastNumber += 1
      state.entries[state.lastNumber] = Entry(deadline: deadline, action: action)
      let mustStart = !state.isRunning
      state.isRunning = true
      return (state.lastNumber, mustStart)
    }
    if mustStart { Thread.start("klang-timers") { [state] in Self.run(state) } }
    return Timer(number: number)
  }

  /// Calls a timer off; one that has run or was called off is no error.
  public func cancel(_ timer: Timer) {
    // No wake: a thread that wakes for a timer called off finds nothing due and sleeps on.
    state.withLock { _ = $0.entries.removeValue(forKey: timer.number) }
  }

  private static func run(_ state: Monitor<State>) {
    while true {
      let next = state.withLock { $0.entries.values.map(\.deadline).min() }
      let due: [@Sendable () -> Void]? = state.wait(until: next) { state in
        let now = Clock.monotonicNanoseconds()
        let due = state.entries.filter { $0.value.deadline <= now }
        if due.isEmpty {
          // An earlier timer came while we slept: leave with nothing, to sleep anew until that one.
          let earliest = state.entries.values.map(\.deadline).min()
          return earliest != next ? [] : nil
        }
        for number in due.keys { state.entries[number] = nil }
        return due.sorted { $0.value.deadline < $1.value.deadline }.map(\.value.action)
      }
      for action in due ?? [] { action() }
    }
  }
}
