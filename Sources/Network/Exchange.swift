import CCurl
import NetProtocol
import Platform
import WebAddress

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// One HTTP request and its answer: over a new connection to an address that was checked, without redirects, proxies,
/// cookies or decompression.
final class Exchange {
  /// What is asked.
  enum Question {
    case get
    case post(body: [UInt8], headers: [String])
  }

  /// The head of an answer.
  struct Head {
    var status = 0
    /// Where the answer sends us; nil when it does not.
    var location: String?
    /// The media type without parameters, in lower case.
    var mediaType = "application/octet-stream"
    /// The announced size of the body in bytes.
    var length: Int?
  }

  private let target: Target
  private let bounds: TransferBounds
  private let reader: any AnswerReader
  private let cancellation: Cancellation
  private let curl: UnsafeMutableRawPointer
  private let multi: UnsafeMutableRawPointer
  private var lists: [UnsafeMutablePointer<curl_slist>] = []
  private var addresses: [IPAddress] = []
  private var headBytes = 0
  /// The head, once the body begins or the answer ends.
  private var head: Head?
  private var wantsBody = true
  private var failure: NetFailure?

  /// Sets libcurl up, once in a process.
  private static let isReady: Bool = curl_global_init(Int(CURL_GLOBAL_DEFAULT)) == CURLE_OK

  /// Does a request; gives the head of the answer, after the reader has had the body.
  static func perform(
    _ question: Question, _ target: Target, _ bounds: TransferBounds, _ cancellation: Cancellation,
    _ reader: any AnswerReader
  ) throws(NetFailure) -> Head {
    guard isReady, let curl = curl_easy_init() else {
      throw NetFailure(.transport, "libcurl can't be used.", isRetryable: true)
    }
    guard let multi = curl_multi_init() else {
      curl_easy_cleanup(curl)
      throw NetFailure(.transport, "libcurl can't be used.", isRetryable: true)
    }
    let exchange = Exchange(curl, multi, target, bounds, cancellation, reader)
    return try exchange.run(question)
  }

  private init(
    _ curl: UnsafeMutableRawPointer, _ multi: UnsafeMutableRawPointer, _ target: Target, _ bounds: TransferBounds,
    _ cancellation: Cancellation, _ reader: any AnswerReader
  ) {
    self.curl = curl
    self.multi = multi
    self.target = target
    self.bounds = bounds
    self.cancellation = cancellation
    self.reader = reader
  }

  deinit {
    curl_multi_remove_handle(multi, curl)
    curl_easy_cleanup(curl)
    curl_multi_cleanup(multi)
    for list in lists { curl_slist_free_all(list) }
  }

  private func run(_ question: Question) throws(NetFailure) -> Head {
    addresses = try Resolver.addresses(
      of: target, allowsOwnNetwork: bounds.allowsOwnNetwork, deadline: bounds.deadline, cancellation)
    let now = Clock.monotonicNanoseconds()
    guard now < bounds.deadline else { throw tooSlow }
    configure(question, milliseconds: Int64((bounds.deadline - now) / 1_000_000) + 1)
    let code = transfer()
    if cancellation.isCanceled { throw .canceled }
    if let failure { throw failure }
    // An answer whose body is not wanted was broken off by ourselves.
    if let head, !wantsBody { return head }
    try check(code)
    return try begun()
  }

  // MARK: - Setting up

  private func configure(_ question: Question, milliseconds: Int64) {
    text(CURLOPT_URL, target.url.text)
    text(CURLOPT_PROTOCOLS_STR, "http,https")
    number(CURLOPT_HTTP_VERSION, Int(CURL_HTTP_VERSION_1_1))
    number(CURLOPT_NOSIGNAL, 1)
    number(CURLOPT_FOLLOWLOCATION, 0)
    // An empty proxy is none, whatever the environment says.
    text(CURLOPT_PROXY, "")
    text(CURLOPT_NOPROXY, "*")
    number(CURLOPT_HTTP_CONTENT_DECODING, 0)
    number(CURLOPT_SSL_VERIFYPEER, 1)
    number(CURLOPT_SSL_VERIFYHOST, 2)
    number(CURLOPT_FORBID_REUSE, 1)
    text(CURLOPT_USERAGENT, "klang")
    number(CURLOPT_TIMEOUT_MS, Int(milliseconds))
    number(CURLOPT_CONNECTTIMEOUT_MS, Int(min(milliseconds, bounds.connectMilliseconds)))
    number(CURLOPT_LOW_SPEED_LIMIT, bounds.slowBytesPerSecond)
    number(CURLOPT_LOW_SPEED_TIME, bounds.slowSeconds)
    if target.url.address == nil {
      let places = addresses.map { if case .v6 = $0 { "[\($0)]" } else { "\($0)" } }.joined(separator: ",")
      list(CURLOPT_RESOLVE, ["\(target.host):\(target.url.port):\(places)"])
    }
    // The exchange outlives the handle that holds on to it here.
    let context = Unmanaged.passUnretained(self).toOpaque()
    ccurl_set_open_socket(
      curl,
      { context, _, address in
        guard let context, let address else { return curl_socket_t(-1) }
        return Unmanaged<Exchange>.fromOpaque(context).takeUnretainedValue().openSocket(address)
      }, context)
    ccurl_set_data_callback(
      curl, CURLOPT_HEADERFUNCTION,
      { bytes, size, count, context in
        guard let context else { return 0 }
        let buffer = UnsafeRawBufferPointer(start: bytes, count: size * count)
        return Unmanaged<Exchange>.fromOpaque(context).takeUnretainedValue().takeHead(buffer)
      }, CURLOPT_HEADERDATA, context)
    ccurl_set_data_callback(
      curl, CURLOPT_WRITEFUNCTION,
      { bytes, size, count, context in
        guard let context else { return 0 }
        let buffer = UnsafeRawBufferPointer(start: bytes, count: size * count)
        return Unmanaged<Exchange>.fromOpaque(context).takeUnretainedValue().takeBody(buffer)
      }, CURLOPT_WRITEDATA, context)
    guard case .post(let body, let headers) = question else { return }
    number(CURLOPT_POST, 1)
    body.withUnsafeBytes { _ = ccurl_set_body(curl, $0.baseAddress, $0.count) }
    // Without "Expect: 100-continue", for which a receiver may make us wait a second.
    list(CURLOPT_HTTPHEADER, headers + ["Expect:"])
  }

  private func text(_ option: CURLoption, _ value: String) { ccurl_set_text(curl, option, value) }

  private func number(_ option: CURLoption, _ value: Int) { ccurl_set_long(curl, option, value) }

  private func list(_ option: CURLoption, _ values: [String]) {
    var list: UnsafeMutablePointer<curl_slist>?
    for value in values { list = curl_slist_append(list, value) ?? list }
    guard let list else { return }
    lists.append(list)
    ccurl_set_list(curl, option, list)
  }

  // MARK: - Running

  /// The result of libcurl; -1 when it was broken off.
  private func transfer() -> Int32 {
    // A number, because a pointer may not cross to the thread that cancels; `with` ends before the handle does.
    let handle = UInt(bitPattern: multi)
    curl_multi_add_handle(multi, curl)
    return cancellation.with {
      curl_multi_wakeup(UnsafeMutableRawPointer(bitPattern: handle))
    } _: {
      var running: Int32 = 1
      while !cancellation.isCanceled {
        curl_multi_perform(multi, &running)
        if running == 0 { return ccurl_outcome(multi) }
        // Sleeps until something happens: at a socket, by one of libcurl's own timers, or a cancel.
        curl_multi_poll(multi, nil, 0, 60_000, nil)
      }
      return -1
    }
  }

  /// Opens a socket to an address that was checked, and to no other.
  private func openSocket(_ address: UnsafePointer<curl_sockaddr>) -> curl_socket_t {
    guard let place = IPAddress(ccurl_address(address)), addresses.contains(place) else {
      failure = NetFailure(.refusedAddress, "The connection would have gone to an address that was not checked.")
      return curl_socket_t(-1)
    }
    return ccurl_open_socket(address)
  }

  /// Takes a line of the head; an empty one ends it.
  private func takeHead(_ line: UnsafeRawBufferPointer) -> Int {
    headBytes += line.count
    do throws(NetFailure) {
      guard headBytes <= bounds.headBytes else {
        throw NetFailure(
          .tooLarge, "The answer of \(target.url.shownHost) has a head of more than \(bounds.headBytes) bytes.")
      }
      if line.allSatisfy({ $0 == 0x0d || $0 == 0x0a }), isFinal {
        _ = try begun()
        if !wantsBody { return 0 }
      }
      return line.count
    } catch {
      failure = error
      return 0
    }
  }

  /// Whether the answer is the one that counts, and none of those that go before it (RFC 9110, section 15.2).
  private var isFinal: Bool {
    var status = 0
    ccurl_get_long(curl, CURLINFO_RESPONSE_CODE, &status)
    return status >= 200
  }

  private func takeBody(_ bytes: UnsafeRawBufferPointer) -> Int {
    do throws(NetFailure) {
      _ = try begun()
      guard wantsBody else { return 0 }
      try reader.read(bytes)
      return bytes.count
    } catch {
      failure = error
      return 0
    }
  }

  /// The head of the answer; tells the reader of it the first time.
  private func begun() throws(NetFailure) -> Head {
    if let head { return head }
    var status = 0
    var length: Int64 = -1
    var type: UnsafePointer<CChar>?
    ccurl_get_long(curl, CURLINFO_RESPONSE_CODE, &status)
    ccurl_get_large(curl, CURLINFO_CONTENT_LENGTH_DOWNLOAD_T, &length)
    ccurl_get_text(curl, CURLINFO_CONTENT_TYPE, &type)
    var head = Head()
    head.status = status
    head.length = length >= 0 ? Int(length) : nil
    if (300...399).contains(status) { head.location = location }
    if let type {
      let text = String(cString: type).prefix { $0 != ";" }.lowercased().split(separator: " ").first
      if let text { head.mediaType = String(text) }
    }
    self.head = head
    wantsBody = try reader.begin(head)
    return head
  }

  /// The `Location` of the answer, absolute where it can be read at all.
  private var location: String? {
    var header: UnsafeMutablePointer<curl_header>?
    guard curl_easy_header(curl, "Location", 0, UInt32(CURLH_HEADER), -1, &header) == CURLHE_OK,
      let value = header?.pointee.value
    else { return nil }
    let location = String(cString: value)
    return target.resolve(location) ?? location
  }

  // MARK: - What went wrong

  private var tooSlow: NetFailure {
    NetFailure(.tooSlow, "\(target.url.shownHost) took too long.", isRetryable: true)
  }

  private func check(_ code: Int32) throws(NetFailure) {
    let host = target.url.shownHost
    let reason = code >= 0 ? String(cString: curl_easy_strerror(CURLcode(rawValue: UInt32(code)))) : "broken off"
    switch code {
    case Int32(CURLE_OK.rawValue): return
    case Int32(CURLE_OPERATION_TIMEDOUT.rawValue): throw tooSlow
    case Int32(CURLE_PEER_FAILED_VERIFICATION.rawValue), Int32(CURLE_SSL_CACERT_BADFILE.rawValue):
      throw NetFailure(.transport, "\(host) could not be trusted: \(reason).")
    default: throw NetFailure(.transport, "\(host) could not be spoken to: \(reason).", isRetryable: true)
    }
  }
}
