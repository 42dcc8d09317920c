import JSONRPC
import Platform

#if canImport(Glibc)
  import func Glibc.exit
#else
  import func Darwin.exit
#endif

// Figures of the programs beside this one, each against an anchor that runs in turn with it: machines differ and are
// noisy, ratios are steadier. `klang-bench NAME...` runs some of them.

Signals.ignoreWriteFailures()
if CommandLine.arguments.count == 3, CommandLine.arguments[1] == BenchEngine.argument {
  BenchEngine.run(CommandLine.arguments[2])
  exit(0)
}
if CommandLine.arguments.count > 1, CommandLine.arguments[1] == SoundSheet.argument {
  exit(SoundSheet.run(CommandLine.arguments.dropFirst(2)))
}
if CommandLine.arguments.count > 1, CommandLine.arguments[1] == FilmSheet.argument {
  exit(FilmSheet.run(CommandLine.arguments.dropFirst(2)))
}
if CommandLine.arguments.count > 1, CommandLine.arguments[1] == FilmBenchmark.argument {
  exit(FilmBenchmark.run(CommandLine.arguments.dropFirst(2)))
}
let benchmarks: [(name: String, run: () throws -> Void)] = [
  ("start", StartBenchmark.run), ("queries", QueryBenchmark.run), ("creates", CreateBenchmark.run),
  ("speech", SpeechBenchmark.run), ("reader", SlowReaderBenchmark.run), ("kills", KillBenchmark.run),
  ("vocoder", VocoderBenchmark.run), ("stream", StreamBenchmark.run), ("voices", RealTimeBenchmark.run),
  ("sounds", SoundBenchmark.run),
  ("sharing", SharingBenchmark.run), ("neighbours", NeighbourBenchmark.run), ("million", LargeStoreBenchmark.run),
  ("cancel", CancelBenchmark.run), ("film-cost", FilmCostBenchmark.run),
  ("crashes", EnduranceBenchmark.crashes), ("tasks", EnduranceBenchmark.tasks), ("group-kills", GroupKillBenchmark.run),
]
/// Those that take long, and run when they are named only.
let long: [(name: String, run: () throws -> Void)] = [("book", BookBenchmark.run)]
let wanted = CommandLine.arguments.dropFirst()
Table.head()
for benchmark in wanted.isEmpty ? benchmarks : (benchmarks + long).filter({ wanted.contains($0.name) }) {
  do {
    try benchmark.run()
  } catch {
    Table.row(benchmark.name, "could not be measured: \(error)", "", "", true)
  }
}
Bench.removeFolders()
exit(Table.hasMissed ? 1 : 0)
