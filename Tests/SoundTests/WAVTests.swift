import Testing

@testable import Sound

@Suite struct WAVTests {
  private let file = Signals.speechLike(seconds: 0.1).withUnsafeBufferPointer { WAV.encode($0, sampleRate: 48_000) }

  @Test func theHeaderSaysWhatIsThere() {
    #expect(file.count == 44 + 4800 * 2)
    let header: [UInt8] = [
      0x52, 0x49, 0x46, 0x46, 0xa4, 0x25, 0, 0, 0x57, 0x41, 0x56, 0x45, 0x66, 0x6d, 0x74, 0x20, 16, 0, 0, 0, 1, 0, 1, 0,
      0x80, 0xbb, 0, 0, 0, 0x77, 1, 0, 2, 0, 16, 0, 0x64, 0x61, 0x74, 0x61, 0x80, 0x25, 0, 0,
    ]
    #expect(Array(file[..<44]) == header)
  }

  @Test func whatIsWrittenIsReadWithinOneStepAndAHalf() throws {
    let sound = try WAV.decode(file)
    let original = Signals.speechLike(seconds: 0.1)
    #expect(sound.channels == 1 && sound.sampleRate == 48_000 && sound.frames == 4800)
    #expect(zip(sound.samples, original).allSatisfy { abs($0 - $1) <= 1.51 / 32767 })
  }

  @Test func ditherTakesTheMeanErrorOfASmallSignalAway() throws {
    let quarter = [Float](repeating: 0.25 / 32767, count: 40_000)
    let sound = try WAV.decode(quarter.withUnsafeBufferPointer { WAV.encode($0, sampleRate: 48_000) })
    let mean = sound.samples.reduce(0, +) / 40_000 * 32767
    #expect(abs(mean - 0.25) < 0.03)
  }

  @Test func samplesBeyondFullScaleAreClippedNotWrapped() throws {
    let loud: [Float] = [2, -2, 1, -1]
    let sound = try WAV.decode(loud.withUnsafeBufferPointer { WAV.encode($0, sampleRate: 8000) })
    #expect(sound.samples[0] > 0.99 && sound.samples[1] < -0.99)
  }

  @Test func theSameSamplesGiveTheSameBytes() {
    #expect(Signals.speechLike(seconds: 0.1).withUnsafeBufferPointer { WAV.encode($0, sampleRate: 48_000) } == file)
  }

  @Test func noPrefixOfAFileIsRead() {
    for end in stride(from: 0, to: file.count, by: 97) {
      #expect(throws: WAV.Failure.self) { try WAV.decode(Array(file[..<end])) }
    }
  }

  @Test(arguments: [(20, 3), (22, 0), (22, 9), (34, 24), (32, 3), (40, 255), (42, 1)])
  func aBrokenHeaderIsAnErrorAndNoGuess(position: Int, value: UInt8) {
    var broken = file
    broken[position] = value
    #expect(throws: WAV.Failure.self) { try WAV.decode(broken) }
  }

  @Test func theOutlineHoldsTheExtremesOfEachColumn() {
    let peaks = ([0.1, -0.5, 0.9, 0.2, -0.3, 0] as [Float]).withUnsafeBufferPointer { Waveform.peaks($0, columns: 3) }
    #expect(peaks.map(\.low) == [-0.5, 0.2, -0.3])
    #expect(peaks.map(\.high) == [0.1, 0.9, 0])
    let empty = ([] as [Float]).withUnsafeBufferPointer { Waveform.peaks($0, columns: 2) }
    #expect(empty.map(\.high) == [0, 0])
  }
}
