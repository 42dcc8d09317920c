import Platform

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// A process and what it started, as Linux tells in /proc.
enum ProcessTree {
  /// The processor time of a process, of all it started that live, and of what these have waited for, in seconds.
  static func processorSeconds(of process: pid_t) -> Double {
    var ticks: [Int32: (parent: Int32, used: Double)] = [:]
    for name in Files.names(in: "/proc") {
      guard let number = Int32(name), let bytes = try? Files.read("/proc/\(name)/stat", limit: 4096) else { continue }
      // Fields after the name in brackets (proc_pid_stat(5)): state, parent; times are the 14th to the 17th.
      let text = String(decoding: bytes, as: UTF8.self)
      guard let end = text.lastIndex(of: ")") else { continue }
      let fields = text[text.index(after: end)...].split(separator: " ")
      guard fields.count > 14, let parent = Int32(fields[1]) else { continue }
      ticks[number] = (parent, fields[11...14].reduce(0) { $0 + (Double($1) ?? 0) })
    }
    var sum = 0.0
    for (number, entry) in ticks {
      var ancestor = number
      while ancestor != process, let next = ticks[ancestor]?.parent { ancestor = next }
      if ancestor == process { sum += entry.used }
    }
    return sum / Double(sysconf(Int32(_SC_CLK_TCK)))
  }
}
