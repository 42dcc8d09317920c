import Testing
import VoiceCatalogue

@testable import SpeechText

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// What holds of the script of any text.
@Suite struct ScriptPropertyTests {
  private static let pieces = [
    "a", "A", "the ", "Dr. ", "U.S. ", " ", "\n", "\n\n", ".", ",", "?", "!", "…", "1", "23", "4.5", "1,234", "$", "%",
    "°C", " km", "-", "--", "–", "—", "'", "\"", "(", ")", "[", "]", "[pause]", "[pause 1s]", "[x](y)", "*", "**", "_",
    "`", "```", "~~", "#", "# ", "> ", "- ", "1. ", "|", "|---|", "\\", "&amp;", "&#65;", "<b>", "<!--", "-->",
    "http://a.b/c", "a@b.co", "foo()", "x_y", "camelCase", "NASA", "XIV", "Henry ", "May ", "10:30", "5/6", "5'11\"",
    "+1 555 ", "0x", "1e5", "你", "好。", "п", "é", "e\u{301}", "\u{200b}", "\u{fe0f}", "👩‍👩‍👧", "ﬁ", "½", "²", "π", "\t",
    "    ", "\r\n", "---", "===", "[^1]", "[^1]: ", "[r]: u", "---\n", "\0", "~", "=", ":", "//", "@", "/", "^", "3-5",
    "am", "p.m.", "3D", "+", "Ａ", "\u{2028}",
  ]

  private func check(_ text: String, _ format: TextFormat, _ reader: WordReader, startsShort: Bool) {
    let script = SpeechScript(text, reader: reader, format: format, startsShort: startsShort)
    var end = 0
    for utterance in script {
      #expect(utterance.range.lowerBound == end && !utterance.range.isEmpty, "\(text.debugDescription)")
      #expect((0...100).contains(utterance.pauseSeconds))
      var wordEnd = end
      for word in utterance.words {
        #expect(word.range.lowerBound >= wordEnd && !word.range.isEmpty, "\(text.debugDescription)")
        wordEnd = word.range.upperBound
        if reader.language == .en {
          #expect(word.spoken.unicodeScalars.allSatisfy { $0.isPlainLower || $0 == "'" || $0 == " " }, "\(word)")
        }
      }
      #expect(wordEnd <= utterance.range.upperBound, "\(text.debugDescription)")
      end = utterance.range.upperBound
    }
    #expect(end == script.count, "\(text.debugDescription)")
    #expect(Array(script) == Array(script))
  }

  @Test(arguments: TextFormat.allCases) func utterancesTileTheTextAndHoldTheirWords(format: TextFormat) {
    var random = SplitMix(state: 7)
    for round in 0..<400 {
      let count = Int.random(in: 0...40, using: &random)
      let text = (0..<count).map { _ in Self.pieces[Int.random(in: 0..<Self.pieces.count, using: &random)] }.joined()
      let reader = round % 4 == 0 ? SpeechScriptTests.mandarin : .english
      check(text, format, reader, startsShort: round % 3 == 0)
    }
  }

  @Test(arguments: TextFormat.allCases) func anyUnicodeIsRead(format: TextFormat) {
    var random = SplitMix(state: 11)
    for round in 0..<200 {
      var text = ""
      for _ in 0..<Int.random(in: 0...60, using: &random) {
        let value = UInt32.random(in: 0...(round % 2 == 0 ? 0x7f : 0x1ffff), using: &random)
        text.unicodeScalars.append(Unicode.Scalar(value) ?? "x")
      }
      check(text, format, .english, startsShort: round % 3 == 0)
    }
  }

  /// Eight times the text takes about eight times the work of the thread, where the square would take 64 times.
  @Test(
    arguments: TextFormat.allCases,
    [
      "[", "]", "*", "_ ", "`", "` `` ", "a*", "*a **b ", "](", "[a](", "[a](<b", "<a ", "<!--", "<a b=\"", "&", "> ",
      "- ", "> > a\n", "1. a\n", "|", "a|b\n-|-\n", "[x]: u\n", "[^", ".", "A.", "1", "(", "'", "/a", "\n", " ",
      "\u{301}", "[pause]", "[pause 1 ", "你", "x",
    ])
  func workGrowsWithTheTextAlone(format: TextFormat, piece: String) {
    func work(_ count: Int) -> Double {
      let text = String(repeating: piece, count: count / piece.unicodeScalars.count)
      let start = Self.threadSeconds
      var end = 0
      for utterance in SpeechScript(text, reader: .english, format: format) { end = utterance.range.upperBound }
      let seconds = Self.threadSeconds - start
      #expect(end == text.unicodeScalars.count)
      return seconds
    }
    _ = work(1_000)
    let ratios = (0..<3).lazy.map { _ in work(8_000) / max(work(1_000), 1e-5) }
    #expect(ratios.contains { $0 < 24 })
  }

  /// What the thread has worked, in seconds: other work of the machine is not in it.
  private static var threadSeconds: Double {
    var time = timespec()
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time)
    return Double(time.tv_sec) + Double(time.tv_nsec) * 1e-9
  }
}

/// Random numbers that are the same in every run (Steele, Lea and Flood, "Fast Splittable Pseudorandom Number
/// Generators", 2014).
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
