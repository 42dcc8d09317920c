import CPlatform
import JSONRPC
import KlangProtocol
import Platform

// The embedded engine: one job at a time, asked for over the engine protocol on standard input and output.

if CommandLine.arguments.contains("--version") {
  print("klang-engine \(KlangVersion.current)")
} else {
  klang_die_with_parent()
  // Making sound may wait; the server's answers should not.
  _ = nice(10)
  Signals.ignoreWriteFailures()
  let log = Log(program: "klang-engine")
  do {
    let streams = try StandardStreams.take()
    let engine = EngineService(
      connection: Connection(
        input: streams.input, output: streams.output, opening: "engine/initialize", timers: Timers(), log: log))
    engine.run()
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
