import Contract
import EngineProtocol
import JSON
import JSONRPC
import KlangProtocol
import Platform
import TaskStore
import VoiceCatalogue

extension Session {
  /// `customVoices/create`.
  func createVoice(_ params: CustomVoicesCreate.Params, _ call: Call, _ reply: consuming Reply) {
    create(CustomVoicesCreate.name, params.options, call, reply, wish: .making(.customVoice, params.options.engine)) {
      [self] engines throws(ResponseError) in
      let sample = try MediaSource.of(params, in: try store())
      return Order(
        kind: .customVoice, request: params.forEngine(), options: params.options,
        pool: try engines.making(.customVoice, engine: params.options.engine, method: CustomVoicesCreate.name),
        uses: sample.uses)
    }
  }

  /// `customVoices/delete`.
  func deleteVoice(_ params: CustomVoicesDelete.Params, _ reply: consuming Reply) {
    let store: any TaskStore
    let voice: VoiceRecord
    let task: KlangTask
    do throws(ResponseError) {
      store = try self.store()
      voice = try deletableVoice(params.voiceID)
      task = try taskWithoutVoice(voice, store)
    } catch {
      return reply.fail(error)
    }
    var operations = [TaskOperation.deleteVoice(id: voice.id)]
    if let result = task.result { operations.append(.replaceResult(id: task.taskID, result.bytes)) }
    let pending = PendingReply(reply)
    store.write(operations) { [server] outcome in
      switch outcome {
      case .success:
        server.answers.removeAll()
        server.samples.remove(voice.id)
        pending.give(.result(task.encoded()))
        server.current?.voiceNews.check()
      case .failure(.notFound): pending.give(.error(Self.unknownVoice(voice.id, wasDeleted: true)))
      case .failure(let error): pending.give(.error(error.response))
      }
    }
  }

  private func deletableVoice(_ id: String) throws(ResponseError) -> VoiceRecord {
    if !VoiceCatalogue.languages(of: id).isEmpty {
      throw KlangError.make(
        .invalidParameter, "The voice \"\(id)\" is a preset voice, and only custom voices can be deleted.")
    }
    let found = try customVoice(id)
    guard let voice = found, voice.deletedAt == nil else { throw Self.unknownVoice(id, wasDeleted: found != nil) }
    return voice
  }

  /// The custom voice of an id, also one that was deleted; nil when there never was one.
  func customVoice(_ id: String) throws(ResponseError) -> VoiceRecord? {
    let store = try store()
    do throws(TaskStoreError) { return try store.voice(id) } catch { throw error.response }
  }

  /// The task that made a voice, as it is when the voice is deleted.
  private func taskWithoutVoice(_ voice: VoiceRecord, _ store: any TaskStore) throws(ResponseError) -> KlangTask {
    var task = KlangTask()
    do throws(TaskStoreError) {
      if let record = try store.task(.id(voice.taskID)) {
        task = KlangTask(record)
      } else {
        // The task was deleted; its voice was not.
        task.taskID = voice.taskID
        task.kind = .customVoice
        task.status = .succeed
      }
    } catch {
      throw error.response
    }
    var result = TaskResult()
    var gone = voice
    gone.deletedAt = Clock.unixMilliseconds()
    result.voices = [MadeVoice(gone, server.samples)]
    task.result = Encoded(result)
    return task
  }

  static func unknownVoice(_ id: String, wasDeleted: Bool) -> ResponseError {
    KlangError.make(
      .invalidParameter,
      wasDeleted
        ? "Voice id not found: \"\(id)\" was already deleted."
        : "Voice id not found: \"\(id)\" is no custom voice. customVoices/list lists them.")
  }

  /// `presetVoices/list`: each voice as a finished task.
  func listPresetVoices(_ params: PresetVoicesList.Params, _ reply: consuming Reply) {
    guard let open = server.current else {
      return reply.fail(KlangError.make(.unavailable, "The server is closing."))
    }
    let all = VoiceCatalogue.all
    let first = min(all.count, (params.pageNumber - 1) * params.pageSize)
    let page = Array(all[first..<min(all.count, first + params.pageSize)])
    let pending = PendingReply(reply)
    open.trials.make(page) { [samples = server.samples, startedAt = server.startedAtUnix] in
      var result = TaskListResult()
      result.total = all.count
      result.tasks = page.map { voice in
        var task = KlangTask()
        task.taskID = "preset-\(voice.language.rawValue)-\(voice.voiceID)"
        task.kind = .customVoice
        task.status = .succeed
        (task.createdAt, task.updatedAt) = (startedAt, startedAt)
        var made = TaskResult()
        made.voices = [MadeVoice(voice, samples)]
        task.result = Encoded(made)
        return task
      }
      pending.give(.result(result.encoded()))
    }
  }

  /// `voices/list`: those of the catalogue, custom ones, then those of other engines.
  func listVoices(_ params: VoicesList.Params, _ reply: consuming Reply) {
    guard let open = server.current else {
      return reply.fail(KlangError.make(.unavailable, "The server is closing."))
    }
    let pending = PendingReply(reply)
    open.engines.whenKnown(.all) { [samples = server.samples] in
      let presets = VoiceCatalogue.all.filter { params.takes(Voice($0, samples)) }
      let list: @Sendable () -> Void = {
        var result = VoicesList.Result()
        result.voices = presets.map { Voice($0, samples) }
        result.voices += Self.customVoices(open.store, samples).filter(params.takes)
        result.voices += Self.voices(open.engines).filter(params.takes)
        pending.give(.result(result.encoded()))
      }
      if params.hasTrials { open.trials.make(presets, done: list) } else { list() }
    }
  }

  /// Custom voices, each once for each language.
  private static func customVoices(_ store: any TaskStore, _ samples: VoiceSamples) -> [Voice] {
    ((try? store.voices()) ?? []).flatMap { voice in
      SpokenLanguage.allCases.map { Voice(voice, $0, samples) }
    }
  }

  /// The voices of engines of the user's own.
  private static func voices(_ engines: Engines) -> [Voice] {
    engines.pools.filter { !$0.specification.isEmbedded }.flatMap { pool in
      pool.voices.compactMap { said in
        SpokenLanguage(rawValue: said.language).map { Voice(said, $0, engine: pool.name) }
      }
    }
  }
}

extension VoicesList.Params {
  /// Whether every filter fits a voice.
  fileprivate func takes(_ voice: Voice) -> Bool {
    (voiceID ?? voice.voiceID) == voice.voiceID && (language ?? voice.language) == voice.language
      && (gender?.lowercased() ?? voice.gender) == voice.gender
      && age.map { voice.age.contains($0.lowercased()) } ?? true && (catalogue ?? voice.catalogue) == voice.catalogue
  }
}
