import Testing

@testable import SpeechText

@Suite struct EnglishReaderTests {
  struct Row: CustomTestStringConvertible, Sendable {
    var text: String
    var spoken: String
    var testDescription: String { text }
  }

  static let rows: [Row] = [
    EnglishReadings.numbers, EnglishReadings.datesAndTimes, EnglishReadings.unitsAndMoney, EnglishReadings.words,
    EnglishReadings.addressesAndCode, EnglishReadings.signs,
  ].flatMap { table in
    table.split(separator: "\n").compactMap { line in
      guard let border = line.ranges(of: " = ").last else { return nil }
      return Row(text: String(line[..<border.lowerBound]), spoken: String(line[border.upperBound...]))
    }
  }

  private func words(_ text: String) -> [SpokenWord] {
    EnglishReader.words(Array(text.unicodeScalars)[...], pronunciations: Pronunciations())
  }

  @Test(arguments: rows) func isSaidAsAReaderSaysIt(row: Row) {
    #expect(words(row.text).map(\.spoken).joined(separator: " ") == row.spoken)
  }

  @Test(arguments: rows) func onlyPlainWordsAreLeft(row: Row) {
    for word in words(row.text) {
      #expect(word.spoken.unicodeScalars.allSatisfy { $0.isPlainLower || $0 == "'" || $0 == " " })
      #expect(!word.spoken.isEmpty && word.spoken.first != " " && word.spoken.last != " ")
      #expect(word.phonemes.map { !$0.isEmpty && $0.allSatisfy { !$0.isEmpty } } ?? true)
    }
  }

  /// What is read as one has one range.
  @Test(arguments: [
    ("It cost $5.20 then.", ["It", "cost", "$5.20", "then"]), ("May 17, 2024", ["May", "17", "2024"]),
    ("Dr. O'Neil's well-known USB-C", ["Dr.", "O'Neil's", "well-known", "USB-C"]),
    ("(555) 123-4567", ["555", "123", "4567"]), ("at 5 p.m. in 20 °C", ["at", "5 p.m.", "in", "20 °C"]),
    ("cafe\u{301}s, “ﬁne”", ["cafe\u{301}s", "ﬁne"]), ("see https://a.org/x.", ["see", "https://a.org/x"]),
  ])
  func wordsStandWhereTheyStand(text: String, expected: [String]) {
    let scalars = Array(text.unicodeScalars)
    #expect(words(text).map { String(String.UnicodeScalarView(scalars[$0.range])) } == expected)
  }

  @Test(arguments: [
    ("one, two; three: four. five! six? seven", [",", ";", ":", ",", "!", "?", ""]),
    ("yes — no", ["-", ""]), ("he (Bob) left", [",", ",", ""]), ("what?! now", ["?", ""]), ("f(x) is", ["", "", ""]),
    ("the end.", ["", "."]), ("at 5 p.m.", ["", "."]), ("“Go,” he said", [",", "", ""]), ("wait… now", [",", ""]),
    ("well-known, I-5", [",", ""]),
  ])
  func punctuationShapesWhatStandsBeforeIt(text: String, expected: [String]) {
    #expect(words(text).map(\.punctuation) == expected)
  }

  @Test func telephoneNumbersAreReadByGroups() {
    #expect(
      words("+44 20 7946 0958").map(\.spoken) == [
        "plus four four", "two zero", "seven nine four six", "zero nine five eight",
      ])
    #expect(words("555-123-4567").map(\.punctuation) == [",", ",", ""])
    #expect(words("2024-05-17").count == 1)
  }

  @Test(
    arguments: [
      ("Plan A is a plan", 1, ["ey1"]), ("Plan A is a plan", 3, nil), ("A plan", 0, nil), ("vitamin A.", 1, ["ey1"]),
      ("API", 0, ["ey1", "p", "iy1", "ay1"]), ("PDFs", 0, ["p", "iy1", "d", "iy1", "eh1", "f", "s"]),
      ("CEO's", 0, ["s", "iy1", "iy1", "ow1", "z"]), ("JSON", 0, ["jh", "ey1", "s", "ax0", "n"]),
    ] as [(String, Int, [String]?)])
  func lettersAreSaidByName(text: String, index: Int, phonemes: [String]?) {
    #expect(words(text)[index].phonemes == phonemes)
  }

  @Test(arguments: [
    ("I have read it", "read", "r eh1 d"), ("I will read it", "read", "r iy1 d"), ("a lead pipe", "lead", "l eh1 d"),
    ("lead the way", "lead", "l iy1 d"), ("they live here", "live", "l ih1 v"), ("live music", "live", "l ay1 v"),
    ("she lives here", "lives", "l ih1 v z"), ("their lives", "lives", "l ay1 v z"),
    ("to record it", "record", "r ax0 k ao1 r d"), ("a record", "record", "r eh1 k er0 d"),
    ("close the door", "close", "k l ow1 z"), ("it is close to me", "close", "k l ow1 s"),
    ("use it", "use", "y uw1 z"), ("the use of it", "use", "y uw1 s"), ("don't tear it", "tear", "t eh1 r"),
    ("a tear fell", "tear", "t ih1 r"), ("the wind blew", "wind", "w ih1 n d"), ("wind it up", "wind", "w ay1 n d"),
    ("i object to it", "object", "ax0 b jh eh1 k t"), ("the object", "object", "aa1 b jh eh0 k t"),
    ("the present", "present", "p r eh1 z ax0 n t"), ("we present it", "present", "p r iy0 z eh1 n t"),
    ("he is content", "content", "k ax0 n t eh1 n t"), ("the content", "content", "k aa1 n t eh0 n t"),
    ("take a bow", "bow", "b ow1"), ("bow down", "bow", "b aw1"), ("to separate them", "separate", "s eh1 p er0 ey2 t"),
    ("separate rooms", "separate", "s eh1 p er0 ax0 t"),
  ])
  func wordsBesideItTellHowAWordIsSaid(text: String, word: String, phonemes: String) throws {
    let found = try #require(words(text).first { $0.spoken == word })
    #expect(found.phonemes?.joined(separator: " ") == phonemes)
  }

  @Test(arguments: [
    (0, "zero"), (13, "thirteen"), (40, "forty"), (99, "ninety nine"), (101, "one hundred one"),
    (1_000_001, "one million one"), (-12, "minus twelve"), (1_010_000, "one million ten thousand"),
  ])
  func cardinals(number: Int, words: String) { #expect(NumberWords.cardinal(number) == words) }

  @Test func romanNumeralsAreThoseOfTheUsualForm() {
    #expect(
      ["I", "IV", "IX", "XIV", "XL", "XCIX", "MCMXCIV"].map { NumberWords.roman($0) } == [1, 4, 9, 14, 40, 99, 1994])
    #expect(["IIII", "VX", "IC", "", "A"].allSatisfy { NumberWords.roman($0) == nil })
  }
}
