import Foundation
import JSON
import Platform
import TestSupport
import Testing

@Suite(.serialized)
struct DoctorTests {
  private let folder = KlangProcess.temporaryFolder()

  private func doctor(_ arguments: [String] = ["--json"], _ more: [String: String] = [:]) throws -> CommandResult {
    try CommandResult.of(
      KlangProcess.program, ["doctor"] + arguments, environment: KlangProcess.environment(folder, more), folder: folder)
  }

  private func finding(_ name: String, _ result: CommandResult) throws -> JSON {
    let findings = try JSON.parse(result.output)["findings"]?.arrayValue ?? []
    return try #require(findings.first { $0["name"] == .string(name) }, "\(result.text)")
  }

  private func engine(_ behaviour: String) -> String {
    let script = URL(fileURLWithPath: #filePath).deletingLastPathComponent().appendingPathComponent("Engines/engine.py")
    return "python3 \(script.path) \(behaviour)"
  }

  @Test("where all is well it says what was found, and the status is 0")
  func well() throws {
    let result = try doctor([])
    #expect(result.status == 0, "\(result.text)")
    #expect(result.complaint.isEmpty)
    #expect(result.text.contains("All that is needed is here."))
    #expect(result.text.contains("klang-engine") && result.text.contains("MiB free"))
    // Libraries of the engine make folders of their own in HOME, such as .config.
    #expect(Files.names(in: folder).allSatisfy { $0.hasPrefix(".") }, "looking leaves nothing behind")
  }

  @Test("--json gives one document with a state for each thing")
  func json() throws {
    let result = try doctor()
    #expect(result.status == 0)
    let document = try JSON.parse(result.output)
    #expect(document["ok"] == true)
    let names = document["findings"]?.arrayValue?.compactMap { $0["name"]?.stringValue } ?? []
    for name in [
      "configuration", "data directory", "task store", "engine", "engine's isolation", "speech, English",
      "speech, Mandarin", "ffmpeg", "ffprobe", "player", "synthesizer", "soundfont", "klang-net",
    ] { #expect(names.contains(name), "\(name)") }
    for found in document["findings"]?.arrayValue ?? [] where found["state"] == "absent" {
      #expect(found["remedy"]?.stringValue?.isEmpty == false, "\(found)")
    }
    #expect(try finding("speech, Mandarin", result)["state"] == "ok")
    #if os(Linux)
      #expect(try finding("engine's isolation", result)["state"] == "ok")
    #endif
  }

  @Test("a klang-net that does not start and a secret that can't be read are told, without the secret")
  func net() throws {
    let result = try doctor()
    #expect(try finding("klang-net", result)["detail"]?.stringValue?.contains("klang-net 0.") == true)
    #expect(!result.text.contains("webhook secret"))
    #expect(try finding("klang-net", doctor(["--json"], ["KLANG_NET": "false"]))["state"] == "failed")
    #expect(try finding("klang-net", doctor(["--json"], ["KLANG_NET": "/no/such"]))["state"] == "failed")
    let (file, config) = (folder + "/secret", folder + "/net.json")
    try "hunter2".write(toFile: file, atomically: true, encoding: .utf8)
    try #"{"webhook_secret": {"file": "\#(file)"}}"#.write(toFile: config, atomically: true, encoding: .utf8)
    for (mode, state) in [(0o644, "failed"), (0o600, "ok")] {
      try FileManager.default.setAttributes([.posixPermissions: mode], ofItemAtPath: file)
      let result = try doctor(["--json"], ["KLANG_CONFIG": config])
      #expect(try finding("webhook secret", result)["state"] == .string(state))
      #expect(!result.text.contains("hunter2"))
    }
  }

  @Test("a soundfont that was chosen is looked at; one that is not there is a failure")
  func soundfont() throws {
    let path = folder + "/mine.sf2"
    let missing = try doctor(["--json"], ["KLANG_SOUNDFONT": path])
    #expect(missing.status == 1)
    let found = try finding("chosen soundfont", missing)
    #expect(found["state"] == "failed" && found["remedy"]?.stringValue?.contains("KLANG_SOUNDFONT") == true)
    try Files.writeDurably([0], to: path)
    #expect(try finding("chosen soundfont", doctor(["--json"], ["KLANG_SOUNDFONT": path]))["state"] == "ok")
    let config = folder + "/font.json"
    try Files.writeDurably(Array(#"{"soundfont": "mine.sf2"}"#.utf8), to: config)
    let wrong = try finding("configuration", doctor(["--json"], ["KLANG_CONFIG": config]))
    #expect(wrong["detail"]?.stringValue?.contains("/soundfont") == true)
  }

  @Test("a wrong configuration is told with its place and without its values; the rest is looked at all the same")
  func wrongConfiguration() throws {
    let path = folder + "/config.json"
    try #"{"durabilty": "s3cret", "workers": {"key": "s3cret"}, "log_level": "s3cret"}"#.write(
      toFile: path, atomically: true, encoding: .utf8)
    let result = try doctor(["--json"], ["KLANG_CONFIG": path])
    #expect(result.status == 1)
    let found = try finding("configuration", result)
    #expect(found["state"] == "failed")
    for words in [path, "/durabilty", "\"durability\"", "/workers"] {
      #expect(found["detail"]?.stringValue?.contains(words) == true, "\(words) in \(found)")
    }
    #expect(!result.text.contains("s3cret"))
    #expect(try ["ok", "absent"].contains(finding("ffmpeg", result)["state"]?.stringValue))
  }

  @Test("an engine that is missing or does not start is named, with a remedy")
  func missingEngine() throws {
    for (command, says) in [("/nowhere/klang-engine", "not found"), (engine("dies-at-start"), "does not work")] {
      let result = try doctor(["--json"], ["KLANG_ENGINE": command])
      #expect(result.status == 1)
      let found = try finding("engine", result)
      #expect(found["state"] == "failed" && found["remedy"] != nil)
      #expect(found["detail"]?.stringValue?.contains(says) == true, "\(found)")
    }
  }

  @Test("an engine of a user's own is tried as well, and what it does not say of its isolation is not made up")
  func ownEngine() throws {
    let result = try doctor(["--json"], ["KLANG_ENGINE": engine("well")])
    #expect(result.status == 0, "\(result.text)")
    #expect(try finding("engine's isolation", result)["state"] == "absent")
    #expect(try finding("speech, English", result)["detail"] == "100 ms spoken")
    let refusing = try doctor(["--json"], ["KLANG_ENGINE": engine("refuses")])
    #expect(refusing.status == 1)
    #expect(try finding("speech, English", refusing)["detail"]?.stringValue?.contains("taste") == true)
  }

  @Test("a store that is there is opened and counted; a damaged one, and a place that can't be written, are named")
  func store() throws {
    let server = try KlangProcess(data: folder)
    try server.initialize()
    try server.call(
      "textToSpeech/create", ["text": "Yes.", "voice_id": "oversea_male1", "voice_language": "en", "wait": false])
    _ = try server.shutDown()
    #expect(try finding("task store", try doctor())["detail"]?.stringValue?.contains("tasks: 1") == true)

    try String(repeating: "no database ", count: 1000).write(
      toFile: folder + "/klang.db", atomically: true, encoding: .utf8)
    let damaged = try doctor()
    #expect(damaged.status == 1)
    #expect(try finding("task store", damaged)["detail"]?.stringValue?.contains(folder + "/klang.db") == true)

    let below = try doctor(["--json"], ["KLANG_DATA": folder + "/klang.db/below"])
    #expect(below.status == 1)
    #expect(try finding("data directory", below)["state"] == "failed")
  }

  @Test("engines of the configuration are asked what they make")
  func ownEngines() throws {
    let reference = Files.parent(of: Files.parent(of: Files.parent(of: #filePath))) + "/editors/python/engine.py"
    let configuration: JSON = [
      "engines": [
        ["name": "tones", "command": ["python3", .string(reference)]],
        ["name": "none", "command": ["/no/such/engine"]],
        ["name": "dead", "command": ["false"]],
      ]
    ]
    try Files.writeDurably(configuration.serialized(), to: folder + "/config.json")
    let result = try doctor(["--json"], ["KLANG_CONFIG": folder + "/config.json"])
    #expect(result.status == 1)
    let tones = try finding("engine tones", result)
    #expect(tones["state"] == "ok")
    #expect(tones["detail"]?.stringValue?.contains("text_to_speech, text_to_audio; 1 voices") == true)
    #expect(try finding("engine none", result)["detail"]?.stringValue?.contains("/no/such/engine") == true)
    #expect(try finding("engine dead", result)["state"] == "failed")
  }

  @Test("help is printed; an option that is not known is refused with the nearest")
  func usage() throws {
    #expect(try doctor(["--help"]).text.contains("klang doctor [--json]"))
    let wrong = try doctor(["--jsn"])
    #expect(wrong.status == 2)
    #expect(wrong.complaint.contains("--json"))
  }
}
