import CLame
import Foundation
import Testing

@testable import Sound

@Suite struct MP3SeamTests {
  /// LAME's own decoder; its delay of 1105 samples (528 + 1 of the decoder, 576 of the encoder) taken off.
  static func decode(_ bytes: [UInt8]) -> [Float] {
    guard let hip = hip_decode_init() else { return [] }
    defer { hip_decode_exit(hip) }
    hip_set_msgf(hip, { _, _ in })
    hip_set_errorf(hip, { _, _ in })
    var samples: [Float] = []
    var (left, right) = ([Int16](repeating: 0, count: 100_000), [Int16](repeating: 0, count: 100_000))
    for start in stride(from: 0, to: bytes.count, by: 1024) {
      var piece = Array(bytes[start..<min(start + 1024, bytes.count)])
      let count = hip_decode(hip, &piece, piece.count, &left, &right)
      if count > 0 { samples += left[..<Int(count)].map { Float($0) / 32768 } }
    }
    return Array(samples.dropFirst(1105))
  }

  private func encode(_ samples: [Float]) throws -> [UInt8] {
    try samples.withUnsafeBufferPointer { try MP3.encode($0, sampleRate: 48_000) }
  }

  @Test(arguments: [1.0, 6.0]) func itIsAsLoudAsTheSoundWas(seconds: Double) throws {
    let original = Signals.sine(440, rate: 48_000, seconds: seconds, decibels: -10)
    let decoded = Self.decode(try encode(original))
    #expect(abs(Signals.power(decoded[9600..<38_400]) - Signals.power(original[9600..<38_400])) < 0.05)
  }

  @Test func theHalvesOfALongSoundMeetWithoutAClick() throws {
    // A tone all through, so that the seam can't hide in a pause.
    let original = Signals.sine(440, rate: 48_000, seconds: 6, decibels: -10)
    let seam = try #require(original.withUnsafeBufferPointer { MP3Seam.find($0, sampleRate: 48_000) })
    let joined = try original.withUnsafeBufferPointer { try seam.encode($0, sampleRate: 48_000) { false } }
    let decoded = Self.decode(try #require(joined))
    func worst(_ range: Range<Int>) -> Float { range.map { abs(decoded[$0] - original[$0]) }.max() ?? 1 }
    let middle = seam.frame * 1152
    let elsewhere = max(worst(24_000..<(middle - 24_000)), worst((middle + 24_000)..<264_000))
    #expect(worst((middle - 4800)..<(middle + 4800)) < elsewhere * 1.1)
  }

  @Test func theTagOfHalvesSaysWhatLAMEWouldSay() throws {
    let original = Signals.bursts(rate: 48_000, seconds: 5.77, decibels: -6)
    let plain = try LameEncoder(sampleRate: 48_000, hasTag: true, framesStandAlone: true)
    try original.withUnsafeBufferPointer { try plain.encode($0) { false } }
    let expected = plain.tag()
    let bytes = try encode(original)
    // Frames, bytes, and from the encoder's delay to the length of the music.
    #expect(Array(bytes[29..<37]) == Array(expected[29..<37]))
    #expect(Array(bytes[162..<173]) == Array(expected[162..<173]))
    #expect(bytes.count == plain.bytes.count)
  }

  @Test func checksumsAreThoseLAMEWrites() throws {
    let encoder = try LameEncoder(sampleRate: 48_000, hasTag: true, framesStandAlone: false)
    try Signals.bursts(rate: 48_000, seconds: 1, decibels: -6).withUnsafeBufferPointer {
      try encoder.encode($0) { false }
    }
    let tag = encoder.tag()
    let music = encoder.bytes[tag.count...]
    func written(_ position: Int) -> UInt16 { UInt16(tag[position]) << 8 | UInt16(tag[position + 1]) }
    #expect(MP3Tag.checksum(music) == written(173))
    #expect(MP3Tag.checksum(tag[..<175]) == written(175))
  }

  @Test func theSameSamplesGiveTheSameBytes() throws {
    let original = Signals.bursts(rate: 48_000, seconds: 4, decibels: -6)
    #expect(try encode(original) == encode(original))
  }

  @Test func encodingCanBeCanceled() {
    let original = Signals.bursts(rate: 48_000, seconds: 4, decibels: -6)
    #expect(throws: MP3Error.self) {
      try original.withUnsafeBufferPointer { try MP3.encode($0, sampleRate: 48_000, isCanceled: { true }) }
    }
  }
}
