/// An `http` or `https` URL that leaves no room for two readings: RFC 3986's characters only, a plain host, no user name
/// or password.
///
/// Programs that read URLs differ at the edges (backslashes, spaces, `@` twice, several scripts in a host), and what one
/// takes for the host another takes for the path; so everything there is at the edges is refused.
public struct WebURL: Sendable, Equatable {
  /// The longest URL taken, in characters.
  public static let maximumLength = 2048

  /// What is wrong with a URL.
  public struct Refusal: Error, Sendable, Equatable {
    /// What was expected instead.
    public var expected: String
    /// What came.
    public var found: String
  }

  /// The URL as it came.
  public let text: String
  /// Whether it is `https`.
  public let isSecure: Bool
  /// The host in lower case; an address of version 6 without its brackets.
  public let host: String
  /// The port, the scheme's own when none is named.
  public let port: Int

  /// Reads a URL.
  public init(_ text: String) throws(Refusal) {
    guard !text.isEmpty, text.utf8.count <= Self.maximumLength else {
      throw Refusal(
        expected: "a URL of 1 to \(Self.maximumLength) characters", found: "\(text.utf8.count) characters")
    }
    if let odd = text.unicodeScalars.first(where: { !Self.isPlain($0) }) {
      let code = String(odd.value, radix: 16, uppercase: true)
      throw Refusal(
        expected: "a URL of plain characters, others percent-encoded", found: "the character U+\(Self.padded(code))")
    }
    let lowered = text.lowercased()
    guard let scheme = ["https://", "http://"].first(where: { lowered.hasPrefix($0) }) else {
      throw Refusal(expected: "a URL that begins with https:// or http://", found: Self.shownScheme(text))
    }
    let rest = text.dropFirst(scheme.count)
    let authority = rest.prefix { !"/?#".contains($0) }
    guard !authority.contains("@") else {
      throw Refusal(expected: "a URL without user name or password", found: "an \"@\" before the host")
    }
    let (host, port) = Self.split(authority)
    guard let host, Self.isHost(host) else {
      throw Refusal(expected: "a host name or an address after the scheme", found: "\"\(authority)\"")
    }
    guard port.isEmpty || Int(port).map({ (1...65_535).contains($0) }) == true && port.utf8.allSatisfy(Self.isDigit)
    else {
      throw Refusal(expected: "a port from 1 to 65535", found: "\"\(port)\"")
    }
    self.text = text
    isSecure = scheme == "https://"
    self.host = host.lowercased()
    self.port = Int(port) ?? (isSecure ? 443 : 80)
  }

  /// The address, if the host is one and no name.
  public var address: IPAddress? { IPAddress(literal: host) }

  /// The host with brackets where it needs them, to be shown or put into a URL.
  public var shownHost: String { host.contains(":") ? "[\(host)]" : host }

  /// Host and port of an authority; no host when brackets are not closed or something stands between them and the port.
  private static func split(_ authority: Substring) -> (host: Substring?, port: Substring) {
    if authority.first == "[" {
      guard let end = authority.firstIndex(of: "]") else { return (nil, "") }
      let inner = authority[authority.index(after: authority.startIndex)..<end]
      let rest = authority[authority.index(after: end)...]
      guard inner.contains(":"), rest.isEmpty || rest.first == ":" && rest.count > 1 else { return (nil, "") }
      return (inner, rest.dropFirst())
    }
    guard let colon = authority.firstIndex(of: ":") else { return (authority, "") }
    let port = authority[authority.index(after: colon)...]
    return port.isEmpty ? (nil, "") : (authority[..<colon], port)
  }

  private static func isHost(_ host: Substring) -> Bool {
    if host.contains(":") { return IPAddress(literal: String(host)) != nil }
    return !host.isEmpty && host.utf8.count <= 253 && host.first != "-"
      && host.utf8.allSatisfy { isDigit($0) || isLetter($0) || "-._".utf8.contains($0) }
      && !host.split(separator: ".", omittingEmptySubsequences: false).dropLast().contains("")
  }

  /// RFC 3986's unreserved and reserved characters, and the percent sign.
  private static func isPlain(_ scalar: Unicode.Scalar) -> Bool {
    guard let byte = UInt8(exactly: scalar.value) else { return false }
    return isDigit(byte) || isLetter(byte) || "-._~:/?#[]@!$&'()*+,;=%".utf8.contains(byte)
  }

  private static func isDigit(_ byte: UInt8) -> Bool { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte) }

  private static func isLetter(_ byte: UInt8) -> Bool {
    (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(byte | 0x20)
  }

  private static func padded(_ code: String) -> String { String(repeating: "0", count: max(0, 4 - code.count)) + code }

  /// The beginning of a URL, without what might be a secret in it.
  private static func shownScheme(_ text: String) -> String {
    let scheme = text.prefix { $0 != ":" }.prefix(20)
    return scheme.count < text.count && text.contains(":") ? "\"\(scheme):\"" : "no scheme"
  }
}
