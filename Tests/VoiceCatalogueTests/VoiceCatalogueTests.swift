import Testing

@testable import VoiceCatalogue

@Suite struct VoiceCatalogueTests {
  @Test func theGuideHas35MandarinAnd27EnglishVoices() {
    #expect(VoiceCatalogue.all.count == 62)
    #expect(VoiceCatalogue.all.prefix(35).allSatisfy { $0.language == .zh })
    #expect(VoiceCatalogue.all.dropFirst(35).allSatisfy { $0.language == .en })
  }

  @Test func theGuideBeginsAndEndsAsItDoes() {
    #expect(VoiceCatalogue.all.first?.voiceID == "genshin_vindi2")
    #expect(VoiceCatalogue.all[34].voiceID == "mengwa-v1")
    #expect(VoiceCatalogue.all.last?.voiceID == "commercial_lady_en_f-v1")
  }

  @Test func idAndLanguageTogetherNameOneVoice() {
    let keys = VoiceCatalogue.all.map { "\($0.voiceID) \($0.language)" }
    #expect(Set(keys).count == 62)
    #expect(Set(VoiceCatalogue.all.map(\.voiceID)).count == 46)
    #expect(Set(VoiceCatalogue.all.map(\.voiceID)).filter { VoiceCatalogue.languages(of: $0).count == 2 }.count == 16)
  }

  @Test func aVoiceIsFoundInItsLanguagesOnly() {
    #expect(VoiceCatalogue.voice(id: "oversea_male1", language: .en)?.name == "Anchor")
    #expect(VoiceCatalogue.voice(id: "oversea_male1", language: .zh) == nil)
    #expect(VoiceCatalogue.languages(of: "oversea_male1") == [.en])
    #expect(VoiceCatalogue.languages(of: "nobody").isEmpty)
  }

  @Test(arguments: Persona.allCases) func eachPersonaIsTheOwnVoiceOfOnePreset(persona: Persona) {
    let owners = VoiceCatalogue.all.filter { $0.persona == persona && !$0.isNearest }
    #expect(owners.count == 1)
    #expect(owners.first?.voiceID == VoiceCatalogue.owner(of: persona))
    #expect(owners.first?.language == persona.language)
  }

  @Test(arguments: VoiceCatalogue.all) func aVoiceIsSpokenByOneOfItsLanguageAndKind(voice: PresetVoice) {
    #expect(voice.persona.language == voice.language)
    #expect(VoiceCatalogue.voice(id: voice.spokenBy, language: voice.language)?.persona == voice.persona)
    let name = voice.persona.rawValue
    if voice.age.hasPrefix("child") { #expect(name.hasSuffix("Child")) }
    if voice.gender == "female" { #expect(name.hasSuffix("Woman") || name.hasSuffix("Child")) }
    if voice.gender == "male" { #expect(!name.hasSuffix("Woman")) }
  }
}
