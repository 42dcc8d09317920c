import EngineProtocol
import JSON
import JSONRPC
import KlangProtocol
import Platform
import VoiceCatalogue

/// Makes the samples of preset voices when they are first asked for, by an engine process of its own that ends after.
final class TrialMaker: Sendable {
  /// How long one sample may take, in milliseconds.
  private static let deadlineMilliseconds: Int64 = 30_000

  private struct State {
    var isMaking = false
    var waiting: [(voices: [PresetVoice], done: @Sendable () -> Void)] = []
    var engine: EngineProcess?
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
    let mustStart = state.withLock { state in
      state.waiting.append((missing, done))
      defer { state.isMaking = true }
      return !state.isMaking
    }
    if mustStart { Thread.start("klang-trials") { [self] in work() } }
  }

  /// Ends what is being made.
  func close() {
    state.withLock { state in
      state.isClosed = true
      state.engine?.kill()
    }
  }

  private func work() {
    var engine: EngineProcess?
    while true {
      let next = state.withLock { state -> (voices: [PresetVoice], done: @Sendable () -> Void)? in
        if state.waiting.isEmpty {
          state.isMaking = false
          state.engine = nil
          return nil
        }
        return state.waiting.removeFirst()
      }
      guard let next else {
        engine?.kill()
        return
      }
      for voice in next.voices where !Files.exists(samples.path(voice)) && !state.withLock(\.isClosed) {
        do throws(EngineFailure) {
          let present: EngineProcess
          if let engine {
            present = engine
          } else {
            present = try EngineProcess(specification, without: secretVariables, log: log)
            engine = present
            state.withLock { $0.engine = present }
          }
          try make(voice, present)
        } catch {
          log(.warning, "No sample of the voice \(voice.voiceID) can be made. \(error.message)")
          engine?.kill()
          engine = nil
        }
      }
      next.done()
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
