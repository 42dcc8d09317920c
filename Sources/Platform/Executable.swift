#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// The program that is running.
public enum Executable {
  /// Its path, links resolved; nil when the system will not say.
  public static var path: String? {
    #if os(Linux)
      guard let resolved = realpath("/proc/self/exe", nil) else { return nil }
    #else
      var size: UInt32 = 0
      _NSGetExecutablePath(nil, &size)
      var buffer = [CChar](repeating: 0, count: Int(size) + 1)
      guard _NSGetExecutablePath(&buffer, &size) == 0, let resolved = realpath(buffer, nil) else { return nil }
    #endif
    defer { free(resolved) }
    return String(cString: resolved)
  }

  /// Where a program is: a path as it is, a name looked up in PATH; nil when it is not there or may not be run.
  public static func find(_ name: String) -> String? {
    if name.contains("/") { return Files.isExecutable(name) ? name : nil }
    let folders = (Environment["PATH"] ?? "/usr/bin:/bin").split(separator: ":")
    return folders.lazy.map { "\($0)/\(name)" }.first(where: Files.isExecutable)
  }

  /// The number of processors at work.
  public static var processorCount: Int { max(1, Int(sysconf(Int32(_SC_NPROCESSORS_ONLN)))) }
}
