import Sound
import Testing

/// Outlines of sounds.
struct WaveformTests {
  @Test("Each column has the lowest and highest sample of its part")
  func extremes() {
    var samples = [Float](repeating: 0, count: 100)
    samples[3] = -0.5
    samples[24] = 0.75
    samples[99] = 1
    let peaks = samples.withUnsafeBufferPointer { Waveform.peaks($0, columns: 4) }
    #expect(peaks.map(\.low) == [-0.5, 0, 0, 0])
    #expect(peaks.map(\.high) == [0.75, 0, 0, 1])
  }

  @Test("More columns than samples repeat samples", arguments: [1, 3, 7])
  func fewSamples(count: Int) {
    let samples = (0..<count).map { Float($0 + 1) }
    let peaks = samples.withUnsafeBufferPointer { Waveform.peaks($0, columns: 20) }
    #expect(peaks.count == 20)
    #expect(peaks.allSatisfy { $0.low == $0.high && $0.low >= 1 })
  }

  @Test("Silence and no columns are no accident")
  func nothing() {
    let none: [Float] = []
    #expect(none.withUnsafeBufferPointer { Waveform.peaks($0, columns: 2) }.map(\.high) == [0, 0])
    #expect([Float(1)].withUnsafeBufferPointer { Waveform.peaks($0, columns: 0) }.isEmpty)
    #expect([Float(1)].withUnsafeBufferPointer { Waveform.peaks($0, columns: -1) }.isEmpty)
  }
}
