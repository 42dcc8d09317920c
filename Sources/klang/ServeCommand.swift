import JSONRPC
import KlangServer
import Platform

#if canImport(Glibc)
  import func Glibc._exit
#else
  import func Darwin._exit
#endif

/// Serves on standard input and output.
enum ServeCommand {
  /// How long the end may take, in milliseconds; whatever hangs, the process is then gone.
  private static let endMilliseconds: Int64 = 900

  /// The process's status: 0 after `shutdown`, 1 when the session ended without it, 2 for wrong usage, 128 and the number
  /// of a signal.
  static func run(_ arguments: [String]) -> Int32 {
    var clientProcessID: Int32?
    var level: Log.Level?
    var file: String?
    var dataDirectory: String?
    var rest = arguments[...]
    while let argument = rest.popFirst() {
      let (name, inline) = Options.split(argument)
      switch name {
      case "--stdio": continue
      case "--clientProcessId":
        guard let text = inline ?? rest.popFirst(), let number = Int32(text), number > 0 else {
          Terminal.complain("--clientProcessId needs the number of a process.")
          return ExitStatus.usage
        }
        clientProcessID = number
      case "--config", "--data":
        guard let path = inline ?? rest.popFirst(), !path.isEmpty else {
          Terminal.complain("\(name) needs a path.")
          return ExitStatus.usage
        }
        if name == "--config" { file = path } else { dataDirectory = path }
      case "--log-level":
        let text = inline ?? rest.popFirst()
        guard let text, let named = Log.Level(name: text) else {
          Terminal.complain("--log-level needs error, warning, info or debug; found \(text ?? "nothing").")
          return ExitStatus.usage
        }
        level = named
      default:
        Terminal.complain("There is no option \"\(argument)\". \"klang --help\" shows what there is.")
        return ExitStatus.usage
      }
    }
    do throws(Configuration.Failure) {
      return serve(try Configuration.load(file: file, dataDirectory: dataDirectory), clientProcessID, level)
    } catch {
      Terminal.complain(error.message)
      return ExitStatus.usage
    }
  }

  private static func serve(
    _ configuration: Configuration, _ clientProcessID: Int32?, _ level: Log.Level?
  ) -> Int32 {
    let streams: StandardStreams
    do throws(SystemError) {
      streams = try StandardStreams.take()
    } catch {
      Terminal.complain("\(error)")
      return ExitStatus.failure
    }
    let log = Log(program: "klang", level: level ?? Log.Level(name: configuration.logLevel.rawValue) ?? .warning)
    let signal = Monitor<Int32>(0)
    let stopping = Monitor<Connection?>(nil)
    // Before any other thread starts: they inherit that these signals are taken by one of ours.
    Signals.whenAskedToEnd { name, number in
      signal.withLock { $0 = number }
      stopping.withLock { $0 }?.stop(name)
    }
    let timers = Timers()
    let connection = Connection(input: streams.input, output: streams.output, timers: timers, log: log)
    stopping.withLock { $0 = connection }
    if let clientProcessID {
      ProcessWatch.whenEnded(clientProcessID) { connection.stop("the client's process \(clientProcessID) is gone") }
    }
    let server = Server(configuration: configuration, timers: timers, log: log)
    let ending = server.serve(connection)
    let status = status(of: ending, connection, signal.withLock { $0 })
    if case .stopped(let reason) = ending { log(.info, "Ending: \(reason).") }
    timers.after(milliseconds: endMilliseconds) { _exit(status) }
    server.close()
    return status
  }

  private static func status(of ending: Connection.Ending, _ connection: Connection, _ signal: Int32) -> Int32 {
    switch ending {
    case .exit, .endOfInput: connection.exitStatus
    case .outputFailed: ExitStatus.failure
    case .stopped: signal > 0 ? 128 + signal : ExitStatus.failure
    }
  }
}
