import Foundation
import JSON
import Platform
import TestFilms
import TestSupport
import Testing

/// `videoToAudio` and `klang score` through the front door; what is seen and heard is mostly the engine's affair.
struct SoundtrackTests {
  private func server(_ limits: String = "api") throws -> KlangProcess {
    let server = try KlangProcess(environment: TestEngine.studio)
    _ = try server.call("initialize", ["processId": nil, "capabilities": [:], "limits": .string(limits)])
    return server
  }

  /// A video, as far as the server looks at it.
  private func clip(_ folder: String, _ name: String = "clip.mp4") throws -> String {
    let path = "\(folder)/\(name)"
    try Files.writeDurably(Array("a film".utf8), to: path)
    return path
  }

  private func bytes(_ url: JSON?) throws -> [UInt8] {
    try Files.read(try #require(url?.stringValue.flatMap(Files.path(fromURL:))), limit: 1 << 30)
  }

  private func text(_ url: JSON?) throws -> String { String(decoding: try bytes(url), as: UTF8.self) }

  @Test("a result has video, sound, cues and stems; the task tells of the video it was made for")
  func result() throws {
    let server = try server()
    let video = try clip(server.dataDirectory, "my clip.mov")
    let task = try server.call(
      "videoToAudio/create", ["video_url": .string(video), "stems": true, "seed": 7, "wait": true])
    #expect(task["task_status"] == "succeed" && task["engine"] == nil, "\(task)")
    #expect(task["task_info"]?["parent_video"] == ["id": "", "url": .string(video), "duration": "5.000"])
    let result = try #require(task["task_result"])
    #expect(try text(result["videos"]?[0]?["url"]) == "a film scored" && result["videos"]?[0]?["duration"] == "5.000")
    let audio = result["audios"]?[0]
    #expect(audio?["seed"] == 7 && audio?["duration_mp3"] == "5.000" && audio?["duration_wav"] == "5.000")
    let stems = audio?["stems"]?.arrayValue ?? []
    #expect(stems.compactMap { $0["title"]?.stringValue } == ["effects", "ambience", "music", "original"])
    #expect(result["cues"]?["cues"]?[0]?["time"] == 1.25 && result["cues"]?["duration"] == 5)
    #expect(result["cues"]?["version"] == 1, "what an engine leaves out is filled in")
    let file = result["files"]?[0]
    #expect(file?["role"] == "cues" && file?["media_type"] == "application/json")
    #expect(try text(file?["url"]).hasSuffix("cues.json"))
    let stages = server.notifications.filter { $0["method"] == "tasks/progress" }.compactMap {
      $0["params"]?["stage"]?.stringValue
    }
    #expect(stages.contains("fetching"))
  }

  @Test("what comes back as the cues can be sent back, for a video of an earlier result")
  func again() throws {
    let server = try server()
    let sheet: JSON = [
      "place": "hall",
      "cues": [["time": 0.5, "sound": "a glass breaks"], ["time": 1, "label": "Knock", "pan": -0.5]],
      "beds": [["label": "Rain", "levels": [-12, 0]]],
      "music": ["prompt": "calm", "cuts": [1.5], "plan": ["tempo": 90]],
    ]
    let first = try server.call(
      "videoToAudio/create", ["video_url": .string(try clip(server.dataDirectory)), "cues": sheet, "wait": true])
    let cues = try #require(first["task_result"]?["cues"])
    #expect(cues["cues"]?.arrayValue?.count == 2 && cues["beds"]?[0]?["levels"] == [-12, 0], "\(first)")
    let id = first["task_result"]?["videos"]?[0]?["id"] ?? ""
    let second = try server.call("videoToAudio/create", ["video_id": id, "cues": cues, "wait": true])
    #expect(second["task_result"]?["cues"] == cues)
    let parent = second["task_info"]?["parent_video"]
    #expect(parent?["id"] == id && parent?["url"] == first["task_result"]?["videos"]?[0]?["url"])
    #expect(parent?["duration"] == "5.000")
    #expect(try text(second["task_result"]?["videos"]?[0]?["url"]) == "a film scored scored")
  }

  @Test("the engine is told which length of video is taken: as the request says, else the session")
  func limits() throws {
    for (session, asked, told) in [
      ("api", nil, "api"), ("open", nil, "open"), ("open", "api", "api"), ("api", "open", "open"),
    ] {
      let server = try server(session)
      var params: JSON.Object = ["video_url": .string(try clip(server.dataDirectory)), "wait": true]
      if let asked { params["limits"] = .string(asked) }
      let task = try server.call("videoToAudio/create", .object(params))
      let order = try JSON.parse(task["task_result"]?["audios"]?[0]?["note"]?.stringValue ?? "")
      #expect(order["limits"] == .string(told) && order["original_sound"] == "replace" && order["stems"] == false)
    }
  }

  @Test(
    "what is wrong is named",
    arguments: [
      (["original_sound": "keep"], 1201, "/original_sound"), (["stems": 1], -32602, "/stems"),
      (["limits": "none"], 1201, "/limits"), (["seed": -1], 1201, "/seed"), (["asmr": true], -32602, "/asmr"),
      (["cues": []], -32602, "/cues"), (["cues": ["version": 2]], 1201, "/cues/version"),
      (["cues": ["cues": [["time": -1]]]], 1201, "/cues/cues/0/time"),
      (["cues": ["cues": [["time": 3601]]]], 1201, "/cues/cues/0/time"),
      (["cues": ["cues": [["label": "Knock"]]]], -32602, "/cues/cues/0/time"),
      (["cues": ["cues": [["time": 1, "gain_db": 25]]]], 1201, "/cues/cues/0/gain_db"),
      (["cues": ["cues": [["time": 1], ["time": 2, "pan": -1.5]]]], 1201, "/cues/cues/1/pan"),
      (["cues": ["cues": [["time": 1, "strength": 2]]]], 1201, "/cues/cues/0/strength"),
      (["cues": ["cues": [["time": 1, "kind": "bang"]]]], 1201, "/cues/cues/0/kind"),
      (["cues": ["cues": [["time": 1, "at": 2]]]], -32602, "/cues/cues/0/at"),
      (["cues": ["cues": .array(Array(repeating: ["time": 1], count: 2001))]], 1201, "/cues/cues"),
      (["cues": ["beds": [["start": 1]]]], 1201, "/cues/beds/0"),
      (["cues": ["beds": [["label": "Rain", "length": 0]]]], 1201, "/cues/beds/0/length"),
      (["cues": ["beds": [["label": "Rain", "levels": [0, 30]]]]], 1201, "/cues/beds/0/levels"),
      (["cues": ["music": ["cuts": [-1]]]], 1201, "/cues/music/cuts"),
      (["cues": ["music": ["plan": ["tempo": 0]]]], 1201, "/cues/music/plan/tempo"),
    ] as [(JSON.Object, Int, String)])
  func refusals(extra: JSON.Object, code: Int, pointer: String) throws {
    let server = try server()
    var params: JSON.Object = ["video_url": "/clip.mp4"]
    for (key, value) in extra { params[key] = value }
    let refusal = try server.refusal("videoToAudio/create", .object(params))
    #expect(refusal["code"]?.intValue == code, "\(refusal)")
    let pointers = refusal["data"]?["problems"]?.arrayValue?.compactMap { $0["pointer"]?.stringValue } ?? []
    #expect(pointers.contains(pointer), "\(refusal)")
  }

  @Test("the embedded engine's cues, sent back, give the same sound; a cue of one's own is heard when it says")
  func embedded() throws {
    let server = try KlangProcess()
    try server.initialize()
    let film = server.dataDirectory + "/film.mp4"
    try TestFilm(.bounce, seed: 4, seconds: 4).write(to: film)
    func make(_ cues: JSON?) throws -> (result: JSON, wav: [UInt8]) {
      var params: JSON.Object = ["video_url": .string(film), "sound_effect_prompt": "knocks", "seed": 2, "wait": true]
      if let cues { params["cues"] = cues }
      let task = try server.call("videoToAudio/create", .object(params))
      let result = try #require(task["task_result"], "\(task)")
      return (result, try bytes(result["audios"]?[0]?["url_wav"]))
    }
    let first = try make(nil)
    let cues = try #require(first.result["cues"])
    #expect(cues["cues"]?.arrayValue?.isEmpty == false && cues["music"] != nil, "\(cues)")
    #expect(first.result["videos"]?[0]?["duration"] == first.result["audios"]?[0]?["duration_wav"])
    let again = try make(cues)
    #expect(again.result["cues"] == cues && again.wav == first.wav)

    let own = try make(["cues": [["time": 2.4, "label": "Knock", "strength": 1]]]).wav
    let levels = stride(from: 44, to: own.count - 3, by: 4).map {
      abs(Int(Int16(bitPattern: UInt16(own[$0]) | UInt16(own[$0 + 1]) << 8)))
    }
    let onset = levels.firstIndex { $0 > (levels.max() ?? 0) / 10 } ?? 0
    #expect(abs(Double(onset) / 48_000 - 2.4) < 0.005)
  }

  // MARK: - The command

  /// A folder with a video, and the command in it.
  private func folder() throws -> (String, ([String], [String: String]) throws -> CommandResult) {
    let folder = KlangProcess.temporaryFolder()
    _ = try clip(folder)
    return (
      folder,
      { arguments, more in
        try CommandResult.of(
          KlangProcess.program, ["score"] + arguments,
          environment: KlangProcess.environment(folder, TestEngine.studio.merging(more) { $1 }), folder: folder)
      }
    )
  }

  @Test("klang score puts the video beside the one it was made from, and what else is asked for where it is asked for")
  func command() throws {
    let (folder, score) = try folder()
    var result = try score(["clip.mp4"], [:])
    #expect(result.status == 0 && result.text == folder + "/clip-scored.mp4\n", "\(result.complaint)")
    #expect(try text(.string(Files.url(folder + "/clip-scored.mp4"))) == "a film scored")
    #expect(try text(.string(Files.url(folder + "/clip.mp4"))) == "a film")
    result = try score(
      [
        Files.url(folder + "/clip.mp4"), "--sfx", "steps", "--music", "calm", "--asmr", "--original", "duck", "--seed",
        "3", "--stems", "parts", "--sound", "x.wav", "--save-cues", "cues.json", "-o", "y.mp4", "--json",
      ], [:])
    #expect(result.status == 0, "\(result.complaint)")
    for name in ["y.mp4", "x.wav", "cues.json"] { #expect(Files.exists("\(folder)/\(name)"), "\(name)") }
    #expect(Files.names(in: folder + "/parts").count == 4)
    let task = try JSON.parse(result.output)
    let asked = try JSON.parse(task["task_result"]?["audios"]?[0]?["note"]?.stringValue ?? "")
    #expect(asked["sound_effect_prompt"] == "steps" && asked["bgm_prompt"] == "calm" && asked["asmr_mode"] == true)
    #expect(asked["original_sound"] == "duck" && asked["seed"] == 3 && asked["limits"] == "open")

    // The sheet, and the result that holds it.
    try Files.writeDurably(result.output, to: folder + "/task.json")
    for file in ["cues.json", "task.json"] {
      result = try score(["clip.mp4", "--cues", file, "--json"], [:])
      #expect(try JSON.parse(result.output)["task_result"]?["cues"] == task["task_result"]?["cues"])
    }
  }

  @Test("the video is never written over, and what is wrong is told before anything is made")
  func mistakes() throws {
    let (folder, score) = try folder()
    symlink("clip.mp4", folder + "/other.mp4")
    try Files.writeDurably(Array(#"{"cues": [{"time": 1}, {"time": "2"}]}"#.utf8), to: folder + "/wrong.json")
    try Files.writeDurably(Array("{\"cues\":\n[,]}".utf8), to: folder + "/broken.json")
    for (arguments, says) in [
      (["clip.mp4", "-o", "clip.mp4"], "the video itself"), (["clip.mp4", "-o", "./other.mp4"], "the video itself"),
      (["clip.mp4", "-o", "x.mov"], ".mp4"), (["clip.avi"], ".mov"), ([], "one video"),
      (["clip.mp4", "more.mp4"], "one video"), (["clip.mp4", "--sound", "x.ogg"], ".wav"),
      (["clip.mp4", "--cues", "nowhere.json"], "nowhere.json"), (["clip.mp4", "--cues", "broken.json"], "line 2"),
      (["clip.mp4", "--cues", "wrong.json"], "wrong.json is wrong. /cues/1/time: expected a number"),
      (["clip.mp4", "--original", "keep"], "original_sound"), (["clip.mp4", "--sxf", "steps"], "--sfx"),
    ] {
      let result = try score(arguments, [:])
      #expect(result.status == 2 && result.complaint.contains(says), "\(arguments): \(result.complaint)")
    }
    #expect(try text(.string(Files.url(folder + "/clip.mp4"))) == "a film")
    #expect(try score(["nowhere.mp4"], [:]).status == 1)
    #expect(!Files.exists(folder + "/clip-scored.mp4"))
  }

  @Test("--open has the desktop show the video; an interrupt ends the work, and leaves nothing")
  func openAndInterrupt() throws {
    let (folder, score) = try folder()
    let desktop = "#!/bin/sh\ncp \"$1\" \"$(dirname \"$1\")/shown\"\n"
    for name in ["xdg-open", "open"] {
      try Files.writeDurably(Array(desktop.utf8), to: "\(folder)/\(name)")
      chmod("\(folder)/\(name)", 0o755)
    }
    let path = folder + ":" + (ProcessInfo.processInfo.environment["PATH"] ?? "/usr/bin:/bin")
    #expect(try score(["clip.mp4", "--open"], ["PATH": path]).status == 0)
    #expect(try text(.string(Files.url(folder + "/shown"))) == "a film scored")
    let result = try score(["clip.mp4", "--sfx", "an interrupt", "-o", "z.mp4"], [:])
    #expect(result.status == 130, "\(result.complaint)")
    #expect(!Files.exists(folder + "/z.mp4"))
  }
}
