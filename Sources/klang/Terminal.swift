import Platform

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// What people see.
enum Terminal {
  static func print(_ text: String) { write(text + "\n", to: STDOUT_FILENO) }

  static func complain(_ text: String) { write("klang: \(text)\n", to: STDERR_FILENO) }

  /// A bar that is drawn over itself, on a terminal only.
  static func progress(_ share: Double, _ stage: String) {
    guard isTerminal(STDERR_FILENO) else { return }
    let width = 30
    let filled = Int(share * Double(width))
    let bar = String(repeating: "█", count: filled) + String(repeating: "░", count: width - filled)
    write("\r\(bar) \(Int(share * 100)) % \(stage)\u{1b}[K", to: STDERR_FILENO)
  }

  static func clearProgress() {
    if isTerminal(STDERR_FILENO) { write("\r\u{1b}[K", to: STDERR_FILENO) }
  }

  /// How wide it is; 80 when nobody says.
  static var columns: Int {
    var size = winsize()
    let isKnown = ioctl(STDOUT_FILENO, UInt(TIOCGWINSZ), &size) == 0 && size.ws_col > 0
    return isKnown ? Int(size.ws_col) : 80
  }

  static func isTerminal(_ descriptor: Int32) -> Bool { isatty(descriptor) == 1 }

  private static func write(_ text: String, to descriptor: Int32) {
    _ = Array(text.utf8).withUnsafeBytes { Descriptor.writeAll(descriptor, $0) }
  }
}
