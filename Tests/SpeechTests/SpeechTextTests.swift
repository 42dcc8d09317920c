import Testing
import VoiceCatalogue

@testable import SpeechText

@Suite struct SpeechTextTests {
  @Test(arguments: [
    ("One. Two! Three?", ["One. ", "Two! ", "Three?"]),
    ("Dr. Smith paid $3.50. He left.", ["Dr. Smith paid $3.50. ", "He left."]),
    ("At 5 p.m. we met J. Doe.", ["At 5 p.m. we met J. Doe."]),
    ("He said \"Go!\" Then he went.", ["He said \"Go!\" ", "Then he went."]),
    ("你好。你好吗？很好！", ["你好。", "你好吗？", "很好！"]),
    ("他说：“走吧。”然后走了。", ["他说：“走吧。”", "然后走了。"]),
    ("Wait... what?", ["Wait... ", "what?"]),
    ("first\nsecond", ["first\n", "second"]),
    ("", []),
  ])
  func sentencesEndWhereAReaderEndsThem(text: String, pieces: [String]) {
    #expect(SentenceSplitter.split(text) == pieces)
  }

  @Test func noCharacterIsLostOrRepeatedAndNoPieceIsTooLong() {
    let alphabet: [Character] = [
      "a", "B", "好", ".", ",", "。", "，", " ", "\n", "\"", "”", "7", "é", "👩‍👩‍👧", "e\u{301}", "…", ";",
    ]
    var random = SystemRandomNumberGenerator()
    for _ in 0..<500 {
      let count = Int.random(in: 0...120, using: &random)
      let text = String((0..<count).map { _ in alphabet[Int.random(in: 0..<alphabet.count, using: &random)] })
      let pieces = SentenceSplitter.split(text, maximum: 20)
      #expect(pieces.joined() == text)
      #expect(pieces.allSatisfy { !$0.isEmpty && $0.count <= 20 })
      #expect(SentenceSplitter.clauses(text).joined() == text)
    }
  }

  @Test func aLongSentenceIsCutAtAClauseElseAtASpace() {
    let words = String(repeating: "word ", count: 30)
    #expect(SentenceSplitter.split(words, maximum: 40).allSatisfy { $0.hasSuffix(" ") })
    let clauses = "aaa bbb ccc ddd, eee fff ggg hhh iii"
    #expect(SentenceSplitter.split(clauses, maximum: 24).first == "aaa bbb ccc ddd,")
  }

  @Test func clausesKeepTheirPunctuation() {
    #expect(SentenceSplitter.clauses("今天，明天、“后天，”都好。") == ["今天，", "明天、", "“后天，”", "都好。"])
  }

  @Test(arguments: [
    ("caf\u{e9}", "cafe"), ("It’s €5 — ok…", "It's 5 euros  ,  ok..."), ("a\u{0}b\u{1b}c", "a b c"),
    ("20 °C", "20  degrees C"),
    ("e\u{301}", "e"), ("Straße", "Strasse"), ("ÉCOLE", "ECOLE"),
  ])
  func englishIsMadeOfWhatFliteReads(text: String, prepared: String) {
    #expect(SpokenText.prepare(text, language: .en) == prepared)
  }

  @Test(arguments: [
    ("我用iPhone手机", "我用iphone手机"), ("3.5%", "百分之3点5"), ("$5", "5美元"), ("10:30", "10点30"), ("1,024年", "1024年"),
    ("ＡＢＣ１２", "ABC12"), ("《红楼梦》", "“红楼梦”"), ("20℃", "20摄氏度"), ("a\u{0}好", "a 好"),
  ])
  func mandarinIsMadeOfWhatEspeakReads(text: String, prepared: String) {
    #expect(SpokenText.prepare(text, language: .zh) == prepared)
  }

  @Test(arguments: ["hello", "7", "&", "$5", "100%", "a😀", "é", "½", "№ 5"]) func speakableInEnglish(text: String) {
    #expect(Speakability.problem(with: text, language: .en) == nil)
  }

  @Test(arguments: ["你好", "hello", "7", "&", "％", "１２", "ni3 hao3"]) func speakableInMandarin(text: String) {
    #expect(Speakability.problem(with: text, language: .zh) == nil)
  }

  @Test(arguments: ["", " \n\t", "😀", "...", "\u{200b}", "—", "!?", "你好", "привет", "\u{0}"])
  func notSpeakableInEnglish(text: String) {
    #expect(Speakability.problem(with: text, language: .en) != nil)
  }

  @Test func theErrorSaysWhatWasFoundAndWhatToDo() throws {
    let han = try #require(Speakability.problem(with: "你好", language: .en))
    #expect(han.contains("你") && han.contains("voice_language zh"))
    let other = try #require(Speakability.problem(with: "привет", language: .zh))
    #expect(other.contains("п") && other.contains("Mandarin"))
    #expect(try #require(Speakability.problem(with: "😀", language: .zh)).contains("symbols"))
  }

  @Test(arguments: ["Привет", "こんにちは", "안녕", "😀", "。。。"]) func notSpeakableInMandarin(text: String) {
    #expect(Speakability.problem(with: text, language: .zh) != nil)
  }

  @Test func longerPausesFollowGreaterBreaks() {
    let pauses = ["一、", "一，", "一；", "一。", "一\n"].map(Pause.seconds(after:))
    #expect(pauses == pauses.sorted() && Set(pauses).count == pauses.count)
    #expect(Pause.seconds(after: "“好。”") == Pause.seconds(after: "好。"))
  }
}
