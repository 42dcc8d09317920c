extension JSONParser {
  /// The string whose opening quote is at `index`.
  mutating func string() throws(JSONError) -> String {
    index += 1
    let start = index
    var plain = PlainText()
    index = plain.end(in: bytes, from: index)
    if byte == UInt8(ascii: "\"") {
      let text = UnsafeBufferPointer(rebasing: bytes[start..<index])
      index += 1
      return plain.isASCII ? Self.ascii(text) : try unicode(text, at: start)
    }
    return try escapedString(from: start, plain)
  }

  /// A string of bytes known to be ASCII.
  @inline(__always)
  static func ascii(_ text: UnsafeBufferPointer<UInt8>) -> String {
    String(copying: UTF8Span(unchecked: text.span, isKnownASCII: true))
  }

  /// A string of bytes that must be UTF-8 and stand at `offset` of the document.
  private func unicode(_ text: UnsafeBufferPointer<UInt8>, at offset: Int) throws(JSONError) -> String {
    try checkUnicode(text, at: offset)
    return String(copying: UTF8Span(unchecked: text.span, isKnownASCII: false))
  }

  /// The whole of a string whose text began at `start`, when its first run, scanned by `plain`, ended at `index` before
  /// something other than the closing quote.
  private mutating func escapedString(from start: Int, _ plain: PlainText) throws(JSONError) -> String {
    var plain = plain
    scratch.removeAll(keepingCapacity: true)
    var runStart = start
    while true {
      let run = UnsafeBufferPointer(rebasing: bytes[runStart..<index])
      if !run.isEmpty {
        // Escapes cannot complete a sequence, so each run has to be valid by itself.
        if !plain.isASCII { try checkUnicode(run, at: runStart) }
        scratch.append(contentsOf: run)
      }
      switch byte {
      case UInt8(ascii: "\""):
        index += 1
        return scratch.withUnsafeBufferPointer { String(decoding: $0, as: UTF8.self) }
      case UInt8(ascii: "\\"):
        try escape()
      case 0 where index < bytes.count:
        throw unexpected("no NUL in a string", .nul)
      case _ where index < bytes.count:
        throw unexpected("control characters in a string to be escaped", .controlCharacter)
      default:
        throw unexpected("'\"' to end a string")
      }
      runStart = index
      index = plain.end(in: bytes, from: index)
    }
  }

  private func checkUnicode(_ text: UnsafeBufferPointer<UInt8>, at offset: Int) throws(JSONError) {
    do throws(UTF8.ValidationError) {
      _ = try UTF8Span(validating: text.span)
    } catch {
      let place = offset + error.byteOffsets.lowerBound
      throw failure(.invalidUTF8, at: place, "UTF-8, found an invalid sequence")
    }
  }
}
