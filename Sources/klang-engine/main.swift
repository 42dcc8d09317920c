import EngineProtocol
import JSONRPC
import KlangProtocol
import Platform

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

// The embedded engine: one job at a time, asked for over the engine protocol on standard input and output.

Signals.ignoreWriteFailures()
if CommandLine.arguments.contains("--version") {
  print("klang-engine \(KlangVersion.current)")
} else if CommandLine.arguments.contains(PinyinListing.argument) {
  exit(PinyinListing.run())
} else if CommandLine.arguments.contains(PlanListing.argument) {
  exit(PlanListing.run())
} else if CommandLine.arguments.contains(PlanMusicListing.argument) {
  exit(PlanMusicListing.run())
} else if CommandLine.arguments.contains(SoundListing.argument) {
  exit(SoundListing.run())
} else if CommandLine.arguments.contains(IndexListing.argument) {
  exit(IndexListing.run())
} else if CommandLine.arguments.contains(PictureDrawing.argument) {
  exit(PictureDrawing.run())
} else if CommandLine.arguments.contains(IsolationTrial.childArgument) {
  exit(IsolationTrial.runAsChild())
} else if CommandLine.arguments.contains(IsolationTrial.argument) {
  exit(IsolationTrial.run())
} else {
  let log = Log(program: "klang-engine")
  let isolation = Isolation.enter()
  // Making sound may wait; the server's answers should not.
  _ = nice(10)
  do {
    let streams = try StandardStreams.take()
    let engine = EngineService(
      connection: Connection(
        input: streams.input, output: streams.output, opening: "engine/initialize", timers: Timers(), log: log),
      isolation: isolation)
    engine.run()
  } catch {
    log(.error, "\(error)")
    exit(1)
  }
}
