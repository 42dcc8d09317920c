import Foundation
import JSON
import TestSupport
import Testing

/// `klang call`.
struct CallTests {
  private let folder = KlangProcess.temporaryFolder()

  private func call(_ arguments: [String], input: String = "") throws -> CommandResult {
    try CommandResult.of(
      KlangProcess.program, ["call"] + arguments, input: Array(input.utf8),
      environment: KlangProcess.environment(folder), folder: folder)
  }

  @Test("a result is printed as JSON, with parameters from an argument or from standard input")
  func results() throws {
    let speech = #"{"text": "Yes.", "voice_id": "oversea_male1", "voice_language": "en"}"#
    let made = try call(["textToSpeech/create", "-"], input: speech)
    #expect(made.status == 0, "\(made.complaint)")
    let task = try JSON.parse(made.output)
    #expect(task["task_status"] == "succeed")
    let list = try call(["tasks/list", #"{"task_status": "succeed"}"#])
    #expect(try JSON.parse(list.output)["tasks"]?[0]?["task_id"] == task["task_id"])
    #expect(try JSON.parse(try call(["server/status"]).output)["store"] == "ok")
  }

  @Test("an error is told in words, with each problem and its place")
  func errors() throws {
    let refused = try call(["textToSpeech/create", #"{"text": 5, "voice_id": "oversea_male1", "voise": 1}"#])
    #expect(refused.status == 1 && refused.output.isEmpty)
    for part in ["-32602", "/text: expected", "/voise: expected"] {
      #expect(refused.complaint.contains(part), "\(part)")
    }
    for (arguments, says) in [
      (["tasks/gett"], "tasks/get"), (["tasks/get", "{"], "no JSON"), ([], "needs a method"),
      (["tasks/get", "{}", "{}"], "one argument"),
    ] {
      let wrong = try call(arguments)
      #expect(wrong.status == 2 && wrong.complaint.contains(says), "\(arguments): \(wrong.complaint)")
    }
    #expect(try call(["--help"]).text.contains("klang call METHOD [PARAMS]"))
  }
}
