import Foundation
import JSON
import JSONRPC
import Platform
import Sound
import TestSupport
import Testing

/// What a request can ask for beside the sound: timings, captions, the sound while it is made, more text than the API takes.
@Suite struct SpokenTextTests {
  private static let english: JSON.Object = ["voice_id": "oversea_male1", "voice_language": "en"]

  private func audio(_ klang: KlangProcess, _ text: String, _ more: JSON.Object = [:]) throws -> JSON {
    var params = Self.english
    params["text"] = .string(text)
    for (name, value) in more { params[name] = value }
    let task = try klang.call("textToSpeech/create", .object(params))
    return try #require(task["task_result"]?["audios"]?[0], "\(task)")
  }

  private func contents(_ url: JSON?) throws -> String {
    let path = try #require(url?.stringValue.flatMap(Files.path(fromURL:)))
    return String(decoding: try Files.read(path, limit: 1 << 24), as: UTF8.self)
  }

  @Test func timingsTellWhereEachWordStandsAndWhenItIsHeard() throws {
    let klang = try KlangProcess()
    try klang.initialize()
    let text = "😀 Dr. Smith paid $5.20, didn't he? Yes: 25 people saw it."
    let audio = try audio(klang, text, ["timings": true])
    let words = try #require(audio["timings"]?.arrayValue)
    #expect(
      words.compactMap { $0["text"]?.stringValue }.joined(separator: " ")
        == "Dr. Smith paid $5.20 didn't he Yes 25 people saw it")
    let units = Array(text.utf16)
    var last = 0.0
    for word in words {
      let offset = try #require(word["offset"]?.intValue)
      let length = try #require(word["length"]?.intValue)
      #expect(String(decoding: units[offset..<(offset + length)], as: UTF16.self) == word["text"]?.stringValue)
      let start = try #require(word["start"]?.doubleValue)
      let end = try #require(word["end"]?.doubleValue)
      #expect(start >= last && end > start)
      last = end
      let phonemes = try #require(word["phonemes"]?.arrayValue)
      #expect(!phonemes.isEmpty)
      #expect(phonemes.first?["start"]?.doubleValue == start && phonemes.last?["end"]?.doubleValue == end)
    }
    #expect(last <= Double(audio["duration"]?.stringValue ?? "") ?? 0)
    #expect(try JSON.parse(try contents(audio["url_timings"])) == .array(words))
    let plain = try self.audio(klang, text)
    #expect(plain["timings"] == nil && plain["url_timings"] == nil && plain["url_srt"] == nil)
  }

  @Test func captionsHoldTheTextAndFollowTheSound() throws {
    let klang = try KlangProcess()
    try klang.initialize()
    let text = "\"Hello,\" she said. [pause 0.5s] Then **nothing** (for [a while](http://x.test/)) happened."
    let audio = try audio(klang, text, ["captions": true, "text_format": "markdown"])
    let vtt = try contents(audio["url_vtt"])
    let srt = try contents(audio["url_srt"])
    #expect(vtt.hasPrefix("WEBVTT\n\n") && srt.hasPrefix("1\n00:00:00,"))
    let lines = vtt.split(separator: "\n").dropFirst().filter { !$0.contains("-->") }
    #expect(lines.joined(separator: " ") == "\"Hello,\" she said. Then nothing (for a while) happened.")
  }

  @Test(arguments: [
    ("oversea_male1", "en", "One two three. Four five six, seven."), ("ai_shatang", "zh", "你好。我们走吧，去公园。"),
  ])
  func aStreamIsTheSoundOfTheFileFromTheFirstSentenceOn(voice: String, language: String, text: String) throws {
    let klang = try KlangProcess()
    try klang.initialize()
    klang.request(
      "s", "textToSpeech/create",
      [
        "text": .string(text), "voice_id": .string(voice), "voice_language": .string(language), "stream": true,
        "timings": true,
      ])
    var samples = 0
    var chunks: [JSON] = []
    var words = 0
    while true {
      let message = try #require(try klang.next())
      if message["id"] == "s" {
        let audio = try #require(message["result"]?["task_result"]?["audios"]?[0], "\(message)")
        let seconds = try #require(audio["duration"]?.stringValue.flatMap(Double.init))
        #expect(abs(Double(samples) / 48_000 - seconds) < 0.002)
        #expect(words == audio["timings"]?.arrayValue?.count)
        break
      }
      guard message["method"] == "audio/chunk", let chunk = message["params"] else { continue }
      #expect(chunk["index"]?.intValue == chunks.count)
      #expect(abs((chunk["start"]?.doubleValue ?? -1) - Double(samples) / 48_000) < 0.0001)
      #expect(chunk["format"] == "pcm_s16le" && chunk["sample_rate"] == 48_000 && chunk["channels"] == 1)
      samples += try #require(chunk["data"]?.stringValue.flatMap(Base64.decode)).count / 2
      words += chunk["timings"]?.arrayValue?.count ?? 0
      chunks.append(chunk)
    }
    #expect(chunks.count >= 3 && chunks.filter { $0["last"] == true }.count == 1 && chunks.last?["last"] == true)
    // And nobody is told who did not ask.
    _ = try audio(klang, "Quiet.")
    #expect(!klang.notifications.contains { $0["method"] == "audio/chunk" })
  }

  @Test func aStreamGoesToTheSessionThatAskedAlsoWhenItDoesNotWait() throws {
    let klang = try KlangProcess()
    try klang.initialize()
    let task = try klang.call(
      "textToSpeech/create",
      [
        "text": "Later.", "voice_id": "oversea_male1", "voice_language": "en", "stream": true, "wait": false,
      ])
    let chunk = try klang.notification("audio/chunk")
    #expect(chunk["task_id"] == task["task_id"])
  }

  @Test func openLimitsTakeAnyTextAndTheAPIsDoNot() throws {
    let klang = try KlangProcess()
    try klang.initialize()
    let long = String(repeating: "This sentence comes again. ", count: 60)
    let refusal = try klang.refusal(
      "textToSpeech/create", ["text": .string(long), "voice_id": "oversea_male1", "voice_language": "en"])
    #expect(refusal["code"] == 1201)
    #expect(refusal["message"]?.stringValue?.contains("at most 1000 characters") == true)

    for params in [["limits": "open"], ["initializationOptions": ["limits": "open"]]] as [JSON.Object] {
      let open = try KlangProcess()
      var opening: JSON.Object = ["processId": nil, "capabilities": [:]]
      for (name, value) in params { opening[name] = value }
      let said = try open.call("initialize", .object(opening))
      #expect(said["capabilities"]?["experimental"]?["klang"]?["limits"]?["mode"] == "open")
      let audio = try audio(open, long, ["voice_speed": 2])
      #expect(Double(audio["duration"]?.stringValue ?? "") ?? 0 > 45)
    }
  }

  /// More than two minutes are written as they are spoken, and more than a thousand words stand in a file only.
  @Test func aLongSpeechIsWholeAndAsLoudAsAShortOne() throws {
    let klang = try KlangProcess()
    _ = try klang.call("initialize", ["processId": nil, "capabilities": [:], "limits": "open"])
    let text = String(repeating: "One by one, they went to see the old red car. ", count: 110)
    let audio = try audio(klang, text, ["voice_speed": 2, "timings": true, "captions": true])
    let seconds = try #require(audio["duration"]?.stringValue.flatMap(Double.init))
    #expect(seconds > 120)
    let bytes = try Files.read(
      try #require(audio["url_wav"]?.stringValue.flatMap(Files.path(fromURL:))), limit: 1 << 28)
    let wav = try WAV.decode(bytes)
    #expect(abs(Double(wav.samples.count) / 48_000 - seconds) < 0.001)
    var meter = LoudnessMeter(sampleRate: 48_000)
    wav.samples.withUnsafeBufferPointer { meter.add($0) }
    #expect(abs((meter.integratedLUFS ?? 0) + 16) < 0.5)
    #expect(wav.samples.withUnsafeBufferPointer { TruePeak.dBTP($0) } <= -1)
    #expect(audio["timings"] == nil)
    let words = try #require(try JSON.parse(try contents(audio["url_timings"])).arrayValue)
    #expect(words.count == 1210)
    let starts = words.compactMap { $0["start"]?.doubleValue }
    #expect(starts == starts.sorted() && (words.last?["end"]?.doubleValue ?? .infinity) <= seconds)
    #expect(try contents(audio["url_vtt"]).components(separatedBy: "-->").count == 111)
  }

  @Test func theConfigurationSetsLimitsAndPronunciations() throws {
    let folder = KlangProcess.temporaryFolder()
    let file = folder + "/config.json"
    func write(_ configuration: JSON) throws { try Files.writeDurably(configuration.serialized(), to: file) }
    try write(["limits": "open", "pronunciations": [["word": "klang", "say": "cat"]]])
    let klang = try KlangProcess(data: folder, environment: ["KLANG_CONFIG": file])
    try klang.initialize()
    func sounds(_ more: JSON.Object) throws -> [String] {
      var all = more
      all["timings"] = true
      let words = try audio(klang, "klang" + String(repeating: " a", count: 600), all)["timings"]
      return words?[0]?["phonemes"]?.arrayValue?.compactMap { $0["symbol"]?.stringValue } ?? []
    }
    #expect(try sounds([:]) == ["k", "æ", "t"])
    #expect(try sounds(["pronunciations": [["word": "Klang", "say": "dog"]]]).first == "d")

    try write(["pronunciations": [["word": "fine", "say": "fain"], ["word": "klang", "say": "/kl?ŋ/"]]])
    let complaints = folder + "/complaints"
    let wrong = try KlangProcess(data: folder, environment: ["KLANG_CONFIG": file], complaints: complaints)
    #expect(try wrong.waitForEnd(seconds: 10) == .exited(2))
    let said = String(decoding: try Files.read(complaints, limit: 1 << 16), as: UTF8.self)
    #expect(said.contains("/pronunciations/1/say") && said.contains("unknown IPA sign"), "\(said)")
  }

  @Test func aPauseIsAsLongAsItSays() throws {
    let klang = try KlangProcess()
    try klang.initialize()
    let plain = Double(try audio(klang, "One two")["duration"]?.stringValue ?? "") ?? 0
    let paused = Double(try audio(klang, "One [pause 1.5s] two")["duration"]?.stringValue ?? "") ?? 0
    #expect((1.3...2.1).contains(paused - plain), "\(paused - plain)")
  }

  @Test func aMoodChangesTheSoundAndOneThatTheVoiceHasNotIsRefused() throws {
    let klang = try KlangProcess()
    try klang.initialize()
    let neutral = try audio(klang, "We are going home now.")
    let sad = try audio(klang, "We are going home now.", ["emotion": "sad"])
    #expect(neutral["emotion"] == nil && sad["emotion"] == "sad")
    let longer =
      (Double(sad["duration"]?.stringValue ?? "") ?? 0) / (Double(neutral["duration"]?.stringValue ?? "") ?? 1)
    #expect(longer > 1.1)
    let voices = try klang.call("voices/list", ["voice_id": "oversea_male1", "voice_language": "en", "trials": false])
    let emotions = voices["voices"]?[0]?["emotions"]?.arrayValue ?? []
    #expect(emotions.contains("neutral") && !emotions.contains("angry"))
    let refusal = try klang.refusal(
      "textToSpeech/create",
      ["text": "Hi.", "voice_id": "oversea_male1", "voice_language": "en", "emotion": "angry"])
    #expect(refusal["code"] == 1201 && refusal["data"]?["problems"]?[0]?["pointer"] == "/emotion")
    #expect(refusal["message"]?.stringValue?.contains("\"sad\"") == true)
  }

  @Test func aPronunciationChangesTheSoundAndABadOneIsRefused() throws {
    let klang = try KlangProcess()
    try klang.initialize()
    func phonemes(_ more: JSON.Object) throws -> [String] {
      var all = more
      all["timings"] = true
      let word = try audio(klang, "Klang", all)["timings"]?[0]
      return word?["phonemes"]?.arrayValue?.compactMap { $0["symbol"]?.stringValue } ?? []
    }
    #expect(try phonemes(["pronunciations": [["word": "klang", "say": "/klɑŋ/"]]]) == ["k", "l", "ɑ", "ŋ"])
    #expect(try phonemes(["pronunciations": [["word": "klang", "say": "cat"]]]) == ["k", "æ", "t"])
    let refusal = try klang.refusal(
      "textToSpeech/create",
      [
        "text": "Hi.", "voice_id": "oversea_male1", "voice_language": "en",
        "pronunciations": [["word": "fine", "say": "fain"], ["word": "klang", "say": "/kl?ŋ/"]],
      ])
    #expect(refusal["code"] == 1201)
    #expect(refusal["data"]?["problems"]?[0]?["pointer"] == "/pronunciations/1/say")
  }
}
