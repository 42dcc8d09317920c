import Testing
import WebAddress

struct AddressRulesTests {
  private func refusal(_ text: String, allowed: Bool = false) throws -> String? {
    AddressRules.refusal(try #require(IPAddress(literal: text)), allowsOwnNetwork: allowed)
  }

  @Test("every range of the table is written rightly") func table() {
    #expect(AddressRules.ranges.count == 36)
  }

  @Test(
    "public addresses are connected to",
    arguments: [
      "8.8.8.8", "1.1.1.1", "9.255.255.255", "11.0.0.0", "100.63.255.255", "100.128.0.0", "126.255.255.255",
      "128.0.0.0",
      "169.253.255.255", "172.15.255.255", "172.32.0.0", "192.167.255.255", "192.169.0.0", "198.17.255.255",
      "198.20.0.0", "223.255.255.255", "2606:4700:4700::1111", "2a00:1450:4001:81b::200e", "::ffff:8.8.8.8",
      "64:ff9b::8.8.8.8", "2002:808:808::1",
    ])
  func open(address: String) throws { #expect(try refusal(address) == nil) }

  @Test(
    "addresses of one's own network are connected to with leave only",
    arguments: [
      "127.0.0.1", "127.255.255.255", "10.0.0.0", "10.255.255.255", "172.16.0.1", "172.31.255.255", "192.168.0.1",
      "100.64.0.1", "100.127.255.255", "::1", "fc00::1", "fdff::1", "::ffff:127.0.0.1", "::ffff:10.1.2.3",
      "64:ff9b::127.0.0.1", "64:ff9b::c0a8:101", "64:ff9b:1::1", "2002:7f00:1::", "2002:a00:1::1",
    ])
  func ownNetwork(address: String) throws {
    #expect(try refusal(address) != nil)
    #expect(try refusal(address, allowed: true) == nil)
  }

  @Test(
    "addresses that serve nobody are never connected to",
    arguments: [
      "0.0.0.0", "0.1.2.3", "169.254.169.254", "192.0.0.8", "192.0.2.1", "192.88.99.1", "198.18.0.1", "198.19.255.255",
      "198.51.100.7", "203.0.113.9", "224.0.0.1", "239.255.255.255", "240.0.0.1", "255.255.255.255", "::",
      "::7f00:1", "fe80::1", "febf::1", "fec0::1", "ff02::1", "100::1", "2001::1",
      "2001:0:4136:e378:8000:63bf:3fff:fdd2",
      "2001:db8::1", "2001:2::1", "3fff::1", "4000::1", "8000::1", "::ffff:169.254.169.254", "64:ff9b::e000:1",
      "2002:a9fe:a9fe::1", "1234::1",
    ])
  func never(address: String) throws {
    #expect(try refusal(address, allowed: true) != nil)
  }

  @Test("a refusal names the address, the range and its source")
  func words() throws {
    #expect(try refusal("10.1.2.3") == "10.1.2.3 is a private address (RFC 1918)")
    #expect(
      try refusal("::ffff:127.0.0.1")
        == "::ffff:127.0.0.1 is an IPv4 address mapped into IPv6 (RFC 4291); 127.0.0.1 is a loopback address (RFC 1122)"
    )
  }

  @Test(
    "other spellings of an IPv4 address are the address",
    arguments: ["2130706433", "0177.0.0.1", "0x7f.1", "0x7f000001", "127.1", "017700000001", "127.0.1"])
  func spellings(text: String) throws {
    #expect(IPAddress(literal: text) == .v4(0x7f00_0001))
  }

  @Test(
    "what is no address is none", arguments: ["", "localhost", "1.2.3.4.5", "256.0.0.1", "1.2.3.4 ", "::g", "[::1]"])
  func others(text: String) { #expect(IPAddress(literal: text) == nil) }
}

struct WebURLTests {
  @Test(
    "plain URLs are taken, with their host and port",
    arguments: [
      ("http://example.com", "example.com", 80), ("https://Example.COM/a?b=c#d", "example.com", 443),
      ("HTTP://example.com:8080/", "example.com", 8080), ("http://[2606:4700::1]:81/x", "2606:4700::1", 81),
      ("https://a_b.example.com./p@q", "a_b.example.com.", 443), ("http://10.0.0.1?x=@y", "10.0.0.1", 80),
    ])
  func taken(text: String, host: String, port: Int) throws {
    let url = try WebURL(text)
    #expect(url.host == host)
    #expect(url.port == port)
    #expect(url.isSecure == text.hasPrefix("https"))
  }

  @Test(
    "all that can be read in two ways, or is no web address, is refused",
    arguments: [
      "", "example.com", "//example.com/", "ftp://example.com/", "file:///etc/passwd", "gopher://example.com/",
      "javascript:alert(1)", "http:example.com", "http:/example.com", "http:///path", "http://", "https://?q",
      "http://user@example.com/", "http://user:pass@example.com/", "http://a@b@c/", "http://example.com\\@evil.com/",
      "http://exa mple.com/", "http://example.com/a b", "http://example.com/\n", "http://example.com/\0",
      "http://例え.jp/", "http://example.com:0/", "http://example.com:65536/", "http://example.com:+80/",
      "http://example.com:/", "http://example.com:80:81/", "http://[::1/", "http://[::1]x/", "http://[::1]:/",
      "http://[127.0.0.1]/", "http://::1/", "http://-a.com/", "http://a..b/", "http://%31%32%37.0.0.1/",
      "http://①②⑦.⓪.⓪.①/", " http://example.com", "http://" + String(repeating: "a", count: 2048),
    ])
  func refused(text: String) {
    #expect(throws: WebURL.Refusal.self) { try WebURL(text) }
  }

  @Test("a refusal does not repeat the user name or password")
  func discreet() {
    let refusal = #expect(throws: WebURL.Refusal.self) { try WebURL("http://me:hunter2@example.com/") }
    #expect(refusal.map { "\($0)".contains("hunter2") } == false)
  }
}
