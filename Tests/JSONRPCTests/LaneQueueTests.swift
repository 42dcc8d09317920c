import Testing

@testable import JSONRPC

struct LaneQueueTests {
  @Test("a read waits for what was brought into being before it, and those behind it keep their order")
  func readsWait() {
    var queue = LaneQueue<String>()
    let createStarts = queue.arrive("create", lane: .admission, bytes: 1)
    queue.expectAdmission()
    queue.started()
    let readStarts = queue.arrive("read", lane: .read, bytes: 1)
    let secondStarts = queue.arrive("create 2", lane: .admission, bytes: 1)
    #expect(createStarts && !readStarts && !secondStarts)
    var order: [String?] = [queue.next()]
    queue.admitted()
    order.append(queue.next())
    order.append(queue.next())  // One starts at a time.
    queue.started()
    order.append(queue.next())
    queue.started()
    #expect(order == [nil, "read", nil, "create 2"])
    #expect(queue.isEmpty && queue.waitingBytes == 0)
  }

  @Test("the end of a session waits until everything before it is answered")
  func lifecycleIsABarrier() {
    var queue = LaneQueue<String>()
    let createStarts = queue.arrive("create", lane: .admission, bytes: 1)
    queue.expectAnswer()
    queue.started()
    let shutdownStarts = queue.arrive("shutdown", lane: .lifecycle, bytes: 1)
    #expect(createStarts && !shutdownStarts && !queue.hasWork)
    queue.answered()
    let next = queue.next()
    #expect(next == "shutdown")
  }
}

struct SessionLifeTests {
  @Test("every wrong order has its error")
  func orders() {
    var life = SessionLife()
    var codes: [ErrorCode?] = []
    func ask(_ method: String) { codes.append(life.admit(request: method)?.code) }
    ask("tasks/get")
    ask("initialize")
    ask("tasks/get")
    life.answered("initialize", succeeded: false)
    ask("initialize")
    life.answered("initialize", succeeded: true)
    ask("initialize")
    ask("tasks/get")
    #expect(life.exitStatus == 1)
    ask("shutdown")
    life.answered("shutdown", succeeded: true)
    ask("tasks/get")
    ask("initialize")
    #expect(
      codes == [
        .serverNotInitialized, nil, .serverNotInitialized, nil, .invalidRequest, nil, nil, .invalidRequest,
        .invalidRequest,
      ])
    #expect(life.exitStatus == 0)
  }
}
