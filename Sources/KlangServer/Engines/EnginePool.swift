import EngineProtocol
import JSONRPC
import KlangProtocol
import Platform
import VoiceCatalogue

/// One engine: the tasks that wait for it, its processes, and what it says of itself.
final class EnginePool: Sendable {
  let specification: EngineSpecification
  let scheduler: Scheduler

  /// When it was asked what it can do; nil before that.
  private let askedAt = Monitor<UInt64?>(nil)

  /// After how long one that could not be started is asked again, in milliseconds.
  private static let againMilliseconds: UInt64 = 30_000

  init(
    _ specification: EngineSpecification, isSettled: @escaping @Sendable () -> Void,
    _ makeWorker: @escaping @Sendable (EngineSpecification, Scheduler) -> Worker
  ) {
    self.specification = specification
    scheduler = Scheduler(workers: specification.parallelism, isSettled: isSettled) { makeWorker(specification, $0) }
  }

  var name: String { specification.name }

  /// Whether it is known what it can do.
  var isKnown: Bool { specification.isEmbedded || scheduler.description != nil }

  /// Starts a process, which says what the engine can do, unless one is starting or has just failed to.
  func ask() {
    guard !isKnown || specification.isEmbedded else { return }
    let now = Clock.monotonicNanoseconds()
    let hasFailed = scheduler.report.problem != nil
    let isDue = askedAt.withLock { askedAt in
      if let time = askedAt, !hasFailed || now - time < Self.againMilliseconds * 1_000_000 { return false }
      askedAt = now
      return true
    }
    if isDue { scheduler.warm() }
  }

  /// Whether its answer may still come within `milliseconds` from when it was asked.
  func mayAnswer(within milliseconds: Int64) -> Bool {
    guard !isKnown, scheduler.report.problem == nil else { return false }
    return askedAt.withLock { askedAt in
      askedAt.map { Clock.monotonicNanoseconds() - $0 < UInt64(milliseconds) * 1_000_000 } ?? true
    }
  }

  /// Why it can't be used now; nil when it can.
  var problem: String? {
    if let problem = scheduler.report.problem { return problem }
    let isAsked = askedAt.withLock { $0 != nil }
    return !isKnown && isAsked ? "it is still starting, and has not said what it makes" : nil
  }

  /// What it makes, as far as that is known.
  var kinds: [TaskKind] {
    if specification.isEmbedded { return TaskKind.allCases }
    // A voice that one engine made another one could not speak with.
    let possible = TaskKind.allCases.filter { $0 != .customVoice }
    guard let said = scheduler.description?.kinds.compactMap(TaskKind.init) else {
      return possible.filter { specification.kinds?.contains($0) ?? false }
    }
    return possible.filter { said.contains($0) && specification.kinds?.contains($0) ?? true }
  }

  /// The voices it has beside those of the catalogue, as far as they are known.
  var voices: [EngineVoice] { kinds.contains(.textToSpeech) ? scheduler.description?.voices ?? [] : [] }

  /// The engine as clients see it.
  var report: Engine {
    let state = scheduler.report
    var engine = Engine()
    engine.name = name
    engine.version = state.description?.version
    engine.isolation = state.description?.isolation.map { said in
      var isolation = Isolation()
      isolation.socketsDenied = said.socketsDenied
      isolation.note = said.note
      return isolation
    }
    engine.command = specification.command
    engine.kinds = kinds
    engine.languages =
      specification.isEmbedded ? SpokenLanguage.allCases.map(\.rawValue) : state.description?.languages ?? []
    engine.voices = specification.isEmbedded ? VoiceCatalogue.all.count : voices.count
    engine.parallelism = specification.parallelism
    engine.processes = state.processes
    engine.busy = state.busy
    engine.problem = problem
    return engine
  }
}
