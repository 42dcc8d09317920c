import Testing

@testable import Music

/// What prompts are understood to ask for.
struct PromptTests {
  @Test("English prompts", arguments: PromptExpectation.table(EnglishPrompts.table))
  func english(_ expectation: PromptExpectation) {
    let plan = MusicPromptReader.read(expectation.prompt)
    #expect(expectation.misses(plan) == [])
  }

  @Test("Chinese prompts", arguments: PromptExpectation.table(ChinesePrompts.table))
  func chinese(_ expectation: PromptExpectation) {
    let plan = MusicPromptReader.read(expectation.prompt)
    #expect(expectation.misses(plan) == [])
  }
}
