import CLame
import Sound
import Testing

/// MP3 files, read back by LAME's decoder.
struct MP3Tests {
  private func encoded(_ samples: [Float], _ rate: Int = 48000) throws -> [UInt8] {
    try samples.withUnsafeBufferPointer { try MP3.encode($0, sampleRate: rate) }
  }

  /// Frames, delay and padding as the tag has them.
  private func tag(_ bytes: [UInt8]) throws -> (frames: Int, delay: Int, padding: Int) {
    let head = Array(bytes.prefix(400))
    let info = try #require(head.indices.dropLast(3).first { Array(head[$0..<($0 + 4)]) == Array("Info".utf8) })
    let lame = try #require(head.indices.dropLast(3).first { Array(head[$0..<($0 + 4)]) == Array("LAME".utf8) })
    let frames = head[(info + 8)..<(info + 12)].reduce(0) { $0 << 8 | Int($1) }
    let gaps = head[(lame + 21)..<(lame + 24)].reduce(0) { $0 << 8 | Int($1) }
    return (frames, gaps >> 12, gaps & 0xfff)
  }

  private func decoded(_ bytes: [UInt8]) throws -> [Float] {
    let hip = try #require(hip_decode_init())
    defer { hip_decode_exit(hip) }
    var sound: [Float] = []
    var left = [Int16](repeating: 0, count: 100_000)
    var right = left
    // The decoder holds frames back until more comes: zeros push the last ones out.
    let padded = bytes + [UInt8](repeating: 0, count: 4000)
    for start in stride(from: 0, to: padded.count, by: 400) {
      var piece = Array(padded[start..<min(start + 400, padded.count)])
      let count = hip_decode(hip, &piece, piece.count, &left, &right)
      try #require(count >= 0)
      sound += left[..<Int(count)].map { Float($0) / 32768 }
    }
    return sound
  }

  @Test("The tag cuts the file to the sound's length", arguments: [0, 1, 1151, 1152, 1153, 48000, 100_001])
  func length(count: Int) throws {
    let (frames, delay, padding) = try tag(encoded(Signals.noise(count).map { $0 * 0.1 }))
    #expect(frames * 1152 - delay - padding == count)
  }

  @Test("The decoded sound has the level and the duration of the original")
  func level() throws {
    let samples = Signals.sine(440, rate: 48000, seconds: 1.5, decibels: -9)
    let bytes = try encoded(samples)
    let sound = try decoded(bytes)
    let (frames, delay, _) = try tag(bytes)
    #expect(abs(sound.count - frames * 1152) <= 1152)
    // A decoder adds 529 samples of its own.
    let start = delay + 529
    try #require(sound.count > start + 60000)
    let middle = 10000..<60000
    #expect(abs(Signals.power(sound[(start + 10000)..<(start + 60000)]) - Signals.power(samples[middle])) < 0.05)
    let error = Signals.power(middle.map { sound[start + $0] - samples[$0] }) - Signals.power(samples[middle])
    #expect(error < -30)
  }

  @Test("The stream keeps its rate", arguments: [16000, 22050, 24000, 44100, 48000])
  func rates(rate: Int) throws {
    let bytes = try encoded(Signals.sine(440, rate: rate, seconds: 0.2, decibels: -9), rate)
    let rates: [Int: [Int]] = [3: [44100, 48000, 32000], 2: [22050, 24000, 16000]]
    #expect(bytes[0] == 0xff && bytes[1] >> 5 == 7)
    #expect(rates[Int(bytes[1] >> 3 & 3)]?[Int(bytes[2] >> 2 & 3)] == rate)
    #expect(bytes[3] >> 6 == 3, "one channel")
  }

  @Test("Rates that MP3 lacks and samples that are no numbers are errors")
  func errors() {
    for rate in [-1, 0, 1, 47999, 96000, 1 << 40] {
      #expect(throws: MP3Error.self, "\(rate) Hz") { try encoded([0, 0], rate) }
    }
    #expect(throws: MP3Error.self) { try encoded([0, .nan]) }
    #expect(throws: MP3Error.self) { try encoded([.infinity]) }
  }
}
