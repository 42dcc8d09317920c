import Testing

@testable import JSONRPC

struct LaneQueueTests {
  @Test("a read waits for what was brought into being before it, and those behind it keep their order")
  func readsWait() {
    var queue = LaneQueue<String>()
    #expect(queue.arrive("create", lane: .admission, bytes: 1))
    queue.expectAdmission()
    queue.started()
    #expect(!queue.arrive("read", lane: .read, bytes: 1))
    #expect(!queue.arrive("create 2", lane: .admission, bytes: 1))
    #expect(queue.next() == nil)
    queue.admitted()
    #expect(queue.next() == "read")
    #expect(queue.next() == nil, "one starts at a time")
    queue.started()
    #expect(queue.next() == "create 2")
    queue.started()
    #expect(queue.isEmpty)
  }

  @Test("the end of a session waits until everything before it is answered")
  func lifecycleIsABarrier() {
    var queue = LaneQueue<String>()
    #expect(queue.arrive("create", lane: .admission, bytes: 1))
    queue.expectAnswer()
    queue.started()
    #expect(!queue.arrive("shutdown", lane: .lifecycle, bytes: 1))
    #expect(!queue.hasWork)
    queue.answered()
    #expect(queue.next() == "shutdown")
  }
}

struct SessionLifeTests {
  @Test("every wrong order has its error")
  func orders() {
    var life = SessionLife()
    #expect(life.admit(request: "tasks/get")?.code == .serverNotInitialized)
    #expect(life.exitStatus == 1)
    #expect(life.admit(request: "initialize") == nil)
    #expect(life.admit(request: "tasks/get")?.code == .serverNotInitialized)
    life.answered("initialize", succeeded: false)
    #expect(life.admit(request: "initialize") == nil, "after a failure it may be tried again")
    life.answered("initialize", succeeded: true)
    #expect(life.admit(request: "initialize")?.code == .invalidRequest)
    #expect(life.admit(request: "tasks/get") == nil)
    #expect(life.admit(request: "shutdown") == nil)
    life.answered("shutdown", succeeded: true)
    #expect(life.admit(request: "tasks/get")?.code == .invalidRequest)
    #expect(life.admit(request: "initialize")?.code == .invalidRequest)
    #expect(life.exitStatus == 0)
  }
}
