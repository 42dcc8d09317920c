import JSONRPC
import KlangProtocol
import Platform

// The one program of Klang that opens sockets: downloads and callbacks, asked for over standard input and output.

if CommandLine.arguments.contains("--version") {
  print("klang-net \(KlangVersion.current)")
} else {
  Signals.ignoreWriteFailures()
  let log = Log(program: "klang-net")
  do {
    let streams = try StandardStreams.take()
    let connection = Connection(
      input: streams.input, output: streams.output, opening: "net/initialize", timers: Timers(), log: log)
    let service = NetService(connection)
    _ = connection.run(service)
    // The host is gone: nobody waits for what is under way, and no file in the making is to stay.
    service.stop()
    exit(0)
  } catch {
    log(.error, "\(error)")
    exit(1)
  }
}

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif
