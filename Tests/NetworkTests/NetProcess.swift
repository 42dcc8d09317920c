import JSON
import JSONRPC
import NetProtocol
import Platform
import TestSupport

/// A real `klang-net` on real pipes.
final class NetProcess {
  let client: Client
  private let child: ChildProcess
  private let progress = Monitor<[JSON]>([])

  init(environment: [String: String] = [:]) throws {
    Signals.ignoreWriteFailures()
    child = try ChildProcess(
      command: [KlangProcess.programs + "/klang-net"],
      environment: Environment.all + environment.map { "\($0.key)=\($0.value)" })
    client = Client(input: child.output, output: child.input, framing: .lines)
    client.start("klang-net") { [progress] method, params in
      if method == NetProgress.method { progress.broadcast { $0.append(params) } }
    } ended: { _ in
    }
    _ = try client.call(NetInitialize.method)
  }

  deinit {
    client.close()
    child.kill()
    _ = child.wait()
  }

  /// Closes its input, and waits for its end.
  func hangUp() -> ChildProcess.Ending {
    client.close()
    Descriptor.close(child.input)
    return child.wait()
  }

  /// What it has told of progress.
  var told: [JSON] { progress.withLock { $0 } }

  /// Waits for a word of progress.
  func waitForProgress() {
    _ = progress.wait(until: Clock.deadline(inMilliseconds: 20_000)) { $0.isEmpty ? nil : true }
  }

  /// Orders a download, and waits for its end.
  func download(_ order: NetDownload.Params) throws(NetFailure) -> JSON {
    do throws(ResponseError) {
      return try client.call(NetDownload.method, try? JSON.parse(order.encoded()))
    } catch {
      throw NetFailure(error)
    }
  }

  /// Orders a delivery, and waits for its end.
  func deliver(_ order: NetDeliver.Params) throws(NetFailure) -> JSON {
    do throws(ResponseError) {
      return try client.call(NetDeliver.method, try? JSON.parse(order.encoded()))
    } catch {
      throw NetFailure(error)
    }
  }
}
