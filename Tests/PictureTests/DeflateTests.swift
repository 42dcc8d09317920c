import Testing

@testable import Picture

@Suite struct DeflateTests {
  /// Bytes of several kinds, the same each time.
  static let samples: [[UInt8]] = {
    var state: UInt64 = 7
    func random() -> UInt8 {
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return UInt8(truncatingIfNeeded: state >> 40)
    }
    let noise = (0..<40_000).map { _ in random() }
    return [
      [], [0], [1, 2], [7, 7, 7], Array("abcabcabcabcabcabd".utf8),
      [UInt8](repeating: 0, count: 100_000), noise, noise.map { $0 & 3 },
      (0..<50_000).map { UInt8($0 / 100 & 0xff) }, Array(noise[..<20_000] + noise[..<20_000]),
      (0..<70_000).map { $0 % 1000 < 990 ? 5 : noise[$0 / 2] },
    ]
  }()

  @Test(arguments: 0..<samples.count) func whatIsCompressedIsReadBack(_ number: Int) throws {
    #expect(try Inflater.inflate(Deflate.zlib(Self.samples[number])) == Self.samples[number])
  }

  @Test func repeatsAndRareSymbolsTakeLittleRoom() {
    #expect(Deflate.zlib([UInt8](repeating: 0, count: 100_000)).count < 200)
    // 2 bits of information a byte, 10 000 bytes in all.
    #expect(Deflate.zlib(Self.samples[7]).count < 12_500)
    #expect(Deflate.zlib(Self.samples[6]).count < 40_000 + 500)
    #expect(Deflate.zlib(Self.samples[9]).count < 20_000 + 600)
  }

  @Test func noWordIsLongerThanItMayBe() {
    // Fibonacci's numbers make the longest words.
    var counts = [1, 1]
    while counts.count < 30 { counts.append(counts[counts.count - 1] + counts[counts.count - 2]) }
    for limit in [5, 7, 15] {
      let code = PrefixCode(counts: counts, limit: limit)
      #expect(code.lengths.max() == limit)
      // Kraft's sum is one: nothing is wasted.
      #expect(code.lengths.map { 1 << (limit - $0) }.reduce(0, +) == 1 << limit)
    }
  }

  @Test func checksumsAreThoseOfTheStandards() {
    #expect(PNG.crc32(Array("123456789".utf8)) == 0xcbf4_3926)
    #expect(Deflate.adler32(Array("Wikipedia".utf8)) == 0x11e6_0398)
  }
}
