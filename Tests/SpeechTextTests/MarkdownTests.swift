import Testing

@testable import SpeechText

@Suite struct MarkdownTests {
  private func said(_ text: String) -> [String] {
    SpeechScript(text, reader: .english, format: .markdown).compactMap { utterance in
      utterance.words.isEmpty ? nil : utterance.words.map { $0.spoken + $0.punctuation }.joined(separator: " ")
    }
  }

  @Test(arguments: [
    ("# Title\ntext", ["title", "text"]), ("Title\n===\ntext", ["title", "text"]), ("## A *b* ##", ["a b"]),
    ("#no heading", ["hashtag no heading"]), ("a **bold** and _thin_ ~~gone~~ word", ["a bold and thin gone word"]),
    ("***both*** snake_case_name 2 * 3 * 4", ["both snake case name two times three times four"]),
    ("**bo**ld", ["bold"]), ("\\*not\\* this", ["not this"]),
    ("[text](http://x.y \"title\") and ![alt](a.png)", ["text and alt"]),
    ("[a [b] c](u) d", ["a b c d"]), ("[open](", ["open"]), ("<https://a.org/x>", ["ay dot org slash x"]),
    ("`code()` and ``a ` b``", ["code and a b"]), ("a\n```swift\nlet x = 1\n```\nb", ["a", "b"]),
    ("a\n\n~~~\nx\n", ["a"]), ("a\n\n    code\n\nb", ["a", "b"]), ("- a\n- b\n\n  c\n* d", ["a", "b", "c", "d"]),
    ("1. one\n2) two\n10. ten", ["one, one", "two, two", "ten, ten"]), ("- [x] done\n- [ ] open", ["done", "open"]),
    ("- a\n  - b\n    - c", ["a", "b", "c"]), ("> quoted\nlazy\n> more", ["quoted lazy more"]),
    ("> - a\n> - b", ["a", "b"]),
    ("| A | B |\n|---|:-:|\n| 1 | x \\| y |", ["a", "b", "one", "x, y"]),
    ("a | b\n--|--\nc | d\n\ne", ["a", "b", "c", "d", "e"]),
    ("a\n\n***\n\nb", ["a", "b"]), ("a <b>bold</b> <!-- no --> end", ["a bold end"]), ("a<br>b", ["a", "b"]),
    ("<div>\nin\n</div>", ["in"]), ("<!-- no\nno -->\nyes", ["yes"]), ("<script>\nno()\n</script>\nyes", ["yes"]),
    ("AT&amp;T &copy; &#65;&#x42; &nope;", ["a t and t copyright a b and nope;"]),
    ("---\ntitle: x\n---\ntext", ["text"]), ("+++\nx = 1\n+++\ntext", ["text"]), ("---\n\ntext", ["text"]),
    ("[ref]: http://x.y\n\nsee [it][ref] and [ref]", ["see it and ref"]), ("see [it][nope]", ["see it nope"]),
    ("note[^1] here\n\n[^1]: The text.", ["note here", "the text."]), ("a  \nb", ["a", "b"]), ("a\\\nb", ["a", "b"]),
    ("soft\nbreak", ["soft break"]), ("wait [pause 1s] here", ["wait here"]),
    ("3 < 4 and 5 > 2", ["three is less than four and five is greater than two"]),
    ("```\nopen", []), ("", []), ("\n\n", []), ("[x]: y", []),
  ])
  func isReadAsItIsSeen(text: String, expected: [String]) { #expect(said(text) == expected) }

  @Test func rangesAreThoseOfTheSource() {
    let text = "# A **bold**\n\n1. x &amp; [y](z)\n"
    let scalars = Array(text.unicodeScalars)
    let words = SpeechScript(text, reader: .english, format: .markdown).flatMap(\.words)
    #expect(words.map { String(String.UnicodeScalarView(scalars[$0.range])) } == ["A", "bold", "1", "x", "&amp;", "y"])
  }

  @Test func greaterPartsHaveLongerPauses() throws {
    func pause(_ text: String) throws -> Double {
      try #require(Array(SpeechScript(text, reader: .english, format: .markdown)).first).pauseSeconds
    }
    let cell = try pause("| a | b |\n|---|---|\n")
    let item = try pause("- a\n- b")
    let paragraph = try pause("a\n\nb")
    let heading = try pause("# a\nb")
    let rule = try pause("***\n")
    #expect(cell < item && item < paragraph && paragraph < heading && heading < rule)
  }

  @Test func theSameTextIsReadAsItStandsWithoutTheFormat() {
    let words = SpeechScript("# One **two**", reader: .english).flatMap(\.words)
    #expect(words.map(\.spoken) == ["one", "two"])
  }
}
