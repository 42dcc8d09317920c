import Foundation
import JSON
import Platform
import Sound
import TestSupport
import Testing

/// `klang index`, and recordings in sounds.
@Suite struct IndexTests {
  private func run(
    _ arguments: [String], _ folder: String, _ more: [String: String] = [:]
  ) throws -> CommandResult {
    try CommandResult.of(
      KlangProcess.program, arguments, environment: KlangProcess.environment(folder, more), folder: folder)
  }

  /// Strikes of dying noise, as a WAV file.
  private func record(_ path: String, seed: UInt64, strikes: [Double] = [0.2]) throws {
    var state = seed &* 0x9e37_79b9_7f4a_7c15
    var samples = [Float](repeating: 0, count: 48_000)
    for strike in strikes {
      for index in 0..<7200 where Int(strike * 48_000) + index < samples.count {
        state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
        let noise = Float(Int32(truncatingIfNeeded: state >> 32)) / 2_147_483_648
        samples[Int(strike * 48_000) + index] = noise * Float(exp(-Double(index) / 1500)) * 0.7
      }
    }
    try FileManager.default.createDirectory(
      atPath: (path as NSString).deletingLastPathComponent, withIntermediateDirectories: true)
    let bytes = samples.withUnsafeBufferPointer { WAV.encode($0, sampleRate: 48_000) }
    try Data(bytes).write(to: URL(fileURLWithPath: path))
  }

  @Test func aFolderIsIndexedListedAndForgotten() throws {
    let folder = KlangProcess.temporaryFolder()
    try record(folder + "/sounds/dog_bark.wav", seed: 1)
    try record(folder + "/sounds/door knock heavy.wav", seed: 2, strikes: [0.1, 0.4])
    try Data("no sound".utf8).write(to: URL(fileURLWithPath: folder + "/sounds/broken.wav"))
    try Data("CC BY 4.0".utf8).write(to: URL(fileURLWithPath: folder + "/sounds/LICENSE"))
    // From where the user stands.
    let made = try run(["index", "sounds"], folder)
    #expect(made.status == 0 && made.complaint.isEmpty, "\(made.complaint)")
    #expect(made.text.hasPrefix("2 recordings of 2 sounds in 1 folder; 0 whose names tell no sound; 1 skipped\n"))
    #expect(made.text.contains("  Bark: 1\n") && made.text.contains("damaged, or not what its name says: "))
    let listed = try run(["index", "--list"], folder)
    #expect(listed.text.contains("Bark  1.0 s  CC-BY-4.0  ") && listed.text.contains("/sounds/dog_bark.wav"))
    let again = try JSON.parse(try run(["index", "--json"], folder).output)
    #expect(again["recordings"] == 2 && again["canceled"] == false)
    #expect(again["sounds"]?["Bark"] == 1)
    #expect(again["skipped"]?[0]?["reason"] == "damaged, or not what its name says")
    let path = try #require(again["folders"]?[0]?["path"]?.stringValue)
    let doctor = try run(["doctor"], folder)
    #expect(doctor.text.contains("2 of 2 sounds in 1 folders"))
    let removed = try run(["index", "--remove", path], folder)
    #expect(removed.status == 0 && removed.text.hasPrefix("0 recordings of 0 sounds in 0 folders"))
    #expect(try run(["index", "--list"], folder).text.contains("There are no recordings."))
  }

  @Test func aRecordingIsHeardInTheSoundItFits() throws {
    let folder = KlangProcess.temporaryFolder()
    try record(folder + "/mine/dog_bark.wav", seed: 5, strikes: [0.05])
    #expect(try run(["index", "mine"], folder).status == 0)
    let session = try KlangProcess(data: folder)
    try session.initialize()
    let task = try session.call(
      "textToAudio/create", ["prompt": "a dog barks", "duration": 3, "wait": true, "samples": "only"])
    #expect(task["task_status"] == "succeed", "\(task)")
    let source = try #require(task["task_result"]?["audios"]?[0]?["sources"]?[0])
    #expect(source["file"]?.stringValue?.hasSuffix("/mine/dog_bark.wav") == true)
    #expect(try session.shutDown() == .exited(0))
  }

  @Test func theFoldersOfTheConfigurationComeAndGoWithIt() throws {
    let folder = KlangProcess.temporaryFolder()
    try record(folder + "/one/bark.wav", seed: 3)
    try record(folder + "/two/bark.wav", seed: 4)
    let configuration = folder + "/config.json"
    func folders(_ text: String) throws -> [String] {
      try text.write(toFile: configuration, atomically: true, encoding: .utf8)
      let result = try run(["index", "--json"], folder, ["KLANG_CONFIG": configuration])
      #expect(result.status == 0, "\(result.complaint)")
      return (try JSON.parse(result.output)["folders"]?.arrayValue ?? []).compactMap { $0["path"]?.stringValue }
        .map { ($0 as NSString).lastPathComponent }
    }
    #expect(try folders("{\"sample_folders\": [\"\(folder)/one\"]}") == ["one"])
    #expect(try run(["index", "two"], folder).status == 0)
    #expect(try folders("{}") == ["two"])
  }

  @Test(arguments: [
    (["index", "/nowhere/at all"], "There is no folder \"/nowhere/at all\": "),
    (["index", "--remove", "/nowhere"], "There is no folder \"/nowhere\" in the library."),
    (["index", "--list", "x"], "--list takes no folders"), (["index", "--lisd"], "Did you mean \"--list\"?"),
    (["index", "/dev/null"], "\"/dev/null\" is no folder."),
  ])
  func whatIsWrongIsNamed(arguments: [String], words: String) throws {
    let result = try run(arguments, KlangProcess.temporaryFolder())
    #expect(result.status == 2 && result.text.isEmpty)
    #expect(result.complaint.contains(words), "\(result.complaint)")
  }

  @Test func oneIndexIsWrittenByOneAtATime() throws {
    let folder = KlangProcess.temporaryFolder()
    try FileManager.default.createDirectory(atPath: folder + "/samples", withIntermediateDirectories: true)
    let descriptor = open(folder + "/samples/index.jsonl.lock", O_RDWR | O_CREAT, 0o600)
    defer { close(descriptor) }
    try #require(flock(descriptor, LOCK_EX | LOCK_NB) == 0)
    let result = try run(["index"], folder)
    #expect(result.status == 1 && result.complaint.contains("Another \"klang index\" is at work"))
    #expect(try run(["index", "--list"], folder).status == 0)
  }

  @Test func aPackageThatNobodyKnowsIsNamed() throws {
    let folder = KlangProcess.temporaryFolder()
    let configuration = folder + "/config.json"
    try "{\"sample_packages\": [\"minetest-dat\"]}".write(toFile: configuration, atomically: true, encoding: .utf8)
    let result = try run(["index"], folder, ["KLANG_CONFIG": configuration])
    #expect(result.status == 2 && result.complaint.contains("Did you mean \"minetest-data\"?"), "\(result.complaint)")
  }
}
