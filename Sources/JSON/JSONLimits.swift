/// How much a document may ask for. What goes beyond is refused with an error, so that memory, time and stack stay
/// bounded whatever comes in.
public struct JSONLimits: Sendable, Equatable {
  /// Arrays and objects inside each other. Held to 512: values nested deeper could overflow the stack of whoever walks
  /// or frees them.
  public var depth: Int {
    didSet { depth = min(depth, Self.deepest) }
  }
  /// Bytes of the whole document.
  public var bytes: Int
  /// UTF-8 bytes of an object's key, escapes resolved.
  public var keyBytes: Int
  /// Values in the whole document, arrays and objects among them.
  public var values: Int
  /// Members of one object.
  public var members: Int
  /// Digits of one number, those of the exponent included.
  public var numberDigits: Int

  /// Limits that differ from the default ones where given.
  public init(
    depth: Int = 64,
    bytes: Int = 64 << 20,
    keyBytes: Int = 1024,
    values: Int = 1_000_000,
    members: Int = 10_000,
    numberDigits: Int = 400
  ) {
    self.depth = min(depth, Self.deepest)
    self.bytes = bytes
    self.keyBytes = keyBytes
    self.values = values
    self.members = members
    self.numberDigits = numberDigits
  }

  /// 64 levels, 64 MiB, a million values, 10 000 members, 1024 bytes of key, 400 digits.
  public static let `default` = JSONLimits()

  private static let deepest = 512
}
