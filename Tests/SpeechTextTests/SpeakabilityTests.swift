import Testing

@testable import SpeechText

@Suite struct SpeakabilityTests {
  @Test(arguments: ["hello", "7", "&", "$5", "100%", "a😀", "é", "½", "№ 5", "π"]) func speakableInEnglish(text: String)
  {
    #expect(Speakability.problem(with: text, language: .en) == nil)
  }

  @Test(arguments: ["你好", "hello", "7", "&", "％", "１２", "ni3 hao3", "①"]) func speakableInMandarin(text: String) {
    #expect(Speakability.problem(with: text, language: .zh) == nil)
  }

  @Test(arguments: ["", " \n\t", "😀", "...", "\u{200b}", "—", "!?", "你好", "привет", "\u{0}", "[pause 2s]", "***"])
  func notSpeakableInEnglish(text: String) { #expect(Speakability.problem(with: text, language: .en) != nil) }

  @Test(arguments: ["Привет", "こんにちは", "안녕", "😀", "。。。", "[pause]"]) func notSpeakableInMandarin(text: String) {
    #expect(Speakability.problem(with: text, language: .zh) != nil)
  }

  @Test(arguments: ["```\nlet x = 1\n```", "[a]: http://x.y", "<!-- note -->", "---\ntitle: x\n---\n"])
  func aPageOfMarkupAloneIsNotSpeakable(text: String) throws {
    let problem = try #require(Speakability.problem(with: text, language: .en, format: .markdown))
    #expect(problem.contains("markup"))
    #expect(Speakability.problem(with: text, language: .en) == nil)
  }

  @Test func theErrorSaysWhatWasFoundAndWhatToDo() throws {
    let han = try #require(Speakability.problem(with: "你好", language: .en))
    #expect(han.contains("你") && han.contains("voice_language zh"))
    let other = try #require(Speakability.problem(with: "привет", language: .zh))
    #expect(other.contains("п") && other.contains("Mandarin"))
    #expect(try #require(Speakability.problem(with: "😀", language: .zh)).contains("symbols"))
    #expect(try #require(Speakability.problem(with: " ", language: .en)).contains("spaces"))
    #expect(try #require(Speakability.problem(with: "[pause]", language: .en)).contains("pauses"))
  }
}
