#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// Two pieces of work at once.
public enum Concurrently {
  /// Runs `other` on a thread of its own and `first` on this one; comes back when both are done. Where no thread can be
  /// had, one is done after the other.
  public static func run<First, Other: Sendable>(
    _ first: () -> First, _ other: @escaping @Sendable () -> Other
  ) -> (First, Other) {
    let job = Job(other)
    guard let thread = start({ job.run() }) else { return (first(), other()) }
    let result = first()
    pthread_join(thread, nil)
    return (result, job.result ?? other())
  }

  private static func start(_ work: @escaping @Sendable () -> Void) -> pthread_t? {
    var attributes = pthread_attr_t()
    pthread_attr_init(&attributes)
    defer { pthread_attr_destroy(&attributes) }
    // LAME keeps some hundred kilobytes on its stack, more than a thread gets by default on some systems.
    pthread_attr_setstacksize(&attributes, 4 << 20)
    let box = Unmanaged.passRetained(Box(work))
    #if canImport(Glibc)
      var thread = pthread_t()
      let status = pthread_create(&thread, &attributes, { Box.run($0) }, box.toOpaque())
      let started: pthread_t? = thread
    #else
      var started: pthread_t?
      let status = pthread_create(&started, &attributes, { Box.run($0) }, box.toOpaque())
    #endif
    guard status == 0 else {
      box.release()
      return nil
    }
    return started
  }
}

private final class Box: Sendable {
  let work: @Sendable () -> Void

  init(_ work: @escaping @Sendable () -> Void) { self.work = work }

  static func run(_ pointer: UnsafeMutableRawPointer?) -> UnsafeMutableRawPointer? {
    if let pointer { Unmanaged<Box>.fromOpaque(pointer).takeRetainedValue().work() }
    return nil
  }
}

/// Work and what came of it. Unchecked, because `result` is written by the thread of the work alone, and read by the one
/// that started it only after joining it; starting and joining a thread order the accesses.
private final class Job<Result: Sendable>: @unchecked Sendable {
  private let work: @Sendable () -> Result
  private(set) var result: Result?

  init(_ work: @escaping @Sendable () -> Result) { self.work = work }

  func run() { result = work() }
}
