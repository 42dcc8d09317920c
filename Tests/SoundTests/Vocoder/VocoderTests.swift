import Testing

@testable import Sound

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// Taking a voice apart and putting it together, as it was and in other shapes.
struct VocoderTests {
  /// A second of voice between noise and silence, as speech has.
  static let speech: [Float] = {
    let voice = VoiceSignal(seconds: 0.7, f0: { 120 * exp2(0.3 * sin(2 * Double.pi * 1.4 * $0)) }).samples
    let noise = Signals.noise(2_000).map { $0 * 0.05 }
    return [Float](repeating: 0, count: 1_500) + noise + voice + noise + [Float](repeating: 0, count: 1_501)
  }()
  static let parameters = VoiceSignal.analyzed(speech)

  private func voiced(_ parameters: SpeechParameters) -> Double { parameters.meanF0 ?? 0 }

  private func semitones(_ a: Double, _ b: Double) -> Double { 12 * log2(a / b) }

  private func shaped(_ change: (inout VoiceShape) -> Void) -> [Float] {
    var shape = VoiceShape.unchanged
    change(&shape)
    return Vocoder.synthesize(Self.parameters, shape: shape)
  }

  private func spectrum(_ samples: [Float]) -> [Double] {
    let parameters = VoiceSignal.analyzed(samples)
    let frames = 45..<120
    return (0..<parameters.bins).map { bin in
      frames.reduce(0.0) { $0 + Double(parameters.envelope[$1 * parameters.bins + bin]) } / Double(frames.count) * 4.343
    }
  }

  @Test("Nothing changed: as many samples, the same f0, the same spectrum, the same each time")
  func copy() {
    let copy = Vocoder.synthesize(Self.parameters)
    #expect(copy.count == Self.speech.count)
    #expect(copy == Vocoder.synthesize(VoiceSignal.analyzed(Self.speech)))
    let again = VoiceSignal.analyzed(copy)
    #expect(abs(semitones(voiced(again), voiced(Self.parameters))) < 0.05)
    let (before, after) = (spectrum(Self.speech), spectrum(copy))
    var sum = 0.0
    for bin in 4..<460 { sum += pow(before[bin] - after[bin], 2) }
    #expect((sum / 456).squareRoot() < 1.5)
    #expect(abs(Signals.power(copy) - Signals.power(Self.speech)) < 0.7)
  }

  @Test("Voiced and unvoiced frames stay what they are, and silence silent")
  func voicing() {
    let again = VoiceSignal.analyzed(Vocoder.synthesize(Self.parameters))
    let differing = zip(again.f0, Self.parameters.f0).filter { ($0 > 0) != ($1 > 0) }.count
    #expect(differing <= 8)
    let copy = Vocoder.synthesize(Self.parameters)
    #expect(copy[..<1_000].allSatisfy { abs($0) < 1e-3 })
    #expect(copy.suffix(500).allSatisfy { abs($0) < 1e-3 })
  }

  @Test("Time is exact to the sample, and pitch keeps", arguments: [0.5, 0.8, 1.0, 1.37, 2.5])
  func time(scale: Double) {
    let map = TimeMap(scale: scale)
    let output = Vocoder.synthesize(Self.parameters, time: map)
    #expect(output.count == Int((Double(Self.speech.count) * scale).rounded()))
    let found = VoiceSignal.analyzed(output)
    #expect(abs(semitones(voiced(found), voiced(Self.parameters))) < 0.1)
    // Voice begins where the map says.
    let before = Double(Self.parameters.f0.firstIndex { $0 > 0 } ?? 0) * SpeechParameters.interval
    let after = Double(found.f0.firstIndex { $0 > 0 } ?? 0) * SpeechParameters.interval
    #expect(abs(map.output(at: before) - after) < 0.02)
  }

  @Test("A time map in pieces maps marks both ways")
  func timeMap() {
    let map = TimeMap(through: [(input: 0, output: 0), (input: 0.4, output: 0.2), (input: 0.8, output: 1.0)])
    #expect(abs(map.output(at: 0.2) - 0.1) < 1e-12)
    #expect(abs(map.output(at: 0.6) - 0.6) < 1e-12)
    #expect(abs(map.output(at: 1.0) - 1.4) < 1e-12)
    for step in 0...20 {
      let seconds = Double(step) / 15
      #expect(abs(map.input(at: map.output(at: seconds)) - seconds) < 1e-12)
    }
    let rate = Double(VoiceSignal.rate)
    let wanted = Int((map.output(at: Double(Self.speech.count) / rate) * rate).rounded())
    #expect(Vocoder.synthesize(Self.parameters, time: map).count == wanted)
  }

  @Test("f0 moves by the semitones it should", arguments: [-7.0, -2, 3, 12])
  func pitch(shift: Double) {
    let found = VoiceSignal.analyzed(shaped { $0.pitch = shift })
    #expect(abs(semitones(voiced(found), voiced(Self.parameters)) - shift) < 0.1)
  }

  @Test("The range of f0 grows and shrinks about its mean", arguments: [0.0, 0.5, 1.8])
  func range(range: Double) {
    func spread(_ parameters: SpeechParameters) -> Double {
      let mean = voiced(parameters)
      let values = parameters.f0.filter { $0 > 0 }.map { semitones(Double($0), mean) }
      return (values.reduce(0) { $0 + $1 * $1 } / Double(values.count)).squareRoot()
    }
    let found = VoiceSignal.analyzed(shaped { $0.pitchRange = range })
    #expect(abs(spread(found) - range * spread(Self.parameters)) < 0.2)
    #expect(abs(semitones(voiced(found), voiced(Self.parameters))) < 0.1)
  }

  @Test("Formants move by the factor within 3 %", arguments: [0.8, 0.9, 1.15, 1.3])
  func formants(factor: Double) {
    func peak(_ spectrum: [Double], near hertz: Double) -> Double {
      let bins = Int(hertz * 0.85 / 15.625)...Int(hertz * 1.15 / 15.625)
      let top = bins.max { spectrum[$0] < spectrum[$1] } ?? 0
      let (a, b, c) = (spectrum[top - 1], spectrum[top], spectrum[top + 1])
      return (Double(top) + 0.5 * (a - c) / (a - 2 * b + c)) * 15.625
    }
    let before = spectrum(Self.speech)
    let after = spectrum(shaped { $0.formants = factor })
    for (hertz, _) in VoiceSignal.formants.dropFirst() {
      let ratio = peak(after, near: hertz * factor) / peak(before, near: hertz)
      #expect(abs(ratio / factor - 1) < 0.03, "\(hertz) Hz")
    }
  }

  @Test("Tilt and gain change the spectrum by what they say")
  func tilt() {
    let before = spectrum(Vocoder.synthesize(Self.parameters))
    let after = spectrum(
      shaped {
        $0.tilt = -3
        $0.gain = 2
      })
    for octave in [0.5, 1, 2, 4] {
      let bins = Int(octave * 56)...Int(octave * 72)
      let change = bins.reduce(0.0) { $0 + after[$1] - before[$1] } / Double(bins.count)
      #expect(abs(change - (2 - 3 * log2(octave))) < 0.8, "\(octave) kHz")
    }
  }

  @Test("Breath turns harmonics into noise, at the same level")
  func breath() {
    let airy = VoiceSignal.analyzed(shaped { $0.breath = 0.6 })
    func mean(_ parameters: SpeechParameters) -> Float { parameters.aperiodicity[45..<120].reduce(0, +) / 75 }
    #expect(mean(airy) > mean(Self.parameters) + 8)
    let level = Signals.power(shaped { $0.breath = 0.6 }) - Signals.power(Vocoder.synthesize(Self.parameters))
    #expect(abs(level) < 1)
  }

  @Test("Creak doubles the period of the pulses")
  func creak() {
    let found = VoiceSignal.analyzed(shaped { $0.creak = 1 })
    let octaves = (45..<120).map { frame in
      found.f0[frame] > 0 ? log2(Double(Self.parameters.f0[frame] / found.f0[frame])) : 1
    }
    #expect(octaves.filter { $0 > 0.8 }.count > 50)
  }

  @Test("Whispering has no voice and keeps the formants")
  func whisper() {
    let whispered = shaped { $0.isWhispered = true }
    let found = VoiceSignal.analyzed(whispered)
    #expect(found.f0.filter { $0 > 0 }.count < 8)
    let envelope = spectrum(whispered)
    for (hertz, _) in VoiceSignal.formants.dropFirst() {
      let bin = Int(hertz / 15.625)
      #expect(envelope[bin] > envelope[bin - 28] && envelope[bin] > envelope[bin + 28], "\(hertz) Hz")
    }
  }

  @Test("Tremor swings f0 by the semitones and as often as it says")
  func tremor() {
    let output = shaped {
      $0.pitchRange = 0
      $0.tremor = 1
      $0.tremorRate = 6
    }
    let f0 = VoiceSignal.analyzed(output).f0[50..<165].map { semitones(Double($0), voiced(Self.parameters)) }
    #expect(f0.allSatisfy { abs($0) < 1.2 })
    #expect((f0.max() ?? 0) > 0.8 && (f0.min() ?? 0) < -0.8)
    let rises = zip(f0, f0.dropFirst()).filter { $0 < 0 && $1 >= 0 }.count
    // 115 frames are 0.575 s, 3.45 turns.
    #expect((3...4).contains(rises))
  }

  @Test("Other rates and short sounds", arguments: [16_000, 22_050, 24_000, 44_100])
  func rates(rate: Int) {
    for count in [0, 1, 79, 1_000, 3_001] {
      let samples = Signals.sine(200, rate: rate, seconds: Double(count) / Double(rate), decibels: -10)
      let output = Vocoder.synthesize(VoiceSignal.analyzed(samples, rate: rate))
      #expect(output.count == samples.count)
      #expect(output.allSatisfy { $0.isFinite && abs($0) < 2 })
    }
  }

  @Test("Resonances stand out by their decibels and leave the rest alone")
  func resonances() {
    let (before, after) = (
      spectrum(shaped { _ in }), spectrum(shaped { $0.resonances = [Resonance(3_000, gain: 9, width: 0.3)] })
    )
    let bins = before.count - 1
    let change = { (hertz: Int) in after[hertz * bins / 8_000] - before[hertz * bins / 8_000] }
    #expect(abs(change(3_000) - 9) < 1.5)
    #expect(abs(change(1_000)) < 0.7 && abs(change(6_500)) < 0.7)
  }

  @Test("Low formants move without the others", arguments: [0.88, 1.15])
  func lowFormants(scale: Double) {
    let (before, after) = (spectrum(Self.speech), spectrum(shaped { $0.lowFormants = scale }))
    let bins = before.count - 1
    func peak(_ spectrum: [Double], _ hertz: ClosedRange<Int>) -> Double {
      let range = (hertz.lowerBound * bins / 8_000)...(hertz.upperBound * bins / 8_000)
      let top = range.max { spectrum[$0] < spectrum[$1] } ?? 0
      return Double(top * 8_000 / bins)
    }
    let moved = peak(after, 350...900) / peak(before, 350...900)
    #expect(abs(moved - scale) < 0.08, "\(moved)")
    var difference = 0.0
    for bin in (1_600 * bins / 8_000)..<(7_000 * bins / 8_000) {
      difference = max(difference, abs(after[bin] - before[bin]))
    }
    #expect(difference < 3, "\(difference)")
  }

  @Test("f0 comes to its target, with the melody around it", arguments: [80.0, 200.0])
  func target(f0: Double) throws {
    let output = VoiceSignal.analyzed(shaped { $0.f0 = f0 })
    let voiced = output.f0.filter { $0 > 0 }.sorted()
    #expect(abs(semitones(Double(voiced[voiced.count / 2]), f0)) < 0.2)
    let narrow = VoiceSignal.analyzed(
      shaped {
        $0.f0 = f0
        $0.pitchRange = 0.3
      }
    ).f0.filter { $0 > 0 }.sorted()
    #expect(abs(semitones(Double(narrow[narrow.count / 2]), f0)) < 0.2)
  }

  @Test("What is known of a voice counts the more the shorter a sound is")
  func knownMiddle() throws {
    let own = try #require(Self.parameters.meanF0)
    let known = own * exp2(2.0 / 12)
    let output = VoiceSignal.analyzed(
      shaped {
        $0.f0 = 150
        $0.pitchMean = known
      })
    // The sound stands below what is known, and is heard below the target, but by less.
    let below = semitones(try #require(output.meanF0), 150)
    #expect(below < -0.3 && below > -1.7, "\(below)")
  }

  @Test("Jitter makes periods uneven and keeps f0")
  func jitter() throws {
    let (plain, hoarse) = (shaped { _ in }, shaped { $0.jitter = 1 })
    func middle(_ samples: [Float]) -> Double {
      let voiced = VoiceSignal.analyzed(samples).f0.filter { $0 > 0 }.sorted()
      return Double(voiced[voiced.count / 2])
    }
    #expect(abs(semitones(middle(hoarse), middle(plain))) < 0.3)
    func noise(_ samples: [Float]) -> Float {
      let parameters = VoiceSignal.analyzed(samples)
      let frames = (50..<110).filter { parameters.f0[$0] > 0 }
      let bands = parameters.bands
      return frames.reduce(0) { $0 + parameters.aperiodicity[$1 * bands + bands - 1] } / Float(frames.count)
    }
    #expect(noise(hoarse) > noise(plain) + 2, "\(noise(hoarse)) \(noise(plain))")
  }
}
