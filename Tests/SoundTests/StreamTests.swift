import Testing

@testable import Sound

@Suite struct StreamTests {
  private static let samples = (0..<480_000).map { Float($0 % 109) / 109 - 0.5 }

  @Test func aWAVFileMadeInPiecesIsThatMadeAsAWhole() {
    let samples = Array(Self.samples.prefix(4_801))
    let whole = samples.withUnsafeBufferPointer { WAV.encode($0, sampleRate: 48_000) }
    let pieces =
      WAV.header(sampleCount: samples.count, sampleRate: 48_000) + samples.withUnsafeBufferPointer { WAV.pcm($0) }
    #expect(pieces == whole)
  }

  @Test func anMP3FileMadeInPiecesIsAsLongAsItsSoundAndHasItsTag() throws {
    let stream = try MP3Stream(sampleRate: 48_000)
    var bytes: [UInt8] = []
    for start in stride(from: 0, to: Self.samples.count, by: 10_007) {
      let piece = Self.samples[start..<min(Self.samples.count, start + 10_007)]
      bytes += try piece.withUnsafeBufferPointer { try stream.encode($0) }
    }
    let end = try stream.finish()
    bytes += end.rest
    #expect(end.beginning.count > 36 && end.beginning.count < 2_000)
    bytes.replaceSubrange(..<end.beginning.count, with: end.beginning)
    // 96 kbit/s: 288 bytes a frame of 1152 samples, the tag's among them.
    let seconds = Double(bytes.count / 288 - 1) * 1152 / 48_000
    #expect(abs(seconds - 10) < 0.1)
    #expect(String(decoding: bytes, as: UTF8.self).contains("Info"))
  }

  @Test func whatIsNoNumberIsRefused() throws {
    let stream = try MP3Stream(sampleRate: 48_000)
    #expect(throws: MP3Error.self) { try [Float.nan].withUnsafeBufferPointer { try stream.encode($0) } }
    #expect(throws: MP3Error.self) { try MP3Stream(sampleRate: 12_345) }
  }

  @Test func amplifiedSoundStaysBelowItsCeiling() {
    var samples = Self.samples
    Normalizer.amplify(&samples, sampleRate: 48_000, gain: 5)
    #expect(samples.withUnsafeBufferPointer { TruePeak.dBTP($0) } <= -1.49)
    var quiet = Self.samples
    Normalizer.amplify(&quiet, sampleRate: 48_000, gain: 0.5)
    #expect(quiet == Self.samples.map { $0 * 0.5 })
  }
}
