import CPlatform

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// Plain threads of the operating system: for loops that block in a read, a write or a wait.
public enum Thread {
  /// Tells whether two pieces of code run on the same thread; to be compared while that thread lives.
  public struct Identity: Sendable, Equatable {
    private let value: UInt

    /// That of the calling thread.
    public static var current: Identity {
      #if os(Linux)
        Identity(value: UInt(pthread_self()))
      #else
        Identity(value: UInt(bitPattern: pthread_self()))
      #endif
    }
  }

  /// Starts a detached thread. `stackBytes` is address space, touched only as it is used. When no thread can be had,
  /// the work is done here rather than lost.
  public static func start(_ name: String, stackBytes: Int = 1 << 19, _ body: @escaping @Sendable () -> Void) {
    if !startIfPossible(name, stackBytes: stackBytes, body) { body() }
  }

  /// Starts a detached thread; whether one could be had.
  public static func startIfPossible(
    _ name: String, stackBytes: Int = 1 << 19, _ body: @escaping @Sendable () -> Void
  ) -> Bool {
    final class Start {
      let name: String
      let body: @Sendable () -> Void
      init(_ name: String, _ body: @escaping @Sendable () -> Void) {
        self.name = name
        self.body = body
      }
    }
    var attributes = pthread_attr_t()
    pthread_attr_init(&attributes)
    pthread_attr_setdetachstate(&attributes, Int32(PTHREAD_CREATE_DETACHED))
    pthread_attr_setstacksize(&attributes, stackBytes)
    let argument = Unmanaged.passRetained(Start(name, body)).toOpaque()
    #if os(Linux)
      var thread = pthread_t()
      let status = pthread_create(
        &thread, &attributes,
        { argument in
          guard let argument else { return nil }
          let start = Unmanaged<Start>.fromOpaque(argument).takeRetainedValue()
          klang_name_thread(String(start.name.prefix(15)))
          start.body()
          return nil
        }, argument)
    #else
      var thread: pthread_t?
      let status = pthread_create(
        &thread, &attributes,
        { argument in
          let start = Unmanaged<Start>.fromOpaque(argument).takeRetainedValue()
          klang_name_thread(start.name)
          start.body()
          return nil
        }, argument)
    #endif
    pthread_attr_destroy(&attributes)
    if status != 0 { Unmanaged<Start>.fromOpaque(argument).release() }
    return status == 0
  }
}
