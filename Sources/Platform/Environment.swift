import CPlatform

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// The environment variables of this process.
public enum Environment {
  /// The value of a variable; an empty one counts as not set.
  public static subscript(name: String) -> String? {
    guard let value = getenv(name), value.pointee != 0 else { return nil }
    return String(cString: value)
  }

  /// Every variable as `name=value`.
  public static var all: [String] {
    var result: [String] = []
    guard var entry = klang_environment() else { return [] }
    while let text = entry.pointee {
      result.append(String(cString: text))
      entry += 1
    }
    return result
  }
}
