import JSON
import Platform
import Synchronization

extension Connection {
  func readLoop(_ service: any Service) {
    var decoder = FrameDecoder(maximumMessageBytes: limits.messageBytes)
    let buffer = UnsafeMutableRawBufferPointer.allocate(byteCount: 1 << 16, alignment: 16)
    defer { buffer.deallocate() }
    var hasEnded = false
    while !hasEnded {
      hasEnded = read(into: &decoder, buffer)
      isReading.store(true, ordering: .sequentiallyConsistent)
      while state.withLock({ $0.ending }) == nil {
        if outbox.isFull { hasEnded = readAhead(into: &decoder, buffer) || hasEnded }
        guard let event = decoder.next() else { break }
        if decoder.framing == .lines { usesLines.store(true, ordering: .relaxed) }
        handle(event, &decoder, service)
      }
      isReading.store(false, ordering: .sequentiallyConsistent)
      outbox.flush()
      waitForLanes()
    }
    if let line = decoder.lastLine() {
      usesLines.store(true, ordering: .relaxed)
      handle(.message(line), &decoder, service)
    }
    if let fault = decoder.finish() { handle(.fault(fault), &decoder, service) }
    outbox.flush()
    endOfInput()
  }

  /// One blocking read; true at the end of the input.
  func read(into decoder: inout FrameDecoder, _ buffer: UnsafeMutableRawBufferPointer) -> Bool {
    switch Descriptor.read(input, into: buffer) {
    case .bytes(let count):
      decoder.append(UnsafeRawBufferPointer(rebasing: buffer[..<count]))
      return false
    case .end: return true
    case .failed(let number):
      log(.warning, "\(SystemError("reading requests", number: number))")
      return true
    }
  }

  /// The client does not read: takes in what it sends, up to a bound, until it reads again. That way a client that
  /// writes all its requests before it reads the first answer is served too.
  func readAhead(into decoder: inout FrameDecoder, _ buffer: UnsafeMutableRawBufferPointer) -> Bool {
    outbox.flush()
    var hasEnded = false
    while outbox.isFull {
      guard !hasEnded, decoder.bufferedBytes < limits.inputBytes, let room = outbox.roomDescriptor() else {
        outbox.waitForRoom()
        break
      }
      guard Descriptor.isReadable(input, or: room) else { continue }
      hasEnded = read(into: &decoder, buffer)
    }
    return hasEnded
  }

  /// Too many messages wait for their lane: reads on when some have started.
  func waitForLanes() {
    let bound = limits.inputBytes
    guard state.withLock({ $0.queue.waitingBytes > bound }) else { return }
    _ = state.wait { $0.queue.waitingBytes <= bound || $0.ending != nil ? true : nil }
  }

  func handle(_ event: FrameDecoder.Event, _ decoder: inout FrameDecoder, _ service: any Service) {
    switch event {
    case .fault(let fault):
      log(.warning, "\(fault)")
      // Before the framing is known there is no telling how to answer.
      guard decoder.framing != nil else { return }
      arrive(.invalid(nil, ResponseError(.parseError, fault.description), sink: self), .admission, 0, service)
    case .message(let range):
      let parsed = decoder.withBytes(range) { bytes -> Result<JSON, JSONError> in
        do throws(JSONError) { return .success(try JSON.parse(bytes)) } catch { return .failure(error) }
      }
      switch parsed {
      case .failure(let error):
        decoder.reconsiderLastBody()
        let answer = ResponseError(.parseError, "The message is not valid JSON: \(error)")
        arrive(.invalid(nil, answer, sink: self), .admission, 0, service)
      case .success(.array(let members)): handleBatch(members, range.count, service)
      case .success(let json): accept(IncomingMessage(json), self, range.count, service)
      }
    }
  }

  func handleBatch(_ members: [JSON], _ bytes: Int, _ service: any Service) {
    guard !members.isEmpty else {
      let answer = ResponseError(.invalidRequest, "The batch is empty: expected at least one message.")
      return arrive(.invalid(nil, answer, sink: self), .admission, bytes, service)
    }
    let messages = members.map { IncomingMessage($0) }
    let expected = messages.count { message in
      switch message {
      case .request, .invalid: true
      case .notification, .response: false
      }
    }
    let sink = BatchReplies(expected: expected) { [weak self] in self?.send($0) }
    for message in messages { accept(message, sink, bytes / messages.count, service) }
  }

  func accept(_ message: IncomingMessage, _ sink: any ReplySink, _ bytes: Int, _ service: any Service) {
    switch message {
    case .request(let id, let method, let params):
      guard inFlight.enter(id) else {
        let answer = ResponseError(.invalidRequest, "A request with the id \(id) is still waiting for its answer.")
        return arrive(.invalid(id, answer, sink: sink), .admission, bytes, service)
      }
      tracing.received(method, id, params, self)
      let lane = service.lane(ofRequest: method) ?? .admission
      if method == "shutdown" { shutdownCame() }
      let request = Request(id: id, method: method, params: params, inFlight: inFlight)
      arrive(.request(request, lane: lane, sink: sink), lane, bytes, service)
    case .notification("$/cancelRequest", let params):
      if let id = params["id"].flatMap({ RequestID(json: $0) }) { inFlight.interrupt(id, .canceled) }
    case .notification("$/setTrace", let params):
      if let level = params["value"]?.stringValue.flatMap({ Trace(rawValue: $0) }) { tracing.level = level }
    case .notification("exit", _): exitCame(service)
    case .notification(let method, let params):
      tracing.received(method, nil, params, self)
      arrive(.notification(method: method, params: params), .admission, bytes, service)
    case .response(let id, _):
      log(.debug, "An answer to a request that was never sent came, id \(id.map { "\($0)" } ?? "null").")
    case .invalid(let id, let error):
      arrive(.invalid(id, error, sink: sink), .admission, bytes, service)
    }
  }
}
