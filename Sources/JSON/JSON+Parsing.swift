extension JSON {
  /// Reads one document, RFC 8259 and stricter: no key twice, no NUL, no byte order mark, no lone surrogate, only valid
  /// UTF-8, nothing behind the value, nothing beyond the limits. Time and memory are linear in the length.
  ///
  /// Keys are the same when Swift's strings are, canonical equivalents included, so that no later lookup is ambiguous.
  public static func parse(
    _ bytes: UnsafeRawBufferPointer,
    limits: JSONLimits = .default
  ) throws(JSONError) -> JSON {
    var parser = JSONParser(bytes: bytes.bindMemory(to: UInt8.self), limits: limits)
    return try parser.document()
  }

  /// Reads one document from an array of bytes.
  public static func parse(_ bytes: [UInt8], limits: JSONLimits = .default) throws(JSONError) -> JSON {
    try bytes.withUnsafeBufferPointer { (buffer) throws(JSONError) in
      try parse(UnsafeRawBufferPointer(buffer), limits: limits)
    }
  }

  /// Reads one document from part of an array; offsets in errors count from the start of the part.
  public static func parse(_ bytes: ArraySlice<UInt8>, limits: JSONLimits = .default) throws(JSONError) -> JSON {
    try bytes.withUnsafeBufferPointer { (buffer) throws(JSONError) in
      try parse(UnsafeRawBufferPointer(buffer), limits: limits)
    }
  }

  /// Reads one document from a string; offsets in errors count its UTF-8 bytes.
  public static func parse(_ text: String, limits: JSONLimits = .default) throws(JSONError) -> JSON {
    try parse(Array(text.utf8), limits: limits)
  }
}
