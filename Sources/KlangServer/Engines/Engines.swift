import Contract
import EngineProtocol
import JSONRPC
import KlangProtocol
import Platform
import TaskStore

/// All engines, and which of them makes what.
///
/// Engines of the user's own are asked what they can do when that first matters, not at the start of the server; one that
/// does not answer is passed over.
final class Engines: Sendable {
  /// How long engines have to say what they can do, in milliseconds.
  private static let askMilliseconds: Int64 = 10_000

  /// The embedded one first, then in the order of the configuration.
  let pools: [EnginePool]

  init(
    _ specifications: [EngineSpecification],
    _ makeWorker: @escaping @Sendable (EngineSpecification, Scheduler) -> Worker
  ) {
    pools = specifications.map { EnginePool($0, makeWorker) }
  }

  private var embedded: EnginePool? { pools.first { $0.specification.isEmbedded } }

  /// The engine that a task names; nil names the embedded one.
  func pool(of task: TaskRecord) -> EnginePool? {
    pools.first { $0.name == task.engine ?? EngineSpecification.embeddedName }
  }

  /// Has a task made by its engine; false when that is not configured here.
  func enqueue(_ task: TaskRecord) -> Bool {
    guard let pool = pool(of: task) else { return false }
    pool.scheduler.enqueue(task.id)
    return true
  }

  /// Starts the embedded engine ahead of the first task.
  func warm() { embedded?.ask() }

  /// A task is not wanted any more.
  func stop(_ taskID: String) { for pool in pools { pool.scheduler.stop(taskID) } }

  /// Stops everything. Gives the tasks that were running.
  func stopAll() -> [String] { pools.flatMap { $0.scheduler.stopAll() } }

  var isStopping: Bool { pools.contains { $0.scheduler.isStopping } }

  /// How many tasks wait, and how many run.
  var load: (waiting: Int, running: Int) {
    pools.reduce((0, 0)) { sum, pool in
      let load = pool.scheduler.load
      return (sum.0 + load.waiting, sum.1 + load.running)
    }
  }

  // MARK: - Which engine

  /// Runs `body` when it is known what the engines can do: at once, or on a thread of its own after they were asked.
  func whenKnown(_ body: @escaping @Sendable () -> Void) {
    let unknown = pools.filter { !$0.isKnown }
    guard !unknown.isEmpty else { return body() }
    Thread.start("klang-ask") {
      for pool in unknown { pool.ask() }
      let deadline = Clock.deadline(inMilliseconds: Self.askMilliseconds)
      for pool in unknown { pool.waitUntilKnown(deadline: deadline) }
      body()
    }
  }

  /// Whether a request can be routed without asking any engine.
  func isEmbedded(_ name: String?) -> Bool { name == EngineSpecification.embeddedName }

  /// The engine of a name.
  func named(_ name: String, method: String) throws(ResponseError) -> EnginePool {
    if let pool = pools.first(where: { $0.name == name }) { return pool }
    let nearest = NearestName.of(name, in: pools.map(\.name))
    let known = pools.map { "\"\($0.name)\"" }.joined(separator: ", ")
    throw KlangError.invalid(
      [
        Problem(
          .value, pointer: "/engine",
          expected: nearest.map { "one of \(known), perhaps \"\($0)\"" } ?? "one of \(known)", found: "\"\(name)\"")
      ], method: method)
  }

  /// The engine that makes a kind: the one of that name, or the first that does.
  func making(_ kind: TaskKind, engine name: String?, method: String) throws(ResponseError) -> EnginePool {
    if let name {
      let pool = try named(name, method: method)
      if pool.kinds.contains(kind) { return pool }
      let why = pool.report.problem.map { " It can't be used now: \($0)" } ?? ""
      throw KlangError.make(.noSuchResource, "The engine \"\(name)\" makes no \(kind.rawValue).\(why)")
    }
    if let pool = pools.first(where: { $0.kinds.contains(kind) }) { return pool }
    let problems = pools.compactMap { pool in pool.report.problem.map { " \(pool.name): \($0)" } }.joined()
    throw KlangError.make(
      .noSuchResource,
      "No engine here makes \(kind.rawValue). Attach one that does by \"engines\" in the configuration.\(problems)")
  }

  /// The engine that has a voice which is not in the catalogue.
  func speaking(_ voiceID: String) -> (pool: EnginePool, voice: EngineVoice)? {
    for pool in pools {
      if let voice = pool.voices.first(where: { $0.voiceID == voiceID }) { return (pool, voice) }
    }
    return nil
  }
}
