import Foundation
import JSON
import Platform
import TestSupport
import Testing

/// `klang voices`, `klang clone` and what `klang say` can do beside speaking.
@Suite struct VoiceCommandTests {
  private func run(_ arguments: [String], _ folder: String) throws -> CommandResult {
    try CommandResult.of(
      KlangProcess.program, arguments, environment: KlangProcess.environment(folder), folder: folder)
  }

  @Test func voicesAreListedFilteredAndShownAsJSON() throws {
    let folder = KlangProcess.temporaryFolder()
    let all = try run(["voices"], folder)
    #expect(all.status == 0 && all.text.split(separator: "\n").count == 63)
    #expect(all.text.contains("oversea_male1") && all.text.contains("温柔姐姐"))
    let few = try run(["voices", "-l", "en", "--gender", "female", "--age", "elderly"], folder)
    #expect(few.text.split(separator: "\n").dropFirst().allSatisfy { $0.contains("female") && $0.contains("elderly") })
    #expect(few.text.split(separator: "\n").count == 3)
    let json = try JSON.parse(Array(try run(["voices", "--json", "-l", "zh"], folder).text.utf8))
    #expect(json["voices"]?.arrayValue?.count == 35)
    let none = try run(["voices", "--custom"], folder)
    #expect(none.text.split(separator: "\n").count == 1)
  }

  @Test func aSampleIsMadeWhenItIsAskedFor() throws {
    let folder = KlangProcess.temporaryFolder()
    let result = try run(["voices", "--preview", "uk_man2", "--no-play"], folder)
    #expect(result.status == 0)
    #expect(FileManager.default.fileExists(atPath: result.text.trimmingCharacters(in: .newlines)))
    let wrong = try run(["voices", "--preview", "nobody"], folder)
    #expect(wrong.status == 2 && wrong.complaint.contains("nobody"))
  }

  @Test func aVoiceIsClonedUsedAndDeleted() throws {
    let folder = KlangProcess.temporaryFolder()
    let text =
      "The birch canoe slid on the smooth planks. Glue the sheet to the dark blue background. It is easy to tell."
    #expect(try run(["say", "-o", "me.wav", text], folder).status == 0)
    let cloned = try run(["clone", "me.wav", "--name", "Me"], folder)
    #expect(cloned.status == 0, "\(cloned.complaint)")
    let id = cloned.text.trimmingCharacters(in: .newlines)
    #expect(try run(["say", "-v", id, "-o", "again.mp3", "Hello."], folder).status == 0)
    #expect(try run(["voices", "--custom"], folder).text.contains("Me"))
    #expect(try run(["voices", "--delete", id], folder).status == 0)
    let twice = try run(["voices", "--delete", id], folder)
    #expect(twice.status == 2 && twice.complaint.contains("already"))
    let gone = try run(["say", "-v", id, "-o", "again.mp3", "Hello."], folder)
    #expect(gone.status == 2 && gone.complaint.contains("deleted"))
  }

  @Test(
    arguments: [
      (["clone"], "needs one recording"), (["clone", "a.wav"], "--name"), (["clone", "a.txt", "-n", "x"], ".mp3"),
      (["clone", "a.wav", "-n", "a name that is much too long"], "20"), (["voices", "x"], "options only"),
      (["voices", "--languag", "en"], "--language"), (["say", "--pronounce", "x", "hi"], "Klang=/klæŋ/"),
      (["say", "--captions", "a.txt", "hi"], ".srt"), (["say", "--emotion", "bored", "hi"], "neutral"),
      (["say", "-p", "hi=/?/", "hi"], "IPA"),
    ] as [([String], String)])
  func wrongUseIsRefusedWithTheWayOut(arguments: [String], words: String) throws {
    let result = try run(arguments, KlangProcess.temporaryFolder())
    #expect(result.status == 2, "\(result.text)")
    #expect(result.complaint.contains(words), "\(result.complaint)")
  }

  @Test func aRecordingThatIsNotThereFailsTheTask() throws {
    let result = try run(["clone", "gone.wav", "-n", "x"], KlangProcess.temporaryFolder())
    #expect(result.status == 1 && result.complaint.contains("can't be had"))
  }

  @Test func marksPinyinAndCaptionsArePrinted() throws {
    let folder = KlangProcess.temporaryFolder()
    let marks = try run(["say", "--marks", "--captions", "a.srt", "One two three."], folder)
    #expect(marks.status == 0, "\(marks.complaint)")
    let lines = marks.text.split(separator: "\n").map { $0.split(separator: "\t") }
    #expect(lines.map { $0.last.map(String.init) } == ["One", "two", "three"])
    #expect(lines.allSatisfy { $0.count == 3 && (Double($0[0]) ?? 9) < (Double($0[1]) ?? 0) })
    #expect(try String(contentsOfFile: folder + "/a.srt", encoding: .utf8).contains("One two three."))
    let pinyin = try run(["say", "--pinyin", "银行行长，你好！"], folder)
    #expect(pinyin.text == "yin2 hang2 hang2 zhang3,\nni2 hao3!\n")
    let given = try run(["say", "--pinyin", "--markdown", "-p", "重庆=zhong4 qing4", "**重庆** [pause 1s] `代码`"], folder)
    #expect(given.text == "zhong4 qing4 dai4 ma3\n", "\(given.complaint)")
    let markdown = try run(["say", "--marks", "--markdown", "# Title\n\n*Text* with `code`"], folder)
    #expect(markdown.text.split(separator: "\n").count == 4)
  }
}
