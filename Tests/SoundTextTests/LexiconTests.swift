import Testing

@testable import SoundText

struct LexiconTests {
  @Test func everyRowOfTheTablesIsUnderstood() {
    #expect(Lexicon.shared.problems.isEmpty)
  }

  @Test func everySoundHasAClassAndAnotherToFallBackOn() {
    for label in SoundLabel.all {
      #expect(!label.entry.audioSet.isEmpty)
      #expect(SoundLabel(named: label.entry.fallback.name) != nil)
    }
    for name in SoundLabelEntry.nearestClasses.keys { #expect(SoundLabel(named: name) != nil, "\(name)") }
    for (name, other) in SoundLabelEntry.likenesses {
      #expect(SoundLabel(named: name) != nil && SoundLabel(named: other) != nil, "\(name), \(other)")
    }
  }

  @Test(arguments: [
    ["bark", "barks", "barking", "barked"], ["idle", "idles", "idling"], ["hum", "hums", "humming"],
    ["purr", "purring"], ["buzz", "buzzes", "buzzing"], ["cry", "cries", "crying", "cried"], ["horse", "horses"],
    ["splash", "splashes", "splashed"], ["ring", "rings", "ringing", "rang"], ["knife", "knives"],
  ])
  func inflectionsShareAStem(_ words: [String]) {
    #expect(Set(words.map(EnglishStem.stem)).count == 1)
  }

  @Test(arguments: [("bus", "bush"), ("his", "hiss"), ("rapid", "rapids"), ("glass", "glasses of wine")])
  func othersDoNot(_ one: String, _ other: String) {
    #expect(EnglishStem.stem(one) != EnglishStem.stem(other))
  }

  @Test func bothFormsOfAChineseWordAreOne() {
    #expect(PromptTokenizer.tokens(of: "時鐘").map(\.key) == PromptTokenizer.tokens(of: "时钟").map(\.key))
  }

  @Test func aLetterApartIsOneMoreOneLessAnotherOrTwoExchanged() {
    func apart(_ a: String, _ b: String) -> Bool { OneLetter.apart(Array(a.utf8), Array(b.utf8)) }
    #expect(apart("thunder", "thunde"))
    #expect(apart("thunder", "thuunder"))
    #expect(apart("thunder", "thumder"))
    #expect(apart("thunder", "thudner"))
    #expect(!apart("thunder", "thunder"))
    #expect(!apart("thunder", "thumper"))
  }
}
