import Foundation
import JSON
import Platform
import TestSupport
import Testing

/// Engines of the user's own, through the configuration.
struct EngineTests {
  private static let tests = Files.parent(of: Files.parent(of: #filePath))
  private static let reference = Files.parent(of: tests) + "/editors/python/engine.py"
  private static let fixture = tests + "/KlangTests/Engines/engine.py"

  /// A server with these engines beside its own.
  private func server(_ engines: JSON, complaints: String? = nil) throws -> KlangProcess {
    let folder = KlangProcess.temporaryFolder()
    try Files.makeDirectories(folder)
    let configuration: JSON = ["engines": engines]
    try Files.writeDurably(configuration.serialized(), to: folder + "/config.json")
    return try KlangProcess(
      data: folder, environment: ["KLANG_CONFIG": folder + "/config.json"], complaints: complaints)
  }

  private static func engine(_ behaviour: String, _ more: JSON.Object = [:]) -> JSON {
    var engine: JSON.Object = [
      "name": .string(behaviour), "command": ["python3", .string(fixture), .string(behaviour)],
    ]
    for (key, value) in more { engine[key] = value }
    return .object(engine)
  }

  private static let tones: JSON = ["name": "tones", "command": ["python3", .string(reference)]]

  private func bytes(_ url: JSON?) throws -> [UInt8] {
    try Files.read(try #require(Files.path(fromURL: url?.stringValue ?? "")), limit: 1 << 24)
  }

  // MARK: - The reference engine

  @Test("the Python engine makes sounds, the same ones again, and speech with its own voice")
  func reference() throws {
    let server = try server([Self.tones])
    try server.initialize()
    let sound: JSON = ["prompt": "bell rain", "duration": 3.2, "seed": 4, "wait": true]
    let first = try server.call("textToAudio/create", sound)
    #expect(first["task_status"] == "succeed" && first["kind"] == "text_to_audio" && first["engine"] == "tones")
    let audio = first["task_result"]?["audios"]?[0]
    #expect(audio?["duration_wav"] == "3.200" && audio?["duration"] == "3.200")
    let wav = try bytes(audio?["url_wav"])
    #expect(wav.count == 44 + 2 * 153_600)
    let again = try server.call("textToAudio/create", sound)
    #expect(try bytes(again["task_result"]?["audios"]?[0]?["url_wav"]) == wav)

    let voices = try server.call("voices/list", ["voice_id": "beeps"])["voices"]?.arrayValue ?? []
    #expect(voices.count == 1 && voices[0]["catalogue"] == "tones")
    let speech = try server.call(
      "textToSpeech/create", ["text": "One two.", "voice_id": "beeps", "voice_language": "en"])
    #expect(speech["task_status"] == "succeed" && speech["engine"] == "tones")
    let engines = try server.call("engines/list")["engines"]?.arrayValue ?? []
    #expect(engines.map { $0["name"]?.stringValue } == ["klang", "tones"])
    #expect(engines[1]["kinds"] == ["text_to_speech", "text_to_audio"] && engines[1]["voices"] == 1)
    #expect(try server.call("textToAudio/get", ["task_id": first["task_id"] ?? ""])["task_status"] == "succeed")
    #expect(try server.call("textToAudio/list")["total"] == 2)
    #expect(try server.refusal("videoToAudio/get", ["task_id": first["task_id"] ?? ""])["code"] == 1201)
  }

  @Test("the Python engine stops within 100 ms of a cancel, and goes on with the next")
  func cancel() throws {
    let server = try server([Self.tones])
    try server.initialize()
    let task = try server.call("textToAudio/create", ["prompt": "rain", "duration": 10])
    while try server.call("tasks/get", ["task_id": task["task_id"] ?? ""])["task_status"] != "processing" {}
    _ = try server.notification("tasks/progress")
    let before = try server.call("engines/list")["engines"]?[1]?["processes"]
    try server.call("tasks/cancel", ["task_id": task["task_id"] ?? ""])
    let deadline = Clock.deadline(inMilliseconds: 2000)
    while try server.call("server/status")["running"] != 0, Clock.monotonicNanoseconds() < deadline {}
    #expect(try server.call("engines/list")["engines"]?[1]?["processes"] == before, "it was not killed")
    #expect(
      try server.call("textToAudio/create", ["prompt": "a", "duration": 3, "wait": true])["task_status"] == "succeed")
  }

  // MARK: - Routing

  @Test("engines are found by name, voice and kind; what one does not make is refused")
  func routing() throws {
    let server = try server([Self.tones, Self.engine("well", ["kinds": ["video_to_audio"]])])
    try server.initialize()
    let speech: JSON = ["text": "Yes.", "voice_id": "oversea_male1", "voice_language": "en"]
    #expect(try server.call("textToSpeech/create", speech)["engine"] == nil)
    var refusal = try server.refusal("textToAudio/create", ["prompt": "a", "duration": 3, "engine": "tone"])
    #expect(refusal["code"] == 1201)
    #expect("\(refusal)".contains("perhaps") && "\(refusal)".contains("tones"))
    refusal = try server.refusal("textToAudio/create", ["prompt": "a", "duration": 3, "engine": "well"])
    #expect(refusal["code"] == 1203, "its kinds are narrowed")
    refusal = try server.refusal("textToMusic/create", ["prompt": "a", "duration": 3, "engine": "tones"])
    #expect(refusal["code"] == 1203 && refusal["message"]?.stringValue?.contains("text_to_music") == true)
    // An engine of one's own goes before the embedded one, which can be named.
    #expect(try server.call("textToAudio/create", ["prompt": "a", "duration": 3])["engine"] == "tones")
    #expect(try server.call("textToAudio/create", ["prompt": "a", "duration": 3, "engine": "klang"])["engine"] == nil)
    refusal = try server.refusal(
      "textToSpeech/create", ["text": "Yes.", "voice_id": "beeps", "voice_language": "zh"])
    #expect(refusal["code"] == 1201 && refusal["message"]?.stringValue?.contains("\"beeps\" (en)") == true)
    refusal = try server.refusal(
      "textToSpeech/create", ["text": "Yes.", "voice_id": "boops", "voice_language": "en"])
    #expect(refusal["code"] == 1201)
  }

  @Test("a slow engine holds up nobody else, and one that can't be started neither")
  func independence() throws {
    let missing: JSON = ["name": "missing", "command": ["/no/such/engine"]]
    let server = try server([Self.engine("hangs"), missing, Self.tones])
    let start = Clock.monotonicNanoseconds()
    try server.initialize()
    #expect(Double(Clock.monotonicNanoseconds() - start) / 1e9 < 1)
    try server.call("textToAudio/create", ["prompt": "a", "duration": 3, "engine": "hangs"])
    let sound = try server.call(
      "textToAudio/create", ["prompt": "a", "duration": 3, "engine": "tones", "wait": true])
    #expect(sound["task_status"] == "succeed")
    let engines = try server.call("engines/list")["engines"]?.arrayValue ?? []
    #expect(engines.first { $0["name"] == "missing" }?["problem"]?.stringValue?.contains("/no/such/engine") == true)
    let refusal = try server.refusal("textToAudio/create", ["prompt": "a", "duration": 3, "engine": "missing"])
    #expect(refusal["code"] == 5001 && refusal["message"]?.stringValue?.contains("can't be used now") == true)
  }

  @Test("an engine that says nothing is waited for by nobody who does not need it, and one that starts slowly is used")
  func silence() throws {
    let server = try server([
      Self.engine("mute"), Self.tones, Self.engine("starts-slowly", ["kinds": ["video_to_audio"]]),
    ])
    try server.initialize()
    func seconds(_ body: () throws -> Void) rethrows -> Double {
      let start = Clock.monotonicNanoseconds()
      try body()
      return Double(Clock.monotonicNanoseconds() - start) / 1e9
    }
    let sound: JSON.Object = ["prompt": "a", "duration": 3]
    var named = sound
    named["engine"] = "tones"
    #expect(try seconds { try server.call("textToAudio/create", .object(named)) } < 1.8)
    // The silent one would go first: it gets two seconds, once.
    #expect(try server.call("textToAudio/create", .object(sound))["engine"] == "tones")
    #expect(try seconds { try server.call("textToAudio/create", .object(sound)) } < 1.8)
    #expect(try seconds { try server.call("voices/list", ["trials": false]) } < 1.8)
    let engines = try server.call("engines/list")["engines"]?.arrayValue ?? []
    #expect(engines[1]["problem"]?.stringValue?.contains("still starting") == true)
    named["engine"] = "mute"
    let clip = server.dataDirectory + "/clip.mp4"
    try Files.writeDurably(Array("a film".utf8), to: clip)
    // Its kinds are in the configuration, so that the task is taken before it has said a word.
    let video = try server.call("videoToAudio/create", ["video_url": .string(clip), "wait": true])
    #expect(video["task_status"] == "succeed" && video["engine"] == "starts-slowly")
  }

  @Test("nothing is told of a task after its end; no bound of processor time is set")
  func afterTheEnd() throws {
    let server = try server([Self.engine("talks-after"), Self.engine("looks-at-bounds")])
    try server.initialize()
    for engine in ["talks-after", "looks-at-bounds"] {
      let task = try server.call(
        "textToAudio/create", ["prompt": "a", "duration": 3, "engine": .string(engine), "wait": true])
      #expect(task["task_status"] == "succeed", "\(task["task_status_msg"] ?? .null)")
    }
    usleep(600_000)
    try server.call("server/status")
    #expect(!server.notifications.contains { $0["params"]?["stage"] == "late" })
  }

  @Test(
    "a wrong configuration is named",
    arguments: [
      (#"[{"name":"klang","command":["a"]}]"#, "/engines/0/name"),
      (#"[{"name":"a","command":[]}]"#, "/engines/0/command"),
      (#"[{"name":"a","command":["b"]},{"name":"a","command":["c"]}]"#, "/engines"),
      (#"[{"nam":"a"}]"#, "/engines/0/nam"),
      (#"{"a":1}"#, "/engines"),
    ])
  func wrongConfiguration(engines: String, pointer: String) throws {
    let complaints = KlangProcess.temporaryFolder() + "/complaints.txt"
    let server = try server(try JSON.parse(Array(engines.utf8)), complaints: complaints)
    #expect(try server.next() == nil)
    #expect(try server.waitForEnd(seconds: 5) == .exited(2))
    let said = String(decoding: try Files.read(complaints, limit: 10_000), as: UTF8.self)
    #expect(said.contains("config.json") && said.contains(pointer + ":"), "\(said)")
  }

  // MARK: - Engines that do not behave

  @Test(
    "an engine that misbehaves costs its task a clear failure, and nothing else",
    arguments: [
      ("links", "is a link"), ("second-name", "is a link"), ("pipe", "no regular file"), ("folder", "no regular file"),
      ("empty", "is empty"), ("absolute", "not a plain name"), ("hidden", "not a plain name"), ("too-many", "65 files"),
      ("huge-line", "broke the protocol"), ("asks", "does not read the answers"), ("twice", "twice"),
      ("large", "bytes, where at most"), ("complains", "No module named 'model'"),
    ])
  func misbehaviour(behaviour: String, says: String) throws {
    let server = try server([Self.engine(behaviour), Self.tones])
    try server.initialize()
    let task = try server.call(
      "textToAudio/create", ["prompt": "a", "duration": 3, "engine": .string(behaviour), "wait": true])
    #expect(task["task_status"] == "failed")
    #expect(task["task_status_msg"]?.stringValue?.contains(says) == true, "\(task["task_status_msg"] ?? .null)")
    let id = task["task_id"]?.stringValue ?? ""
    #expect(!Files.exists(server.dataDirectory + "/assets/" + id))
    #expect(Files.exists("/etc/passwd"))
    let other = try server.call(
      "textToAudio/create", ["prompt": "a", "duration": 3, "engine": "tones", "wait": true])
    #expect(other["task_status"] == "succeed")
  }

  @Test("what an engine writes after its answer does not change the result; answers of others do not count")
  func late() throws {
    let server = try server([Self.engine("rewrites"), Self.engine("mixes-up"), Self.engine("wav-only")])
    try server.initialize()
    let request: JSON.Object = ["prompt": "a", "duration": 3, "wait": true]
    func make(_ engine: String) throws -> JSON {
      var params = request
      params["engine"] = .string(engine)
      return try server.call("textToAudio/create", .object(params))
    }
    let task = try make("rewrites")
    let url = task["task_result"]?["audios"]?[0]?["url_wav"]
    let before = try bytes(url)
    usleep(500_000)
    #expect(try bytes(url) == before)
    #expect(try make("mixes-up")["task_status"] == "succeed")
    let wav = try make("wav-only")["task_result"]?["audios"]?[0]
    #expect(wav?["url"] == wav?["url_wav"] && wav?["url"] != nil && wav?["url_mp3"] == nil)
  }

  @Test("a flood of progress is thinned, and never falls")
  func flood() throws {
    let server = try server([Self.engine("chatty")])
    try server.initialize()
    for number in 0..<3 {
      server.request(JSON(number), "textToAudio/create", ["prompt": "a", "duration": 3, "wait": true])
      _ = try server.answer(to: JSON(number))
    }
    let told = server.notifications.filter { $0["method"] == "tasks/progress" }
    #expect(told.count < 60, "of 600")
    for task in Set(told.compactMap { $0["params"]?["task_id"]?.stringValue }) {
      let shares = told.filter { $0["params"]?["task_id"]?.stringValue == task }
        .compactMap { $0["params"]?["progress"]?.doubleValue }
      #expect(shares == shares.sorted())
    }
  }

  // MARK: - Videos

  @Test("a video is fetched for the engine, and its result is a video for the next")
  func video() throws {
    let server = try server([Self.engine("well")])
    try server.initialize()
    let clip = server.dataDirectory + "/my clip.mov"
    try Files.writeDurably(Array("a film".utf8), to: clip)
    let task = try server.call(
      "videoToAudio/create",
      ["video_url": .string(clip), "video_id": "", "bgm_prompt": "calm piano", "asmr_mode": true, "wait": true])
    #expect(task["task_status"] == "succeed", "\(task)")
    #expect(task["task_info"]?["parent_video"] == ["id": "", "url": .string(clip), "duration": "5.000"])
    let told = server.notifications.filter { $0["method"] == "tasks/progress" }.compactMap { $0["params"] }
    #expect(told.first?["stage"] == "fetching")
    let shares = told.compactMap { $0["progress"]?.doubleValue }
    #expect(shares == shares.sorted() && shares.first ?? 1 <= 0.1)
    let video = task["task_result"]?["videos"]?[0]
    #expect(try bytes(video?["url"]) == Array("a filmwith sound".utf8))
    #expect(task["task_result"]?["audios"]?[0]?["duration_mp3"] == "5.000")
    let next = try server.call("videoToAudio/create", ["video_id": video?["id"] ?? "", "wait": true])
    #expect(try bytes(next["task_result"]?["videos"]?[0]?["url"]) == Array("a filmwith soundwith sound".utf8))
    // Removed behind the answer.
    let work = server.dataDirectory + "/work"
    let deadline = Clock.deadline(inMilliseconds: 2000)
    func left() -> [String] { Files.names(in: work).flatMap { Files.names(in: "\(work)/\($0)") } }
    while !left().isEmpty, Clock.monotonicNanoseconds() < deadline { usleep(1000) }
    #expect(left().isEmpty)
  }

  @Test("what is no video is refused, or fails its task with the reason")
  func noVideo() throws {
    let server = try server([Self.engine("well")])
    try server.initialize()
    for params: JSON in [
      ["video_url": "file:///clip.avi"], ["video_id": "nothing"], ["video_url": "/etc/passwd"], ["bgm_prompt": "calm"],
    ] {
      #expect(try server.refusal("videoToAudio/create", params)["code"] == 1201)
    }
    let folder = server.dataDirectory
    symlink("/etc/passwd", folder + "/link.mp4")
    mkfifo(folder + "/pipe.mp4", 0o600)
    for (url, says) in [
      ("file://" + folder + "/missing.mp4", "No such file"), (folder + "/link.mp4", "is a link"),
      (folder + "/pipe.mp4", "no regular file"), ("http://127.0.0.1:9/a.mp4", "127.0.0.1"),
      ("http://localhost:9/a.mp4", "localhost"), ("ftp://example.com/a.mp4", "http"),
    ] {
      let task = try server.call("videoToAudio/create", ["video_url": .string(url), "wait": true])
      #expect(task["task_status"] == "failed")
      #expect(task["task_status_msg"]?.stringValue?.contains(says) == true, "\(task["task_status_msg"] ?? .null)")
    }
  }
}
