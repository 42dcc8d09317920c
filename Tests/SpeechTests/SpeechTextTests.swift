import SpeechText
import Testing
import VoiceCatalogue

struct SpeechTextTests {
  private static let texts = [
    "One. Two! Three? Four", "Dr. Smith paid $3.50 to J. R. Green, e.g. on Monday. Then he left.", "今天好。明天呢？后天…也好！",
    "He said: \"Stop.\" Then silence.", "\n\n  spaces  \n\n", "no end", "a.b.c", "Wait... what?!", "",
    String(repeating: "word ", count: 200), String(repeating: "字", count: 1000),
    String(repeating: "很长的句子，没有句号，", count: 60), "👨‍👩‍👧‍👦 family. 🇨🇳 flag.",
  ]

  @Test("the pieces, put together, are the text, and none is too long", arguments: texts)
  func nothingIsLost(text: String) {
    for maximum in [10, 80, 300] {
      let pieces = SentenceSplitter.split(text, maximum: maximum)
      #expect(pieces.joined() == text)
      #expect(pieces.allSatisfy { $0.count <= maximum && !$0.isEmpty })
    }
  }

  @Test(
    "sentences end where a reader ends them",
    arguments: [
      ("One. Two! Three?", 3), ("Dr. Smith is here. He is well.", 2), ("It costs 3.50 now. Buy.", 2), ("今天好。明天呢？", 2),
      ("He said: \"Stop.\" Then silence.", 2), ("J. R. Green came.", 1), ("Wait... what?!", 2),
    ])
  func sentences(text: String, count: Int) { #expect(SentenceSplitter.split(text).count == count) }

  @Test(
    "what can be spoken is told from what can't",
    arguments: [
      ("Hello", VoiceLanguage.en, true), ("5", .en, true), ("$5", .zh, true), ("100 %", .en, true), ("&", .en, true),
      ("你好", .zh, true), ("Klang", .zh, true), ("café", .en, true), ("你好", .en, false), ("Привет", .en, false),
      ("Привет", .zh, false), ("...", .en, false), ("   ", .en, false), ("😀", .zh, false), ("—", .zh, false),
    ])
  func speakability(text: String, language: VoiceLanguage, isSpeakable: Bool) {
    #expect((Speakability.problem(with: text, language: language) == nil) == isSpeakable)
  }
}

struct VoiceCatalogueTests {
  @Test("the catalogue has the 62 entries of the guide: 46 ids, 16 of them in both languages")
  func counts() {
    #expect(VoiceCatalogue.all.count == 62)
    let ids = Set(VoiceCatalogue.all.map(\.voiceID))
    #expect(ids.count == 46)
    #expect(ids.filter { VoiceCatalogue.languages(of: $0).count == 2 }.count == 16)
  }

  @Test("every persona is one voice's own, in that voice's language", arguments: Persona.allCases)
  func owners(persona: Persona) throws {
    let own = VoiceCatalogue.all.filter { $0.persona == persona && !$0.isNearest }
    #expect(own.count == 1)
    for voice in VoiceCatalogue.all where voice.persona == persona { #expect(voice.language == own.first?.language) }
  }
}
