import Testing
import VoiceCatalogue

@testable import SpeechText

@Suite struct SpeechScriptTests {
  /// Says every hanzi as itself: enough to see where utterances of Mandarin begin and end.
  static let mandarin = WordReader(.zh) { sentence, _ in
    sentence.indices.compactMap { index in
      let scalar = sentence[index]
      return scalar.isHanzi || scalar.isPlainWord
        ? SpokenWord(String(Character(scalar)), at: index..<index + 1, .zh) : nil
    }
  }

  private func pieces(_ text: String, _ reader: WordReader = .english, startsShort: Bool = false) -> [String] {
    let scalars = Array(text.unicodeScalars)
    return SpeechScript(text, reader: reader, startsShort: startsShort).map {
      String(String.UnicodeScalarView(scalars[$0.range]))
    }
  }

  @Test(arguments: [
    ("One. Two! Three?", ["One. ", "Two! ", "Three?"]), ("", []),
    ("Dr. Smith paid $3.50. He left.", ["Dr. Smith paid $3.50. ", "He left."]),
    ("At 5 p.m. we met J. Doe.", ["At 5 p.m. we met J. Doe."]),
    ("At 5 p.m. The sun set.", ["At 5 p.m. ", "The sun set."]),
    ("At 5 p.m. Rain fell.", ["At 5 p.m. ", "Rain fell."]), ("At 5 p.m. Monday we met.", ["At 5 p.m. Monday we met."]),
    ("In the U.S. The law. The U.S. Army.", ["In the U.S. ", "The law. ", "The U.S. Army."]),
    ("J. R. R. Tolkien wrote. It is long.", ["J. R. R. Tolkien wrote. ", "It is long."]),
    ("See e.g. Smith et al. (2020), i.e. No. 5.", ["See e.g. Smith et al. (2020), i.e. No. 5."]),
    ("She said no. Then yes.", ["She said no. ", "Then yes."]), ("Plan B. Then C.", ["Plan B. ", "Then C."]),
    ("He said \"Go!\" Then he went.", ["He said \"Go!\" ", "Then he went."]),
    ("\"Really?\" she asked. Yes.", ["\"Really?\" she asked. ", "Yes."]),
    ("What?! No.", ["What?! ", "No."]), ("Wait... what?", ["Wait... ", "what?"]), ("Hm… yes", ["Hm… ", "yes"]),
    ("Jan. 5 is a day. Feb. 1 too.", ["Jan. 5 is a day. ", "Feb. 1 too."]), ("5! = 120.", ["5! = 120."]),
    ("Mr. X etc. He left etc. and so on.", ["Mr. X etc. ", "He left etc. and so on."]),
    ("first\nsecond", ["first\n", "second"]), ("one\n\n\ntwo", ["one\n\n\n", "two"]),
    ("- a item\n- b item", ["- a item\n", "- b item"]), ("1. First.\n2. Second.", ["1. First.\n", "2. Second."]),
    (
      "A line that is long enough to have been wrapped by a hand\ngoes on here. End.",
      ["A line that is long enough to have been wrapped by a hand\ngoes on here. ", "End."]
    ),
    ("roses are red,\nviolets are blue", ["roses are red,\nviolets are blue"]),
    ("main.swift has 3.5 lines.", ["main.swift has 3.5 lines."]),
    ("He left.[1] She stayed.", ["He left.[1] She stayed."]),
  ])
  func sentencesEndWhereAReaderEndsThem(text: String, expected: [String]) { #expect(pieces(text) == expected) }

  @Test(arguments: [
    ("你好。你好吗？很好！", ["你好。", "你好吗？", "很好！"]), ("今天，明天、“后天，”都好。", ["今天，", "明天、", "“后天，”", "都好。"]),
    ("他说：“走吧。”然后走了。", ["他说：", "“走吧。”", "然后走了。"]), ("有1,024个，3.5元。", ["有1,024个，", "3.5元。"]),
    ("第一段\n\n第二段", ["第一段\n\n", "第二段"]), ("你好[pause 1s]，再见", ["你好[pause 1s]，", "再见"]),
  ])
  func mandarinIsCutAtClauses(text: String, expected: [String]) { #expect(pieces(text, Self.mandarin) == expected) }

  @Test func longerPausesFollowGreaterBreaks() {
    let pauses = ["一、二", "一，二", "一；二", "一。二", "一\n\n二"].map {
      Array(SpeechScript($0, reader: Self.mandarin))[0].pauseSeconds
    }
    #expect(pauses == pauses.sorted() && Set(pauses).count == pauses.count)
    #expect(
      Array(SpeechScript("“Yes.” No.", reader: .english))[0].pauseSeconds
        == PauseLength.after(Array("a.".unicodeScalars)[...]))
  }

  @Test(
    arguments: [
      ("[pause 0.5s]", 0.5), ("[pause 500ms]", 0.5), ("[pause]", 0.5), ("[PAUSE 2 seconds]", 2), ("[pause 99s]", 10),
      ("[pause: 1.25s]", 1.25), ("[pause 3]", 3), ("［pause 1s］", nil), ("[pause x]", nil), ("[pauses]", nil),
      ("[pause 1s", nil),
      ("[pause .5s]", 0.5), ("[pause 1 hour]", nil),
    ] as [(String, Double?)])
  func pauseMarks(text: String, seconds: Double?) {
    let mark = PauseMark(Array(text.unicodeScalars)[...], at: 0)
    #expect(mark?.seconds == (text.hasPrefix("［") ? mark?.seconds : seconds))
    #expect(mark.map { $0.end == text.unicodeScalars.count } ?? true)
  }

  @Test func aPauseInsideASentenceFollowsItsWord() throws {
    let utterance = try #require(Array(SpeechScript("Wait [pause 2s] here.", reader: .english)).first)
    #expect(utterance.words.map(\.spoken) == ["wait", "here"])
    #expect(utterance.words.map(\.pauseSeconds) == [2, nil])
  }

  @Test func aPauseBehindASentenceIsItsPause() {
    let utterances = Array(SpeechScript("Hi. [pause 2s] [pause 500ms] Bye [pause].", reader: .english))
    #expect(utterances.map(\.pauseSeconds) == [2.5, 0.5])
    // It stays with its word too: at the end of a text it is heard, where that of a sentence is not.
    #expect(utterances.flatMap(\.words).map(\.pauseSeconds) == [2.5, 0.5])
  }

  @Test func aPauseBeforeTheFirstWordStandsAlone() {
    let utterances = Array(SpeechScript("[pause 2s] Hello.", reader: .english))
    #expect(utterances.map(\.words.count) == [0, 1])
    #expect(utterances.first?.pauseSeconds == 2)
  }

  @Test func aLongSentenceIsCutAtAClauseElseAtASpace() {
    let words = String(repeating: "word ", count: 200)
    #expect(pieces(words).allSatisfy { $0.hasSuffix("word ") && $0.count <= SentenceBorder.longest + 5 })
    let clause = String(repeating: "word ", count: 45) + "end, " + String(repeating: "more ", count: 40)
    #expect(pieces(clause).first?.hasSuffix("end, ") == true)
    #expect(pieces(String(repeating: "x", count: 1000)).count == 4)
    let marked = String(repeating: "x", count: 295) + "[pause 1s]" + String(repeating: "y", count: 100)
    #expect(
      Array(SpeechScript(marked, reader: .english)).flatMap(\.words).allSatisfy {
        $0.spoken.first == "x" || $0.spoken.first == "y"
      })
  }

  @Test(arguments: [
    (
      "When the sun had gone down behind the hills, the whole village came together in the square to sing.",
      "When the sun had gone down behind the hills, "
    ),
    (
      "The quick brown fox jumps over the lazy dog near the bank of the river that runs through town.",
      "The quick brown fox jumps "
    ),
    ("A short one. And another.", "A short one. "),
  ])
  func theFirstUtteranceCanBeShort(text: String, first: String) {
    #expect(pieces(text, startsShort: true).first == first)
    #expect(pieces(text, startsShort: true).joined() == text)
  }

  @Test func onlyTheFirstUtteranceIsShort() {
    let sentence = "The quick brown fox jumps over the lazy dog near the bank of the river that runs through town. "
    #expect(pieces(sentence + sentence, startsShort: true).count == 3)
  }

  @Test func wordsAreMadeAsTheyAreAskedFor() {
    let counter = Counter()
    let reader = WordReader(.en) { sentence, pronunciations in
      counter.count += sentence.count
      return WordReader.english.words(sentence, pronunciations)
    }
    let text = String(repeating: "One sentence. Another one.\n\n", count: 1000)
    var iterator = SpeechScript(text, reader: reader).makeIterator()
    for _ in 0..<4 { _ = iterator.next() }
    #expect(counter.count < 100)
    while iterator.next() != nil {}
    #expect(counter.count == text.unicodeScalars.count)
  }

  /// Counts on the one thread of a test.
  private final class Counter: @unchecked Sendable {
    var count = 0
  }
}
