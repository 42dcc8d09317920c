/// Which addresses may be connected to on somebody's behalf: public ones, and those of one's own network only with leave.
///
/// A URL out of a request could otherwise make this machine speak to whatever trusts it: a router, a database, the
/// metadata service of a cloud.
public enum AddressRules {
  /// Why an address may not be connected to: the range and its source; nil when it may be.
  public static func refusal(_ address: IPAddress, allowsOwnNetwork: Bool) -> String? {
    guard let range = ranges.first(where: { $0.contains(address) }) else { return nil }
    switch range.rule {
    case .never: return "\(address) is \(range.name) (\(range.source))"
    case .ownNetwork: return allowsOwnNetwork ? nil : "\(address) is \(range.name) (\(range.source))"
    case .asLowerV4: return inner(address, address.lowerV4, range, allowsOwnNetwork)
    case .asUpperV4: return inner(address, address.upperV4, range, allowsOwnNetwork)
    }
  }

  private static func inner(
    _ address: IPAddress, _ v4: IPAddress, _ range: AddressRange, _ allowsOwnNetwork: Bool
  ) -> String? {
    refusal(v4, allowsOwnNetwork: allowsOwnNetwork).map { "\(address) is \(range.name) (\(range.source)); \($0)" }
  }

  /// Every special range; the first that has an address decides. From the registries that RFC 6890 set up.
  public static let ranges: [AddressRange] = [
    AddressRange("0.0.0.0/8", "\"this network\"", "RFC 1122", .never),
    AddressRange("10.0.0.0/8", "a private address", "RFC 1918", .ownNetwork),
    AddressRange("100.64.0.0/10", "an address behind carrier-grade NAT", "RFC 6598", .ownNetwork),
    AddressRange("127.0.0.0/8", "a loopback address", "RFC 1122", .ownNetwork),
    AddressRange("169.254.0.0/16", "a link-local address", "RFC 3927", .never),
    AddressRange("172.16.0.0/12", "a private address", "RFC 1918", .ownNetwork),
    AddressRange("192.0.0.0/24", "kept for protocols", "RFC 6890", .never),
    AddressRange("192.0.2.0/24", "for documentation", "RFC 5737", .never),
    AddressRange("192.88.99.0/24", "a relay of 6to4", "RFC 7526", .never),
    AddressRange("192.168.0.0/16", "a private address", "RFC 1918", .ownNetwork),
    AddressRange("198.18.0.0/15", "for benchmarks", "RFC 2544", .never),
    AddressRange("198.51.100.0/24", "for documentation", "RFC 5737", .never),
    AddressRange("203.0.113.0/24", "for documentation", "RFC 5737", .never),
    AddressRange("224.0.0.0/4", "a multicast address", "RFC 5771", .never),
    AddressRange("255.255.255.255/32", "the broadcast address", "RFC 919", .never),
    AddressRange("240.0.0.0/4", "reserved", "RFC 1112", .never),

    AddressRange("::1/128", "the loopback address", "RFC 4291", .ownNetwork),
    AddressRange("::/128", "the unspecified address", "RFC 4291", .never),
    AddressRange("::ffff:0:0/96", "an IPv4 address mapped into IPv6", "RFC 4291", .asLowerV4),
    AddressRange("::/96", "an \"IPv4-compatible\" address, which is deprecated", "RFC 4291", .never),
    AddressRange("64:ff9b::/96", "an IPv4 address translated to IPv6", "RFC 6052", .asLowerV4),
    AddressRange("64:ff9b:1::/48", "an address for local translation to IPv4", "RFC 8215", .ownNetwork),
    AddressRange("100::/64", "for discarding", "RFC 6666", .never),
    AddressRange("2001::/32", "an address of Teredo", "RFC 4380", .never),
    AddressRange("2001:2::/48", "for benchmarks", "RFC 5180", .never),
    AddressRange("2001:db8::/32", "for documentation", "RFC 3849", .never),
    AddressRange("2001::/23", "kept for protocols", "RFC 2928", .never),
    AddressRange("2002::/16", "an IPv4 address in 6to4", "RFC 3056", .asUpperV4),
    AddressRange("3fff::/20", "for documentation", "RFC 9637", .never),
    AddressRange("fc00::/7", "a unique local address", "RFC 4193", .ownNetwork),
    AddressRange("fe80::/10", "a link-local address", "RFC 4291", .never),
    AddressRange("fec0::/10", "a site-local address, which is deprecated", "RFC 3879", .never),
    AddressRange("ff00::/8", "a multicast address", "RFC 4291", .never),
    // Global unicast is 2000::/3; all the rest is nobody's.
    AddressRange("::/3", "reserved", "RFC 4291", .never),
    AddressRange("4000::/2", "reserved", "RFC 4291", .never),
    AddressRange("8000::/1", "reserved", "RFC 4291", .never),
  ].compactMap { $0 }
}
