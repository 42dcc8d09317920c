import Testing

@testable import Sound

/// Changes of the sample rate.
struct ResamplerTests {
  private func resampled(_ input: [Float], _ from: Int, _ to: Int, pieces: [Int] = []) -> [Float] {
    var resampler = Resampler(from: from, to: to)
    var output: [Float] = []
    input.withUnsafeBufferPointer { input in
      var start = 0
      var next = 0
      while start < input.count {
        let size = pieces.isEmpty ? input.count : pieces[next % pieces.count]
        let end = min(start + size, input.count)
        resampler.process(UnsafeBufferPointer(rebasing: input[start..<end]), into: &output)
        start = end
        next += 1
      }
    }
    resampler.finish(into: &output)
    return output
  }

  @Test("The length is the input's times the ratio, rounded", arguments: [16000, 22050, 24000, 44100, 48000, 96000])
  func length(rate: Int) {
    for count in [0, 1, 2, 3, 50, 147, 999, 1000, 5001] {
      let output = resampled([Float](repeating: 0.1, count: count), rate, 48000)
      #expect(output.count == (2 * count * 48000 + rate) / (2 * rate), "\(count) samples")
    }
  }

  @Test("Every split of the input gives the same output", arguments: [(16000, 48000), (22050, 48000), (48000, 16000)])
  func splits(from: Int, to: Int) {
    let input = Signals.noise(6000)
    let whole = resampled(input, from, to)
    for pieces in [[1], [7, 1, 300], [64], [4097], [0, 1024]] {
      #expect(resampled(input, from, to, pieces: pieces) == whole, "\(pieces)")
    }
  }

  @Test(
    "The pass band keeps level and phase", arguments: [(16000, 48000), (22050, 48000), (44100, 48000), (48000, 16000)])
  func passBand(from: Int, to: Int) {
    let nyquist = Double(min(from, to)) / 2
    for part in [0.02, 0.3, 0.6, 0.85] {
      let input = Signals.sine(nyquist * part, rate: from, seconds: 0.1, decibels: -6)
      let wanted = Signals.sine(nyquist * part, rate: to, seconds: 0.1, decibels: -6)
      let output = resampled(input, from, to)
      let middle = 500..<(output.count - 500)
      let error = Signals.power(middle.map { output[$0] - wanted[$0] }) - Signals.power(wanted[middle])
      #expect(error < -70, "at \(part) of the Nyquist frequency")
    }
  }

  @Test("Images above the input's Nyquist frequency lie below -80 dB", arguments: [16000, 22050, 24000])
  func images(rate: Int) {
    for hertz in [500.0, 3000, 6000, Double(rate) * 0.49] {
      let output = resampled(Signals.sine(hertz, rate: rate, seconds: 0.25, decibels: 0), rate, 48000)
      let middle = output[1000..<9000]
      #expect(Signals.amplitude(middle, Double(rate) - hertz, rate: 48000) < -80, "\(hertz) Hz")
    }
  }

  @Test("What the output can't hold lies below -80 dB", arguments: [(48000, 16000), (48000, 22050), (96000, 48000)])
  func aliases(from: Int, to: Int) {
    for part in [1.0, 1.1, 1.5, 1.9] where Double(to) * part < Double(from) {
      let hertz = Double(to) / 2 * part
      let output = resampled(Signals.sine(hertz, rate: from, seconds: 0.2, decibels: 0, phase: 0.1), from, to)
      #expect(Signals.power(output[1000..<(output.count - 1000)]) < -80, "\(hertz) Hz")
    }
  }

  @Test("A resampler that has finished begins anew")
  func again() {
    let input = Signals.noise(3000)
    var resampler = Resampler(from: 22050, to: 48000)
    var first: [Float] = []
    var second: [Float] = []
    input.withUnsafeBufferPointer { resampler.process($0, into: &first) }
    resampler.finish(into: &first)
    input.withUnsafeBufferPointer { resampler.process($0, into: &second) }
    resampler.finish(into: &second)
    #expect(first == second)
  }
}
