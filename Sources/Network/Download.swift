import NetProtocol
import Platform

/// Fetches a file over HTTP, within bounds.
public final class Download {
  /// How many redirects are followed.
  private static let redirectLimit = 3

  private let order: NetDownload.Params
  private let progress: (Int, Int?) -> Void
  private let file: PartialFile
  private var received = 0
  private var total: Int?

  /// Fetches what is ordered; `progress` gets the bytes received and those of the whole, if known, as they come.
  public static func run(
    _ order: NetDownload.Params, _ bounds: TransferBounds, _ cancellation: Cancellation,
    progress: @escaping (Int, Int?) -> Void
  ) throws(NetFailure) -> NetDownload.Result {
    let target = try Target(order.url)
    let download = try Download(order, progress)
    return try download.run(from: target, bounds, cancellation)
  }

  private init(_ order: NetDownload.Params, _ progress: @escaping (Int, Int?) -> Void) throws(NetFailure) {
    self.order = order
    self.progress = progress
    file = try PartialFile(order.path)
  }

  private func run(
    from start: Target, _ bounds: TransferBounds, _ cancellation: Cancellation
  ) throws(NetFailure) -> NetDownload.Result {
    var target = start
    for _ in 0...Self.redirectLimit {
      let head = try Exchange.perform(.get, target, bounds, cancellation, self)
      guard let location = head.location else {
        try file.keep()
        var result = NetDownload.Result()
        result.bytes = received
        result.mediaType = head.mediaType
        result.url = target.url.text
        return result
      }
      target = try Self.redirected(target, to: location)
    }
    throw NetFailure(.refusedRedirect, "The server redirects more than \(Self.redirectLimit) times.")
  }

  /// Where a redirect leads, if it may be followed.
  static func redirected(_ target: Target, to location: String) throws(NetFailure) -> Target {
    let next: Target
    do throws(NetFailure) {
      next = try Target(location)
    } catch {
      throw NetFailure(.refusedRedirect, "A redirect of \(target.url.shownHost) is not followed. \(error.message)")
    }
    if target.url.isSecure && !next.url.isSecure {
      throw NetFailure(.refusedRedirect, "\(target.url.shownHost) redirects from https to http.")
    }
    return next
  }

  private var tooLarge: NetFailure {
    NetFailure(.tooLarge, "The file is larger than the \(order.maximumBytes) bytes that are taken.")
  }
}

extension Download: AnswerReader {
  func begin(_ head: Exchange.Head) throws(NetFailure) -> Bool {
    if head.location != nil { return false }
    guard head.status == 200 else { throw .status(head.status) }
    if let length = head.length, length > order.maximumBytes { throw tooLarge }
    guard order.mediaTypes.isEmpty || order.mediaTypes.contains(where: { head.mediaType.isOf($0) }) else {
      throw NetFailure(
        .wrongType,
        "The file is \(head.mediaType.prefix(60)); expected \(order.mediaTypes.joined(separator: " or ")).")
    }
    total = head.length
    return true
  }

  func read(_ bytes: UnsafeRawBufferPointer) throws(NetFailure) {
    guard received + bytes.count <= order.maximumBytes else { throw tooLarge }
    try file.write(bytes)
    received += bytes.count
    progress(received, total)
  }
}

extension NetFailure {
  /// The server answered with a status that is no success.
  static func status(_ status: Int) -> NetFailure {
    let mayPass = status >= 500 || status == 408 || status == 425 || status == 429
    return NetFailure(
      .httpStatus, "The server answered with the HTTP status \(status).", isRetryable: mayPass, httpStatus: status)
  }
}

extension String {
  /// Whether a media type is `range`, which may end in `/*`.
  fileprivate func isOf(_ range: String) -> Bool {
    let range = range.lowercased()
    return range.hasSuffix("/*") ? hasPrefix(range.dropLast(1)) : self == range
  }
}
