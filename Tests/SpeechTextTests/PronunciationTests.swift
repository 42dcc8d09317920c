import Testing

@testable import SpeechText

@Suite struct PronunciationTests {
  private func words(_ text: String, _ entries: [(word: String, said: String)]) throws -> [SpokenWord] {
    EnglishReader.words(Array(text.unicodeScalars)[...], pronunciations: try Pronunciations(entries))
  }

  @Test func aWordIsSaidAsTheUserWantsIt() throws {
    let words = try words("Klang's KLANG, klangs GIF.", [("klang", "/klɑːŋ/"), ("gif", "jiff")])
    #expect(words.map(\.spoken) == ["klang's", "klang", "klangs", "jiff"])
    #expect(words.map(\.phonemes) == [["k", "l", "aa1", "ng", "z"], ["k", "l", "aa1", "ng"], nil, nil])
    #expect(words.map(\.punctuation) == ["", ",", "", "."])
  }

  @Test func theLongestWordIsTaken() throws {
    let words = try words(
      "New  York City, New York, 3 new", [("new york", "big apple"), ("New York City", "the city"), ("3", "tree")])
    #expect(words.map(\.spoken) == ["the city", "big apple", "tree", "new"])
    #expect(words.first?.range == 0..<14)
  }

  @Test(arguments: [
    ("/klɑːŋ/", "k l aa1 ng"), ("/ˈɡɪthʌb/", "g ih1 t hh ah0 b"), ("[ˌnoʊˈteɪʃən]", "n ow2 t ey1 sh ax0 n"),
    ("/tʃiːz/", "ch iy1 z"), ("/t͡ʃiz/", "ch iy1 z"), ("/dʒəˈrɑːf/", "jh ax0 r aa1 f"), ("/ˈbʌtn̩/", "b ah1 t ax0 n"),
    ("/nɜːs/", "n er1 s"), ("/nɝs/", "n er1 s"), ("/bəʊt/", "b ow1 t"), ("/fɪə/", "f ih1 r"), ("/eə/", "eh1 r"),
    ("/ʒɑ̃/", "zh aa1 n"), ("/θɪŋk ðæt/", "th ih1 ng k dh ae0 t"), ("/bɔɪ/", "b oy1"), ("/haʊs/", "hh aw1 s"),
    ("/yː/", "uw1"), ("/bax/", "b aa1 k"), ("/ə/", "ah1"),
  ])
  func ipaIsPutIntoTheSoundsOfTheVoice(ipa: String, phonemes: String) throws {
    let said = try words("word", [("word", ipa)])
    #expect(said.first?.phonemes?.joined(separator: " ") == phonemes)
  }

  @Test(arguments: [
    ("", "clang", "word is empty"), ("x", "", "pronunciation is empty"), ("x", "/k§l/", "\"§\" at position 2"),
    ("x", "/klæŋ", "two slashes"),
    ("x", "//", "two slashes"), ("x", "/kl/", "no vowel"), ("x", "你好", "nothing to say"),
    ("重庆", "chongqing", "tone digits"),
    ("重庆", "chong2 qing6", "qing6"), ("重庆", "xyz1", "xyz1"),
    (String(repeating: "x", count: 101), "y", "at most 100"), ("x", String(repeating: "y", count: 301), "at most 300"),
  ])
  func anErrorSaysWhatIsWrong(word: String, said: String, problem: String) throws {
    let error = try #require(throws: PronunciationError.self) { try Pronunciations([(word: word, said: said)]) }
    #expect(error.word == word)
    #expect(error.problem.contains(problem))
  }

  @Test func chineseWordsHavePinyin() throws {
    let dictionary = try Pronunciations([
      (word: "重庆", said: "chong2 qing4"), (word: "绿", said: "lü4"), (word: "女儿", said: "nu:3 er2"),
    ])
    let text = Array("我在重庆。".unicodeScalars)[...]
    #expect(dictionary.match(text, at: 0) == nil)
    let match = try #require(dictionary.match(text, at: 2))
    #expect(match.said == .mandarin(syllables: ["chong2", "qing4"]) && match.end == 4)
    #expect(dictionary.match(Array("绿".unicodeScalars)[...], at: 0)?.said == .mandarin(syllables: ["lv4"]))
    #expect(dictionary.match(Array("女儿".unicodeScalars)[...], at: 0)?.said == .mandarin(syllables: ["nv3", "er2"]))
  }

  @Test func aChineseWordCanBeSaidByAnEnglishVoice() throws {
    let words = try words("in 重庆 now", [("重庆", "/tʃɒŋˈtʃɪŋ/")])
    #expect(words.map(\.spoken) == ["in", "word", "now"])
    #expect(words[1].phonemes == ["ch", "aa0", "ng", "ch", "ih1", "ng"])
  }

  @Test func everySyllableOfPinyinIsKnown() {
    for syllable in [
      "a1", "zhuang4", "xiong2", "nv3", "lve4", "er2", "shi5", "yuan2", "huar1", "yi1", "wu3", "ng2", "jiu3",
    ] {
      #expect(Pinyin.isSyllable(syllable), "\(syllable)")
    }
    for other in ["a", "a6", "zzz1", "bla2", "", "1"] { #expect(!Pinyin.isSyllable(other), "\(other)") }
  }
}
