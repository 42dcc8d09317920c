#if canImport(Darwin)
  import Darwin
#else
  import Glibc
#endif

/// The queue of writes and the thread that empties it.
///
/// Unchecked, as the compiler can't see what the condition variable's mutex guards: `pending`, `isIdle`, `isClosed` and
/// `thread` are touched only between `lock` and `unlock`; everything else is constant and Sendable.
final class WriteQueue: @unchecked Sendable {
  /// Bounds how long one transaction holds the lock that other processes wait for.
  private static let groupLimit = 512

  private let store: String
  private let hurry: Hurry
  private let makeWriter: @Sendable () -> TaskWriter
  private let mutex = UnsafeMutablePointer<pthread_mutex_t>.allocate(capacity: 1)
  private let condition = UnsafeMutablePointer<pthread_cond_t>.allocate(capacity: 1)
  private var pending: [WriteRequest] = []
  private var isIdle = false
  private var isClosed = false
  private var thread: pthread_t?

  init(store: String, hurry: Hurry, makeWriter: @escaping @Sendable () -> TaskWriter) {
    self.store = store
    self.hurry = hurry
    self.makeWriter = makeWriter
    pthread_mutex_init(mutex, nil)
    pthread_cond_init(condition, nil)
  }

  deinit {
    pthread_cond_destroy(condition)
    pthread_mutex_destroy(mutex)
    condition.deallocate()
    mutex.deallocate()
  }

  /// Queues a request, and starts the thread for the first one.
  func add(_ request: WriteRequest) {
    pthread_mutex_lock(mutex)
    let refusal: TaskStoreError? = isClosed ? .closed : startIfNeeded()
    if refusal == nil {
      pending.append(request)
      if isIdle { pthread_cond_signal(condition) }
    }
    pthread_mutex_unlock(mutex)
    if let refusal { request.completion(.failure(refusal)) }
  }

  /// Takes no more requests, and waits for the queued ones, unless it is a completion that asks.
  func close() {
    hurry.on()
    pthread_mutex_lock(mutex)
    isClosed = true
    let thread = self.thread
    self.thread = nil
    pthread_cond_signal(condition)
    pthread_mutex_unlock(mutex)
    guard let thread else { return }
    if pthread_equal(thread, pthread_self()) != 0 {
      pthread_detach(thread)
    } else {
      pthread_join(thread, nil)
    }
  }

  /// Starts the thread when it does not run yet; holds the lock.
  private func startIfNeeded() -> TaskStoreError? {
    guard thread == nil else { return nil }
    let box = Unmanaged.passRetained(self)
    #if canImport(Darwin)
      var started: pthread_t?
      let code = pthread_create(&started, nil, { WriteQueue.main($0) }, box.toOpaque())
    #else
      var started = pthread_t()
      let code = pthread_create(&started, nil, { $0.flatMap { WriteQueue.main($0) } }, box.toOpaque())
    #endif
    guard code == 0 else {
      box.release()
      let reason = String(cString: strerror(code))
      return .failed(store: store, reason: "no thread could be started for its writes: \(reason)")
    }
    thread = started
    return nil
  }

  private static func main(_ context: UnsafeMutableRawPointer) -> UnsafeMutableRawPointer? {
    // Signals are for the threads that expect them. A blocked SIGXFSZ leaves the error code to SQLite.
    var all = sigset_t()
    sigfillset(&all)
    pthread_sigmask(SIG_BLOCK, &all, nil)
    let queue = Unmanaged<WriteQueue>.fromOpaque(context).takeRetainedValue()
    let writer = queue.makeWriter()
    while let group = queue.take() { writer.commit(group) }
    return nil
  }

  /// Waits for requests and takes up to a group of them; `nil` when there will be no more.
  private func take() -> [WriteRequest]? {
    pthread_mutex_lock(mutex)
    defer { pthread_mutex_unlock(mutex) }
    while pending.isEmpty {
      if isClosed { return nil }
      isIdle = true
      pthread_cond_wait(condition, mutex)
      isIdle = false
    }
    guard pending.count > Self.groupLimit else {
      defer { pending = [] }
      return pending
    }
    defer { pending.removeFirst(Self.groupLimit) }
    return Array(pending.prefix(Self.groupLimit))
  }
}
