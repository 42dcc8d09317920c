import Testing

@testable import Sound

@Suite struct ResamplerTests {
  private func resample(_ samples: [Float], from: Int, to: Int, cut: [Int] = []) -> [Float] {
    var resampler = Resampler(from: from, to: to)
    var output: [Float] = []
    var start = 0
    for end in cut + [samples.count] {
      samples[start..<end].withUnsafeBufferPointer { resampler.process($0, into: &output) }
      start = end
    }
    resampler.finish(into: &output)
    return output
  }

  @Test(arguments: [(16_000, 48_000), (22_050, 48_000), (18_400, 48_000), (48_000, 16_000), (44_100, 48_000)])
  func theLengthIsExact(from: Int, to: Int) {
    for count in [0, 1, 2, 63, 64, 1000, 12_345] {
      let output = resample([Float](repeating: 0.5, count: count), from: from, to: to)
      #expect(output.count == Int((Double(count) * Double(to) / Double(from)).rounded()))
    }
  }

  @Test(arguments: [(16_000, 300.0), (16_000, 5000.0), (16_000, 6900.0), (22_050, 1000.0), (22_050, 9500.0)])
  func thePassBandIsFlatAndImagesAre80DecibelsDown(rate: Int, frequency: Double) {
    let output = resample(Signals.sine(frequency, sampleRate: rate, seconds: 0.6), from: rate, to: 48_000)
    let middle = output[4800..<24_000]
    #expect(abs(Signals.level(middle, frequency, sampleRate: 48_000)) < 0.05)
    for image in [Double(rate) - frequency, Double(rate) + frequency, 2 * Double(rate) - frequency] where image < 24_000
    {
      #expect(Signals.level(middle, image, sampleRate: 48_000) < -80)
    }
  }

  @Test func whatTheLowerRateCannotHoldIsGone() {
    let output = resample(Signals.sine(9000, sampleRate: 48_000, seconds: 0.6), from: 48_000, to: 16_000)
    #expect(Signals.level(output[1600..<8000], 7000, sampleRate: 16_000) < -80)
  }

  @Test func howTheInputIsCutMakesNoDifference() {
    let input = Signals.speechLike(seconds: 0.3, sampleRate: 22_050)
    let whole = resample(input, from: 22_050, to: 48_000)
    for step in [1, 7, 64, 441, 2000] {
      let cut = Array(stride(from: step, to: input.count, by: step))
      #expect(resample(input, from: 22_050, to: 48_000, cut: cut) == whole)
    }
  }

  @Test func nothingIsDelayed() throws {
    var input = [Float](repeating: 0, count: 400)
    input[100] = 1
    let output = resample(input, from: 16_000, to: 48_000)
    #expect(output.indices.max { output[$0] < output[$1] } == 300)
  }
}
