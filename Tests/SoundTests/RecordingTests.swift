import Testing

@testable import Sound

@Suite struct RecordingTests {
  private static let rate = 48_000

  /// Strikes of a decaying tone at these times, in seconds.
  private static func strikes(_ times: [Double], seconds: Double, frequency: Double = 800) -> [Float] {
    var samples = [Float](repeating: 0, count: Int(seconds * Double(rate)))
    for time in times {
      let tone = Signals.sine(frequency, rate: rate, seconds: 0.2, decibels: -6)
      for (index, sample) in tone.enumerated() where Int(time * Double(rate)) + index < samples.count {
        let decay = Float(PortableMath.exp(-Double(index) / 2000))
        samples[Int(time * Double(rate)) + index] += sample * decay
      }
    }
    return samples
  }

  private static func features(_ samples: [Float]) -> SoundFeatures { SoundFeatures(RecordedSound(left: samples)) }

  @Test(arguments: [[0.5], [0.1, 0.5, 0.9], [0, 0.25, 0.5, 0.75, 1.0, 1.25], [0.3, 0.4]])
  func onsetsAreWhereSoundsBegin(times: [Double]) {
    let found = Self.features(Self.strikes(times, seconds: 1.6)).onsets
    #expect(found.count == times.count)
    for (onset, time) in zip(found, times) { #expect(abs(onset - time) < 0.006) }
  }

  @Test func onsetsAreFoundOverNoise() {
    let times = [0.4, 0.9, 1.3]
    let noise = Signals.noise(96_000).map { $0 * 0.003 }
    let sound = zip(Self.strikes(times, seconds: 2), noise).map { $0 + $1 }
    let onsets = Self.features(sound).onsets.filter { $0 > 0.05 }
    #expect(onsets.count == 3)
    for (onset, time) in zip(onsets, times) { #expect(abs(onset - time) < 0.015) }
  }

  @Test func steadyNoiseHasNoOnsetsInIt() {
    #expect(Self.features(Signals.noise(240_000).map { $0 * 0.2 }).onsets.allSatisfy { $0 < 0.05 })
  }

  @Test func brightnessIsTheCentreOfTheSpectrum() {
    for frequency in [200.0, 1000, 6000] {
      let features = Self.features(Signals.sine(frequency, rate: Self.rate, seconds: 1, decibels: -12))
      #expect(abs(features.brightness - frequency) < frequency * 0.1)
    }
  }

  @Test func tonesAndNoiseAreToldApart() {
    let noise = Self.features(Signals.noise(96_000).map { $0 * 0.3 })
    let tone = Self.features(Signals.sine(440, rate: Self.rate, seconds: 2, decibels: -12))
    #expect(noise.tonality < 0.2)
    #expect(tone.tonality > 0.8)
    // Noise without its upper half is noise.
    var low: Float = 0
    var lower: Float = 0
    let dull = Signals.noise(96_000).map { sample -> Float in
      low += (sample - low) * 0.05
      lower += (low - lower) * 0.05
      return lower
    }
    #expect(Self.features(dull).tonality < 0.5)
  }

  @Test func steadySoundsCanBeHeardAgainAndAgain() {
    #expect(Self.features(Signals.noise(240_000).map { $0 * 0.2 }).loopability > 0.95)
    #expect(Self.features(Self.strikes([0.1], seconds: 3)).loopability < 0.1)
    #expect(Self.features(Array(Signals.noise(20_000))).loopability == 0)
  }

  @Test func silenceAroundASoundIsNoPartOfIt() {
    let features = Self.features(Self.strikes([1], seconds: 3))
    #expect(abs(features.active.lowerBound - 1) < 0.03)
    #expect(features.active.upperBound < 1.3)
    let silent = Self.features([Float](repeating: 0, count: 48_000))
    #expect(silent.loudness == nil && silent.active == 0...0 && silent.onsets.isEmpty)
    #expect(Self.features([]).loudness == nil)
  }

  @Test func eachSoundOfARowCanBeHadByItself() {
    let samples = Self.strikes([0.2, 0.7, 1.2], seconds: 1.6)
    let sound = RecordedSound(left: samples, right: samples, onsets: [9600, 33_600, 57_600])
    let hits = sound.hits
    #expect(hits.map(\.count) == [24_000, 24_000, 19_200])
    let areAlike = hits.allSatisfy { $0.right == $0.left && $0.left.last == 0 }
    #expect(areAlike)
    #expect(hits[1].left[100] == samples[33_700])
    #expect(RecordedSound(left: samples).hits.map(\.count) == [samples.count])
  }

  @Test func aVariationIsAtMostTwoSemitonesAwayAndRepeats() {
    let tone = Signals.sine(1000, rate: Self.rate, seconds: 0.5, decibels: -12)
    let sound = RecordedSound(left: tone, onsets: [12_000])
    var lengths: Set<Int> = []
    for seed in UInt64(0)..<24 {
      let varied = sound.varied(seed: seed)
      let repeats = varied == sound.varied(seed: seed)
      #expect(repeats)
      let ratio = Double(tone.count) / Double(varied.count)
      #expect(abs(PortableMath.log2(ratio)) < 2.05 / 12)
      #expect(abs(Double(varied.onsets[0]) / Double(varied.count) - 0.5) < 0.001)
      #expect(abs(SoundFeatures(varied).brightness - 1000 * ratio) < 60)
      lengths.insert(varied.count)
    }
    #expect(lengths.count > 6)
  }

  @Test(arguments: [0.5, 2.9, 7.3, 31.0]) func aBedIsAsLongAsIsWantedAndAsLoud(seconds: Double) throws {
    let noise = Signals.noise(144_000).map { $0 * 0.2 }
    let sound = RecordedSound(left: noise, right: noise.reversed())
    let bed = sound.stretched(seconds: seconds, seed: 5)
    #expect(bed.count == Int((seconds * 48_000).rounded()))
    #expect(bed.right?.count == bed.count)
    let (again, other) = (sound.stretched(seconds: seconds, seed: 5), sound.stretched(seconds: seconds, seed: 6))
    let (repeats, differs) = (bed == again, bed != other)
    #expect(repeats && differs)
    // No place where the level falls or rises.
    for start in stride(from: 0, to: bed.count - 9600, by: 4800) {
      #expect(abs(Signals.power(bed.left[start..<(start + 9600)]) - Signals.power(noise)) < 1)
    }
  }

  @Test func aBedOfNothingIsSilence() {
    let silence = RecordedSound(left: []).stretched(seconds: 0.01, seed: 1)
    #expect(silence.count == 480 && silence.loudness == nil)
    #expect(RecordedSound(left: [0.5]).stretched(seconds: 0.01, seed: 1).count == 480)
  }
}
