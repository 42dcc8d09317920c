import Contract
import EngineProtocol
import JSONRPC
import KlangProtocol
import Platform

/// Hands the sound of a task on to the session that asked for it, part by part, as the engine makes it.
///
/// A session that does not read holds the engine up for a while, by no longer taking what it says; after that the parts
/// are left out, and the task goes on.
final class SoundStream: Sendable {
  /// How long a part waits for room, in milliseconds.
  private static let patienceMilliseconds: Int64 = 30_000

  private struct State {
    /// The number of the part that is next: those before came from an attempt that failed.
    var next = 0
    var isGivenUp = false
  }

  private let connection: Connection
  private let state = Monitor(State())

  private init(_ connection: Connection) { self.connection = connection }

  /// Hands on the parts of a task until it is final.
  static func start(_ taskID: String, _ connection: Connection, _ hub: EventHub) {
    let stream = SoundStream(connection)
    var watcher = EventHub.Watcher(final: { _ in })
    watcher.chunk = { stream.hand(on: $0) }
    _ = hub.watch(taskID, watcher)
  }

  private func hand(on chunk: EngineChunk.Params) {
    let isWanted = state.withLock { state in
      guard chunk.index >= state.next, !state.isGivenUp else { return false }
      state.next = chunk.index + 1
      return true
    }
    guard isWanted else { return }
    var params = AudioChunk.Params()
    params.taskID = chunk.taskID
    params.index = chunk.index
    params.start = chunk.start
    params.format = chunk.format
    params.sampleRate = chunk.sampleRate
    params.channels = chunk.channels
    params.data = chunk.data
    var problems = Problems()
    params.timings = chunk.timings.flatMap { [WordTiming].read($0, &problems) }
    params.isLast = chunk.isLast
    let isTaken = connection.notifyPatiently(
      AudioChunk.name, encodedParams: params.encoded(), milliseconds: Self.patienceMilliseconds)
    if !isTaken { state.withLock { $0.isGivenUp = true } }
  }
}
