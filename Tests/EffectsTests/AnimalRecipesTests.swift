import Sound
import SoundText
import Testing

@testable import Effects

struct AnimalRecipesTests {
  private func render(_ label: String, seconds: Double = 3, seed: UInt64) throws -> [Float] {
    let name = try #require(SoundLabel(named: label))
    let recipe = try #require(RecipeBook.recipe(name, []))
    return EffectsPreview.render(recipe, attributes: [], seconds: seconds, seed: seed)
  }

  @Test(arguments: RecipeBook.animals.indices)
  func soundsAreFiniteAndHaveNoMean(_ index: Int) {
    let recipe = RecipeBook.animals[index]
    let samples = EffectsPreview.render(recipe, attributes: [], seconds: 1, seed: 5)
    #expect(samples.allSatisfy { $0.isFinite })
    #expect((samples.map(abs).max() ?? 0) > 0.03)
    #expect(abs(samples.reduce(0, +) / Float(samples.count)) < 1e-3)
  }

  @Test(arguments: RecipeBook.animals.indices)
  func shotsHaveDiedAwayAtTheirEnd(_ index: Int) throws {
    let recipe = RecipeBook.animals[index]
    guard case .shots(let length, _) = recipe.form else { return }
    let random = RandomStream(seed: 11)
    let shot = Shot(
      seconds: length.middle, index: 0, manner: Manner(), individual: random.fork("individual"),
      chance: random.fork("chance"))
    var samples = [Float](repeating: 0, count: Int(shot.seconds * Effects.rate))
    samples.withUnsafeMutableBufferPointer { RecipeSource(recipe, shot).add(to: $0) }
    let peak = samples.map(abs).max() ?? 0
    let tail = samples.suffix(48).map(abs).max() ?? 1
    #expect(tail < 0.04 * peak, "\(recipe.label): \(tail) of \(peak)")
  }

  /// f0 in Hz where the call is loudest.
  @Test(arguments: [
    ("Bark", 260.0, 720.0), ("Meow", 420, 1000), ("Moo", 120, 330), ("Sheep", 110, 290), ("Goat", 200, 430),
    ("Crowing, cock-a-doodle-doo", 560, 1050), ("Howl", 330, 700), ("Quack", 170, 350),
    ("Hoot", 260, 480), ("Mosquito", 400, 680), ("Bee, wasp, etc.", 180, 290), ("Fly, housefly", 145, 270),
  ])
  func fundamentalIsThatOfTheKind(_ kind: (label: String, low: Double, high: Double)) throws {
    var measured: [Double] = []
    for seed in 1...3 as ClosedRange<UInt64> {
      let samples = try render(kind.label, seed: seed)
      let part = VoiceMeasurements.loudest(samples, seconds: 0.08)
      measured.append(VoiceMeasurements.f0(part, (kind.low * 0.45)...(kind.high * 1.6)))
    }
    for hertz in measured { #expect(hertz > kind.low && hertz < kind.high, "\(kind.label): \(measured)") }
  }

  /// Where most of it is, against where little is, in Hz.
  @Test(arguments: [
    ("Caw", 1000.0, 2600.0, 250.0, 700.0), ("Sheep", 1700, 3600, 60, 120), ("Moo", 150, 1200, 3000, 9000),
    ("Cricket", 3800, 5400, 200, 2000), ("Howl", 300, 900, 3000, 9000), ("Growling", 60, 900, 3000, 9000),
    ("Snake", 3000, 9000, 100, 1000), ("Chirp, tweet", 2000, 7000, 100, 1500), ("Cluck", 900, 5000, 60, 300),
    ("Crowing, cock-a-doodle-doo", 600, 2600, 5000, 12_000),
  ])
  func energyLiesWhereTheKindHasIt(_ kind: (label: String, low: Double, high: Double, l: Double, h: Double)) throws {
    for seed in 1...2 as ClosedRange<UInt64> {
      let samples = VoiceMeasurements.loudest(try render(kind.label, seed: seed), seconds: 0.5)
      let (much, little) = (
        VoiceMeasurements.power(samples, kind.low, kind.high), VoiceMeasurements.power(samples, kind.l, kind.h)
      )
      #expect(much > little + 10, "\(kind.label): \(much) and \(little)")
    }
  }

  @Test func crowsHaveLittleOfTheirFundamental() throws {
    for seed in 1...3 as ClosedRange<UInt64> {
      let samples = VoiceMeasurements.loudest(try render("Caw", seed: seed), seconds: 0.2)
      #expect(VoiceMeasurements.power(samples, 1100, 2400) > VoiceMeasurements.power(samples, 200, 500) + 12)
    }
  }

  /// Swings of the level, a second.
  @Test(arguments: [
    ("Goat", 400.0, 6.0, 16.0, 8.0, 15.0), ("Purr", 150, 12, 45, 21, 32), ("woodpecker", 400, 8, 40, 13, 28),
    ("Gobble", 400, 6, 20, 8.5, 16),
  ])
  func levelsSwingAsOftenAsTheKindsDo(
    _ kind: (label: String, above: Double, from: Double, to: Double, low: Double, high: Double)
  ) throws {
    for seed in 1...3 as ClosedRange<UInt64> {
      let samples = VoiceMeasurements.loudest(try render(kind.label, seed: seed), seconds: 0.6)
      let envelope = VoiceMeasurements.envelope(samples, above: kind.above, milliseconds: 6)
      let rate = VoiceMeasurements.swing(envelope, kind.from...kind.to)
      #expect(rate > kind.low && rate < kind.high, "\(kind.label): \(rate)")
    }
  }

  @Test func cricketsSingInChirpsOfSeveralPulses() throws {
    for seed in 1...3 as ClosedRange<UInt64> {
      let samples = try render("Cricket", seed: seed)
      let envelope = VoiceMeasurements.envelope(samples, above: 3500, milliseconds: 5)
      let pulses = VoiceMeasurements.swing(envelope, 15...60)
      #expect(pulses > 22 && pulses < 40, "\(pulses)")
      let chirps = VoiceMeasurements.swing(envelope, 1...10)
      #expect(chirps > 1.5 && chirps < 6, "\(chirps)")
    }
  }

  @Test func cuckoosFallByAThird() throws {
    for seed in 1...4 as ClosedRange<UInt64> {
      let samples = try render("cuckoo", seconds: 1, seed: seed)
      let envelope = VoiceMeasurements.envelope(samples, above: 300, milliseconds: 8)
      let limit = 0.3 * (envelope.max() ?? 0)
      let first = try #require(envelope.firstIndex { $0 > limit })
      let gap = try #require(envelope[first...].firstIndex { $0 < limit })
      let second = try #require(envelope[gap...].firstIndex { $0 > limit })
      func f0(_ start: Int) -> Double {
        VoiceMeasurements.f0(samples[((start + 20) * 48)..<((start + 85) * 48)], 400...900)
      }
      let ratio = f0(first) / f0(second)
      #expect(ratio > 1.12 && ratio < 1.4, "\(ratio)")
    }
  }

  @Test func twoOfAKindDiffer() throws {
    let f0 = try (1...6 as ClosedRange<UInt64>).map { seed in
      VoiceMeasurements.f0(VoiceMeasurements.loudest(try render("Bark", seed: seed), seconds: 0.08), 200...900)
    }
    #expect((f0.max() ?? 0) > 1.15 * (f0.min() ?? 0))
  }

  @Test func smallOnesAreHigher() throws {
    let recipe = try #require(RecipeBook.animals.first { $0.label == "Bark" })
    func f0(_ attributes: Set<SoundAttribute>) -> Double {
      let samples = EffectsPreview.render(recipe, attributes: attributes, seconds: 1, seed: 4)
      return VoiceMeasurements.f0(VoiceMeasurements.loudest(samples, seconds: 0.08), 150...1400)
    }
    #expect(f0([.small]) > 1.4 * f0([.large]))
  }
}
