import JSONRPC
import Testing

/// A stream and what is to be found in it.
struct Stream: Sendable, CustomStringConvertible {
  var name: String
  var bytes: String
  var found: [String]
  var description: String { name }

  static let all: [Stream] = [
    Stream("headers", "Content-Length: 2\r\n\r\n{}Content-Length: 4\r\n\r\n[12]", ["{}", "[12]"]),
    Stream("lower-case-header", "content-length: 2\r\n\r\n{}", ["{}"]),
    Stream("no-space", "Content-Length:2\r\n\r\n{}", ["{}"]),
    Stream("line-feeds-only", "Content-Length: 2\n\n{}", ["{}"]),
    Stream("more-headers", "X-One: 1\r\nContent-Length: 2\r\nContent-Type: a/b; charset=utf8\r\n\r\n{}", ["{}"]),
    Stream("same-length-twice", "Content-Length: 2\r\nContent-Length: 2\r\n\r\n{}", ["{}"]),
    Stream("lines", "{}\n[1]\r\n\n  {\"a\":2}  \n", ["{}", "[1]", "{\"a\":2}"]),
    Stream("mark-in-front", "\u{feff}{}\n", ["{}"]),
    Stream("characters-count-as-bytes", "Content-Length: 5\r\n\r\n\"é€\"".replacing("5", with: "7"), ["\"é€\""]),
    Stream("noise-first", "line noise\r\nContent-Length: 2\r\n\r\n{}", ["!garbage", "{}"]),
    Stream("noise-without-break", "\u{1}\u{2}noiseContent-Length: 2\r\n\r\n{}", ["!garbage", "{}"]),
    Stream("length-no-number", "Content-Length: abc\r\n\r\n{}Content-Length: 2\r\n\r\n[]", ["!badLength", "[]"]),
    Stream("length-negative", "Content-Length: -5\r\n\r\n{}Content-Length: 2\r\n\r\n[]", ["!badLength", "[]"]),
    Stream(
      "length-huge", "Content-Length: 1000000000000000000000000000000\r\n\r\n{}Content-Length: 2\r\n\r\n[]",
      ["!tooLong", "[]"]),
    Stream("length-missing", "X: 1\r\n\r\n{}Content-Length: 2\r\n\r\n[]", ["!noLength", "[]"]),
    Stream(
      "lengths-differ", "Content-Length: 2\r\nContent-Length: 3\r\n\r\n{}Content-Length: 2\r\n\r\n[]",
      ["!contradictingLengths", "[]"]),
    Stream(
      "other-charset", "Content-Length: 2\r\nContent-Type: a; charset=utf-16\r\n\r\n{}Content-Length: 2\r\n\r\n[]",
      ["!badCharset", "[]"]),
    Stream("length-too-small", "Content-Length: 1\r\n\r\n{}Content-Length: 2\r\n\r\n[]", ["{", "!garbage", "[]"]),
    Stream(
      "garbage-after-a-length", "Content-Length: 2\r\nno header\r\nContent-Length: 2\r\n\r\n[]", ["!garbage", "[]"]),
    Stream("length-far-too-large", "Content-Length: 90\r\n\r\n{}Content-Length: 2\r\n\r\n[]", ["!truncated", "[]"]),
  ]

  init(_ name: String, _ bytes: String, _ found: [String]) {
    self.name = name
    self.bytes = bytes
    self.found = found
  }
}

struct FrameDecoderTests {
  private static func name(_ fault: FrameFault) -> String {
    switch fault {
    case .garbage: "!garbage"
    case .noLength: "!noLength"
    case .badLength: "!badLength"
    case .contradictingLengths: "!contradictingLengths"
    case .tooLong: "!tooLong"
    case .headerTooLong: "!headerTooLong"
    case .badCharset: "!badCharset"
    case .truncated: "!truncated"
    }
  }

  /// Feeds pieces and lists what is found: bodies as they are, faults with an exclamation mark.
  private func events(_ pieces: [ArraySlice<UInt8>]) -> [String] {
    var decoder = FrameDecoder()
    var found: [String] = []
    for piece in pieces {
      Array(piece).withUnsafeBytes { decoder.append($0) }
      while let event = decoder.next() {
        switch event {
        case .message(let range): found.append(decoder.withBytes(range) { String(decoding: $0, as: UTF8.self) })
        case .fault(let fault): found.append(Self.name(fault))
        }
      }
    }
    return found
  }

  @Test("a stream gives its messages, and its faults once each", arguments: Stream.all)
  func finds(stream: Stream) {
    let bytes = Array(stream.bytes.utf8)
    #expect(events([bytes[...]]) == stream.found)
  }

  @Test("every way of cutting a stream in two, and byte by byte, gives the same", arguments: Stream.all)
  func splits(stream: Stream) {
    let bytes = Array(stream.bytes.utf8)
    let whole = events([bytes[...]])
    for cut in 0...bytes.count { #expect(events([bytes[..<cut], bytes[cut...]]) == whole, "cut at \(cut)") }
    #expect(events(bytes.indices.map { bytes[$0...$0] }) == whole)
  }

  @Test("after a body that was no JSON, a frame that began inside it is found")
  func reconsiders() {
    let bytes = Array("Content-Length: 10\r\n\r\n{}Content-Length: 2\r\n\r\n[]".utf8)
    for cut in 0...bytes.count {
      var decoder = FrameDecoder()
      var bodies: [String] = []
      for piece in [bytes[..<cut], bytes[cut...]] {
        Array(piece).withUnsafeBytes { decoder.append($0) }
        while let event = decoder.next() {
          guard case .message(let range) = event else { continue }
          let body = decoder.withBytes(range) { String(decoding: $0, as: UTF8.self) }
          bodies.append(body)
          if body != "[]" { decoder.reconsiderLastBody() }
        }
      }
      #expect(bodies == ["{}Content-", "[]"], "cut at \(cut)")
    }
  }

  @Test("no bytes make the decoder trap")
  func survivesNoise() {
    var random = SystemRandomNumberGenerator()
    let seed = UInt64.random(in: 1 ... .max, using: &random)
    var state = seed
    let vocabulary = [
      "Content-Length", ":", " ", "2", "99", "\r\n", "\n", "{}", "[", "é", "\u{0}", "charset=x", ";", "Content-Type",
    ]
    for _ in 0..<3000 {
      var bytes: [UInt8] = []
      for _ in 0..<12 {
        state ^= state << 13
        state ^= state >> 7
        state ^= state << 17
        bytes += Array(vocabulary[Int(state % UInt64(vocabulary.count))].utf8)
      }
      let whole = events([bytes[...]])
      let cut = Int(state >> 32) % (bytes.count + 1)
      #expect(events([bytes[..<cut], bytes[cut...]]) == whole, "seed \(seed), bytes \(bytes), cut \(cut)")
    }
  }
}
