extension JSONWriter {
  /// Writes a value with all that is in it.
  public mutating func value(_ value: JSON) {
    switch value {
    case .null: null()
    case .bool(let value): bool(value)
    case .number(let value): number(value)
    case .string(let value): string(value)
    case .array(let elements):
      beginArray()
      for element in elements { self.value(element) }
      endArray()
    case .object(let object):
      beginObject()
      for member in object {
        key(member.key)
        self.value(member.value)
      }
      endObject()
    }
  }

  /// Writes a string.
  public mutating func string(_ value: String) {
    scalar { Self.appendQuoted(value, to: &$0) }
  }

  /// Writes a number as its literal stands.
  public mutating func number(_ value: JSON.Number) {
    scalar { bytes in Self.append(value.literal, to: &bytes) }
  }

  /// Writes an integer.
  public mutating func int(_ value: Int64) {
    scalar { bytes in Self.append(String(value), to: &bytes) }
  }

  /// Writes an integer.
  public mutating func int(_ value: Int) { int(Int64(value)) }

  /// Writes the shortest literal that reads back as the same double; `null` for infinities and NaN.
  public mutating func double(_ value: Double) {
    if let number = JSON.Number(finite: value) { self.number(number) } else { null() }
  }

  /// Writes `true` or `false`.
  public mutating func bool(_ value: Bool) { raw(value ? "true" : "false") }

  /// Writes `null`.
  public mutating func null() { raw("null") }

  /// Writes a value that is JSON already.
  public mutating func raw(_ json: [UInt8]) {
    scalar { $0.append(contentsOf: json) }
  }

  /// Writes a value that is JSON already.
  public mutating func raw(_ json: ArraySlice<UInt8>) {
    scalar { $0.append(contentsOf: json) }
  }

  /// Writes a value that is JSON already.
  public mutating func raw(_ json: StaticString) {
    scalar { $0.append(contentsOf: UnsafeBufferPointer(start: json.utf8Start, count: json.utf8CodeUnitCount)) }
  }
}
