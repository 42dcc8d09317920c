import CLame
import Testing

@testable import Sound

/// Files of two channels.
@Suite struct StereoTests {
  private static let left = Signals.sine(440, rate: 48_000, seconds: 2, decibels: -9)
  private static let right = Signals.bursts(rate: 48_000, seconds: 2, decibels: -6)

  private static func wav(_ left: [Float], _ right: [Float]) -> [UInt8] {
    left.withUnsafeBufferPointer { left in
      right.withUnsafeBufferPointer { WAV.encode(left: left, right: $0, sampleRate: 48_000) }
    }
  }

  private static func mp3(_ left: [Float], _ right: [Float]) throws -> [UInt8] {
    try left.withUnsafeBufferPointer { left in
      try right.withUnsafeBufferPointer { try MP3.encode(left: left, right: $0, sampleRate: 48_000) }
    }
  }

  /// The channels of a stereo WAV file's data.
  private static func channels(_ bytes: [UInt8]) -> (left: [Float], right: [Float]) {
    let values = stride(from: 44, to: bytes.count - 1, by: 2).map {
      Float(Int16(bitPattern: UInt16(bytes[$0]) | UInt16(bytes[$0 + 1]) << 8)) / 32768
    }
    return (
      stride(from: 0, to: values.count, by: 2).map { values[$0] },
      stride(from: 1, to: values.count, by: 2).map { values[$0] }
    )
  }

  /// The channels of an MP3 file, the delay of encoder and decoder (1105 samples) taken off.
  private static func decoded(_ bytes: [UInt8]) -> (left: [Float], right: [Float]) {
    guard let hip = hip_decode_init() else { return ([], []) }
    defer { hip_decode_exit(hip) }
    hip_set_msgf(hip, { _, _ in })
    hip_set_errorf(hip, { _, _ in })
    var (left, right): ([Float], [Float]) = ([], [])
    var (first, second) = ([Int16](repeating: 0, count: 100_000), [Int16](repeating: 0, count: 100_000))
    for start in stride(from: 0, to: bytes.count, by: 1024) {
      var piece = Array(bytes[start..<min(start + 1024, bytes.count)])
      let count = hip_decode(hip, &piece, piece.count, &first, &second)
      if count > 0 {
        left += first[..<Int(count)].map { Float($0) / 32768 }
        right += second[..<Int(count)].map { Float($0) / 32768 }
      }
    }
    return (Array(left.dropFirst(1105)), Array(right.dropFirst(1105)))
  }

  @Test("The header of a WAV file counts both channels")
  func header() {
    let bytes = Self.wav([0, 0.5, -0.5], [0, 0, 0])
    #expect(bytes.count == 56)
    let wanted: [UInt8] = [1, 0, 2, 0, 0x80, 0xbb, 0, 0, 0, 0xee, 2, 0, 4, 0, 16, 0]
    #expect(Array(bytes[20..<36]) == wanted)
    #expect(Array(bytes[40..<44]) == [12, 0, 0, 0])
    #expect(WAV.header(sampleCount: 3, sampleRate: 48_000, channels: 2) == Array(bytes[..<44]))
  }

  @Test("Each channel of a WAV file is read within a step and a half", arguments: [0, 1, 7, 8, 9, 1000])
  func wavRoundTrip(count: Int) throws {
    let (left, right) = (Signals.noise(count, seed: 2).map { $0 * 0.99 }, Signals.noise(count).map { $0 * 0.99 })
    let read = Self.channels(Self.wav(left, right))
    #expect(read.left.count == count && read.right.count == count)
    #expect(zip(left, read.left).allSatisfy { abs($0 - $1) <= 1.5001 / 32768 })
    #expect(zip(right, read.right).allSatisfy { abs($0 - $1) <= 1.5001 / 32768 })
  }

  @Test("The dither of the channels is independent")
  func dither() {
    let quiet = [Float](repeating: 0.3 / 32768, count: 40_000)
    let read = Self.channels(Self.wav(quiet, quiet))
    let (left, right) = (read.left.map { $0 * 32768 - 0.3 }, read.right.map { $0 * 32768 - 0.3 })
    #expect(abs(left.reduce(0, +) / 40_000) < 0.02 && abs(right.reduce(0, +) / 40_000) < 0.02)
    let shared = zip(left, right).map { $0 * $1 }.reduce(0, +)
    let powers = (left.map { $0 * $0 }.reduce(0, +) * right.map { $0 * $0 }.reduce(0, +)).squareRoot()
    #expect(abs(shared / powers) < 0.03)
  }

  @Test("An MP3 file has both channels, each at its level and in its place")
  func mp3Channels() throws {
    let bytes = try Self.mp3(Self.left, Self.right)
    #expect(bytes[3] >> 6 == 1, "joint stereo")
    // 192 kbit/s: 576 bytes a frame.
    #expect(abs(bytes.count - (96_000 / 1152 + 3) * 576) <= 2 * 576)
    let read = Self.decoded(bytes)
    try #require(read.left.count > 80_000 && read.right.count > 80_000)
    let middle = 10_000..<80_000
    #expect(abs(Signals.power(read.left[middle]) - Signals.power(Self.left[middle])) < 0.05)
    // Noise also loses what is above the encoder's highest frequency.
    #expect(abs(Signals.power(read.right[middle]) - Signals.power(Self.right[middle])) < 0.3)
    let error = Signals.power(middle.map { read.left[$0] - Self.left[$0] }) - Signals.power(Self.left[middle])
    #expect(error < -30)
  }

  @Test("An MP3 file of two channels made in pieces is that made as a whole")
  func mp3Pieces() throws {
    let stream = try MP3Stream(sampleRate: 48_000, isStereo: true)
    var bytes: [UInt8] = []
    for start in stride(from: 0, to: Self.left.count, by: 10_007) {
      let range = start..<min(Self.left.count, start + 10_007)
      bytes += try Self.left[range].withUnsafeBufferPointer { left in
        try Self.right[range].withUnsafeBufferPointer { try stream.encode(left: left, right: $0) }
      }
    }
    let end = try stream.finish()
    bytes += end.rest
    bytes.replaceSubrange(..<end.beginning.count, with: end.beginning)
    #expect(try bytes == Self.mp3(Self.left, Self.right))
  }

  @Test("What is no number is refused in either channel, and a cancel is heard")
  func refusals() {
    #expect(throws: MP3Error.self) { try Self.mp3([0, 0], [0, .nan]) }
    #expect(throws: MP3Error.self) { try Self.mp3([.infinity, 0], [0, 0]) }
    #expect(throws: MP3Error.self) {
      try Self.left.withUnsafeBufferPointer { left in
        try MP3.encode(left: left, right: left, sampleRate: 48_000, isCanceled: { true })
      }
    }
  }
}
