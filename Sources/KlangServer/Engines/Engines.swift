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
  /// How long an answer is waited for that nothing can be done without, in milliseconds.
  private static let patienceMilliseconds: Int64 = 10_000
  /// How long one is waited for when there is something to go on with, in milliseconds.
  private static let courtesyMilliseconds: Int64 = 2_000

  /// The embedded one first, then in the order of the configuration.
  let pools: [EnginePool]
  /// Counts what has become known of engines.
  private let changes = Monitor(0)

  init(
    _ specifications: [EngineSpecification],
    _ makeWorker: @escaping @Sendable (EngineSpecification, Scheduler) -> Worker
  ) {
    pools = specifications.map { [changes] specification in
      EnginePool(specification, isSettled: { changes.broadcast { $0 += 1 } }, makeWorker)
    }
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

  /// What is to be known before something is done.
  enum Wish: Sendable {
    /// What one engine can do.
    case engine(String)
    /// Who makes a kind.
    case kind(TaskKind)
    /// Who has a voice.
    case voice(String)
    /// What all can do, as far as they say so soon.
    case all
  }

  /// Runs `body` when what is wished for is known, or will not be soon: at once, or on a thread of its own. Engines that
  /// have not been asked are asked; one that does not answer is waited for once, not by everybody after.
  func whenKnown(_ wish: Wish, _ body: @escaping @Sendable () -> Void) {
    var asked = pools.filter { !$0.isKnown }
    if case .engine(let name) = wish { asked.removeAll { $0.name != name } }
    for pool in asked { pool.ask() }
    guard mustWait(wish) else { return body() }
    Thread.start("klang-ask") { [self] in
      // Twice, because what is waited for becomes less as time goes on.
      for milliseconds in [Self.courtesyMilliseconds, Self.patienceMilliseconds - Self.courtesyMilliseconds] {
        _ = changes.wait(until: Clock.deadline(inMilliseconds: milliseconds)) { _ in mustWait(wish) ? nil : true }
      }
      body()
    }
  }

  private func mustWait(_ wish: Wish) -> Bool {
    switch wish {
    case .engine(let name):
      guard let pool = pools.first(where: { $0.name == name }) else { return false }
      return pool.kinds.isEmpty && pool.mayAnswer(within: Self.patienceMilliseconds)
    case .kind(let kind):
      let makers = ownFirst
      guard let fitting = makers.firstIndex(where: { $0.kinds.contains(kind) }) else {
        return makers.contains { $0.mayAnswer(within: Self.patienceMilliseconds) }
      }
      // Those before it would go first.
      return makers[..<fitting].contains { $0.mayAnswer(within: Self.courtesyMilliseconds) }
    case .voice(let id):
      return speaking(id) == nil && pools.contains { $0.mayAnswer(within: Self.patienceMilliseconds) }
    case .all: return pools.contains { $0.mayAnswer(within: Self.courtesyMilliseconds) }
    }
  }

  /// The engines in the order in which they are taken for a kind: those of the user's own, who attached them for
  /// something, before the embedded one.
  private var ownFirst: [EnginePool] {
    pools.filter { !$0.specification.isEmbedded } + pools.filter(\.specification.isEmbedded)
  }

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
      if pool.kinds.isEmpty, let problem = pool.problem {
        throw KlangError.make(.unavailable, "The engine \"\(name)\" can't be used now: \(problem)")
      }
      throw KlangError.make(.noSuchResource, "The engine \"\(name)\" makes no \(kind.rawValue).")
    }
    if let pool = ownFirst.first(where: { $0.kinds.contains(kind) }) { return pool }
    let problems = pools.compactMap { pool in pool.problem.map { " \(pool.name): \($0)." } }.joined()
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
