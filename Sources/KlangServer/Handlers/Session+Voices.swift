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
      voice = try deletableVoice(params.voiceID, store)
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

  private func deletableVoice(_ id: String, _ store: any TaskStore) throws(ResponseError) -> VoiceRecord {
    if !VoiceCatalogue.languages(of: id).isEmpty {
      throw KlangError.make(
        .invalidParameter, "The voice \"\(id)\" is a preset voice, and only custom voices can be deleted.")
    }
    let found: VoiceRecord?
    do throws(TaskStoreError) {
      found = try store.voice(id)
    } catch {
      throw error.response
    }
    guard let voice = found, voice.deletedAt == nil else { throw Self.unknownVoice(id, wasDeleted: found != nil) }
    return voice
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
}
