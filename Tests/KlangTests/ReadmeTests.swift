import Contract
import Foundation
import JSON
import KlangServer
import TestFilms
import TestSupport
import Testing

/// What the README shows works as it stands there.
@Suite(.serialized)
struct ReadmeTests {
  private static let repository = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
    .deletingLastPathComponent().deletingLastPathComponent()

  private func blocks(_ language: String) throws -> [String] {
    let text = try String(contentsOf: Self.repository.appendingPathComponent("README.md"), encoding: .utf8)
    return text.components(separatedBy: "```\(language)\n").dropFirst().compactMap {
      $0.components(separatedBy: "\n```").first
    }
  }

  private func run(_ program: [String], _ folder: String, workingFolder: String? = nil) throws -> CommandResult {
    var environment = KlangProcess.environment(folder).filter { !$0.hasPrefix("PATH=") }
    environment.append(
      "PATH=\(KlangProcess.programs):\(ProcessInfo.processInfo.environment["PATH"] ?? "/usr/bin:/bin")")
    return try CommandResult.of("/usr/bin/env", program, environment: environment, folder: workingFolder ?? folder)
  }

  @Test("the session in Python is 15 lines at most, and prints a file that is there")
  func python() throws {
    let script = try #require(try blocks("python").first)
    #expect(script.split(separator: "\n").count <= 15)
    let result = try run(["python3", "-c", script], KlangProcess.temporaryFolder())
    #expect(result.status == 0, "\(result.complaint)")
    let url = try #require(result.text.split(separator: "\n").last.map(String.init))
    let path = try #require(URL(string: url)?.path)
    #expect(FileManager.default.fileExists(atPath: path))
    #expect(result.text.contains("tasks/statusChanged succeed"))
  }

  @Test("the session as a raw pipe is answered to the end")
  func pipe() throws {
    let script = try #require(try blocks("sh").first)
    let result = try run(["sh", "-ec", script], KlangProcess.temporaryFolder())
    #expect(result.status == 0, "\(result.complaint)")
    let answers = try result.text.split(separator: "\n").map { try JSON.parse(Array($0.utf8)) }.filter {
      $0["id"] != nil
    }
    #expect(answers.count == 3)
    #expect(answers[1]["result"]?["task_status"] == "succeed")
  }

  @Test("the engine of the configuration shown makes the sound that is asked for")
  func engine() throws {
    let configuration = try #require(try blocks("json").first { $0.contains("engines") })
    let script = try #require(try blocks("sh").first { $0.contains("textToAudio") })
    let folder = KlangProcess.temporaryFolder()
    try configuration.write(toFile: folder + "/config.json", atomically: true, encoding: .utf8)
    let result = try run(
      ["KLANG_CONFIG=\(folder)/config.json", "sh", "-ec", script], folder, workingFolder: Self.repository.path)
    #expect(result.status == 0, "\(result.complaint)")
    let answers = try result.text.split(separator: "\n").map { try JSON.parse(Array($0.utf8)) }
    let task = answers.first { $0["id"] == 2 }?["result"]
    #expect(task?["task_status"] == "succeed" && task?["engine"] == "tones", "\(result.text)")
  }

  @Test("every configuration that is shown is one")
  func configurations() throws {
    let shown = try blocks("json")
    #expect(shown.count >= 2)
    for block in shown {
      var problems = Problems()
      _ = Configuration.read(try JSON.parse(Array(block.utf8)), &problems)
      #expect(problems.isEmpty, "\(block): \(problems.list.map(\.expected))")
    }
  }

  @Test("the commands for people make the files they name")
  func commands() throws {
    let script = try #require(try blocks("sh").first { $0.contains("klang say") })
    let folder = KlangProcess.temporaryFolder()
    let result = try run(["sh", "-ec", script], folder)
    #expect(result.status == 0, "\(result.complaint)")
    for name in ["hello.mp3", "weather.wav", "door.wav", "door.png", "rain.mp3"] {
      #expect(FileManager.default.fileExists(atPath: folder + "/" + name), "\(name)")
    }
    #expect(result.text.contains("Fireworks"))
  }

  @Test("a scene is changed by the commands that are shown")
  func scene() throws {
    let script = try #require(try blocks("sh").first { $0.contains("--save-scene") })
    let folder = KlangProcess.temporaryFolder()
    let result = try run(["sh", "-ec", script], folder)
    #expect(result.status == 0, "\(result.complaint)")
    let sounds = try ["slam.wav", "church.wav"].map { name in
      try Data(contentsOf: URL(fileURLWithPath: folder + "/" + name))
    }
    #expect(sounds[0].count == sounds[1].count && sounds[0] != sounds[1])
  }

  @Test("music is made, and its plan changed, by the commands that are shown")
  func music() throws {
    let script = try #require(try blocks("sh").first { $0.contains("--with-plan") })
    let folder = KlangProcess.temporaryFolder()
    let result = try run(["sh", "-ec", script], folder)
    #expect(result.status == 0, "\(result.complaint)")
    for name in ["calm.mp3", "faster.mid"] { #expect(FileManager.default.fileExists(atPath: folder + "/" + name)) }
    let plan = try JSON.parse(Array(Data(contentsOf: URL(fileURLWithPath: folder + "/plan.json"))))
    #expect(plan["tempo"] == 96 && plan["tonic"] == "D")
  }

  @Test("a video gets its sound, and its cues are changed, by the commands that are shown")
  func score() throws {
    let script = try #require(try blocks("sh").first { $0.contains("klang score") })
    let folder = KlangProcess.temporaryFolder()
    try TestFilm(.bounce, seed: 4, seconds: 4).write(to: folder + "/clip.mp4")
    let result = try run(["sh", "-ec", script], folder)
    #expect(result.status == 0, "\(result.complaint)")
    for name in ["clip-scored.mp4", "again.mp4", "parts"] {
      #expect(FileManager.default.fileExists(atPath: folder + "/" + name), "\(name)")
    }
    let cues = try JSON.parse(Array(Data(contentsOf: URL(fileURLWithPath: folder + "/cues.json"))))
    #expect(cues["place"] == "hall")
  }

  @Test("a voice is made from a recording by the commands that are shown")
  func clone() throws {
    let script = try #require(try blocks("sh").first { $0.contains("klang clone") })
    let folder = KlangProcess.temporaryFolder()
    let result = try run(["sh", "-ec", script], folder)
    #expect(result.status == 0, "\(result.complaint)")
    #expect(FileManager.default.fileExists(atPath: folder + "/again.wav"))
  }

  @Test("the demonstration shows a session and a picture of each sound")
  func demonstration() throws {
    let script = Self.repository.appendingPathComponent("editors/python/demo.py").path
    let result = try run(["python3", script, KlangProcess.program], KlangProcess.temporaryFolder())
    #expect(result.status == 0, "\(result.complaint)")
    #expect(result.text.contains("█"))
    #expect(result.text.components(separatedBy: "speech.mp3").count > 2)
  }

  @Test("the tables of errors and configuration name what there is")
  func tables() throws {
    let text = try String(contentsOf: Self.repository.appendingPathComponent("README.md"), encoding: .utf8)
    let help = try run([KlangProcess.program, "--help"], KlangProcess.temporaryFolder()).text
    let variables = help.components(separatedBy: CharacterSet(charactersIn: " ,.\n")).filter { $0.hasPrefix("KLANG_") }
    #expect(variables.count >= 8)
    for variable in variables { #expect(text.contains("`\(variable)`"), "\(variable)") }
    for member in Configuration.fields.map(\.name) { #expect(text.contains("`\(member)`"), "\(member)") }
  }
}
