import Contract
import EngineProtocol
import JSON
import JSONRPC
import KlangProtocol
import Platform

#if canImport(Glibc)
  import func Glibc._exit
#else
  import func Darwin._exit
#endif

/// Takes jobs over the engine protocol and does them one by one on the calling thread.
final class EngineService: Service {
  private struct Job: Sendable {
    var order: EngineGenerate.Params
    var reply: PendingReply
    var isCanceled = Monitor(false)
  }

  private let connection: Connection
  private let isolation: EngineIsolation
  private let jobs = Monitor<[Job]>([])

  init(connection: Connection, isolation: EngineIsolation) {
    self.connection = connection
    self.isolation = isolation
  }

  /// Works until the host is gone.
  func run() {
    Thread.start("klang-host") { [self] in
      _ = connection.run(self)
      // The host is gone: nobody waits for what is in the making.
      _exit(0)
    }
    let studio = Studio()
    while true {
      let job: Job? = jobs.wait { jobs in jobs.isEmpty ? nil : jobs.removeFirst() }
      guard let job else { continue }
      perform(job, studio)
    }
  }

  private func perform(_ job: Job, _ studio: Studio) {
    let taskID = job.order.taskID
    do throws(EngineFailure) {
      let listener = Studio.Listener(
        progress: { [connection] progress, stage in
          let params = EngineProgress.Params(taskID: taskID, progress: progress, stage: stage)
          _ = connection.notify(EngineProgress.method, encodedParams: params.encoded())
        },
        chunk: { [connection] chunk in
          // The host may hold us up; it ends us when it wants no more.
          _ = connection.notifyPatiently(EngineChunk.method, encodedParams: chunk.encoded(), milliseconds: .max)
        }, isCanceled: { job.isCanceled.withLock { $0 } })
      let made = try studio.make(job.order, listener)
      job.reply.give(.result(made.encoded()))
    } catch {
      job.reply.give(.error(error.responseError))
    }
  }

  // MARK: - Service

  func lane(ofRequest method: String) -> Lane? {
    method == EngineInitialize.method || method == EngineGenerate.method ? .read : nil
  }

  func handle(_ request: Request, _ reply: consuming Reply, admission: Admission?) {
    var problems = Problems()
    if request.method == EngineInitialize.method {
      var result = EngineInitialize.Result()
      result.name = "klang-engine"
      result.version = KlangVersion.current
      result.kinds = [TaskKind.textToSpeech, .textToAudio, .videoToAudio, .textToMusic, .customVoice].map(\.rawValue)
      result.languages = SpokenLanguage.allCases.map(\.rawValue)
      result.isolation = isolation
      return reply.succeed(encoded: result.encoded())
    }
    guard let order = EngineGenerate.Params.read(request.params, &problems) else {
      return reply.fail(KlangError.invalid(problems.list, method: request.method))
    }
    let job = Job(order: order, reply: PendingReply(reply))
    request.whenInterrupted { _ in job.isCanceled.withLock { $0 = true } }
    jobs.signal { $0.append(job) }
  }

  func handle(notification method: String, params: JSON) -> Bool { false }
}
