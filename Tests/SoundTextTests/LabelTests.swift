import Testing

@testable import SoundText

struct LabelTests {
  @Test func everyLabelHasItsOwnName() {
    #expect(Set(SoundLabel.all.map { $0.name.lowercased() }).count == SoundLabel.all.count)
    #expect(SoundLabel(named: "bark")?.name == "Bark")
    #expect(SoundLabel(named: "barks") == nil)
  }
}
