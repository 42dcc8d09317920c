import Platform

/// The name a server owns its tasks under: `<process>@<start time>.<place>:<random>`.
///
/// Process and start time tell whether it lives, for a process number is given again; the place (boot and process number
/// space) tells whether that can be asked here; the rest tells it from another server in the same process.
struct ServerName: Sendable, Hashable {
  /// The whole.
  let text: String
  /// What `ProcessWatch` knows the process by.
  let process: String
  /// Where its process number counts; empty for names without.
  let place: String

  /// Where process numbers of this process count.
  static let here = ProcessWatch.place

  /// A name that no server has or had.
  static func make() -> ServerName {
    let process = ProcessWatch.identity(of: getpid()) ?? "\(getpid())@0"
    return ServerName("\(process).\(here):\(Randomness.hexadecimal(bytes: 4))")
  }

  /// Reads a name.
  init(_ text: String) {
    self.text = text
    let whole = text.prefix { $0 != ":" }
    let dot = whole.lastIndex(of: ".") ?? whole.endIndex
    process = String(whole[..<dot])
    place = String(whole[dot...].dropFirst())
  }

  /// Whether its process can be looked at from here.
  var isNear: Bool { place == Self.here }

  /// Its process number.
  var processID: Int32? { Int32(process.prefix { $0 != "@" }) }
}

#if canImport(Glibc)
  import func Glibc.getpid
#else
  import func Darwin.getpid
#endif
