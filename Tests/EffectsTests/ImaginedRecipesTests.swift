import Sound
import SoundText
import Testing

@testable import Effects

struct ElectronicGeneratorTests {
  private func made(_ generator: any Generator, seconds: Double = 1, seed: UInt64 = 1) -> [Float] {
    RawSound.render(
      Recipe("Hum", .continuous, [Layer(generator)]), seconds: seconds, seed: seed)
  }

  @Test func modulationPutsPartialsBesideTheCarrier() {
    let samples = made(FrequencyModulation(1000, ratio: 0.3, index: 1))[4800...]
    // Bessel functions of 1: J0 0.765, J1 0.440, J2 0.115.
    let carrier = RawSound.amplitude(samples, at: 1000)
    for side in [700.0, 1300] {
      #expect(abs(RawSound.amplitude(samples, at: side) / carrier - 0.575) < 0.03)
    }
    #expect(abs(RawSound.amplitude(samples, at: 1600) / carrier - 0.15) < 0.02)
    #expect(RawSound.amplitude(samples, at: 1150) < 0.01 * carrier)
  }

  @Test func aRingModulatorLeavesNothingWhereItWas() {
    let samples = made(RingModulator([Layer(SweptTone(1000))], frequency: 150))[4800...]
    let side = RawSound.amplitude(samples, at: 850)
    #expect(abs(RawSound.amplitude(samples, at: 1150) / side - 1) < 0.05)
    #expect(RawSound.amplitude(samples, at: 1000) < 0.02 * side)
  }

  @Test(arguments: [0.0, 3, 6]) func noiseFallsAsEvenlyAsItIsTold(slope: Double) {
    let samples = made(TiltedNoise(slope: .init(floatLiteral: slope)), seconds: 4)
    func level(_ hertz: Double) -> Double {
      var band = Biquad.bandPass(hertz, q: 2)
      let power = samples.reduce(0.0) {
        let y = band.next(Double($1))
        return $0 + y * y
      }
      return 5 * PortableMath.log2(power) * 0.60206
    }
    // A band of constant Q is wider by an octave's worth, 3 dB, each octave up.
    for low in [200.0, 800] {
      #expect(abs((level(low) - level(4 * low)) / 2 + 3 - slope) < 0.8, "\(low) \(level(low) - level(4 * low))")
    }
  }

  @Test func blipsAreSeparate() {
    let samples = made(Blips(seconds: 0.05, gap: 0.05, frequency: .between(500, 900)), seconds: 3)
    let loud = stride(from: 0, to: samples.count - 480, by: 480).map { RawSound.rms(samples[$0..<($0 + 480)]) > 0.03 }
    let begun = zip(loud, loud.dropFirst()).filter { !$0 && $1 }.count
    #expect((26...30).contains(begun), "\(begun)")
  }
}

struct ImaginedRecipesTests {
  private static let seeds: ClosedRange<UInt64> = 11...15

  private func recipe(_ name: String) throws -> Recipe {
    try #require(RecipeBook.imagined.first { $0.label == name && $0.when.isEmpty })
  }

  private func raw(_ name: String, seconds: Double = 8, seed: UInt64) throws -> [Float] {
    RawSound.render(try recipe(name), seconds: seconds, seed: seed)
  }

  /// The power of samples between two frequencies in Hz.
  private func power(_ samples: ArraySlice<Float>, _ low: Double, _ high: Double) -> Double {
    var filters = [Biquad.highPass(low), .highPass(low), .lowPass(high), .lowPass(high)]
    return samples.reduce(0.0) { sum, sample in
      var x = Double(sample)
      for index in filters.indices { x = filters[index].next(x) }
      return sum + x * x
    }
  }

  @Test func whatIsBorrowedIsThere() {
    func names(_ generator: any Generator) -> [String] {
      switch generator {
      case let borrowed as Borrowed: [borrowed.label]
      case let recurring as Recurring: recurring.inside.flatMap { names($0.generator) }
      default: []
      }
    }
    let borrowed = Set(RecipeBook.imagined.flatMap { $0.layers.flatMap { names($0.generator) } })
    #expect(borrowed.count > 15)
    for name in borrowed.sorted() {
      #expect(SoundLabel(named: name).map(RecipeBook.has) == true, "\(name)")
      #expect(!RecipeBook.imagined.contains { $0.label == name }, "\(name) would borrow from itself")
    }
  }

  @Test func theMainsHumAtFiftyHertzAndItsMultiples() throws {
    for seed in Self.seeds {
      let samples = try raw("Mains hum", seconds: 3, seed: seed)[...]
      let at = { RawSound.amplitude(samples, at: $0) }
      #expect(at(100) > 0.01)
      for between in [75.0, 125, 175] { #expect(at(between) < 0.1 * at(100)) }
      #expect(at(50) > 0.2 * at(100) && at(200) > 0.2 * at(100))
    }
  }

  @Test func whatRisesRisesAndWhatFallsFalls() throws {
    for seed in Self.seeds {
      let riser = try raw("riser", seed: seed)
      let third = riser.count / 3
      let (first, last) = (riser[..<third], riser[(2 * third)...])
      #expect(RawSound.rms(last) > 2.5 * RawSound.rms(first))
      #expect(power(last, 2000, 16_000) / power(last, 60, 600) > 4 * power(first, 2000, 16_000) / power(first, 60, 600))
      let laser = try raw("laser", seed: seed)
      let quarter = laser.count / 4
      let (begin, end) = (laser[..<quarter], laser[(2 * quarter)...])
      #expect(power(begin, 1500, 16_000) / power(begin, 60, 700) > 4 * power(end, 1500, 16_000) / power(end, 60, 700))
    }
  }

  @Test func aCinematicBlowIsLowAndLong() throws {
    for seed in Self.seeds {
      let samples = try raw("impact_cinematic", seed: seed)
      #expect(samples.count > Int(3.5 * Effects.rate))
      #expect(power(samples[...], 20, 120) > power(samples[...], 500, 16_000))
      let level = RawSound.rms(samples[0..<9600])
      #expect(RawSound.rms(samples[72_000..<81_600]) > 0.01 * level)
      #expect(RawSound.rms(samples[72_000..<81_600]) < 0.5 * level)
    }
  }

  @Test func aCoinIsAFourthHigherAtOnce() throws {
    for seed in Self.seeds {
      let samples = try raw("game_coin", seed: seed)
      func strongest(_ part: ArraySlice<Float>) -> Double {
        let tried = stride(from: 850.0, through: 1450, by: 5)
        return tried.max { RawSound.amplitude(part, at: $0) < RawSound.amplitude(part, at: $1) } ?? 0
      }
      let count = Double(samples.count)
      let low = strongest(samples[Int(0.01 * count)..<Int(0.1 * count)])
      let high = strongest(samples[Int(0.15 * count)..<Int(0.4 * count)])
      #expect(abs(high / low - 1.335) < 0.03, "\(low) \(high)")
    }
  }

  @Test func glitterIsHighAndARumbleLow() throws {
    for seed in Self.seeds {
      let sparkle = try raw("sparkle", seed: seed)
      #expect(power(sparkle[...], 1000, 20_000) > 20 * power(sparkle[...], 30, 700))
      let rumble = try raw("Rumble", seconds: 4, seed: seed)
      #expect(power(rumble[...], 20, 250) > 5 * power(rumble[...], 600, 16_000))
    }
  }

  @Test func throbbingThrobsAFewTimesASecond() throws {
    for seed in Self.seeds {
      let samples = try raw("Throbbing", seconds: 8, seed: seed)
      let levels = stride(from: 0, to: samples.count - 2400, by: 2400).map { RawSound.rms(samples[$0..<($0 + 2400)]) }
      let middle = levels.sorted()[levels.count / 2]
      let crossings = zip(levels, levels.dropFirst()).filter { $0 < middle && $1 >= middle }.count
      #expect((9...36).contains(crossings), "\(crossings)")
      #expect((levels.max() ?? 0) > 4 * (levels.min() ?? 1))
    }
  }

  @Test func silenceIsFarBelowEverythingElse() throws {
    #expect(try recipe("Silence").loudness <= -55)
    let others = RecipeBook.imagined.filter { $0.label != "Silence" }.map(\.loudness)
    #expect((others.min() ?? -100) >= -40)
  }

  @Test func aDrumHasStrokesAndAnOrganNone() throws {
    func crest(_ name: String, _ seed: UInt64) throws -> Double {
      let samples = try raw(name, seconds: 6, seed: seed)
      let levels = stride(from: 0, to: samples.count - 960, by: 960).map { RawSound.rms(samples[$0..<($0 + 960)]) }
      return (levels.max() ?? 0) / levels.sorted()[levels.count / 2]
    }
    for seed in Self.seeds {
      #expect(try crest("Drum", seed) > 2.2)
      #expect(try crest("Organ", seed) < 2.2)
    }
  }

  @Test func aPiperHasHisDroneBelowHim() throws {
    for seed in Self.seeds {
      let samples = try raw("Bagpipes", seconds: 6, seed: seed)
      // It never stops, and its harmonics reach far up.
      let levels = stride(from: 4800, to: samples.count - 2400, by: 2400).map {
        RawSound.rms(samples[$0..<($0 + 2400)])
      }
      #expect((levels.min() ?? 0) > 0.3 * (levels.max() ?? 1))
      #expect(power(samples[...], 1000, 5000) > 0.5 * power(samples[...], 80, 1000))
    }
  }
}
