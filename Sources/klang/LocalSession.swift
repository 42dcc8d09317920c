import JSON
import JSONRPC
import KlangProtocol
import KlangServer
import Platform

/// A session with a server in this process, over pipes: the command line asks as any other client does.
final class LocalSession: Sendable {
  private let server: Server
  private let client: Client
  private let progress = Monitor<(@Sendable (Double, String) -> Void)?>(nil)
  private let isServing = Monitor(true)

  init(_ configuration: Configuration) throws(SystemError) {
    Interruption.prepare()
    let log = Log(program: "klang", level: Log.Level(name: configuration.logLevel.rawValue) ?? .warning)
    let timers = Timers()
    let requests = try Descriptor.pipe()
    let answers = try Descriptor.pipe()
    let server = Server(configuration: configuration, timers: timers, log: log)
    self.server = server
    let connection = Connection(input: requests.read, output: answers.write, timers: timers, log: log)
    client = Client(input: answers.read, output: requests.write, framing: .lines)
    Thread.start("klang-server") { [isServing] in
      _ = server.serve(connection)
      isServing.broadcast { $0 = false }
    }
    client.start("klang-client") { [progress] method, params in
      guard method == TasksProgress.name, let share = params["progress"]?.doubleValue else { return }
      progress.withLock { $0 }?(share, params["stage"]?.stringValue ?? "")
    } ended: { _ in
    }
  }

  /// Opens the session, sends a request and waits for the answer; an interrupt cancels it.
  func call(
    _ method: String, _ params: JSON, progress: @escaping @Sendable (Double, String) -> Void
  ) throws(ResponseError) -> JSON {
    self.progress.withLock { $0 = progress }
    _ = try client.call(Initialize.name, ["processId": nil, "capabilities": [:], "limits": "open"])
    let answer = Monitor<Client.Answer?>(nil)
    let id = client.request(method, params) { result in answer.signal { $0 = result } }
    let result: Client.Answer? = Interruption.during({ [client] in client.cancel(id) }) { answer.wait { $0 } }
    return try (result ?? .failure(Client.endedError)).get()
  }

  /// Ends session and server.
  func close() {
    client.request(Shutdown.name) { [client] _ in client.notify(Exit.name) }
    _ = isServing.wait(until: Clock.deadline(inMilliseconds: 2000)) { $0 ? nil : true }
    server.close()
  }
}
