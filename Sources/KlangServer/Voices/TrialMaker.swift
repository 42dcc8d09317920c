import EngineProtocol
import JSON
import JSONRPC
import KlangProtocol
import Platform
import VoiceCatalogue

/// Makes the samples of preset voices when they are first asked for, by engine processes of its own that end after.
final class TrialMaker: Sendable {
  /// How long one sample may take, in milliseconds.
  private static let deadlineMilliseconds: Int64 = 30_000

  /// Somebody who waits for samples.
  private struct Order {
    var missing: Set<String>
    var done: @Sendable () -> Void
  }

  private struct State {
    /// Voices whose samples are to be made, or are being made.
    var waiting: [PresetVoice] = []
    var making: Set<String> = []
    var orders: [Order] = []
    var makers = 0
    var engines: [EngineProcess] = []
    var isClosed = false
  }

  private let specification: EngineSpecification
  private let samples: VoiceSamples
  private let secretVariables: Set<String>
  private let log: Log
  private let state = Monitor(State())

  /// By engines of a specification.
  init(_ specification: EngineSpecification, _ samples: VoiceSamples, without secretVariables: Set<String>, log: Log) {
    self.specification = specification
    self.samples = samples
    self.secretVariables = secretVariables
    self.log = log
  }

  /// Makes the samples that are missing, then calls `done`: at once when none is. One that can't be made stays missing.
  func make(_ voices: [PresetVoice], done: @escaping @Sendable () -> Void) {
    let missing = voices.filter { !Files.exists(samples.path($0)) }
    guard !missing.isEmpty else { return done() }
    let newMakers = state.withLock { [specification, samples] state -> Int in
      for voice in missing where state.making.insert(samples.path(voice)).inserted { state.waiting.append(voice) }
      state.orders.append(Order(missing: Set(missing.map(samples.path)), done: done))
      let count = max(0, min(specification.parallelism, state.waiting.count) - state.makers)
      state.makers += count
      return count
    }
    for _ in 0..<newMakers { Thread.start("klang-trials") { [self] in work() } }
  }

  /// Ends what is being made.
  func close() {
    let engines = state.withLock { state in
      state.isClosed = true
      state.waiting = []
      return state.engines
    }
    for engine in engines { engine.kill() }
  }

  private func work() {
    var engine: EngineProcess?
    while let voice = nextVoice() {
      do throws(EngineFailure) {
        let present: EngineProcess
        if let engine {
          present = engine
        } else {
          present = try EngineProcess(specification, without: secretVariables, log: log)
          engine = present
          state.withLock { $0.engines.append(present) }
        }
        try make(voice, present)
      } catch {
        if !state.withLock(\.isClosed) {
          log(.warning, "No sample of the voice \(voice.voiceID) can be made. \(error.message)")
        }
        engine?.kill()
        engine = nil
      }
      for done in finished(samples.path(voice)) { done() }
    }
    engine?.kill()
  }

  /// The next voice to make a sample of; without one a maker ends.
  private func nextVoice() -> PresetVoice? {
    state.withLock { state in
      if state.waiting.isEmpty || state.isClosed {
        state.makers -= 1
        if state.makers == 0 { state.engines = [] }
        return nil
      }
      return state.waiting.removeFirst()
    }
  }

  /// A sample is made, or can't be; gives those whose last one it was.
  private func finished(_ path: String) -> [@Sendable () -> Void] {
    state.withLock { state in
      state.making.remove(path)
      for index in state.orders.indices { state.orders[index].missing.remove(path) }
      let ready = state.orders.filter(\.missing.isEmpty).map(\.done)
      state.orders.removeAll(where: \.missing.isEmpty)
      return ready
    }
  }

  private func make(_ voice: PresetVoice, _ engine: EngineProcess) throws(EngineFailure) {
    let folder = samples.path(voice) + ".making"
    defer { Files.removeFolder(folder) }
    var order = EngineGenerate.Params()
    order.taskID = "trial"
    order.kind = TaskKind.textToSpeech.rawValue
    order.params = [
      "text": .string(voice.trialSentence), "voice_id": .string(voice.voiceID),
      "voice_language": .string(voice.language.rawValue),
    ]
    order.outputDirectory = folder
    do throws(SystemError) { try Files.makeDirectories(folder) } catch {
      throw EngineFailure("It has no place: \(error)", isRetryable: false)
    }
    let answer = Monitor<Client.Answer?>(nil)
    _ = engine.generate(order, processorSeconds: nil) { _ in
    } chunk: { _ in
    } answered: { result in
      answer.signal { $0 = result }
    }
    let result: Client.Answer? = answer.wait(until: Clock.deadline(inMilliseconds: Self.deadlineMilliseconds)) { $0 }
    switch result {
    case nil: throw EngineFailure("The engine did not finish in time.", isRetryable: true)
    case .failure(let error): throw EngineFailure(error)
    case .success(let json):
      let path = json["artifacts"]?.arrayValue?.first { $0["media_type"] == "audio/mpeg" }?["path"]?.stringValue
      do throws(SystemError) { try Files.rename("\(folder)/\(path ?? "")", to: samples.path(voice)) } catch {
        throw EngineFailure("It can't be kept: \(error)", isRetryable: false)
      }
    }
  }
}
