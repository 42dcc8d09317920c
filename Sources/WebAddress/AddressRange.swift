/// A range of internet addresses that means something special.
public struct AddressRange: Sendable {
  /// Whether addresses of the range may be connected to.
  public enum Rule: Sendable {
    /// Never: nothing that serves anybody is there.
    case never
    /// Machines of one's own: only with leave.
    case ownNetwork
    /// As the version 4 address in the lower 32 bits may be.
    case asLowerV4
    /// As the version 4 address in the bits 16 to 47 may be.
    case asUpperV4
  }

  /// What the range is.
  public let name: String
  /// Who says so.
  public let source: String
  /// Whether it may be connected to.
  public let rule: Rule
  private let start: IPAddress
  private let bits: Int

  /// A range as `address/bits`; nil when that is none.
  init?(_ range: String, _ name: String, _ source: String, _ rule: Rule) {
    let parts = range.split(separator: "/")
    guard parts.count == 2, let start = IPAddress(literal: String(parts[0])), let bits = Int(parts[1]) else {
      return nil
    }
    self.name = name
    self.source = source
    self.rule = rule
    self.start = start
    self.bits = bits
  }

  /// Whether the range has an address.
  public func contains(_ address: IPAddress) -> Bool { address.shares(bits, with: start) }
}
