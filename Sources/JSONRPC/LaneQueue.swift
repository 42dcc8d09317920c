/// Decides which message may start. A plain value: messages start one by one in the order of their arrival, each when
/// what its lane waits for has come to pass.
struct LaneQueue<Item>: Sendable where Item: Sendable {
  private struct Waiting: Sendable {
    var lane: Lane
    var bytes: Int
    var item: Item
  }

  private var waiting: [Waiting] = []
  private var first = 0
  private(set) var waitingBytes = 0
  /// Somebody is starting a message right now.
  private var isStarting = false
  private var unanswered = 0
  private var openAdmissions = 0

  var isEmpty: Bool { first == waiting.count }

  /// Whether nothing waits, nothing starts and everything that started is answered.
  var isIdle: Bool { isEmpty && !isStarting && unanswered == 0 }

  /// A message came. True: the caller starts it, and says `started` after.
  mutating func arrive(_ item: Item, lane: Lane, bytes: Int) -> Bool {
    if isEmpty && !isStarting && mayStart(lane) {
      isStarting = true
      return true
    }
    waiting.append(Waiting(lane: lane, bytes: bytes, item: item))
    waitingBytes += bytes
    return false
  }

  /// The next message that may start now; the caller starts it, and says `started` after.
  mutating func next() -> Item? {
    guard !isStarting, !isEmpty, mayStart(waiting[first].lane) else { return nil }
    let entry = waiting[first]
    first += 1
    if first == waiting.count {
      waiting.removeAll(keepingCapacity: first < 1024)
      first = 0
    } else if first > 1024 && first > waiting.count / 2 {
      waiting.removeSubrange(..<first)
      first = 0
    }
    waitingBytes -= entry.bytes
    isStarting = true
    return entry.item
  }

  /// The message that was starting has started.
  mutating func started() { isStarting = false }

  /// A request that starts will be answered some time.
  mutating func expectAnswer() { unanswered += 1 }

  /// One of those was answered.
  mutating func answered() { unanswered -= 1 }

  /// A request that starts will be admitted some time.
  mutating func expectAdmission() { openAdmissions += 1 }

  /// One of those was admitted.
  mutating func admitted() { openAdmissions -= 1 }

  /// Whether a waiting message could start now.
  var hasWork: Bool { !isStarting && !isEmpty && mayStart(waiting[first].lane) }

  private func mayStart(_ lane: Lane) -> Bool {
    switch lane {
    case .lifecycle: unanswered == 0
    case .read: openAdmissions == 0
    case .admission, .overtake: true
    }
  }
}
