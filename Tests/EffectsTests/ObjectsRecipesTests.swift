import Sound
import SoundText
import Testing

@testable import Effects

struct ObjectsRecipesTests {
  private func recipe(_ label: String, _ attributes: Set<SoundAttribute> = []) throws -> Recipe {
    let label = try #require(SoundLabel(named: label))
    return try #require(RecipeBook.recipe(label, attributes))
  }

  /// The first sound of a thing, dry.
  private func shot(_ recipe: Recipe, seed: UInt64) -> [Float] {
    let root = RandomStream(seed: seed)
    var seconds = 1.0
    if case .shots(let length, _) = recipe.form { seconds = length.drawn(root, root) }
    let shot = Shot(
      seconds: seconds, index: 0, manner: Manner(), individual: root.fork("thing"), chance: root.fork("time"))
    return Measured.samples(RecipeSource(recipe, shot), seconds: seconds)
  }

  @Test func everyObjectHasALabelAndIsHeard() throws {
    for recipe in RecipeBook.objects {
      #expect(SoundLabel(named: recipe.label) != nil, "\(recipe.label)")
      let samples = shot(recipe, seed: 3)
      let levels = Measured.levels(samples)
      let loudest = try #require(levels.max())
      #expect(samples.allSatisfy { $0.isFinite }, "\(recipe.label)")
      #expect(loudest > 0.003 && loudest < 4, "\(recipe.label): \(loudest)")
      let mean = samples.reduce(0) { $0 + Double($1) } / Double(samples.count)
      #expect(abs(mean) < 0.02 * Double(loudest), "\(recipe.label): \(mean)")
    }
  }

  @Test func singleSoundsHaveDiedAwayAtTheirEnd() throws {
    for recipe in RecipeBook.objects {
      guard case .shots = recipe.form else { continue }
      let levels = Measured.levels(shot(recipe, seed: 5), seconds: 0.001)
      let (last, loudest) = (try #require(levels.last), try #require(levels.max()))
      #expect(last < 0.05 * loudest, "\(recipe.label): \(last / loudest)")
    }
  }

  @Test(arguments: [
    ("Knock", 0.0, 2500.0), ("Shatter", 2500.0, 20_000.0), ("Explosion", 0.0, 700.0), ("Sawing", 700.0, 9000.0),
    ("Jingle bell", 2500.0, 20_000.0), ("Clicking", 900.0, 20_000.0), ("Gong", 0.0, 1500.0),
    ("Tearing", 1000.0, 20_000.0), ("punch", 0.0, 1500.0), ("Church bell", 100.0, 5000.0),
  ])
  func energyLiesWhereSuchThingsHaveIt(label: String, low: Double, high: Double) throws {
    for seed: UInt64 in 1...3 {
      let samples = shot(try recipe(label), seed: seed)
      let share = Measured.share(samples, low, high)
      #expect(share > 0.6, "\(label) \(seed): \(share)")
    }
  }

  @Test func clocksBeatEvenly() throws {
    for seed: UInt64 in 1...3 {
      let samples = EffectsPreview.render(try recipe("Tick-tock"), attributes: [], seconds: 5, seed: seed)
      let onsets = Measured.onsets(samples, apart: 0.12)
      let intervals = zip(onsets.dropFirst(), onsets).map { $0 - $1 }
      let mean = intervals.reduce(0, +) / Double(intervals.count)
      #expect(mean > 0.2 && mean < 0.66)
      #expect(intervals.allSatisfy { abs($0 - mean) < 0.03 }, "\(intervals)")
    }
  }

  @Test func aSawGoesToAndFro() throws {
    for seed: UInt64 in 1...3 {
      let samples = EffectsPreview.render(try recipe("Sawing"), attributes: [], seconds: 5, seed: seed)
      let strokes = Measured.bursts(samples)
      #expect(strokes >= 4 && strokes <= 14, "\(strokes)")
    }
  }

  @Test func typingIsAsQuickAsFingers() throws {
    for seed: UInt64 in 1...3 {
      let samples = EffectsPreview.render(try recipe("Computer keyboard"), attributes: [], seconds: 5, seed: seed)
      let presses = Measured.onsets(samples, apart: 0.05).count
      #expect(presses >= 12 && presses <= 75, "\(presses)")
    }
  }

  @Test func metalRingsLongerThanWoodAndStone() throws {
    func ringing(_ attribute: SoundAttribute, _ seed: UInt64) throws -> Double {
      let levels = Measured.levels(shot(try recipe("Tap", [attribute]), seed: seed))
      let loudest = try #require(levels.max())
      return Double(levels.count { $0 > 0.03 * loudest }) * 0.01
    }
    for seed: UInt64 in 1...5 {
      let metal = try ringing(.metal, seed)
      let (wood, stone) = (try ringing(.wood, seed), try ringing(.stone, seed))
      #expect(metal > 1.5 * wood)
      #expect(metal > 1.5 * stone)
    }
  }

  @Test func aThingIsTheSameAgainAndAnotherIsNot() throws {
    let creak = try recipe("Creak")
    #expect(shot(creak, seed: 1) == shot(creak, seed: 1))
    #expect(shot(creak, seed: 1) != shot(creak, seed: 2))
  }
}
