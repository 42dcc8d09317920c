import Foundation
import JSON
import JSONRPC
import Platform
import TestSupport
import Testing

/// Voices from recordings: made, spoken with, listed, deleted. The recordings are speech of the preset voices.
@Suite struct CustomVoiceTests {
  private static let text = """
    The quick brown fox jumps over the lazy dog. She had your dark suit in greasy wash water all year. \
    We were away a year ago, and every leaf on the old oak tree was yellow.
    """

  /// A recording: the WAV file of a voice, and the id of that sound.
  private func recording(
    _ klang: KlangProcess, voice: String = "oversea_male1", _ text: String = text
  ) throws -> (path: String, id: String) {
    let task = try klang.call(
      "textToSpeech/create", ["text": .string(text), "voice_id": .string(voice), "voice_language": "en"])
    let audio = try #require(task["task_result"]?["audios"]?[0])
    return (
      try #require(audio["url_wav"]?.stringValue.flatMap(Files.path(fromURL:))), try #require(audio["id"]?.stringValue)
    )
  }

  private func made(_ klang: KlangProcess, _ params: JSON.Object) throws -> JSON {
    var params = params
    params["wait"] = true
    return try klang.call("customVoices/create", .object(params), seconds: 60)
  }

  @Test func aVoiceIsMadeSpokenWithListedAndDeleted() throws {
    let klang = try KlangProcess()
    try klang.initialize()
    let (path, soundID) = try recording(klang)
    let task = try made(klang, ["voice_name": "Anna", "voice_url": .string(path), "external_task_id": "anna"])
    #expect(task["task_status"] == "succeed", "\(task)")
    let voice = try #require(task["task_result"]?["voices"]?[0])
    let id = try #require(voice["voice_id"]?.stringValue)
    #expect(voice["voice_name"] == "Anna" && voice["owned_by"] == "local")
    let trial = try #require(voice["trial_url"]?.stringValue.flatMap(Files.path(fromURL:)))
    #expect(try Files.read(trial, limit: 1 << 22).count > 5_000)
    let news = try klang.notification("voices/changed")
    #expect(news["voices"]?.arrayValue?.compactMap { $0["voice_id"]?.stringValue } == [id])

    // By the sound of an earlier result as well.
    let second = try made(klang, ["voice_name": "Bert", "video_id": .string(soundID)])
    #expect(second["task_status"] == "succeed", "\(second)")
    let taskID = try #require(task["task_id"])
    #expect(try klang.call("customVoices/get", ["task_id": taskID]) == task)
    #expect(try klang.call("customVoices/get", ["external_task_id": "anna"]) == task)
    #expect(try klang.call("customVoices/list")["total"] == 2)
    let listed = try klang.call("voices/list", ["catalogue": "custom", "voice_language": "zh"])
    #expect(listed["voices"]?.arrayValue?.compactMap { $0["voice_name"]?.stringValue } == ["Anna", "Bert"])

    // Nothing of the recording is kept, and the voice speaks in a server that never saw it.
    try klang.call("shutdown")
    klang.send(["jsonrpc": "2.0", "method": "exit"])
    _ = try klang.waitForEnd(seconds: 5)
    let next = try KlangProcess(data: klang.dataDirectory)
    try next.initialize()
    for (language, text) in [("en", "Good morning."), ("zh", "早上好。")] {
      let spoken = try next.call(
        "textToSpeech/create",
        ["text": .string(text), "voice_id": .string(id), "voice_language": .string(language)])
      #expect(spoken["task_status"] == "succeed", "\(spoken)")
    }

    let deleted = try next.call("customVoices/delete", ["voice_id": .string(id)])
    #expect(deleted["task_id"] == taskID && deleted["task_result"]?["voices"]?[0]?["status"] == "deleted")
    #expect(!Files.exists(trial))
    for (wrong, words) in [(id, "already"), ("nobody", "no custom voice"), ("oversea_male1", "preset")] {
      let refusal = try next.refusal("customVoices/delete", ["voice_id": .string(wrong)])
      #expect(refusal["code"] == 1201 && refusal["message"]?.stringValue?.contains(words) == true, "\(refusal)")
    }
    let refusal = try next.refusal(
      "textToSpeech/create", ["text": "Hi.", "voice_id": .string(id), "voice_language": "en"])
    #expect(refusal["code"] == 1201 && refusal["message"]?.stringValue?.contains("deleted") == true)
    #expect(
      try next.call("customVoices/get", ["task_id": taskID])["task_result"]?["voices"]?[0]?["status"] == "deleted")
    #expect(try next.call("voices/list", ["catalogue": "custom"])["voices"]?.arrayValue?.count == 2)
  }

  @Test func aRecordingMayBeAnySortOfSoundOrVideoFile() throws {
    let klang = try KlangProcess()
    try klang.initialize()
    let (wav, _) = try recording(klang)
    let folder = KlangProcess.temporaryFolder()
    for (name, options) in [
      ("a.mp3", ["-b:a", "96k"]), ("b.mp4", ["-f", "lavfi", "-i", "testsrc=size=64x64", "-shortest", "-c:v", "mpeg4"]),
      ("c.MOV", ["-ar", "44100", "-ac", "2"]),
    ] {
      let made = try CommandResult.of(
        "/usr/bin/env", ["ffmpeg", "-v", "error", "-i", wav] + options + [folder + "/" + name],
        environment: KlangProcess.environment(folder), folder: folder)
      #expect(made.status == 0, "\(made.complaint)")
      let task = try self.made(klang, ["voice_name": "x", "voice_url": .string("file://\(folder)/\(name)")])
      #expect(task["task_status"] == "succeed", "\(name): \(task)")
    }
  }

  @Test func aRecordingIsFetchedFromTheWebWhereThatIsAllowed() throws {
    let web = try LoopbackServer()
    let folder = KlangProcess.temporaryFolder()
    try Files.writeDurably(Array(#"{"allow_private_network": true}"#.utf8), to: folder + "/config.json")
    let klang = try KlangProcess(data: folder, environment: ["KLANG_CONFIG": folder + "/config.json"])
    try klang.initialize()
    let (path, _) = try recording(klang)
    let url = web.url("/file/voice.wav?type=audio/wav&of=\(path)")
    #expect(try made(klang, ["voice_name": "x", "voice_url": .string(url)])["task_status"] == "succeed")
    let page = web.url("/file/voice.wav?type=text/html&of=\(path)")
    let refused = try made(klang, ["voice_name": "x", "voice_url": .string(page)])
    #expect(refused["task_status_msg"]?.stringValue?.contains("text/html") == true, "\(refused)")

    let careful = try KlangProcess()
    try careful.initialize()
    let denied = try made(careful, ["voice_name": "x", "voice_url": .string(url)])
    #expect(denied["task_status_msg"]?.stringValue?.contains("loopback") == true, "\(denied)")
  }

  @Test func aVoiceOfOneServerIsToldByTheOthersAndSpeaksThere() throws {
    let first = try KlangProcess()
    try first.initialize()
    let second = try KlangProcess(data: first.dataDirectory)
    try second.initialize()
    let (path, _) = try recording(first)
    let task = try made(first, ["voice_name": "Anna", "voice_url": .string(path)])
    let id = try #require(task["task_result"]?["voices"]?[0]?["voice_id"])
    #expect(try second.notification("voices/changed")["voices"]?[0]?["voice_id"] == id)
    let spoken = try second.call("textToSpeech/create", ["text": "Hi.", "voice_id": id, "voice_language": "en"])
    #expect(spoken["task_status"] == "succeed")
    try second.call("customVoices/delete", ["voice_id": id])
    while try first.notification("voices/changed")["voices"] != [] {}
  }

  @Test func aVoiceInTheMakingCanBeCanceled() throws {
    let klang = try KlangProcess()
    try klang.initialize()
    let (path, _) = try recording(klang)
    let task = try klang.call("customVoices/create", ["voice_name": "x", "voice_url": .string(path)])
    let canceled = try klang.call("tasks/cancel", ["task_id": try #require(task["task_id"])])
    #expect(canceled["task_status"] == "failed" && canceled["canceled"] == true)
    #expect(try klang.call("voices/list", ["catalogue": "custom"])["voices"] == [])
  }

  @Test func tasksInFlightFinishWhenTheirVoiceIsDeleted() throws {
    let klang = try KlangProcess(environment: ["KLANG_WORKERS": "1"])
    try klang.initialize()
    let (path, _) = try recording(klang)
    let task = try made(klang, ["voice_name": "Anna", "voice_url": .string(path)])
    let id = try #require(task["task_result"]?["voices"]?[0]?["voice_id"])
    var ids: [JSON] = []
    for number in 0..<3 {
      let created = try klang.call(
        "textToSpeech/create",
        ["text": .string("\(Self.text) \(number)"), "voice_id": id, "voice_language": "en", "wait": false])
      ids.append(try #require(created["task_id"]))
    }
    try klang.call("customVoices/delete", ["voice_id": id])
    for taskID in ids {
      #expect(try klang.call("tasks/wait", ["task_id": taskID])["task_status"] == "succeed")
    }
  }

  @Test func aRecordingThatWillNotDoFailsTheTaskAndSaysWhy() throws {
    let klang = try KlangProcess()
    try klang.initialize()
    let folder = KlangProcess.temporaryFolder()
    let (short, _) = try recording(klang, "Too short.")
    let (long, _) = try recording(klang, String(repeating: "This goes on and on for much too long. ", count: 14))
    try Files.writeDurably(Array("this is no sound at all".utf8), to: folder + "/text.wav")
    try Files.writeDurably([], to: folder + "/empty.mp3")
    let cases: [(String, [String])] = [
      (short, ["5", "30"]), (long, ["5", "30"]), (folder + "/text.wav", ["damaged", ".mp3"]),
      (folder + "/gone.wav", ["can't be had"]), (folder + "/empty.mp3", ["No sound"]),
    ]
    for (path, words) in cases {
      let task = try made(klang, ["voice_name": "x", "voice_url": .string(path)])
      let message = task["task_status_msg"]?.stringValue ?? ""
      #expect(task["task_status"] == "failed", "\(path)")
      for word in words { #expect(message.contains(word), "\(path): \(message)") }
    }
    #expect(try klang.call("voices/list", ["catalogue": "custom"])["voices"] == [])
  }

  @Test(
    arguments: [
      (["voice_url": "file:///a.wav"], -32602, "/voice_name"),
      (["voice_name": "x"], 1201, ""),
      (["voice_name": "123456789012345678901", "voice_url": "file:///a.wav"], 1201, "/voice_name"),
      (["voice_name": "x", "voice_url": "/tmp/a.txt"], 1201, "/voice_url"),
      (["voice_name": "x", "voice_url": 5], -32602, "/voice_url"),
    ] as [(JSON, Int, String)])
  func badRequestsAreRefused(params: JSON, code: Int, pointer: String) throws {
    let klang = try KlangProcess()
    try klang.initialize()
    let refusal = try klang.refusal("customVoices/create", params)
    #expect(refusal["code"]?.intValue == code)
    #expect(refusal["data"]?["problems"]?[0]?["pointer"]?.stringValue == pointer)
  }

  @Test func presetVoicesAreListedInPagesWithSamplesThatPlay() throws {
    let klang = try KlangProcess()
    try klang.initialize()
    let page = try klang.call("presetVoices/list", ["pageNum": 2, "pageSize": 3], seconds: 60)
    let tasks = try #require(page["tasks"]?.arrayValue)
    #expect(tasks.count == 3 && page["total"] == 62)
    for task in tasks {
      let voice = try #require(task["task_result"]?["voices"]?[0])
      #expect(task["task_status"] == "succeed" && voice["owned_by"] == "kling")
      let path = try #require(voice["trial_url"]?.stringValue.flatMap(Files.path(fromURL:)))
      #expect(try Files.read(path, limit: 1 << 22).count > 5_000)
    }
    #expect(try klang.call("presetVoices/list", ["pageNum": 9, "pageSize": 30])["tasks"] == [])
    let id = try #require(tasks[0]["task_result"]?["voices"]?[0]?["voice_id"])
    let listed = try klang.call("voices/list", ["voice_id": id])
    let voice = try #require(listed["voices"]?[0])
    #expect(voice["trial_url"]?.stringValue?.hasPrefix("file://") == true)
  }
}
