import CPlatform
import JSONRPC
import KlangProtocol
import Platform

// The embedded engine: one job at a time, asked for over the engine protocol on standard input and output.

if CommandLine.arguments.contains("--version") {
  print("klang-engine \(KlangVersion.current)")
} else {
  klang_die_with_parent()
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
  import func Glibc.exit
#else
  import func Darwin.exit
#endif
