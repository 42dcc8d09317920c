import Foundation
import JSON
import Platform
import Sound
import TestSupport
import Testing

/// `textToAudio` and `klang sound` through the front door.
struct SoundTests {
  private func server(_ environment: [String: String] = [:]) throws -> KlangProcess {
    let server = try KlangProcess(environment: environment)
    try server.initialize()
    return server
  }

  private func make(_ server: KlangProcess, _ params: JSON.Object) throws -> JSON {
    var params = params
    params["wait"] = true
    return try server.call("textToAudio/create", .object(params))
  }

  private func bytes(_ url: JSON?) throws -> [UInt8] {
    try Files.read(try #require(url?.stringValue.flatMap(Files.path(fromURL:))), limit: 1 << 30)
  }

  @Test("a prompt becomes stereo files of exactly the length asked for, in the API's shape")
  func shape() throws {
    let server = try server()
    let task = try make(server, ["prompt": "Fireworks sound during Chinese New Year celebration", "duration": 3.1])
    #expect(task["task_status"] == "succeed" && task["kind"] == "text_to_audio" && task["engine"] == nil)
    let audio = try #require(task["task_result"]?["audios"]?[0])
    #expect(audio["duration_wav"] == "3.100" && audio["duration_mp3"] == "3.100")
    let wav = try bytes(audio["url_wav"])
    #expect(wav.count == 44 + 4 * 148_800)
    #expect(wav[22] == 2 && wav[24..<28].elementsEqual([0x80, 0xbb, 0, 0]) && wav[34] == 16)
    #expect(try bytes(audio["url_mp3"]).count > 30_000)
    #expect(audio["scene"]?["events"]?[0]?["label"] == "Fireworks")
    #expect(try server.call("textToAudio/get", ["task_id": task["task_id"] ?? ""])["task_status"] == "succeed")
  }

  @Test("the same seed gives the same bytes in any server, another one another take; a task without one keeps its own")
  func seeds() throws {
    func wav(_ seed: JSON?, workers: String) throws -> (bytes: [UInt8], seed: JSON?) {
      let server = try server(["KLANG_WORKERS": workers])
      var params: JSON.Object = ["prompt": "a dog barks in the rain", "duration": 3]
      if let seed { params["seed"] = seed }
      let audio = try #require(try make(server, params)["task_result"]?["audios"]?[0])
      return (try bytes(audio["url_wav"]), audio["seed"])
    }
    let first = try wav(7, workers: "1")
    #expect(try wav(7, workers: "2").bytes == first.bytes)
    #expect(try wav(8, workers: "2").bytes != first.bytes)
    let own = try wav(nil, workers: "1")
    #expect(own.seed?.intValue != nil)
    #expect(try wav(own.seed, workers: "1").bytes == own.bytes)
  }

  @Test("variations are takes of their own, each with its seed; a loop and stems come when asked for")
  func extras() throws {
    let server = try server()
    let task = try make(
      server,
      ["prompt": "rain, and three knocks", "duration": 3, "seed": 5, "variations": 3, "loop": true, "stems": true])
    let audios = try #require(task["task_result"]?["audios"]?.arrayValue)
    #expect(audios.count == 3 && audios.compactMap { $0["seed"]?.intValue } == [5, 6, 7])
    #expect(Set(try audios.map { try bytes($0["url_wav"]) }).count == 3)
    for audio in audios {
      let stems = try #require(audio["stems"]?.arrayValue)
      #expect(stems.count >= 2)
      for stem in stems { #expect(try bytes(stem["url_wav"]).count == 44 + 4 * 144_000) }
      let times = audio["scene"]?["events"]?.arrayValue?.compactMap { $0["times"]?.arrayValue?.count } ?? []
      #expect(times.contains(3))
    }
  }

  @Test("a scene that is sent back gives the same sound, and a changed one what was changed")
  func scenes() throws {
    let server = try server()
    let params: JSON.Object = ["prompt": "a dog barks twice, then a door slams", "duration": 4, "seed": 3]
    let audio = try #require(try make(server, params)["task_result"]?["audios"]?[0])
    var again = params
    again["scene"] = audio["scene"]
    let same = try #require(try make(server, again)["task_result"]?["audios"]?[0])
    #expect(try bytes(same["url_wav"]) == bytes(audio["url_wav"]))
    again["scene"] = ["place": "church", "events": [["label": "slam", "times": [1.5], "pan": 0.5, "seed": 9]]]
    let other = try #require(try make(server, again)["task_result"]?["audios"]?[0])
    #expect(other["scene"]?["events"]?[0]?["times"] == [1.5] && other["scene"]?["place"] == "church")
    let wav = try bytes(other["url_wav"])
    // What comes before the slam is the air of the church.
    func energy(_ from: Double, _ to: Double) -> Double {
      var sum = 0.0
      for frame in Int(from * 48_000)..<Int(to * 48_000) {
        let sample = Double(Int16(bitPattern: UInt16(wav[44 + 4 * frame]) | UInt16(wav[45 + 4 * frame]) << 8))
        sum += sample * sample
      }
      return sum / (to - from)
    }
    #expect(energy(0.2, 1.45) < 0.01 * energy(1.5, 2))
  }

  @Test(
    "what is wrong is named",
    arguments: [
      (["prompt": "", "duration": 3], 1201, "/prompt"),
      (["prompt": .string(String(repeating: "a", count: 201)), "duration": 3], 1201, "/prompt"),
      (["prompt": "rain", "duration": 2.9], 1201, "/duration"),
      (["prompt": "rain", "duration": 10.1], 1201, "/duration"),
      (["prompt": "rain", "duration": "3"], -32602, "/duration"),
      (["prompt": "rain", "duration": 3, "lop": true], -32602, "/lop"),
      (["prompt": "rain", "duration": 3, "stream": true, "loop": true], 1201, "/stream"),
      (["prompt": "rain", "duration": 3, "stream": true, "variations": 2], 1201, "/stream"),
      (["prompt": "rain", "duration": 3, "scene": ["events": [["labl": "Rain"]]]], -32602, "/scene/events/0/labl"),
    ] as [(JSON, Int, String)])
  func refusals(params: JSON, code: Int, pointer: String) throws {
    let server = try server()
    let refusal = try server.refusal("textToAudio/create", params)
    #expect(refusal["code"]?.intValue == code)
    let pointers = refusal["data"]?["problems"]?.arrayValue?.compactMap { $0["pointer"]?.stringValue } ?? []
    #expect(pointers.contains(pointer), "\(refusal)")
  }

  @Test("a scene with a sound or an attribute that there is not fails with the nearest one")
  func unknownLabels() throws {
    let server = try server()
    var task = try make(server, ["prompt": "x", "duration": 3, "scene": ["events": [["label": "Brak"]]]])
    #expect(task["task_status"] == "failed" && task["attempt"] == 1)
    #expect(task["task_status_msg"]?.stringValue?.contains("\"Bark\"") == true, "\(task)")
    task = try make(
      server, ["prompt": "x", "duration": 3, "scene": ["events": [["label": "Bark", "attributes": ["lod"]]]]])
    #expect(task["task_status_msg"]?.stringValue?.contains("\"loud\"") == true, "\(task)")
  }

  @Test("a stream is the file, part by part")
  func stream() throws {
    let server = try server()
    server.request(
      9, "textToAudio/create", ["prompt": "waves at the beach", "duration": 3, "wait": true, "stream": true])
    var pcm: [UInt8] = []
    var next = 0
    var answer: JSON?
    while answer == nil {
      let message = try #require(try server.next())
      if message["id"] == 9 { answer = message["result"] }
      guard message["method"] == "audio/chunk", let chunk = message["params"] else { continue }
      #expect(chunk["index"]?.intValue == next && chunk["channels"] == 2 && chunk["sample_rate"] == 48_000)
      next += 1
      pcm += Array(try #require(Data(base64Encoded: chunk["data"]?.stringValue ?? "")))
      if chunk["last"] == true { #expect(pcm.count == 4 * 144_000) }
    }
    #expect(try bytes(answer?["task_result"]?["audios"]?[0]?["url_wav"]).dropFirst(44) == pcm[...])
  }

  @Test("open limits: from half a second to minutes")
  func openLimits() throws {
    let server = try KlangProcess()
    _ = try server.call("initialize", ["processId": nil, "capabilities": [:], "limits": "open"])
    for (seconds, frames) in [(0.5, 24_000), (125.25, 6_012_000)] {
      let task = try make(server, ["prompt": "wind", "duration": JSON(seconds), "seed": 1])
      #expect(try bytes(task["task_result"]?["audios"]?[0]?["url_wav"]).count == 44 + 4 * frames)
    }
    let refusal = try server.refusal("textToAudio/create", ["prompt": "wind", "duration": 601])
    #expect(refusal["code"] == 1201)
  }

  @Test("a sound in the making stops when its task is canceled")
  func cancel() throws {
    let server = try KlangProcess(environment: ["KLANG_WORKERS": "1"])
    _ = try server.call("initialize", ["processId": nil, "capabilities": [:], "limits": "open"])
    let task = try server.call("textToAudio/create", ["prompt": "rain", "duration": 600, "variations": 8])
    while try server.call("tasks/get", ["task_id": task["task_id"] ?? ""])["task_status"] != "processing" {}
    let canceled = try server.call("tasks/cancel", ["task_id": task["task_id"] ?? ""])
    #expect(canceled["canceled"] == true)
    #expect(try make(server, ["prompt": "wind", "duration": 3])["task_status"] == "succeed")
  }

  // MARK: - The command

  @Test("klang sound writes the files it is asked for; the plan of a prompt is a line of JSON")
  func command() throws {
    let folder = KlangProcess.temporaryFolder()
    func klang(_ arguments: [String], input: String? = nil) throws -> CommandResult {
      try CommandResult.of(
        KlangProcess.program, arguments, input: Array((input ?? "").utf8),
        environment: KlangProcess.environment(folder), folder: folder)
    }
    var result = try klang([
      "sound", "three knocks on a wooden door", "-d", "2.5", "-o", "x.wav", "--seed", "7", "-n", "2", "--stems",
      "parts",
      "--save-scene", "x.json",
    ])
    #expect(result.status == 0, "\(result.complaint)")
    let first = try Files.read(folder + "/x.wav", limit: 1 << 30)
    #expect(first.count == 44 + 4 * 120_000 && Files.exists(folder + "/x-2.wav"))
    #expect(Files.names(in: folder + "/parts").count >= 2)
    result = try klang(["sound", "--scene", "x.json", "-d", "2.5", "--seed", "7", "-o", "y.wav"])
    #expect(result.status == 0, "\(result.complaint)")
    #expect(try Files.read(folder + "/y.wav", limit: 1 << 30) == first)
    result = try klang(["sound", "--plan", "--json", "-"], input: "a dog barks twice\n\n雨声\n")
    let plans = try result.text.split(separator: "\n").map { try JSON.parse(Array($0.utf8)) }
    #expect(plans.count == 3 && plans.allSatisfy { $0["events"]?.arrayValue?.isEmpty == false })
    #expect(plans[0]["events"]?[0]?["label"] == "Bark" && plans[0]["events"]?[0]?["count"] == 2)
    result = try klang(["sound", "--labels"])
    #expect(result.status == 0 && result.text.contains("Bark") && result.text.contains("distant"))
    for wrong in [["sound", "rain", "-d", "x"], ["sound", "rain", "-o", "x.ogg"], ["sound", "rain", "--sed", "7"]] {
      #expect(try klang(wrong).status == 2)
    }
    #expect(try klang(["sound", "rain", "-d", "0.2", "-o", "x.wav"]).status == 2)
  }
}
