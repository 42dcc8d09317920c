import JSON
import Synchronization

/// Tells a client that asked for it what passes between us (LSP base protocol 0.9, `$/logTrace`).
final class Tracing: Sendable {
  private let state = Mutex(Trace.off)
  private let isOn = Atomic<Bool>(false)

  var level: Trace {
    get { state.withLock { $0 } }
    set {
      state.withLock { $0 = newValue }
      isOn.store(newValue != .off, ordering: .relaxed)
    }
  }

  func received(_ method: String, _ id: RequestID?, _ params: JSON, _ connection: Connection) {
    guard isOn.load(ordering: .relaxed) else { return }
    let kind = id.map { "request '\(method) - (\($0))'" } ?? "notification '\(method)'"
    tell("Received \(kind).", "Params: \(params)", connection)
  }

  func sent(_ method: String, _ id: RequestID, _ outcome: Outcome, _ connection: Connection) {
    guard isOn.load(ordering: .relaxed) else { return }
    switch outcome {
    case .result(let bytes):
      tell("Sent response '\(method) - (\(id))'.", "Result: \(String(decoding: bytes, as: UTF8.self))", connection)
    case .error(let error):
      tell("Sent response '\(method) - (\(id))' with the error \(error.code.rawValue).", error.message, connection)
    }
  }

  private func tell(_ message: String, _ details: @autoclosure () -> String, _ connection: Connection) {
    var writer = JSONWriter(capacity: 256)
    writer.beginObject()
    writer.key("message")
    writer.string(message)
    if level == .verbose {
      writer.key("verbose")
      writer.string(details())
    }
    writer.endObject()
    // Told if there is room: a trace is worth less than what it is about.
    _ = connection.notify("$/logTrace", encodedParams: writer.bytes)
  }
}
