import Contract
import JSON
import JSONRPC
import KlangProtocol
import Platform
import TaskStore

/// One client's session: decodes its requests, hands them to their handlers, tells it what happens to tasks.
final class Session: Service {
  /// What a handler gets with the parameters.
  struct Call: Sendable {
    let request: Request
    let admission: Admission?
  }

  typealias Handler = @Sendable (Session, Call, consuming Reply) -> Void

  struct Entry: Sendable {
    var lane: Lane
    var handler: Handler
  }

  let server: Server
  let connection: Connection
  /// How much this client may ask for.
  let limits = Monitor(Limits.api)
  private let listening = Monitor<(notifier: StatusNotifier, number: Int)?>(nil)

  init(_ server: Server, _ connection: Connection) {
    self.server = server
    self.connection = connection
  }

  func lane(ofRequest method: String) -> Lane? { Self.handlers[method]?.lane }

  func handle(_ request: Request, _ reply: consuming Reply, admission: Admission?) {
    guard let entry = Self.handlers[request.method] else {
      return reply.fail(ResponseError(.methodNotFound, "There is no method \"\(request.method)\"."))
    }
    entry.handler(self, Call(request: request, admission: admission), reply)
  }

  func handle(notification method: String, params: JSON) -> Bool {
    guard method == Initialized.name else {
      return method.hasPrefix("$/") || method == "workspace/didChangeConfiguration"
    }
    server.current?.engines.warm()
    return true
  }

  /// Tells this client of changes from now on.
  func listen(_ store: any TaskStore) {
    let notifier = StatusNotifier(connection, store, server.samples)
    let (number, sequence) = server.hub.listen(notifier)
    notifier.start(after: sequence)
    listening.withLock { $0 = (notifier, number) }
  }

  /// What tells this client of changes; nil before it is initialized.
  var notifier: StatusNotifier? { listening.withLock { $0?.notifier } }

  func close() {
    if let number = listening.withLock({ $0?.number }) { server.hub.remove(listener: number) }
  }

  /// The store, for a session that is initialized.
  func store() throws(ResponseError) -> any TaskStore {
    guard let open = server.current else { throw KlangError.make(.unavailable, "The server is closing.") }
    return open.store
  }

  // MARK: - The table of handlers

  /// A handler that answers at once.
  private static func answering<M: RequestMethod>(
    _ method: M.Type, _ body: @escaping @Sendable (Session, M.Params, Call) throws(ResponseError) -> M.Result
  ) -> (String, Entry) {
    later(method) { session, params, call, reply in
      let outcome: Outcome
      do throws(ResponseError) {
        outcome = .result(try body(session, params, call).encoded())
      } catch {
        outcome = .error(error)
      }
      reply.give(outcome)
    }
  }

  /// A handler that keeps the reply.
  private static func later<M: RequestMethod>(
    _ method: M.Type, _ body: @escaping @Sendable (Session, M.Params, Call, consuming Reply) -> Void
  ) -> (String, Entry) {
    let handler: Handler = { session, call, reply in
      let params: M.Params
      do throws(ResponseError) {
        params = try M.decode(call.request.params, limits: session.limits.withLock { $0 })
      } catch {
        return reply.fail(error)
      }
      body(session, params, call, reply)
    }
    return (M.name, Entry(lane: M.lane, handler: handler))
  }

  private static let handlers: [String: Entry] = Dictionary(uniqueKeysWithValues: [
    answering(Initialize.self) { session, params, _ throws(ResponseError) in try session.initialize(params) },
    answering(Shutdown.self) { _, _, _ in Nothing() },
    later(TextToSpeechCreate.self) { session, params, call, reply in session.createSpeech(params, call, reply) },
    answering(TextToSpeechGet.self) { session, reference, _ throws(ResponseError) in
      KlangTask(try session.find(reference, kind: .textToSpeech))
    },
    answering(TextToSpeechList.self) { session, params, _ throws(ResponseError) in
      try session.list(params, kind: .textToSpeech)
    },
    later(CustomVoicesCreate.self) { session, params, call, reply in session.createVoice(params, call, reply) },
    answering(CustomVoicesGet.self) { session, reference, _ throws(ResponseError) in
      KlangTask(try session.find(reference, kind: .customVoice))
    },
    answering(CustomVoicesList.self) { session, params, _ throws(ResponseError) in
      try session.list(params.list, kind: .customVoice)
    },
    later(CustomVoicesDelete.self) { session, params, _, reply in session.deleteVoice(params, reply) },
    later(PresetVoicesList.self) { session, params, _, reply in session.listPresetVoices(params, reply) },
    later(TextToAudioCreate.self) { session, params, call, reply in session.createSound(params, call, reply) },
    answering(TextToAudioGet.self) { session, reference, _ throws(ResponseError) in
      KlangTask(try session.find(reference, kind: .textToAudio))
    },
    answering(TextToAudioList.self) { session, params, _ throws(ResponseError) in
      try session.list(params, kind: .textToAudio)
    },
    later(TextToMusicCreate.self) { session, params, call, reply in session.createMusic(params, call, reply) },
    answering(TextToMusicGet.self) { session, reference, _ throws(ResponseError) in
      KlangTask(try session.find(reference, kind: .textToMusic))
    },
    answering(TextToMusicList.self) { session, params, _ throws(ResponseError) in
      try session.list(params, kind: .textToMusic)
    },
    later(VideoToAudioCreate.self) { session, params, call, reply in session.createSoundtrack(params, call, reply) },
    answering(VideoToAudioGet.self) { session, reference, _ throws(ResponseError) in
      KlangTask(try session.find(reference, kind: .videoToAudio))
    },
    answering(VideoToAudioList.self) { session, params, _ throws(ResponseError) in
      try session.list(params, kind: .videoToAudio)
    },
    later(TasksGet.self) { session, reference, _, reply in session.get(reference, reply) },
    answering(TasksList.self) { session, params, _ throws(ResponseError) in
      try session.list(params.list, kind: params.kind)
    },
    later(TasksWait.self) { session, params, call, reply in session.wait(params, call, reply) },
    later(TasksCancel.self) { session, reference, _, reply in session.cancel(reference, reply) },
    later(TasksDelete.self) { session, reference, _, reply in session.delete(reference, reply) },
    later(TasksSubscribe.self) { session, params, _, reply in session.subscribe(params, reply) },
    answering(AssetsRead.self) { session, params, _ throws(ResponseError) in try session.readAsset(params) },
    later(VoicesList.self) { session, params, _, reply in session.listVoices(params, reply) },
    answering(ServerStatus.self) { session, _, _ in session.status() },
    later(EnginesList.self) { session, _, _, reply in session.listEngines(reply) },
    answering(Discover.self) { _, _, _ in OpenRPC.document },
  ])
}
