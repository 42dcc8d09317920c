import EngineProtocol
import JSONRPC
import KlangProtocol
import Platform
import VoiceCatalogue

/// One engine: the tasks that wait for it, its processes, and what it says of itself.
final class EnginePool: Sendable {
  let specification: EngineSpecification
  let scheduler: Scheduler

  init(
    _ specification: EngineSpecification, _ makeWorker: @escaping @Sendable (EngineSpecification, Scheduler) -> Worker
  ) {
    self.specification = specification
    scheduler = Scheduler(workers: specification.parallelism) { makeWorker(specification, $0) }
  }

  var name: String { specification.name }

  /// Whether it is known what it can do.
  var isKnown: Bool { specification.isEmbedded || scheduler.description != nil }

  /// Starts a process, which says what the engine can do.
  func ask() { scheduler.warm() }

  /// Waits until it is known what it can do, or that it can't be started.
  func waitUntilKnown(deadline: UInt64) { scheduler.waitForDescription(until: deadline) }

  /// What it makes, as far as that is known.
  var kinds: [TaskKind] {
    let own =
      specification.isEmbedded ? [.textToSpeech] : (scheduler.description?.kinds ?? []).compactMap(TaskKind.init)
    return own.filter { specification.kinds?.contains($0) ?? true }
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
    engine.problem = state.problem
    return engine
  }
}
