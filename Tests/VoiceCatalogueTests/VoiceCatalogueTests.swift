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

  @Test func eachLanguageHasADefaultVoiceThatIsClear() {
    for language in VoiceLanguage.allCases {
      #expect(
        VoiceCatalogue.voice(id: VoiceCatalogue.defaultVoiceID(language), language: language)?.isClear == true)
    }
  }

  @Test(arguments: VoiceCatalogue.all) func aVoiceShowsNoFeelingFirstAndEachAtMostOnce(voice: PresetVoice) {
    #expect(voice.emotions.first == .neutral)
    #expect(Set(voice.emotions).count == voice.emotions.count && voice.emotions.count > 1)
  }

  @Test func thoseWhoReadTheNewsAndThoseWhoWhisperAreNeverAngry() {
    for voice in VoiceCatalogue.all where voice.style.contains("announce") || voice.style.contains("newsreader") {
      #expect(!voice.emotions.contains(.angry) && voice.isClear, "\(voice.voiceID)")
    }
    #expect(VoiceCatalogue.voice(id: "chat_0407_5-1", language: .en)?.emotions.contains(.angry) == false)
  }

  @Test func sevenVoicesHaveAnAccentOfTheirOwnRegion() {
    let regional = VoiceCatalogue.all.filter { $0.regionalAccent != nil }
    #expect(Set(regional.compactMap(\.regionalAccent)) == Set(RegionalAccent.allCases) && regional.count == 7)
    #expect(regional.allSatisfy { $0.language == .zh && $0.accent == $0.regionalAccent?.name })
  }

  @Test(arguments: VoiceCatalogue.all) func theTrialSentenceIsOfTheVoicesLanguage(voice: PresetVoice) {
    let isHan = voice.trialSentence.unicodeScalars.contains { (0x4e00...0x9fff) ~= $0.value }
    #expect(isHan == (voice.language == .zh) && voice.trialSentence.count > 12)
  }

  @Test func childrenAndAdultsSayOtherThings() {
    for language in VoiceLanguage.allCases {
      let sentences = Dictionary(grouping: VoiceCatalogue.all.filter { $0.language == language }, by: \.age)
        .mapValues { Set($0.map(\.trialSentence)) }
      #expect(sentences.values.allSatisfy { $0.count == 1 })
      #expect(Set(sentences.values.flatMap { $0 }).count == sentences.count)
    }
  }
}
