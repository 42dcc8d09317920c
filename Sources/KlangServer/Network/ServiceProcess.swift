import JSON
import JSONRPC
import Platform

/// A program that is spoken to in JSON-RPC lines over its standard streams, and reaped when it ends.
final class ServiceProcess: Sendable {
  private let child: ChildProcess
  private let client: Client
  private let isReaping: Monitor<Bool>

  /// Starts a program. `notified` is called for each notification of it.
  init(
    _ name: String, command: [String], environment: [String],
    notified: @escaping @Sendable (String, JSON) -> Void
  ) throws(SystemError) {
    let child = try ChildProcess(command: command, environment: environment)
    let isReaping = Monitor(false)
    self.child = child
    self.isReaping = isReaping
    client = Client(input: child.output, output: child.input, framing: .lines, maximumMessageBytes: 8 << 20)
    client.start(name, notification: notified) { _ in
      // The output is closed or no longer understood: the process is of no more use.
      Self.kill(child, isReaping)
      isReaping.withLock { $0 = true }
      _ = child.wait()
      Descriptor.close(child.input)
      Descriptor.close(child.output)
    }
  }

  deinit {
    kill()
    client.close()
  }

  /// Whether it has ended.
  var hasEnded: Bool { isReaping.withLock { $0 } }

  /// Sends a request; `answered` is called once, on the reading thread. Gives the id to cancel by.
  @discardableResult
  func request(_ method: String, _ params: JSON?, answered: @escaping @Sendable (Client.Answer) -> Void) -> Int {
    client.request(method, params, answered: answered)
  }

  /// Asks for a request to be given up.
  func cancel(_ id: Int) { client.cancel(id) }

  /// Ends it at once; what it has not answered fails.
  func kill() { Self.kill(child, isReaping) }

  private static func kill(_ child: ChildProcess, _ isReaping: Monitor<Bool>) {
    // Not after the wait has begun: the number may then belong to another process.
    isReaping.withLock { if !$0 { child.kill() } }
  }
}
