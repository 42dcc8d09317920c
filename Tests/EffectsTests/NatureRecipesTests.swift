import Sound
import SoundText
import Testing

@testable import Effects

/// What is known of wind, water, thunder and fire, measured.
struct NatureRecipesTests {
  private static let seeds: ClosedRange<UInt64> = 1...3

  private func sound(
    _ name: String, _ attributes: Set<SoundAttribute> = [], seconds: Double, seed: UInt64
  ) throws -> [Float] {
    let label = try #require(SoundLabel(named: name))
    let recipe = try #require(RecipeBook.recipe(label, attributes))
    return RawSound.render(recipe, seconds: seconds, seed: seed, attributes: attributes)
  }

  /// Samples without what lies outside of a band.
  private func band(_ samples: [Float], _ low: Double, _ high: Double) -> [Float] {
    var samples = samples
    samples.withUnsafeMutableBufferPointer { block in
      for _ in 0..<2 {
        var lower = Biquad.highPass(low)
        lower.filter(block)
        var upper = Biquad.lowPass(high)
        upper.filter(block)
      }
    }
    return samples
  }

  private func level(_ samples: [Float], _ low: Double, _ high: Double) -> Double {
    PortableMath.decibels(amplitude: RawSound.rms(band(samples, low, high)[...]))
  }

  /// Levels of stretches in dB.
  private func levels(_ samples: [Float], every seconds: Double) -> [Double] {
    let width = Int(seconds * Effects.rate)
    return stride(from: 0, through: samples.count - width, by: width).map {
      PortableMath.decibels(amplitude: RawSound.rms(samples[$0..<($0 + width)]) + 1e-9)
    }
  }

  @Test("waves come and go, rain stays", arguments: seeds)
  func surf(seed: UInt64) throws {
    func range(_ name: String) throws -> Double {
      let levels = levels(try sound(name, seconds: 24, seed: seed), every: 0.5).sorted()
      return levels[levels.count - 3] - levels[2]
    }
    #expect(try range("Waves, surf") > 7)
    #expect(try range("Rain") < 5)
  }

  @Test("wind is low, and its treble comes and goes more than its bass", arguments: seeds)
  func wind(seed: UInt64) throws {
    let wind = try sound("Wind", seconds: 20, seed: seed)
    #expect(level(wind, 40, 300) > level(wind, 1000, 8000) + 12)
    func swing(_ low: Double, _ high: Double) -> Double {
      let levels = levels(band(wind, low, high), every: 0.25)
      let mean = levels.reduce(0, +) / Double(levels.count)
      return levels.reduce(0) { $0 + ($1 - mean) * ($1 - mean) } / Double(levels.count)
    }
    #expect(swing(1200, 3000) > swing(30, 110))
  }

  @Test("light rain is heard drop by drop, heavy rain as one noise", arguments: seeds)
  func rain(seed: UInt64) throws {
    func unevenness(_ attributes: Set<SoundAttribute>) throws -> Double {
      let rain = band(try sound("Rain", attributes, seconds: 6, seed: seed), 1000, 8000)
      let levels = levels(rain, every: 0.004).sorted()
      return levels[levels.count * 98 / 100] - levels[levels.count / 2]
    }
    #expect(try unevenness([.light]) > unevenness([.heavy]) + 2)
  }

  @Test("thunder is long and low; the farther, the lower; nearby it cracks", arguments: seeds)
  func thunder(seed: UInt64) throws {
    let near = try sound("Thunder", [.near], seconds: 12, seed: seed)
    let usual = try sound("Thunder", seconds: 12, seed: seed)
    let far = try sound("Thunder", [.distant], seconds: 12, seed: seed)
    func brightness(_ samples: [Float]) -> Double { level(samples, 300, 5000) - level(samples, 25, 200) }
    #expect(brightness(near) > brightness(usual))
    #expect(brightness(usual) > brightness(far) + 3)
    #expect(level(far, 25, 200) > level(far, 300, 5000) + 12)
    for thunder in [near, usual, far] {
      let levels = levels(thunder, every: 0.25)
      let loudest = levels.max() ?? 0
      #expect(levels.count { $0 > loudest - 30 } >= 10)
    }
  }

  @Test("a vessel's resonance rises while it fills", arguments: seeds)
  func filling(seed: UInt64) throws {
    let sound = try sound("Fill (with liquid)", seconds: 10, seed: seed)
    let part = sound.count / 5
    func low(_ samples: ArraySlice<Float>) -> Double {
      level(Array(samples), 220, 450) - level(Array(samples), 200, 8000)
    }
    #expect(low(sound[(3 * part)..<(4 * part)]) < low(sound[(part / 4)..<(5 * part / 4)]) - 2)
  }

  @Test("a drop sounds for less than half a second, between 600 and 4000 Hz", arguments: seeds)
  func drip(seed: UInt64) throws {
    let drop = try sound("Drip", seconds: 1, seed: seed)
    #expect(drop.count < 24_000)
    #expect(level(drop, 600, 4000) > level(drop, 30, 400) + 10)
    let levels = levels(drop, every: 0.02)
    #expect((levels.last ?? 0) < (levels.max() ?? 0) - 40)
  }

  @Test("fire crackles: rare clicks that stand out of a steady bed", arguments: seeds)
  func crackling(seed: UInt64) throws {
    let fire = band(try sound("Fire", seconds: 8, seed: seed), 2000, 12_000)
    let levels = levels(fire, every: 0.004)
    let middle = levels.sorted()[levels.count / 2]
    let clicks = zip(levels, levels.dropFirst()).count { $0 < middle + 12 && $1 >= middle + 12 }
    #expect((8...400).contains(clicks), "\(clicks) clicks in 8 s")
  }

  @Test("a can hisses at once, brightly, and is then quiet", arguments: seeds)
  func can(seed: UInt64) throws {
    let can = try sound("can_opening", seconds: 4, seed: seed)
    let hiss = Array(can[480..<5760])
    #expect(level(hiss, 2500, 16_000) > level(hiss, 50, 800) + 10)
    let levels = levels(can, every: 0.1)
    #expect((levels.firstIndex(of: levels.max() ?? 0) ?? 99) < 5)
    #expect((levels.dropFirst(12).first ?? 0) < (levels.max() ?? 0) - 20)
  }

  @Test("a flush rushes, then only the cistern fills", arguments: seeds)
  func flush(seed: UInt64) throws {
    let levels = levels(try sound("Toilet flush", seconds: 12, seed: seed), every: 0.5)
    let rush = levels[1..<5].reduce(0, +) / 4
    let later = levels.suffix(4).prefix(2).reduce(0, +) / 2
    #expect(rush > later + 10)
    #expect(later > rush - 60)
  }
}
