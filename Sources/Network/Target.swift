import CCurl
import NetProtocol
import WebAddress

/// Where a request goes: a URL that passed every rule that needs no network.
struct Target: Sendable {
  let url: WebURL
  /// The host as libcurl spells it, which is what names its connections.
  let host: String

  /// Reads a URL twice, by our rules and as libcurl will, which must find the same host and port.
  init(_ text: String) throws(NetFailure) {
    do throws(WebURL.Refusal) {
      url = try WebURL(text)
    } catch {
      throw NetFailure(.refusedURL, "The URL is not taken: expected \(error.expected), found \(error.found).")
    }
    host = try Self.curlHost(text, url)
  }

  private static func curlHost(_ text: String, _ url: WebURL) throws(NetFailure) -> String {
    let unlike = NetFailure(.refusedURL, "The URL is not taken: it can be read in two ways.")
    guard let parsed = curl_url() else { throw NetFailure(.transport, "There is no memory left.", isRetryable: true) }
    defer { curl_url_cleanup(parsed) }
    guard curl_url_set(parsed, CURLUPART_URL, text, UInt32(CURLU_DISALLOW_USER)) == CURLUE_OK,
      let host = part(parsed, CURLUPART_HOST, 0), let port = part(parsed, CURLUPART_PORT, UInt32(CURLU_DEFAULT_PORT))
    else { throw unlike }
    let bare = host.hasPrefix("[") ? String(host.dropFirst().dropLast()) : host
    let isSameHost =
      bare.lowercased() == url.host || IPAddress(literal: bare).map { $0 == url.address } == true
    guard isSameHost, Int(port) == url.port else { throw unlike }
    return bare
  }

  /// The absolute form of a reference in an answer of this target (RFC 3986, section 5); nil when it can't be read.
  func resolve(_ reference: String) -> String? {
    guard let parsed = curl_url() else { return nil }
    defer { curl_url_cleanup(parsed) }
    guard curl_url_set(parsed, CURLUPART_URL, url.text, 0) == CURLUE_OK,
      curl_url_set(parsed, CURLUPART_URL, reference, 0) == CURLUE_OK
    else { return nil }
    return Self.part(parsed, CURLUPART_URL, 0)
  }

  private static func part(_ url: OpaquePointer, _ part: CURLUPart, _ flags: UInt32) -> String? {
    var text: UnsafeMutablePointer<CChar>?
    guard curl_url_get(url, part, &text, flags) == CURLUE_OK, let text else { return nil }
    defer { curl_free(text) }
    return String(cString: text)
  }
}
