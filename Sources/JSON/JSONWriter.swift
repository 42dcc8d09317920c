/// Writes compact JSON into bytes and places the commas.
///
/// `value(_:)` alone always makes a valid document. With the single steps, the caller opens what it closes and gives
/// each member a key.
public struct JSONWriter: Sendable {
  /// What has been written.
  public private(set) var bytes: [UInt8]

  /// Whether a value has just ended, so that the next one in the same container takes a comma. One flag is enough: a
  /// container that opens or a key clears it, a container that closes is a value that has ended.
  private var afterValue = false

  /// A writer with room for `capacity` bytes before it has to grow.
  public init(capacity: Int = 256) {
    bytes = []
    bytes.reserveCapacity(capacity)
  }

  /// Forgets what has been written and keeps the room.
  public mutating func removeAll() {
    bytes.removeAll(keepingCapacity: true)
    afterValue = false
  }

  /// Writes `{`.
  public mutating func beginObject() { open(UInt8(ascii: "{")) }

  /// Writes `}`.
  public mutating func endObject() { close(UInt8(ascii: "}")) }

  /// Writes `[`.
  public mutating func beginArray() { open(UInt8(ascii: "[")) }

  /// Writes `]`.
  public mutating func endArray() { close(UInt8(ascii: "]")) }

  /// Writes the key of the member whose value comes next.
  public mutating func key(_ key: String) {
    separate()
    Self.appendQuoted(key, to: &bytes)
    bytes.append(UInt8(ascii: ":"))
    afterValue = false
  }

  /// Writes a value that is JSON already.
  public mutating func raw(_ json: UnsafeRawBufferPointer) {
    separate()
    bytes.append(contentsOf: json)
    afterValue = true
  }

  @inline(__always)
  mutating func separate() {
    if afterValue { bytes.append(UInt8(ascii: ",")) }
  }

  /// Writes a value whose bytes `body` appends.
  @inline(__always)
  mutating func scalar(_ body: (inout [UInt8]) -> Void) {
    separate()
    body(&bytes)
    afterValue = true
  }

  @inline(__always)
  private mutating func open(_ bracket: UInt8) {
    separate()
    bytes.append(bracket)
    afterValue = false
  }

  @inline(__always)
  private mutating func close(_ bracket: UInt8) {
    bytes.append(bracket)
    afterValue = true
  }
}
