import Foundation
import JSON
import Platform
import Sound
import TestFilms
import TestSupport
import Testing

/// Films through the front door: a real server, the embedded engine, real files.
struct FilmTests {
  private func server(_ limits: String = "api") throws -> KlangProcess {
    let server = try KlangProcess()
    _ = try server.call("initialize", ["processId": nil, "capabilities": [:], "limits": .string(limits)])
    return server
  }

  private func film(
    _ kind: FilmKind, in folder: String, seed: UInt64 = 11, seconds: Double = 4, ending: String = "mp4",
    coding: FilmCoding = FilmCoding()
  ) throws -> (path: String, film: TestFilm) {
    let film = TestFilm(kind, seed: seed, seconds: seconds)
    let path = "\(folder)/\(kind.rawValue)-\(seed).\(ending)"
    try film.write(to: path, coding)
    return (path, film)
  }

  private func path(_ url: JSON?) throws -> String {
    try #require(url?.stringValue.flatMap(Files.path(fromURL:)))
  }

  /// What ffmpeg prints of a file.
  private func told(_ arguments: [String]) throws -> String {
    try CommandResult.of(
      "/usr/bin/env", ["ffmpeg", "-v", "error"] + arguments, environment: KlangProcess.environment("/")
    ).text
  }

  /// The packets of the pictures of a file, with their times.
  private func packets(_ path: String) throws -> String {
    try told(["-copyts", "-i", path, "-map", "0:v:0", "-c", "copy", "-f", "framemd5", "-"])
      .split(separator: "\n").filter { !$0.hasPrefix("#") }.joined(separator: "\n")
  }

  private func sound(_ path: String) throws -> StereoSound {
    let (channels, rate) = try WAV.decodeChannels(try Files.read(path, limit: 1 << 28))
    #expect(rate == 48_000 && channels.count == 2)
    return StereoSound(left: channels[0], right: channels[1])
  }

  /// How much louder it is in the 60 ms after a time than in the 60 ms before, in dB.
  private func rise(_ sound: StereoSound, at time: Double) -> Double {
    func energy(_ from: Double) -> Double {
      let frames = max(0, Int(from * 48_000))..<min(sound.frames, Int((from + 0.06) * 48_000))
      return frames.reduce(1e-9) { $0 + Double(sound.left[$1] * sound.left[$1] + sound.right[$1] * sound.right[$1]) }
    }
    return PortableMath.decibels(amplitude: (energy(time) / energy(time - 0.065)).squareRoot())
  }

  @Test(
    "a film comes back with its pictures untouched, and what is seen is heard when it is seen",
    arguments: ["mp4", "mov"])
  func delivered(ending: String) throws {
    let server = try server()
    let (video, film) = try film(.bounce, in: server.dataDirectory, ending: ending)
    let task = try server.call(
      "videoToAudio/create", ["video_url": .string(video), "stems": true, "wait": true], seconds: 120)
    #expect(task["task_status"] == "succeed", "\(task)")
    let result = try #require(task["task_result"])
    let made = try path(result["videos"]?[0]?["url"])
    #expect(made.hasSuffix("." + ending))
    #expect(try packets(made) == packets(video))
    let parent = task["task_info"]?["parent_video"]
    #expect(parent?["url"] == .string(video) && parent?["duration"] == result["videos"]?[0]?["duration"])
    let whole = try sound(try path(result["audios"]?[0]?["url_wav"]))
    #expect(whole.frames == Int((film.end * 48_000).rounded()))
    let loudness = try #require(whole.integratedLUFS(sampleRate: 48_000))
    #expect(abs(loudness + 16) < 1)
    let stems = result["audios"]?[0]?["stems"]?.arrayValue ?? []
    #expect(stems.compactMap { $0["title"]?.stringValue } == ["effects", "ambience", "music"])
    let effects = try sound(try path(stems[0]["url_wav"]))
    let heard = film.events.filter { rise(effects, at: $0.time) > 6 }
    #expect(!film.events.isEmpty && Double(heard.count) >= 0.7 * Double(film.events.count))
    let stages = server.notifications.filter { $0["method"] == "tasks/progress" }.compactMap {
      $0["params"]?["stage"]?.stringValue
    }
    let order = ["fetching", "checking", "watching", "composing", "rendering", "muxing"]
    let places = stages.compactMap { order.firstIndex(of: $0) }
    #expect(places == places.sorted() && Set(places).isSuperset(of: [2, 4, 5]), "\(stages)")
  }

  @Test("the same film is the same bytes, by its cues too; another prompt is another sound")
  func repeats() throws {
    let server = try server()
    let (video, _) = try film(.bounce, in: server.dataDirectory, seconds: 3)
    func made(_ extra: JSON.Object) throws -> (JSON, [UInt8]) {
      var params: JSON.Object = ["video_url": .string(video), "wait": true]
      for (name, value) in extra { params[name] = value }
      let task = try server.call("videoToAudio/create", .object(params), seconds: 120)
      #expect(task["task_status"] == "succeed", "\(task)")
      return (task, try Files.read(try path(task["task_result"]?["videos"]?[0]?["url"]), limit: 1 << 28))
    }
    let (first, bytes) = try made([:])
    let copy = server.dataDirectory + "/another name.mp4"
    try Files.copyDurably(video, to: copy, maximumBytes: 1 << 28)
    #expect(try made(["video_url": .string(copy)]).1 == bytes, "what was seen was kept; its name does not matter")
    let cues = try #require(first["task_result"]?["cues"])
    let (again, cued) = try made(["cues": cues])
    #expect(cued == bytes)
    #expect(again["task_result"]?["cues"] == cues)
    #expect(try made(["sound_effect_prompt": "glass breaks"]).1 != bytes)
    #expect(try made(["seed": 99]).1 != bytes)
  }

  @Test("a cue is heard where it was put, to five milliseconds, and nothing but cues when that is all there is")
  func cues() throws {
    let server = try server()
    let (video, _) = try film(.still, in: server.dataDirectory)
    let sheet: JSON = [
      "cues": [["time": 0.5, "label": "Knock"], ["time": 2.345, "sound": "a gunshot"], ["time": 3.1]]
    ]
    let task = try server.call(
      "videoToAudio/create", ["video_url": .string(video), "cues": sheet, "stems": true, "wait": true], seconds: 120)
    let stems = task["task_result"]?["audios"]?[0]?["stems"]?.arrayValue ?? []
    #expect(stems.compactMap { $0["title"]?.stringValue } == ["effects", "ambience"], "\(task)")
    let effects = try sound(try path(task["task_result"]?["audios"]?[0]?["url_wav"]))
    for time in [0.5, 2.345, 3.1] {
      let range = Int((time - 0.1) * 48_000)..<Int((time + 0.15) * 48_000)
      let top = range.map { abs(effects.left[$0]) + abs(effects.right[$0]) }.max() ?? 0
      let first = try #require(range.first { abs(effects.left[$0]) + abs(effects.right[$0]) > 0.2 * top })
      #expect(abs(Double(first) / 48_000 - time) <= 0.005, "\(time): \(Double(first) / 48_000)")
    }
  }

  @Test(
    "what is wrong with cues is said by place",
    arguments: [
      (["cues": [["time": 9]]], "/cues/cues/0/time"), (["cues": [["time": 1, "label": "Knok"]]], "\"Knock\""),
      (["cues": [["time": 1, "attributes": ["loudd"]]]], "/cues/cues/0/attributes/0"),
      (["cues": [["time": 1], ["time": 1, "label": "Knock", "file": "/no.wav"]]], "/cues/cues/1/file"),
      (["beds": [["label": "Rain", "start": 5]]], "/cues/beds/0/start"),
    ] as [(JSON, String)])
  func wrongCues(sheet: JSON, says: String) throws {
    let server = try server()
    let (video, _) = try film(.still, in: server.dataDirectory, seconds: 3)
    let task = try server.call(
      "videoToAudio/create", ["video_url": .string(video), "cues": sheet, "wait": true], seconds: 60)
    #expect(task["task_status"] == "failed")
    #expect(task["task_status_msg"]?.stringValue?.contains(says) == true, "\(task["task_status_msg"] ?? .null)")
  }

  @Test("a video that is not taken fails with what was found and what is taken; the server goes on")
  func refused() throws {
    let server = try server()
    let folder = server.dataDirectory
    let (long, _) = try film(.still, in: folder, seconds: 21)
    let (short, _) = try film(.still, in: folder, seed: 3, seconds: 2)
    let text = folder + "/text.mp4"
    try Files.writeDurably(Array("no film at all, but long enough to be looked at".utf8), to: text)
    let cut = folder + "/cut.mp4"
    try Files.writeDurably(Array(try Files.read(long, limit: 1 << 28).prefix(4000)), to: cut)
    for (path, words) in [
      (long, ["21.", "3.0 to 20.0 s"]), (short, ["2.", "3.0 to 20.0 s"]), (text, [".mp4"]), (cut, ["."]),
      (folder + "/missing.mp4", ["missing.mp4"]),
    ] {
      let task = try server.call("videoToAudio/create", ["video_url": .string(path), "wait": true], seconds: 60)
      #expect(task["task_status"] == "failed")
      let message = task["task_status_msg"]?.stringValue ?? ""
      for word in words { #expect(message.contains(word), "\(path): \(message)") }
    }
    let task = try server.call(
      "videoToAudio/create", ["video_url": .string(short), "limits": "open", "wait": true], seconds: 60)
    #expect(task["task_status"] == "succeed", "\(task)")
  }

  @Test("the sound of a film stays when that is asked for")
  func original() throws {
    let server = try server()
    var coding = FilmCoding()
    coding.hasSound = true
    let (video, _) = try film(.still, in: server.dataDirectory, seconds: 3, coding: coding)
    let task = try server.call(
      "videoToAudio/create",
      ["video_url": .string(video), "original_sound": "mix", "stems": true, "bgm_prompt": "none", "wait": true],
      seconds: 60)
    let stems = task["task_result"]?["audios"]?[0]?["stems"]?.arrayValue ?? []
    #expect(stems.compactMap { $0["title"]?.stringValue } == ["effects", "ambience", "original"], "\(task)")
    let kept = try sound(try path(stems.last?["url_wav"]))
    #expect(kept.peak > 0.01)
  }

  @Test("a task that is canceled ends within moments, wherever it is, and leaves nobody behind")
  func canceled() throws {
    let server = try server()
    let (video, _) = try film(.grainyBounce, in: server.dataDirectory, seconds: 12)
    for stage in ["watching", "rendering", "muxing"] {
      let task = try server.call("videoToAudio/create", ["video_url": .string(video), "seed": 1])
      let id = try #require(task["task_id"])
      while true {
        let progress = try server.notification("tasks/progress", seconds: 60)
        if progress["task_id"] == id, progress["stage"] == .string(stage) { break }
      }
      let start = Clock.monotonicNanoseconds()
      let canceled = try server.call("tasks/cancel", ["task_id": id])
      #expect(canceled["canceled"] == true, "\(stage)")
      #expect(Clock.monotonicNanoseconds() - start < 2_000_000_000)
      // Its engine or its successor takes the next task at once.
      #expect(try server.call("tasks/wait", ["task_id": id])["task_status"] == "failed")
    }
    let next = try server.call(
      "textToAudio/create", ["prompt": "knock", "duration": 3, "wait": true], seconds: 60)
    #expect(next["task_status"] == "succeed")
  }

  @Test("klang score writes the film, its sound and its cues, and never over the film")
  func command() throws {
    let folder = KlangProcess.temporaryFolder()
    let (video, _) = try film(.bounce, in: folder, seconds: 3)
    func score(_ arguments: [String]) throws -> CommandResult {
      try CommandResult.of(
        KlangProcess.program, ["score"] + arguments, environment: KlangProcess.environment(folder), folder: folder)
    }
    let made = try score([
      video, "--sfx", "a basketball bounces", "--music", "calm piano", "--save-cues", "cues.json", "--sound", "s.wav",
      "-o", "out.mp4",
    ])
    #expect(made.status == 0, "\(made.complaint)")
    #expect(try packets(folder + "/out.mp4") == packets(video))
    #expect(try sound(folder + "/s.wav").frames > 140_000)
    let cues = try JSON.parse(try Files.read(folder + "/cues.json", limit: 1 << 20))
    #expect(cues["cues"]?[0]?["label"] == "Basketball bounce")
    #expect(try score([video, "--cues", "cues.json", "-o", "again.mp4"]).status == 0)
    #expect(
      try Files.read(folder + "/again.mp4", limit: 1 << 28) == Files.read(folder + "/out.mp4", limit: 1 << 28))
    let over = try score([video, "-o", video])
    #expect(over.status != 0 && !over.complaint.isEmpty)
  }
}
