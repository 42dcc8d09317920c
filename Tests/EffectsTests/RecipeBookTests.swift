import Sound
import SoundText
import Testing

@testable import Effects

/// A recipe by its name, for the list of tests.
struct NamedRecipe: Sendable, CustomTestStringConvertible {
  let recipe: Recipe

  var testDescription: String {
    ([recipe.label] + recipe.when.map(\.rawValue).sorted()).joined(separator: ", ")
  }

  var isContinuous: Bool {
    if case .continuous = recipe.form { return true }
    return false
  }

  static let all = RecipeBook.all.map { NamedRecipe(recipe: $0) }
}

/// What holds for every sound, whoever made it.
struct RecipeBookTests {
  @Test func everyRecipeIsOfASoundThatHasAName() {
    for recipe in RecipeBook.all { #expect(SoundLabel(named: recipe.label)?.name == recipe.label, "\(recipe.label)") }
  }

  @Test func noSoundIsMadeInTwoWaysForTheSameWish() {
    var seen: [String: Set<Set<SoundAttribute>>] = [:]
    for recipe in RecipeBook.all {
      #expect(seen[recipe.label, default: []].insert(recipe.when).inserted, "\(recipe.label) \(recipe.when)")
    }
  }

  @Test func everySoundHasOneForWhenNothingElseIsSaid() {
    let plain = Set(RecipeBook.all.filter(\.when.isEmpty).map(\.label))
    for recipe in RecipeBook.all { #expect(plain.contains(recipe.label), "\(recipe.label)") }
  }

  @Test(arguments: NamedRecipe.all) func aSoundIsSane(_ named: NamedRecipe) {
    // What goes on is heard for 10 s; of single sounds, one.
    for (seed, seconds) in [(1, named.isContinuous ? 10.0 : 20), (2, 3)] as [(UInt64, Double)] {
      let samples = RawSound.render(named.recipe, seconds: seconds, seed: seed, attributes: named.recipe.when)
      let finite = samples.allSatisfy { $0.isFinite }
      #expect(finite, "\(named.testDescription)")
      let level = RawSound.loudest(samples)
      #expect(level > 0.001, "\(named.testDescription) is all but silent: \(level)")
      #expect(level < 4, "\(named.testDescription) is far too loud: \(level)")
      let peak = samples.reduce(0) { max($0, abs($1)) }
      #expect(Double(peak) < 40 * level, "\(named.testDescription) is nothing but a peak: \(peak) beside \(level)")
      guard finite, level > 0 else { return }
      // As it is when it's mixed, at about -20 dBFS, within 3 s at least.
      let sum = samples.reduce(0.0) { $0 + Double($1) }
      let offset = sum / max(3 * Effects.rate, Double(samples.count)) / level * 0.1
      #expect(abs(offset) < 1e-3, "\(named.testDescription) is not about zero: \(offset)")
      if !named.isContinuous {
        let end = RawSound.rms(samples.suffix(16))
        #expect(end < 0.2 * level, "\(named.testDescription) is cut off at \(end / level) of its level")
      }
    }
  }

  @Test(arguments: NamedRecipe.all) func aSeedIsASound(_ named: NamedRecipe) {
    let first = RawSound.render(named.recipe, seconds: 1, seed: 3)
    let again = RawSound.render(named.recipe, seconds: 1, seed: 3)
    #expect(first == again, "\(named.testDescription)")
    let other = RawSound.render(named.recipe, seconds: 1, seed: 4)
    let count = min(first.count, other.count)
    var (dot, a, b) = (0.0, 1e-12, 1e-12)
    for at in 0..<count {
      dot += Double(first[at]) * Double(other[at])
      a += Double(first[at]) * Double(first[at])
      b += Double(other[at]) * Double(other[at])
    }
    #expect(abs(dot) / (a * b).squareRoot() < 0.98, "\(named.testDescription)")
  }
}
