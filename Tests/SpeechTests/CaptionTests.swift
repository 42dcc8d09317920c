import Testing

@testable import Speech

@Suite struct CaptionTests {
  /// A word every half second; punctuation stands with its word.
  private func captions(_ text: String, isChinese: Bool = false, pauseBefore: Int? = nil) -> [Caption] {
    var track = CaptionTrack()
    var captions: [Caption] = []
    let words = isChinese ? text.map(String.init) : text.split(separator: " ").map(String.init)
    var time = 0.0
    for (index, word) in words.enumerated() {
      if index == pauseBefore { time += 2 }
      captions += [track.add(.init(word, isSpaced: !isChinese, start: time, end: time + 0.4))].compactMap { $0 }
      time += 0.5
    }
    return captions + [track.finish()].compactMap { $0 }
  }

  @Test func noWordIsLostAndLinesAreShort() {
    let text = """
      It was the best of times, it was the worst of times, it was the age of wisdom, it was the age of foolishness, \
      it was the epoch of belief, it was the epoch of incredulity. Then came a second sentence.
      """
    let captions = captions(text)
    #expect(captions.flatMap(\.lines).joined(separator: " ") == text)
    #expect(captions.allSatisfy { $0.lines.count <= 2 && $0.lines.allSatisfy { $0.count <= 42 } })
    #expect(captions.allSatisfy { $0.end - $0.start <= 8 && $0.end > $0.start })
    for (before, after) in zip(captions, captions.dropFirst()) { #expect(before.end <= after.start) }
  }

  @Test func sentencesAndPausesEndACaption() {
    #expect(captions("One two. Three four.").map { $0.lines[0] } == ["One two.", "Three four."])
    #expect(captions("He said “no.” She left", pauseBefore: nil).map { $0.lines[0] } == ["He said “no.”", "She left"])
    #expect(captions("one two three", pauseBefore: 2).map { $0.lines[0] } == ["one two", "three"])
  }

  @Test func chineseLinesHaveSixteenCharactersAtMost() {
    let text = "今天天气很好我们一起去公园散步看花听鸟儿唱歌然后回家吃饭睡觉第二天再来一次好不好"
    let captions = captions(text, isChinese: true)
    #expect(captions.flatMap(\.lines).joined() == text)
    #expect(captions.flatMap(\.lines).allSatisfy { $0.count <= 16 })
  }

  @Test func aVeryLongWordStandsAlone() {
    let word = String(repeating: "a", count: 60)
    #expect(captions("so \(word) it is").map(\.lines) == [["so"], [word], ["it is"]])
  }

  @Test func filesAreWrittenAsTheirFormatsWant() {
    let caption = Caption(lines: ["a < b &", "c > d"], start: 3661.0625, end: 3662.9996)
    #expect(caption.srt(7) == "7\n01:01:01,063 --> 01:01:03,000\na < b &\nc > d\n\n")
    #expect(caption.vtt == "01:01:01.063 --> 01:01:03.000\na &lt; b &amp;\nc &gt; d\n\n")
  }
}
