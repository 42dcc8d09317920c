import CPlatform

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// Starts programs on one thread that lasts as long as the process: Linux ends a child with the thread that started it,
/// not with the process.
final class Spawner: Sendable {
  /// Unchecked: `klang_program` holds pointers, which their owner keeps until `spawn` has returned.
  private struct Order: @unchecked Sendable {
    var program: klang_program
    var done: Monitor<(processID: pid_t, status: Int32)?>
  }

  private struct State {
    var orders: [Order] = []
    var isRunning = false
  }

  static let shared = Spawner()

  private let state = Monitor(State())

  /// Starts a program: its process, or the number of the error.
  func spawn(_ program: klang_program) -> (processID: pid_t, status: Int32) {
    let order = Order(program: program, done: Monitor(nil))
    let isTaken = state.signal { state -> Bool in
      if !state.isRunning {
        state.isRunning = Thread.startIfPossible("klang-spawn", stackBytes: 1 << 18) { [state = self.state] in
          Self.run(state)
        }
      }
      if state.isRunning { state.orders.append(order) }
      return state.isRunning
    }
    guard isTaken else { return (0, EAGAIN) }
    return order.done.wait { $0 } ?? (0, EAGAIN)
  }

  private static func run(_ state: Monitor<State>) {
    while true {
      let order: Order? = state.wait { $0.orders.isEmpty ? nil : $0.orders.removeFirst() }
      guard let order else { continue }
      var program = order.program
      var processID: pid_t = 0
      let status = klang_spawn(&program, &processID)
      order.done.signal { $0 = (processID, status) }
    }
  }
}
