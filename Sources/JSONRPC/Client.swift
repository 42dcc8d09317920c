import JSON
import Platform

/// The asking end of a JSON-RPC session: sends requests, tells answers and notifications as they come.
public final class Client: Sendable {
  /// What a request came to: the result, or the error it was answered with.
  public typealias Answer = Result<JSON, ResponseError>

  private struct State {
    var lastID = 0
    var waiting: [Int: @Sendable (Answer) -> Void] = [:]
    var hasEnded = false
  }

  private let state = Monitor(State())
  private let input: Int32
  private let outbox: Outbox
  private let framing: Framing
  private let maximumMessageBytes: Int

  /// A client that reads from `input` and writes to `output`. It starts with `start`.
  public init(input: Int32, output: Int32, framing: Framing, maximumMessageBytes: Int = 64 << 20) {
    self.input = input
    self.framing = framing
    self.maximumMessageBytes = maximumMessageBytes
    outbox = Outbox(descriptor: output)
  }

  /// Starts reading, on a thread of its own. `notification` is called for each that comes, in order; `ended` once,
  /// with what was wrong if the other side broke the protocol, after every waiting request was failed.
  public func start(
    _ name: String, notification: @escaping @Sendable (String, JSON) -> Void,
    ended: @escaping @Sendable (String?) -> Void
  ) {
    Thread.start(name) { [self] in
      let reason = readLoop(notification)
      let waiting = state.withLock { state -> [@Sendable (Answer) -> Void] in
        state.hasEnded = true
        defer { state.waiting = [:] }
        return Array(state.waiting.values)
      }
      for action in waiting { action(.failure(Self.endedError)) }
      ended(reason)
    }
  }

  /// What requests are answered with that wait when the other side ends.
  public static let endedError = ResponseError(.internalError, "The other side ended before it answered.")

  /// Sends a request; `answered` is called once, on the reading thread. Gives the id, for a cancel.
  @discardableResult
  public func request(
    _ method: String, _ params: JSON? = nil, answered: @escaping @Sendable (Answer) -> Void
  ) -> Int {
    let id = state.withLock { state -> Int? in
      guard !state.hasEnded else { return nil }
      state.lastID += 1
      state.waiting[state.lastID] = answered
      return state.lastID
    }
    guard let id else {
      answered(.failure(Self.endedError))
      return 0
    }
    outbox.send(framing.frame(MessageWriter.request(id, method, params?.serialized())))
    return id
  }

  /// Sends a request and blocks until it is answered.
  public func call(_ method: String, _ params: JSON? = nil) throws(ResponseError) -> JSON {
    let answer = Monitor<Answer?>(nil)
    request(method, params) { result in answer.signal { $0 = result } }
    let result: Answer = answer.wait { $0 } ?? .failure(Self.endedError)
    return try result.get()
  }

  /// Sends a notification.
  public func notify(_ method: String, _ params: JSON = .object([:])) {
    outbox.send(framing.frame(MessageWriter.notification(method, params.serialized())))
  }

  /// Asks for a request to be canceled.
  public func cancel(_ id: Int) { notify("$/cancelRequest", ["id": .number(JSON.Number(id))]) }

  /// Writes what waits and ends the writing thread. The descriptors stay open: they are the caller's.
  public func close() {
    outbox.waitUntilEmpty(milliseconds: 200)
    outbox.close()
  }

  /// Reads to the end; what was wrong, or nil.
  private func readLoop(_ notification: @Sendable (String, JSON) -> Void) -> String? {
    var decoder = FrameDecoder(framing: framing, maximumMessageBytes: maximumMessageBytes)
    let buffer = UnsafeMutableRawBufferPointer.allocate(byteCount: 1 << 16, alignment: 16)
    defer { buffer.deallocate() }
    while case .bytes(let count) = Descriptor.read(input, into: buffer) {
      decoder.append(UnsafeRawBufferPointer(rebasing: buffer[..<count]))
      while let event = decoder.next() {
        switch event {
        case .fault(let fault): return fault.description
        case .message(let range):
          let parsed = decoder.withBytes(range) { bytes -> Result<JSON, JSONError> in
            do throws(JSONError) { return .success(try JSON.parse(bytes)) } catch { return .failure(error) }
          }
          switch parsed {
          case .failure(let error): return "not valid JSON: \(error)"
          case .success(let json):
            if let wrong = take(IncomingMessage(json), notification) { return wrong }
          }
        }
      }
    }
    return nil
  }

  private func take(_ message: IncomingMessage, _ notification: @Sendable (String, JSON) -> Void) -> String? {
    switch message {
    case .notification(let method, let params): notification(method, params)
    case .request(let id, let method, _):
      // Who asks without reading the answers would have them pile up here.
      if outbox.isFull { return "it sends requests and does not read the answers" }
      let refusal = ResponseError(.methodNotFound, "There is no method \"\(method)\" on this side.")
      outbox.send(framing.frame(MessageWriter.response(id, .error(refusal))))
    case .response(let id, let outcome):
      guard case .number(let literal) = id, let number = Int(literal),
        let action = state.withLock({ $0.waiting.removeValue(forKey: number) })
      else { return nil }  // An answer that came twice, or to nothing that was asked: of no use, no harm.
      switch outcome {
      case .result(let bytes): action((try? JSON.parse(bytes)).map { .success($0) } ?? .failure(Self.endedError))
      case .error(let error): action(.failure(error))
      }
    case .invalid(_, let error): return error.message
    }
    return nil
  }
}
