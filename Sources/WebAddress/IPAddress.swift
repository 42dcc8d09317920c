#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// An internet address of either version.
public enum IPAddress: Sendable, Hashable {
  /// Version 4: 32 bits.
  case v4(UInt32)
  /// Version 6: the upper and the lower 64 bits.
  case v6(high: UInt64, low: UInt64)

  /// The address that a text spells, if it spells one: version 6 without brackets (RFC 4291), or version 4 in any form
  /// that `inet_aton` knows, which is what resolvers take: `127.0.0.1`, `127.1`, `2130706433`, `0177.0.0.1`, `0x7f.1`.
  public init?(literal text: String) {
    guard !text.utf8.contains(where: { $0 <= 0x20 }) else { return nil }
    var v4 = in_addr()
    var v6 = in6_addr()
    if inet_aton(text, &v4) != 0 {
      self = .v4(UInt32(bigEndian: v4.s_addr))
    } else if inet_pton(AF_INET6, text, &v6) == 1 {
      self.init(v6)
    } else {
      return nil
    }
  }

  /// The address in a socket address; nil for another family.
  public init?(_ address: UnsafePointer<sockaddr>) {
    switch Int32(address.pointee.sa_family) {
    case AF_INET:
      let v4 = UnsafeRawPointer(address).loadUnaligned(as: sockaddr_in.self).sin_addr
      self = .v4(UInt32(bigEndian: v4.s_addr))
    case AF_INET6: self.init(UnsafeRawPointer(address).loadUnaligned(as: sockaddr_in6.self).sin6_addr)
    default: return nil
    }
  }

  private init(_ address: in6_addr) {
    self = withUnsafeBytes(of: address) { bytes in
      .v6(
        high: UInt64(bigEndian: bytes.loadUnaligned(as: UInt64.self)),
        low: UInt64(bigEndian: bytes.loadUnaligned(fromByteOffset: 8, as: UInt64.self)))
    }
  }

  /// The version 4 address in the lower 32 bits of a version 6 one.
  var lowerV4: IPAddress {
    switch self {
    case .v4: self
    case .v6(_, let low): .v4(UInt32(truncatingIfNeeded: low))
    }
  }

  /// The version 4 address in the bits 16 to 47 of a version 6 one, where 6to4 has it.
  var upperV4: IPAddress {
    switch self {
    case .v4: self
    case .v6(let high, _): .v4(UInt32(truncatingIfNeeded: high >> 16))
    }
  }

  /// Whether the first `bits` bits are those of `other`; never for the other version.
  func shares(_ bits: Int, with other: IPAddress) -> Bool {
    switch (self, other) {
    case (.v4(let left), .v4(let right)): bits == 0 || (left ^ right) >> (32 - bits) == 0
    case (.v6(let high, let low), .v6(let otherHigh, let otherLow)):
      bits <= 64
        ? bits == 0 || (high ^ otherHigh) >> (64 - bits) == 0
        : high == otherHigh && (low ^ otherLow) >> (128 - bits) == 0
    default: false
    }
  }
}

extension IPAddress: CustomStringConvertible {
  /// The usual spelling.
  public var description: String {
    switch self {
    case .v4(let bits): return (0..<4).map { String(bits >> (24 - 8 * $0) & 255) }.joined(separator: ".")
    case .v6(let high, let low):
      var address = in6_addr()
      withUnsafeMutableBytes(of: &address) { bytes in
        bytes.storeBytes(of: high.bigEndian, as: UInt64.self)
        bytes.storeBytes(of: low.bigEndian, toByteOffset: 8, as: UInt64.self)
      }
      var text = [CChar](repeating: 0, count: Int(INET6_ADDRSTRLEN))
      guard inet_ntop(AF_INET6, &address, &text, socklen_t(text.count)) != nil else { return "?" }
      return String(decoding: text.prefix { $0 != 0 }.map { UInt8(bitPattern: $0) }, as: UTF8.self)
    }
  }
}
