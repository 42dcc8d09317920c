import Sound
import Testing

@testable import Effects

/// The fundamental frequency of samples in Hz, near one that is expected: by the strongest of many that are tried.
private func pitch(_ samples: ArraySlice<Float>, near hertz: Double) -> Double {
  let tried = stride(from: -60.0, through: 60, by: 2).map { hertz * PortableMath.exp2($0 / 1200) }
  return tried.max { RawSound.amplitude(samples, at: $0) < RawSound.amplitude(samples, at: $1) } ?? 0
}

private func cents(_ a: Double, _ b: Double) -> Double { 1200 * PortableMath.log2(a / b) }

private func played(
  _ generator: any Generator, key: Int, seconds: Double, strength: Double = 1, seed: UInt64 = 1
) -> [Float] {
  let root = RandomStream(seed: seed)
  var shot = Shot(
    seconds: seconds, index: 0, manner: Manner(), individual: root.fork("individual"), chance: root.fork("chance"))
  shot.pitch = PortableMath.exp2(Double(key - 69) / 12)
  shot.manner.strength = strength
  var samples = [Float](repeating: 0, count: Int(seconds * Effects.rate))
  samples.withUnsafeMutableBufferPointer { generator.start(shot).add(to: $0) }
  return samples
}

struct InstrumentTests {
  @Test(arguments: [40, 52, 64, 76, 88]) func aPluckedStringIsInTune(key: Int) {
    let hertz = 440 * PortableMath.exp2(Double(key - 69) / 12)
    for seed in 1...3 as ClosedRange<UInt64> {
      let samples = played(PluckedString(ring: 3, brightness: 0.6), key: key, seconds: 1, seed: seed)
      #expect(abs(cents(pitch(samples[4800...], near: hertz), hertz)) <= 4)
    }
  }

  @Test(arguments: [1.0, 2, 4]) func aPluckedStringRingsAsLongAsItIsTold(ring: Double) {
    let samples = played(PluckedString(ring: .init(floatLiteral: ring), brightness: 0.9), key: 57, seconds: 1.6)
    let hertz = 220.0
    let early = RawSound.amplitude(samples[9600..<19_200], at: hertz)
    let late = RawSound.amplitude(samples[57_600..<67_200], at: hertz)
    // One second lies between; lower strings ring longer by the root of the octave.
    let fallen = PortableMath.decibels(amplitude: early / late)
    #expect(abs(60 / fallen / (ring * 2.0.squareRoot()) - 1) < 0.15, "\(fallen) dB")
  }

  @Test func aPianosPartialsAreStretched() {
    let samples = played(StruckString(hardness: 4000), key: 57, seconds: 1)
    let lowest = pitch(samples[2400...], near: 220)
    let eighth = pitch(samples[2400...], near: 8 * 220)
    #expect(abs(cents(lowest, 220)) < 8)
    // B is 0.0003 here: sqrt(1 + 64 B), 17 cents.
    #expect((8...26).contains(cents(eighth, 8 * lowest)), "\(cents(eighth, 8 * lowest))")
  }

  @Test func aTrumpetIsBrighterWhenItIsLouder() {
    func treble(_ strength: Double) -> Double {
      let tone = SustainedTone(Timbre(slope: 4, softer: 8), attack: 0.03)
      let samples = played(tone, key: 69, seconds: 0.8, strength: strength)[9600..<28_800]
      return RawSound.amplitude(samples, at: 440 * 6) / RawSound.amplitude(samples, at: 440)
    }
    #expect(treble(1) > 2 * treble(0.4))
  }

  @Test func resonancesOfABodyDoNotMoveWithThePitch() {
    let timbre = Timbre(slope: 0, softer: 0, body: [.init(2000, 300, 12)])
    for key in [57, 64, 69] {
      let hertz = 440 * PortableMath.exp2(Double(key - 69) / 12)
      let samples = played(SustainedTone(timbre, attack: 0.01), key: key, seconds: 0.5)[7200..<19_200]
      let near = (2000 / hertz).rounded()
      let far = (4500 / hertz).rounded()
      let ratio = RawSound.amplitude(samples, at: near * hertz) / RawSound.amplitude(samples, at: far * hertz)
      #expect(ratio > 2, "\(key) \(ratio)")
    }
  }

  @Test func patternsAreReadAsWritten() {
    let strokes = Strokes("X..o.x..").strokes
    #expect(strokes.map(\.place) == [0, 0.375, 0.625])
    #expect(strokes.map(\.length) == [0.375, 0.25, 0.375])
    #expect(strokes.map(\.strength) == [1, 0.45, 0.72])
  }
}

struct PhraseTests {
  private static let piano = Phrase.Part(.piano, .melody, 60...79)
  private static let phrase = Phrase(tempo: 120, keys: 2...2, scales: [.minor], harmonies: [[0, 5, 3, 4]], [piano])

  private func shot(_ seed: UInt64, index: Int = 0) -> Shot {
    let root = RandomStream(seed: seed)
    return Shot(
      seconds: 20, index: index, manner: Manner(), individual: root.fork("individual"),
      chance: root.fork("chance").fork(index))
  }

  private func tune(_ seed: UInt64, index: Int = 0) -> [Phrase.Note] {
    let score = Phrase.Score(Self.phrase, shot(seed, index: index))
    return (0..<8).flatMap { score.notes(of: Self.piano, 0, bar: $0) }
  }

  @Test func aTuneStaysInItsKeyAndRegisterAndComesHome() throws {
    // D minor, with the C sharp that leads back.
    let key: Set<Int> = [2, 4, 5, 7, 9, 10, 0, 1]
    for seed in 1...40 as ClosedRange<UInt64> {
      let notes = tune(seed)
      #expect(notes.count >= 12)
      #expect(notes.allSatisfy { key.contains($0.key % 12) && (57...82).contains($0.key) })
      let last = try #require(notes.last)
      #expect(last.key % 12 == 2)
      // A bar of 4 beats at 120 a minute lasts two seconds.
      #expect(last.start > 13.9 && last.start < 14.1)
    }
  }

  @Test func tunesOfDifferentSeedsDifferAndBothEarsHearTheSame() {
    #expect(Set((1...20 as ClosedRange<UInt64>).map { tune($0).map(\.key) }).count == 20)
    #expect(tune(5).map(\.key) == tune(5, index: 1).map(\.key))
    #expect(tune(5).map(\.start) == tune(5, index: 1).map(\.start))
  }

  @Test func aTuneStepsMoreThanItLeaps() {
    var (steps, leaps) = (0, 0)
    for seed in 1...40 as ClosedRange<UInt64> {
      let keys = tune(seed).map(\.key)
      for (a, b) in zip(keys, keys.dropFirst()) { if abs(a - b) <= 4 { steps += 1 } else { leaps += 1 } }
    }
    #expect(steps > 2 * leaps, "\(steps) \(leaps)")
  }

  @Test func musicGoesOn() {
    let parts = [Phrase.Part(.kick, .strokes("X...X...X...X..."))]
    var shot = shot(1)
    shot.seconds = 1
    let source = Phrase(tempo: 120, looseness: 0, parts).start(shot)
    var samples = [Float](repeating: 0, count: Int(30 * Effects.rate))
    samples.withUnsafeMutableBufferPointer { samples in
      for start in stride(from: 0, to: samples.count, by: 480) {
        source.add(to: UnsafeMutableBufferPointer(rebasing: samples[start..<(start + 480)]))
      }
    }
    // A stroke each half second, to the end.
    for beat in 0..<59 {
      let at = Int(Double(beat) * 0.5 * Effects.rate)
      #expect(
        RawSound.rms(samples[(at + 480)..<(at + 2400)]) > 4 * RawSound.rms(samples[(at + 21_600)..<(at + 23_900)]))
    }
  }
}
