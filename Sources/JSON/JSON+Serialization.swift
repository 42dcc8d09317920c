extension JSON {
  /// The value as compact JSON.
  public func serialized() -> [UInt8] {
    var writer = JSONWriter()
    writer.value(self)
    return writer.bytes
  }

  /// The value as JSON for people and diffs: indented by two spaces, arrays of scalars on one line where they fit, no
  /// newline at the end.
  public func prettyPrinted() -> String {
    var printer = PrettyPrinter()
    printer.write(self)
    return printer.text
  }
}

extension JSON: CustomStringConvertible {
  /// The value as compact JSON.
  public var description: String { String(decoding: serialized(), as: UTF8.self) }
}
