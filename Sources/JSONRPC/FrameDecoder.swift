#if canImport(Glibc)
  import func Glibc.memchr
#else
  import func Darwin.memchr
#endif

/// Cuts a stream of bytes into messages, finds out the framing from the first of them, and finds its way back after
/// garbage. A plain value: the same bytes give the same events however they are split.
///
/// Resynchronisation rests on a property of JSON: a raw line break can't stand inside a string, so the line
/// `Content-Length: N` followed by a line break never occurs within a message that is JSON. Wherever such a line is
/// met, a frame begins.
public struct FrameDecoder: Sendable {
  /// What was found.
  public enum Event: Sendable, Equatable {
    /// A message: the range of its bytes, good for `withBytes` until the decoder is changed.
    case message(Range<Int>)
    /// Bytes that are no frame; told once for each stretch of them.
    case fault(FrameFault)
  }

  private enum Mode: Equatable {
    case undecided
    case headers
    case lines
    /// Headers, but lost: looking for the next `Content-Length` line.
    case lost
    /// Lines, dropping the rest of one that is too long.
    case overlongLine
  }

  /// The longest header block taken.
  public static let maximumHeaderBytes = 8192

  /// The framing, once it is known.
  public private(set) var framing: Framing?

  private let maximumMessageBytes: Int
  private var mode: Mode
  private var buffer: [UInt8] = []
  /// Where the bytes begin that are not used up.
  private var start = 0
  /// Up to where they were searched, so that no byte is searched twice.
  private var scanned = 0
  /// The body that is waited for, after its header was read.
  private var pendingBody: Range<Int>?
  private var lastBody: Range<Int>?
  /// Set after a body that was no JSON: from here on the line of a frame may begin that ends beyond that body.
  private var suspectFrom: Int?

  /// A decoder for messages of at most `maximumMessageBytes`; `framing` when it is known beforehand.
  public init(framing: Framing? = nil, maximumMessageBytes: Int = 64 << 20) {
    self.framing = framing
    self.maximumMessageBytes = maximumMessageBytes
    mode =
      switch framing {
      case nil: .undecided
      case .headers: .headers
      case .lines: .lines
      }
  }

  /// Bytes that wait in the decoder.
  public var bufferedBytes: Int { buffer.count - start }

  /// Adds bytes that came.
  public mutating func append(_ bytes: UnsafeRawBufferPointer) {
    let used = suspectFrom ?? start
    if used > 0 && (used == buffer.count || used > 1 << 16 && used > buffer.count / 2) {
      buffer.removeSubrange(..<used)
      start -= used
      scanned -= used
      if let body = pendingBody { pendingBody = (body.lowerBound - used)..<(body.upperBound - used) }
      if let from = suspectFrom { suspectFrom = from - used }
      lastBody = nil
    }
    buffer.append(contentsOf: bytes)
  }

  /// The bytes of a message.
  public func withBytes<Result>(_ range: Range<Int>, _ body: (UnsafeRawBufferPointer) -> Result) -> Result {
    buffer.withUnsafeBytes { body(UnsafeRawBufferPointer(rebasing: $0[range])) }
  }

  /// The next event, or nil when more bytes are needed.
  public mutating func next() -> Event? {
    while true {
      switch step() {
      case .event(let event): return event
      case .again: continue
      case .starved: return nil
      }
    }
  }

  /// To be called at the end of the stream: a fault if it ended inside a message.
  public mutating func finish() -> FrameFault? {
    defer {
      start = buffer.count
      pendingBody = nil
    }
    if let body = pendingBody { return .truncated(expected: body.count, found: buffer.count - body.lowerBound) }
    let rest = buffer[start...]
    guard rest.contains(where: { !Self.isBlank($0) }) else { return nil }
    return mode == .lost || mode == .overlongLine ? nil : .garbage
  }

  /// The last line of a stream may lack its line break: the rest as a message, when lines are the framing.
  public mutating func lastLine() -> Range<Int>? {
    guard mode == .lines || mode == .undecided && firstByteOpensJSON else { return nil }
    framing = framing ?? .lines
    let range = trimmed(start..<buffer.count)
    start = buffer.count
    scanned = start
    return range.isEmpty ? nil : range
  }

  /// The body of the last message was no JSON. If its announced length was too long, the next frame lies inside it:
  /// goes on from there.
  public mutating func reconsiderLastBody() {
    guard mode == .headers, pendingBody == nil, let body = lastBody else { return }
    if let found = findLengthLine(from: body.lowerBound), found < start {
      start = found
      scanned = found
    } else {
      suspectFrom = max(body.lowerBound, body.upperBound - Self.maximumLengthLineBytes)
    }
  }

  // MARK: - One step

  private enum Step {
    case event(Event)
    case again
    case starved
  }

  private mutating func step() -> Step {
    switch mode {
    case .undecided: decide()
    case .lines: nextLine()
    case .headers: pendingBody == nil ? nextHeader() : nextBody()
    case .lost: findWay()
    case .overlongLine: dropOverlongLine()
    }
  }

  private mutating func decide() -> Step {
    skipBlanks()
    if buffer.count - start >= 3, buffer[start] == 0xef, buffer[start + 1] == 0xbb, buffer[start + 2] == 0xbf {
      start += 3  // Some shells put a byte order mark in front of what they pipe.
      return .again
    }
    guard start < buffer.count else { return .starved }
    if firstByteOpensJSON {
      mode = .lines
      framing = .lines
      return .again
    }
    guard let lineEnd = index(of: 0x0a, from: max(start, scanned)) else {
      scanned = buffer.count
      return buffer.count - start > Self.maximumHeaderBytes ? lose(.garbage, from: start) : .starved
    }
    if headerField(in: start..<lineEnd) != nil {
      mode = .headers
      framing = .headers
      scanned = start
      return .again
    }
    if let header = lengthLine(endingAt: lineEnd), header >= start {
      mode = .headers
      framing = .headers
      start = header
    } else {
      start = lineEnd + 1
    }
    scanned = start
    return .event(.fault(.garbage))
  }

  private var firstByteOpensJSON: Bool {
    start < buffer.count && (buffer[start] == UInt8(ascii: "{") || buffer[start] == UInt8(ascii: "["))
  }

  // MARK: - Lines

  private mutating func nextLine() -> Step {
    guard let lineEnd = index(of: 0x0a, from: max(start, scanned)) else {
      scanned = buffer.count
      guard buffer.count - start > maximumMessageBytes else { return .starved }
      mode = .overlongLine
      start = buffer.count
      return .event(.fault(.tooLong(limit: maximumMessageBytes)))
    }
    let line = trimmed(start..<lineEnd)
    start = lineEnd + 1
    scanned = start
    if line.isEmpty { return .again }
    return line.count > maximumMessageBytes
      ? .event(.fault(.tooLong(limit: maximumMessageBytes))) : .event(.message(line))
  }

  private mutating func dropOverlongLine() -> Step {
    guard let lineEnd = index(of: 0x0a, from: max(start, scanned)) else {
      start = buffer.count
      scanned = start
      return .starved
    }
    start = lineEnd + 1
    scanned = start
    mode = .lines
    return .again
  }

  // MARK: - Headers

  private mutating func nextHeader() -> Step {
    if let from = suspectFrom {
      guard let lineEnd = index(of: 0x0a, from: start) else {
        return buffer.count - start > Self.maximumHeaderBytes
          ? lose(.headerTooLong(limit: Self.maximumHeaderBytes), from: start + 1) : .starved
      }
      suspectFrom = nil
      if let found = lengthLine(endingAt: lineEnd), found >= from { start = found }
    }
    skipBlanks()
    var length: Int?
    var lineStart = start
    while let lineEnd = index(of: 0x0a, from: lineStart) {
      let line = lineStart..<(lineEnd > lineStart && buffer[lineEnd - 1] == 0x0d ? lineEnd - 1 : lineEnd)
      lineStart = lineEnd + 1
      if line.isEmpty {
        guard let length else { return lose(.noLength, from: lineStart) }
        start = lineStart
        scanned = start
        pendingBody = start..<(start + length)
        return .again
      }
      // Not from the start of the block: its first line was right, and would be found again and again.
      guard let field = headerField(in: line) else { return lose(.garbage, from: line.lowerBound) }
      switch field.name {
      case "content-length":
        guard let value = Self.length(field.value) else { return lose(.badLength(field.value), from: lineStart) }
        guard value <= maximumMessageBytes else { return lose(.tooLong(limit: maximumMessageBytes), from: lineStart) }
        if let length, length != value { return lose(.contradictingLengths, from: lineStart) }
        length = value
      case "content-type":
        if let charset = Self.charset(field.value), charset != "utf-8", charset != "utf8" {
          return lose(.badCharset(charset), from: lineStart)
        }
      default: break
      }
    }
    // The block is read anew when more of it comes; it is short.
    return buffer.count - start > Self.maximumHeaderBytes
      ? lose(.headerTooLong(limit: Self.maximumHeaderBytes), from: start + 1) : .starved
  }

  private mutating func nextBody() -> Step {
    guard let body = pendingBody else { return .again }
    if buffer.count >= body.upperBound {
      pendingBody = nil
      lastBody = body
      start = body.upperBound
      scanned = start
      return .event(.message(body))
    }
    // A frame that begins before this one's announced end: the announcement was wrong.
    if let found = findLengthLine(from: max(body.lowerBound, scanned)) {
      pendingBody = nil
      start = found
      scanned = found
      return .event(.fault(.truncated(expected: body.count, found: found - body.lowerBound)))
    }
    scanned = max(body.lowerBound, buffer.count - Self.maximumLengthLineBytes)
    return .starved
  }

  private mutating func lose(_ fault: FrameFault, from position: Int) -> Step {
    mode = .lost
    framing = framing ?? .headers
    start = min(position, buffer.count)
    scanned = start
    pendingBody = nil
    suspectFrom = nil
    return .event(.fault(fault))
  }

  private mutating func findWay() -> Step {
    if let found = findLengthLine(from: max(start, scanned)) {
      start = found
      scanned = found
      mode = .headers
      return .again
    }
    // Keep what may be the beginning of the line that is looked for.
    start = max(start, buffer.count - Self.maximumLengthLineBytes)
    scanned = start
    return .starved
  }

  // MARK: - Looking at bytes

  private static let maximumLengthLineBytes = 64
  private static let lengthName = Array("content-length".utf8)

  /// The start of the first line from `position` on that ends in a complete `Content-Length: digits`.
  private func findLengthLine(from position: Int) -> Int? {
    var from = position
    while let lineEnd = index(of: 0x0a, from: from) {
      if let found = lengthLine(endingAt: lineEnd), found >= position { return found }
      from = lineEnd + 1
    }
    return nil
  }

  /// Where `Content-Length: digits` starts, if just that stands before the line break at `lineEnd`; whatever is in front of it.
  private func lengthLine(endingAt lineEnd: Int) -> Int? {
    var position = lineEnd
    let floor = max(0, lineEnd - Self.maximumLengthLineBytes)
    func back(while matches: (UInt8) -> Bool) -> Int {
      var count = 0
      while position > floor && matches(buffer[position - 1]) {
        position -= 1
        count += 1
      }
      return count
    }
    _ = back { $0 == 0x0d || $0 == 0x20 || $0 == 0x09 }
    guard back(while: { $0 >= 0x30 && $0 <= 0x39 }) > 0 else { return nil }
    _ = back { $0 == 0x20 || $0 == 0x09 }
    guard position > floor, buffer[position - 1] == UInt8(ascii: ":") else { return nil }
    position -= 1
    _ = back { $0 == 0x20 || $0 == 0x09 }
    let name = Self.lengthName
    guard position - name.count >= 0 else { return nil }
    position -= name.count
    for (offset, byte) in name.enumerated() where buffer[position + offset] | 0x20 != byte | 0x20 { return nil }
    return position
  }

  private func headerField(in line: Range<Int>) -> (name: String, value: String)? {
    guard line.count <= Self.maximumHeaderBytes, let colon = buffer[line].firstIndex(of: UInt8(ascii: ":")) else {
      return nil
    }
    let name = buffer[trimmed(line.lowerBound..<colon)]
    guard let first = name.first, Self.isLetter(first), name.allSatisfy(Self.isToken) else { return nil }
    let value = String(decoding: buffer[trimmed((colon + 1)..<line.upperBound)], as: UTF8.self)
    return (String(decoding: name.map { Self.isLetter($0) ? $0 | 0x20 : $0 }, as: UTF8.self), value)
  }

  private static func length(_ text: String) -> Int? {
    guard !text.isEmpty, text.utf8.allSatisfy({ $0 >= 0x30 && $0 <= 0x39 }) else { return nil }
    // More digits than any length has: no number of ours, but still "too long", whatever they say.
    return text.utf8.count > 18 ? Int.max : Int(text)
  }

  /// The charset of a media type such as `application/vscode-jsonrpc; charset=utf-8`, in lower case.
  private static func charset(_ mediaType: String) -> String? {
    for parameter in mediaType.split(separator: ";").dropFirst() {
      let parts = parameter.split(separator: "=", maxSplits: 1)
      guard parts.count == 2 else { continue }
      let name = parts[0].lowercased().filter { $0 != " " && $0 != "\t" }
      if name == "charset" { return parts[1].lowercased().filter { $0 != " " && $0 != "\"" && $0 != "\t" } }
    }
    return nil
  }

  private mutating func skipBlanks() {
    while start < buffer.count && Self.isBlank(buffer[start]) { start += 1 }
    scanned = max(scanned, start)
  }

  private func trimmed(_ range: Range<Int>) -> Range<Int> {
    var lower = range.lowerBound
    var upper = range.upperBound
    while lower < upper && Self.isBlank(buffer[lower]) { lower += 1 }
    while upper > lower && Self.isBlank(buffer[upper - 1]) { upper -= 1 }
    return lower..<upper
  }

  private func index(of byte: UInt8, from position: Int) -> Int? {
    buffer.withUnsafeBytes { bytes in
      guard position < bytes.count, let base = bytes.baseAddress,
        let found = memchr(base + position, Int32(byte), bytes.count - position)
      else { return nil }
      return base.distance(to: found)
    }
  }

  private static func isBlank(_ byte: UInt8) -> Bool { byte == 0x20 || byte == 0x09 || byte == 0x0a || byte == 0x0d }
  private static func isLetter(_ byte: UInt8) -> Bool { (byte | 0x20) >= 0x61 && (byte | 0x20) <= 0x7a }
  private static func isToken(_ byte: UInt8) -> Bool {
    isLetter(byte) || byte >= 0x30 && byte <= 0x39 || byte == UInt8(ascii: "-") || byte == UInt8(ascii: "_")
  }
}
