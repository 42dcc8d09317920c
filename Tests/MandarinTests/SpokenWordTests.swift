import SpeechText
import Testing

@testable import Mandarin

/// What a reader promises of its words.
@Suite struct SpokenWordTests {
  @Test func wordsStandWhereTheyAreInTheText() {
    let text = Array("前面。今天 2024年5月17日，iPhone卖￥5.20。".unicodeScalars)
    let words = MandarinReader.words(text[3...])
    #expect(
      words.map { String(String.UnicodeScalarView(text[$0.range])) } == [
        "今天", "2024年", "5", "月", "17", "日", "iPhone", "卖", "￥5.20",
      ])
    #expect(words.map(\.punctuation) == ["", "", "", "", "", ",", "", "", "."])
    #expect(words.map(\.language) == [.zh, .zh, .zh, .zh, .zh, .zh, .en, .zh, .zh])
  }

  @Test(arguments: [
    ("GDP增长", "gee dee pee zeng1 zhang3"), ("用Python写", "yong4 python xie3"), ("NASA的", "nasa de5"),
    ("café很好", "cafe hen2 hao3"), ("don't走", "don't zou3"), ("YouTube上", "you tube shang4"), ("Ｔ恤", "tee xu4"),
    ("nǐ hǎo", "ni2 hao3"), ("Lǐ Huá", "li3 hua2"), ("nǚ'ér", "nv3 er2"), ("ni3hao3", "ni2 hao3"), ("xī'ān", "xi1 an1"),
  ]) func latinIsEnglishOrPinyin(text: String, spoken: String) {
    #expect(read(text) == spoken)
  }

  @Test func whatTheAuthorSaysGoesFirst() {
    let lookup: PronunciationLookup = { rest in
      guard rest.starts(with: "重庆路".unicodeScalars) else { return nil }
      return (3, [Syllable("zhong", tone: 4), Syllable("qing", tone: 4), Syllable("lu", tone: 4)])
    }
    #expect(read("去重庆路吧", lookup: lookup) == "qu4 zhong4 qing4 lu4 ba5")
    #expect(read("好") == read("好", lookup: { _ in (0, []) }) && read("好") == read("好", lookup: { _ in (2, []) }))
    #expect(read("去重庆吧", lookup: lookup) == "qu4 chong2 qing4 ba5")
  }

  @Test(arguments: [
    ("好！", "hao3!"), ("好？！", "hao3?"), ("好。”", "hao3."), ("（好）", "hao3,"), ("好……", "hao3,"), ("好——", "hao3-"),
    ("好；", "hao3;"), ("好：", "hao3:"), ("好、", "hao3,"), ("“好”", "hao3"), ("😀", ""), ("", ""), ("。", ""), ("й", ""),
  ]) func punctuationIsThatOfTheWordBefore(text: String, spoken: String) {
    #expect(read(text) == spoken)
  }

  /// Any text at all: words in order, apart, inside; syllables with a tone; and no two third tones in one breath.
  @Test func everyTextKeepsThePromises() {
    let alphabet = Array(
      "一不二两三九百千万亿零年月日好我你很水果小老虎长行得地还着了为的儿子發髮123450789.,:-~/%￥$€℃km²AbcPHnǐǎü。，！？…—“”（） \n\u{0}😀e\u{301}㐀𠀀"
        .unicodeScalars)
    var random = SplitMix(state: 7)
    for _ in 0..<4000 {
      let text = (0..<Int.random(in: 0...24, using: &random)).map { _ in alphabet.randomElement(using: &random)! }
      let start = Int.random(in: 0...text.count, using: &random)
      let words = MandarinReader.words(text[start...])
      var end = start
      var lastTone = 0
      for word in words {
        #expect(word.range.lowerBound >= end && word.range.upperBound <= text.count && !word.range.isEmpty)
        end = word.range.upperBound
        #expect(["", ".", "!", "?", ",", ";", ":", "-"].contains(word.punctuation))
        guard word.language == .zh else {
          lastTone = 0
          continue
        }
        for syllable in word.spoken.split(separator: " ") {
          let tone = Syllable(syllable)?.tone ?? 0
          #expect((1...5).contains(tone), "\(syllable)")
          #expect(!(tone == 3 && lastTone == 3), "\(String(String.UnicodeScalarView(text)))")
          lastTone = tone
        }
        if !word.punctuation.isEmpty { lastTone = 0 }
      }
    }
  }
}

/// SplitMix64 (Steele, Lea, Flood 2014).
struct SplitMix: RandomNumberGenerator {
  var state: UInt64

  mutating func next() -> UInt64 {
    state &+= 0x9e37_79b9_7f4a_7c15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xbf58_476d_1ce4_e5b9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94d0_49bb_1331_11eb
    return mixed ^ (mixed >> 31)
  }
}
