import NetProtocol
import Platform

/// Gets the media that requests name by URL or path into a folder of ours, for an engine to read.
struct InputFetcher: Sendable {
  private let net: NetProcess
  private let allowsPrivateNetwork: Bool

  /// A fetcher that has web addresses fetched by `net`.
  init(_ net: NetProcess, allowsPrivateNetwork: Bool) {
    self.net = net
    self.allowsPrivateNetwork = allowsPrivateNetwork
  }

  /// Gets `source` into the file `path`, which is there whole or not at all: an absolute path or a `file:` URL, copied,
  /// or an `http` or `https` URL, fetched by `klang-net`. Blocks until it is there; a cancel ends it at once. `progress`
  /// gets the bytes that have come and those of the whole, if known, perhaps on another thread.
  func fetch(
    _ source: String, to path: String, limits: InputLimits, cancellation: Cancellation = Cancellation(),
    progress: @escaping @Sendable (Int, Int?) -> Void = { _, _ in }
  ) throws(InputFailure) {
    if source.hasPrefix("/") || source.lowercased().hasPrefix("file:") {
      guard let local = Self.localPath(source) else {
        throw InputFailure(.caller, "A file URL is \"file://\" and an absolute path, percent-encoded; found another.")
      }
      return try LocalInput.copy(local, to: path, limits: limits, cancellation: cancellation, progress: progress)
    }
    try download(source, to: path, limits, cancellation, progress)
  }

  private static func localPath(_ source: String) -> String? {
    if source.hasPrefix("/") { return source.utf8.contains(0) ? nil : source }
    let path = source.dropFirst("file:".count)
    // RFC 8089: file:/path and file://localhost/path are the same as file:///path.
    let local = path.hasPrefix("//localhost/") ? path.dropFirst("//localhost".count) : path
    return Files.path(fromURL: local.hasPrefix("//") ? "file:\(local)" : "file://\(local)")
  }

  private func download(
    _ url: String, to path: String, _ limits: InputLimits, _ cancellation: Cancellation,
    _ progress: @escaping @Sendable (Int, Int?) -> Void
  ) throws(InputFailure) {
    var params = NetDownload.Params()
    params.url = url
    params.path = path
    params.maximumBytes = limits.maximumBytes
    params.timeoutMilliseconds = limits.timeoutMilliseconds
    params.mediaTypes = limits.mediaTypes
    params.allowsPrivateNetwork = allowsPrivateNetwork
    let answer = Monitor<Result<NetDownload.Result, NetFailure>?>(nil)
    let order = net.download(params) {
      progress($0.received, $0.total)
    } answered: { result in
      answer.signal { $0 = result }
    }
    let result: Result<NetDownload.Result, NetFailure>? = cancellation.with {
      order.cancel()
    } _: {
      answer.wait { $0 }
    }
    if case .failure(let failure) = result { throw InputFailure(failure) }
  }
}

extension InputFailure {
  fileprivate init(_ failure: NetFailure) {
    self.init(failure.reason == .canceled ? .canceled : failure.isRetryable ? .passing : .caller, failure.message)
  }
}
