import Foundation
import JSON
import Platform
import TestSupport
import Testing

/// `textToMusic` and `klang music` through the front door; what the music is like is mostly the engine's affair.
struct MusicTests {
  private func server() throws -> KlangProcess {
    let server = try KlangProcess(environment: TestEngine.studio)
    try server.initialize()
    return server
  }

  private static let parts = ["melody", "chords", "bass", "pad", "accents", "drums"]

  private func bytes(_ url: JSON?) throws -> [UInt8] {
    try Files.read(try #require(url?.stringValue.flatMap(Files.path(fromURL:))), limit: 1 << 30)
  }

  private func text(_ url: JSON?) throws -> String { String(decoding: try bytes(url), as: UTF8.self) }

  @Test("a result has for each take its files, notes, parts, seed, and what there is to know of the music")
  func result() throws {
    let server = try server()
    let plan: JSON = ["tempo": 96.5, "tonic": "F#"]
    let params: JSON = [
      "prompt": "calm piano", "duration": 12.5, "variations": 8, "stems": true, "seed": 7, "plan": plan, "wait": true,
      "external_task_id": "theme",
    ]
    let task = try server.call("textToMusic/create", params)
    #expect(task["task_status"] == "succeed" && task["kind"] == "text_to_music" && task["engine"] == nil, "\(task)")
    let audios = try #require(task["task_result"]?["audios"]?.arrayValue)
    #expect(audios.compactMap { $0["seed"]?.intValue } == Array(7...14))
    for (number, audio) in audios.enumerated() {
      let name = number == 0 ? "music" : "music-\(number + 1)"
      #expect(try text(audio["url_midi"]).hasSuffix(name + ".mid"))
      #expect(try text(audio["url_mp3"]).hasSuffix(name + ".mp3") && audio["duration_wav"] == "12.500")
      #expect(audio["stems"]?.arrayValue?.compactMap { $0["title"]?.stringValue } == Self.parts)
      #expect(try text(audio["stems"]?[2]?["url_wav"]).hasSuffix(name + "-bass.wav"))
      let music = audio["music"]
      #expect(music?["key"] == "F# minor" && music?["tempo"] == 96.5 && music?["plan"]?["genre"] == "piano")
      #expect(music?["sections"]?[0]?["end"] == 12.5 && music?["chords"]?[0]?["name"] == "Dm")
    }
    #expect(task["task_result"]?["files"] == nil)
    #expect(try server.call("textToMusic/get", ["external_task_id": "theme"])["task_id"] == task["task_id"])
    #expect(try server.call("textToMusic/list")["total"] == 1)
    #expect(try server.call("tasks/list", ["kind": "text_to_music"])["total"] == 1)
    let read = try server.call("assets/read", ["url": audios[0]["url_midi"] ?? ""])
    #expect(read["media_type"] == "audio/midi")
  }

  @Test("what comes back as the plan can be sent back as it is")
  func plan() throws {
    let server = try server()
    let params: JSON.Object = ["prompt": "calm piano", "duration": 3, "wait": true]
    let music = try server.call("textToMusic/create", .object(params))["task_result"]?["audios"]?[0]?["music"]
    var again = params
    again["plan"] = music?["plan"]
    let other = try server.call("textToMusic/create", .object(again))["task_result"]?["audios"]?[0]?["music"]
    #expect(music != nil && other == music)
  }

  @Test(
    "what is wrong is named",
    arguments: [
      (["prompt": "", "duration": 12], 1201, "/prompt"),
      (["prompt": .string(String(repeating: "a", count: 201)), "duration": 12], 1201, "/prompt"),
      (["prompt": "calm", "duration": 2.9], 1201, "/duration"),
      (["prompt": "calm", "duration": 60.1], 1201, "/duration"),
      (["prompt": "calm", "duration": 12.25], 1201, "/duration"), (["prompt": "calm"], -32602, "/duration"),
      (["prompt": "calm", "duration": 12, "variations": 0], 1201, "/variations"),
      (["prompt": "calm", "duration": 12, "stems": "all"], -32602, "/stems"),
      (["prompt": "calm", "duration": 12, "plan": ["genre": "polka"]], 1201, "/plan/genre"),
      (["prompt": "calm", "duration": 12, "plan": ["tempo": 301]], 1201, "/plan/tempo"),
      (["prompt": "calm", "duration": 12, "plan": ["meter": 5]], 1201, "/plan/meter"),
      (["prompt": "calm", "duration": 12, "plan": ["tonic": "H"]], 1201, "/plan/tonic"),
      (["prompt": "calm", "duration": 12, "plan": ["mode": "locrian"]], 1201, "/plan/mode"),
      (["prompt": "calm", "duration": 12, "plan": ["instruments": [0, -1]]], 1201, "/plan/instruments"),
      (["prompt": "calm", "duration": 12, "plan": ["valence": -1.1]], 1201, "/plan/valence"),
      (["prompt": "calm", "duration": 12, "plan": ["shape": "round"]], 1201, "/plan/shape"),
      (["prompt": "calm", "duration": 12, "plan": ["temp": 90]], -32602, "/plan/temp"),
    ] as [(JSON, Int, String)])
  func refusals(params: JSON, code: Int, pointer: String) throws {
    let refusal = try server().refusal("textToMusic/create", params)
    #expect(refusal["code"]?.intValue == code)
    let pointers = refusal["data"]?["problems"]?.arrayValue?.compactMap { $0["pointer"]?.stringValue } ?? []
    #expect(pointers.contains(pointer), "\(refusal)")
  }

  @Test("the engine is told where it may keep what it saw, and which soundfont was chosen")
  func places() throws {
    let (chosen, other) = ("/fonts/mine.sf2", "/fonts/other.sf2")
    let folder = KlangProcess.temporaryFolder()
    let file = folder + "/config.json"
    try Files.writeDurably(JSON.object(["soundfont": .string(chosen)]).serialized(), to: file)
    func told(_ more: [String: String]) throws -> JSON {
      let server = try KlangProcess(data: folder, environment: TestEngine.studio.merging(more) { $1 })
      try server.initialize()
      let task = try server.call("textToMusic/create", ["prompt": "calm", "duration": 3, "wait": true])
      return try JSON.parse(task["task_result"]?["audios"]?[0]?["note"]?.stringValue ?? "")
    }
    let plain = try told([:])
    #expect(plain["KLANG_FILM_CACHE"] == .string(folder + "/films") && plain["KLANG_SOUNDFONT"] == .null)
    #expect(try told(["KLANG_CONFIG": file])["KLANG_SOUNDFONT"] == .string(chosen))
    #expect(
      try told(["KLANG_CONFIG": file, "KLANG_SOUNDFONT": other])["KLANG_SOUNDFONT"] == .string(other))
  }

  @Test("open limits: half a second to ten minutes, and long prompts")
  func openLimits() throws {
    let server = try KlangProcess(environment: TestEngine.studio)
    let opened = try server.call("initialize", ["processId": nil, "capabilities": [:], "limits": "open"])
    #expect(
      opened["capabilities"]?["experimental"]?["klang"]?["limits"]?["music_seconds"] == [
        "minimum": 0.5, "maximum": 600,
      ])
    let long = JSON.string(String(repeating: "a", count: 2000))
    for duration: JSON in [0.5, 599.95] {
      let task = try server.call("textToMusic/create", ["prompt": long, "duration": duration, "wait": true])
      #expect(task["task_status"] == "succeed")
    }
    #expect(try server.refusal("textToMusic/create", ["prompt": "calm", "duration": 600.1])["code"] == 1201)
  }

  @Test("the embedded engine makes music of exactly the length asked for; its plan gives the same again")
  func embedded() throws {
    let server = try KlangProcess()
    try server.initialize()
    var params: JSON.Object = [
      "prompt": "calm piano in D minor, 72 bpm", "duration": 4.5, "seed": 5, "stems": true, "wait": true,
    ]
    let task = try server.call("textToMusic/create", .object(params))
    #expect(task["task_status"] == "succeed", "\(task)")
    let audio = task["task_result"]?["audios"]?[0]
    let wav = try bytes(audio?["url_wav"])
    #expect(wav.count == 44 + 4 * 216_000 && audio?["duration_wav"] == "4.500")
    #expect(try bytes(audio?["url_midi"]).prefix(4) == Array("MThd".utf8)[...])
    #expect(audio?["music"]?["tempo"] == 72 && audio?["music"]?["key"] == "D minor")
    #expect(audio?["stems"]?.arrayValue?.isEmpty == false && audio?["music"]?["chords"]?.arrayValue?.isEmpty == false)
    params["plan"] = audio?["music"]?["plan"]
    params["prompt"] = "something else altogether"
    let again = try server.call("textToMusic/create", .object(params))["task_result"]?["audios"]?[0]
    #expect(try bytes(again?["url_wav"]) == wav)
  }

  // MARK: - The command

  @Test("klang music writes the files it is asked for, and prints the plan of a prompt")
  func command() throws {
    let folder = KlangProcess.temporaryFolder()
    func klang(_ arguments: [String], input: String = "") throws -> CommandResult {
      try CommandResult.of(
        KlangProcess.program, ["music"] + arguments, input: Array(input.utf8),
        environment: KlangProcess.environment(folder, TestEngine.studio), folder: folder)
    }
    var result = try klang(["calm", "piano", "-d", "12", "-o", "x.mid", "-n", "2", "--stems", "parts", "--json"])
    #expect(result.status == 0, "\(result.complaint)")
    let audio = try JSON.parse(result.output)["task_result"]?["audios"]?[0]
    #expect(audio?["note"]?.stringValue?.contains("calm piano") == true)
    #expect(try Files.read(folder + "/x-2.mid", limit: 1 << 20).suffix(11) == Array("music-2.mid".utf8)[...])
    #expect(Files.names(in: folder + "/parts").count == 12)
    for name in ["x.wav", "x.mp3"] {
      result = try klang(["calm", "-o", name])
      #expect(result.status == 0 && Files.exists(folder + "/" + name), "\(result.complaint)")
    }

    result = try klang(["--plan", "calm piano"])
    #expect(result.status == 0, "\(result.complaint)")
    #expect(try JSON.parse(result.output)["notes"] == ["calm piano"])
    try Files.writeDurably(result.output, to: folder + "/plan.json")
    result = try klang(["--plan", "--json", "-"], input: "one\ntwo\n")
    #expect(result.text.split(separator: "\n").count == 2)
    result = try klang(["--with-plan", "plan.json", "-d", "3", "-o", "y.wav", "--json"])
    #expect(
      try JSON.parse(result.output)["task_result"]?["audios"]?[0]?["music"]?["plan"]?["notes"] == ["calm piano"])

    for (wrong, says) in [
      (["calm", "-o", "x.ogg"], ".mid"), (["calm", "--with-plan", "nowhere.json"], "nowhere.json"),
      (["calm", "-d", "x"], "--duration"), (["calm", "--sed", "7"], "--seed"), (["calm", "-d", "0.1"], "duration"),
    ] {
      result = try klang(wrong)
      #expect(result.status == 2 && result.complaint.contains(says), "\(result.complaint)")
    }
  }
}
