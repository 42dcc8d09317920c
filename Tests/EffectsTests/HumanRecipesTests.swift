import Sound
import SoundText
import Testing

@testable import Effects

/// What people sound like, measured.
struct HumanRecipesTests {
  private static func recipe(_ name: String, _ attributes: Set<SoundAttribute> = []) throws -> Recipe {
    let label = try #require(SoundLabel(named: name))
    return try #require(RecipeBook.recipe(label, attributes))
  }

  /// RMS in a band, of the whole.
  private static func level(_ samples: [Float], _ low: Double, _ high: Double) -> Double {
    var filters: [Biquad] = [.highPass(low), .highPass(low), .lowPass(high), .lowPass(high)]
    var power = 0.0
    for sample in samples {
      var x = Double(sample)
      for index in filters.indices { x = filters[index].next(x) }
      power += x * x
    }
    return (power / Double(max(1, samples.count))).squareRoot()
  }

  /// The loudness contour: RMS of each 10 ms.
  private static func contour(_ samples: [Float]) -> [Double] {
    stride(from: 0, to: samples.count - 480, by: 480).map { RawSound.rms(samples[$0..<($0 + 480)]) }
  }

  /// The strongest period within limits, as Hz, by autocorrelation.
  private static func f0(_ samples: ArraySlice<Float>, _ low: Double, _ high: Double) -> Double {
    var smooth: [Float] = []
    var filters: [Biquad] = [.lowPass(2000), .lowPass(2000)]
    for sample in samples {
      smooth.append(Float(filters[1].next(filters[0].next(Double(sample)))))
    }
    func likeness(_ lag: Int) -> Double {
      var sum = 0.0
      for at in stride(from: 0, to: smooth.count - lag, by: 2) { sum += Double(smooth[at]) * Double(smooth[at + lag]) }
      return sum / Double(smooth.count - lag)
    }
    let lags = Int(Effects.rate / high)...Int(Effects.rate / low)
    let best = lags.max { likeness($0) < likeness($1) }
    return Effects.rate / Double(best ?? 1)
  }

  /// How often the level rises above a share of its greatest.
  private static func pulses(_ levels: [Double], above share: Double) -> Int {
    let limit = share * (levels.max() ?? 0)
    return zip(levels, levels.dropFirst()).count { $0 < limit && $1 >= limit }
  }

  @Test(arguments: [1, 2, 3, 4] as [UInt64]) func aBabyCriesAt300To700Hz(_ seed: UInt64) throws {
    let samples = RawSound.render(try Self.recipe("Baby cry, infant cry"), seconds: 2, seed: seed)
    let middle = samples.count * 3 / 10
    let hertz = Self.f0(samples[middle..<(middle + 4800)], 200, 900)
    #expect((300...700).contains(hertz), "\(hertz) Hz")
  }

  @Test(arguments: [1, 2, 3, 4] as [UInt64]) func laughterComesInThreeToSevenCallsASecond(_ seed: UInt64) throws {
    let samples = RawSound.render(try Self.recipe("Laughter"), seconds: 3, seed: seed)
    let levels = Self.contour(samples)
    let smooth = levels.indices.map { at in
      levels[max(0, at - 2)...min(levels.count - 1, at + 2)].reduce(0, +) / 5
    }
    let calls = zip(smooth.indices, smooth).count { at, level in
      level > 0.06 * (smooth.max() ?? 0) && at > 4 && at < smooth.count - 5
        && level == smooth[(at - 5)...(at + 5)].max()
    }
    let rate = Double(calls) / (Double(samples.count) / Effects.rate)
    #expect((2.5...7).contains(rate), "\(rate) a second")
  }

  @Test(arguments: [1, 2, 3] as [UInt64]) func aManLaughsLowerThanAWoman(_ seed: UInt64) throws {
    func hertz(_ attributes: Set<SoundAttribute>) throws -> Double {
      let recipe = try Self.recipe("Laughter", attributes)
      guard case .some(let train) = recipe.layers.first?.generator as? SyllableTrain else { return 0 }
      return train.tone.f0.middle
    }
    #expect(try hertz([.man]) < 0.75 * hertz([]))
  }

  @Test(arguments: [1, 2, 3, 4] as [UInt64]) func aHeartBeatsBelow200HzAndTwice(_ seed: UInt64) throws {
    let samples = RawSound.render(try Self.recipe("Heart sounds, heartbeat"), seconds: 1, seed: seed)
    #expect(Self.level(samples, 20, 200) > 10 * Self.level(samples, 400, 8000))
    let first = RawSound.rms(samples[0..<9600])
    let between = RawSound.rms(samples[11_000..<13_000])
    let second = RawSound.rms(samples[14_400..<20_000])
    #expect(first > 3 * between && second > 2 * between, "\(first) \(between) \(second)")
  }

  @Test(arguments: [1, 2, 3, 4] as [UInt64]) func aStepOnAHardGroundIsDullAndShort(_ seed: UInt64) throws {
    let samples = RawSound.render(try Self.recipe("Walk, footsteps"), seconds: 1, seed: seed)
    #expect(Self.level(samples, 60, 1000) > 2 * Self.level(samples, 2500, 12_000))
    #expect(RawSound.rms(samples[0..<2400]) > 3 * RawSound.rms(samples[16_000..<19_000]))
  }

  @Test(arguments: [1, 2, 3, 4] as [UInt64]) func gravelIsBrighterAndLongerThanAFloor(_ seed: UInt64) throws {
    let floor = RawSound.render(try Self.recipe("Walk, footsteps"), seconds: 1, seed: seed)
    let gravel = RawSound.render(try Self.recipe("Walk, footsteps", [.gravel]), seconds: 1, seed: seed)
    func brightness(_ samples: [Float]) -> Double { Self.level(samples, 2000, 12_000) / Self.level(samples, 60, 1000) }
    #expect(brightness(gravel) > 3 * brightness(floor))
    func share(_ samples: [Float]) -> Double { RawSound.rms(samples[9600..<19_200]) / RawSound.rms(samples[0..<9600]) }
    #expect(share(gravel) > share(floor))
  }

  @Test(arguments: [1, 2, 3, 4] as [UInt64]) func aSneezeHissesAtItsEndOnly(_ seed: UInt64) throws {
    let samples = RawSound.render(try Self.recipe("Sneeze"), seconds: 3, seed: seed)
    let half = Int(0.45 * Double(samples.count))
    let before = Self.level(Array(samples[..<half]), 3000, 9000)
    let after = Self.level(Array(samples[half...]), 3000, 9000)
    #expect(after > 5 * before)
  }

  @Test(arguments: [1, 2, 3, 4] as [UInt64]) func breathIsNoiseWithoutPitch(_ seed: UInt64) throws {
    let samples = RawSound.render(try Self.recipe("Breathing"), seconds: 4, seed: seed)
    let inward = samples[(samples.count / 5)..<(samples.count / 5 + 9600)]
    var (dot, power) = (0.0, 1e-12)
    let lags = stride(from: 120, to: 600, by: 1)
    var best = 0.0
    for lag in lags {
      dot = 0
      power = 1e-12
      for at in stride(from: inward.startIndex, to: inward.endIndex - 600, by: 3) {
        dot += Double(inward[at]) * Double(inward[at + lag])
        power += Double(inward[at]) * Double(inward[at])
      }
      best = max(best, dot / power)
    }
    #expect(best < 0.5, "\(best)")
  }

  @Test(arguments: [1, 2, 3] as [UInt64]) func anAudienceClapsManyTimesASecond(_ seed: UInt64) throws {
    let few = RawSound.render(try Self.recipe("Clapping"), seconds: 2, seed: seed)
    let many = RawSound.render(try Self.recipe("Applause"), seconds: 2, seed: seed)
    // The more hands, the more even.
    func unevenness(_ samples: [Float]) -> Double {
      let levels = Self.contour(samples).sorted()
      return levels[levels.count * 95 / 100] / max(1e-9, levels[levels.count / 5])
    }
    #expect(unevenness(few) > 2 * unevenness(many))
  }

  @Test func oneClapIsOneOnset() throws {
    let samples = RawSound.render(try Self.recipe("Clapping", [.single]), seconds: 1, seed: 5)
    #expect(Self.pulses([0] + Self.contour(samples), above: 0.3) == 1)
    #expect(RawSound.rms(samples[4800..<7200]) < 0.05 * RawSound.loudest(samples, seconds: 0.01))
  }

  @Test(arguments: [1, 2, 3] as [UInt64]) func brushStrokesGoToAndFro(_ seed: UInt64) throws {
    let recipe = try Self.recipe("Toothbrush")
    guard case .shots(_, let pattern) = recipe.form else { throw Unexpected() }
    #expect((5...10).contains(1 / pattern.interval.middle))
    let forth = RawSound.render(recipe, seconds: 1, seed: seed, index: 0)
    let back = RawSound.render(recipe, seconds: 1, seed: seed, index: 1)
    func brightness(_ samples: [Float]) -> Double { Self.level(samples, 4000, 12_000) / Self.level(samples, 500, 2500) }
    #expect(abs(PortableMath.decibels(amplitude: brightness(forth) / brightness(back))) > 0.2)
  }

  private struct Unexpected: Error {}

  @Test(arguments: [1, 2, 3] as [UInt64]) func aWhisperHasNoVoice(_ seed: UInt64) throws {
    let spoken = RawSound.render(try Self.recipe("Speech"), seconds: 4, seed: seed)
    let whispered = RawSound.render(try Self.recipe("Whispering"), seconds: 4, seed: seed)
    func low(_ samples: [Float]) -> Double { Self.level(samples, 80, 250) / Self.level(samples, 300, 6000) }
    #expect(low(spoken) > 3 * low(whispered))
  }
}

/// Generators for people.
struct HumanGeneratorsTests {
  private struct Parrot: SpeechSource {
    func speech(seconds: Double, attributes: Set<SoundAttribute>, seed: UInt64) -> [Float]? {
      attributes.contains(.man) ? nil : [Float](repeating: 0.5, count: Int(seconds * Effects.rate))
    }
  }

  private static func shot(seconds: Double) -> Shot {
    let root = RandomStream(seed: 7)
    return Shot(
      seconds: seconds, index: 0, manner: Manner(), individual: root.fork("individual"), chance: root.fork("chance"))
  }

  private static func render(_ generator: any Generator, _ shot: Shot) -> [Float] {
    var samples = [Float](repeating: 0, count: Int(shot.seconds * Effects.rate))
    let source = generator.start(shot)
    samples.withUnsafeMutableBufferPointer { source.add(to: $0) }
    return samples
  }

  @Test func whoCanSpeakIsHeardInPlaceOfBabble() {
    var shot = Self.shot(seconds: 0.5)
    let murmur = Murmur(else: Babble(1, f0: 120))
    let babble = Self.render(murmur, shot)
    shot.speech = Parrot()
    let words = Self.render(murmur, shot)
    #expect(words.allSatisfy { $0 == words[0] } && words[0] > 0)
    shot.wished = [.man]
    #expect(Self.render(murmur, shot) == babble)
  }

  @Test func babbleIsTheSameInBlocksOfAnySize() {
    let shot = Self.shot(seconds: 0.5)
    let babble = Babble(3, f0: .between(100, 200))
    let whole = Self.render(babble, shot)
    var parts = [Float](repeating: 0, count: whole.count)
    let source = babble.start(shot)
    parts.withUnsafeMutableBufferPointer { all in
      var start = 0
      while start < all.count {
        let end = min(all.count, start + 331)
        source.add(to: UnsafeMutableBufferPointer(rebasing: all[start..<end]))
        start = end
      }
    }
    #expect(parts == whole)
  }

  @Test func aGroupHasMoreVoices() {
    var shot = Self.shot(seconds: 1)
    let clappers = Clappers(2)
    let two = RawSound.rms(Self.render(clappers, shot)[...])
    shot.manner.crowd = 20
    let many = Self.render(clappers, shot)
    #expect(RawSound.rms(many[...]) > two * 0.5)
    let silent = stride(from: 0, to: many.count - 2400, by: 2400).count { RawSound.rms(many[$0..<($0 + 2400)]) < 0.002 }
    #expect(silent == 0)
  }

  @Test func syllablesComeAtTheirRate() {
    let train = SyllableTrain(
      VoicedTone(f0: 200, voice: .level, breath: [0: 0], formants: [.init(600, 100, 12)]), rate: 5, irregular: 0,
      .init(voice: [0: 0, 0.3: 1, 0.7: 0, 1: 0], breath: [0: 0]))
    let samples = Self.render(train, Self.shot(seconds: 2))
    let levels = stride(from: 0, to: samples.count - 960, by: 960).map { RawSound.rms(samples[$0..<($0 + 960)]) }
    let limit = 0.4 * (levels.max() ?? 0)
    #expect(zip(levels, levels.dropFirst()).count { $0 < limit && $1 >= limit } == 10)
  }
}
