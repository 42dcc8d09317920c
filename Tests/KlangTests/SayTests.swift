import Foundation
import JSON
import Platform
import TestSupport
import Testing

@Suite(.serialized)
struct SayTests {
  private let folder = KlangProcess.temporaryFolder()

  private func klang(_ arguments: [String], input: String = "", _ more: [String: String] = [:]) throws -> CommandResult
  {
    try CommandResult.of(
      KlangProcess.program, arguments, input: Array(input.utf8), environment: KlangProcess.environment(folder, more),
      folder: folder)
  }

  @Test(
    "a text from arguments, a file or standard input becomes the file that is named",
    arguments: [
      (["say", "-o", "a.mp3", "Hello", "there."], ""), (["say", "-o", "b.wav"], "Hello there.\n"),
      (["say", "-f", "text.txt", "-o", "c.wav", "-s", "1.5", "-v", "uk_man2"], ""),
      (["say", "-o", "d.wav", "--", "-o is an option."], ""), (["say", "-o", "e.wav", "-"], "今天天气很好。"),
    ])
  func writes(arguments: [String], input: String) throws {
    try "From a file.".write(toFile: folder + "/text.txt", atomically: true, encoding: .utf8)
    let result = try klang(arguments, input: input)
    #expect(result.status == 0, "\(result.complaint)")
    let name = arguments[try #require(arguments.firstIndex(of: "-o")) + 1]
    let bytes = try Files.read(folder + "/" + name, limit: 1 << 24)
    #expect(bytes.count > 5000)
    #expect(name.hasSuffix(".wav") ? bytes.starts(with: "RIFF".utf8) : bytes[0] == 0xff)
  }

  @Test("-o - gives a WAV file on standard output")
  func pipes() throws {
    let result = try klang(["say", "-o", "-", "Hello."])
    #expect(result.status == 0)
    #expect(result.output.starts(with: "RIFF".utf8))
  }

  @Test("--json gives the task as one document")
  func json() throws {
    let result = try klang(["say", "--json", "Hello."])
    #expect(try JSON.parse(result.output)["task_status"] == "succeed")
  }

  @Test("without -o the player plays it")
  func plays() throws {
    let result = try klang(["say", "Hello."], ["KLANG_PLAYER": "cp -t \(folder)"])
    #expect(result.status == 0, "\(result.complaint)")
    #expect(Files.size(folder + "/speech.wav") ?? 0 > 5000)
  }

  @Test(
    "what is wrong is said, with the way out, and the status is 2",
    arguments: [
      (["say", "--sped", "2", "x"], "--speed"), (["say", "-o", "x.ogg", "x"], ".mp3 or .wav"),
      (["say", "-s", "fast", "x"], "number"),
      (["say", "-v", "nobody", "x"], "Voice id not found"), (["say", "-f", "missing.txt"], "missing.txt"),
      (["say", "-o", "x.wav", "!!!"], "only symbols"), (["sya"], "klang say"), (["--nonsense"], "--help"),
    ])
  func complains(arguments: [String], says: String) throws {
    let result = try klang(arguments)
    #expect(result.status == 2)
    #expect(result.complaint.contains(says), "\(result.complaint)")
  }

  @Test("--help and --version answer", arguments: ["--help", "--version"])
  func helps(argument: String) throws {
    let result = try klang([argument])
    #expect(result.status == 0)
    #expect(result.text.lowercased().contains("klang"))
    #expect(try klang(["say", "--help"]).text.contains("--speed"))
  }

  @Test("a wrong configuration is named, with the nearest right member")
  func configuration() throws {
    try #"{"durabilty": "full"}"#.write(toFile: folder + "/config.json", atomically: true, encoding: .utf8)
    let result = try klang(["say", "x"], ["KLANG_CONFIG": folder + "/config.json"])
    #expect(result.status == 2)
    #expect(result.complaint.contains("durability"))
    let variable = try klang(["say", "x"], ["KLANG_WORKERS": "many"])
    #expect(variable.status == 2)
    #expect(variable.complaint.contains("KLANG_WORKERS"))
  }

  @Test("an interrupt cancels what is being spoken, and the status is 130")
  func interrupts() throws {
    let script = URL(fileURLWithPath: #filePath).deletingLastPathComponent().appendingPathComponent("Engines/engine.py")
      .path
    let child = try ChildProcess(
      command: [KlangProcess.program, "say", "--json", "Hello."],
      environment: KlangProcess.environment(folder, ["KLANG_ENGINE": "python3 \(script) hangs"]),
      standardError: .discarded)
    // The engine marks that it has begun by having its folder of work.
    let deadline = Clock.deadline(inMilliseconds: 10_000)
    while Files.names(in: folder + "/work").allSatisfy({ Files.names(in: folder + "/work/" + $0).isEmpty }),
      Clock.monotonicNanoseconds() < deadline
    {}
    kill(child.processID, SIGINT)
    #expect(child.wait() == .exited(130))
    Descriptor.close(child.input)
    Descriptor.close(child.output)
  }

  @Test("a voice of an engine that makes WAV files only speaks; what it did not make is said")
  func wavOnly() throws {
    let engine = Files.parent(of: #filePath) + "/Engines/engine.py"
    let configuration: JSON = [
      "engines": [["name": "one", "command": ["python3", .string(engine), "voice"]]]
    ]
    try Files.writeDurably(configuration.serialized(), to: folder + "/config.json")
    let more = ["KLANG_CONFIG": folder + "/config.json"]
    let spoken = try klang(["say", "-v", "one-voice", "-l", "en", "-o", "x.wav", "Hello."], more)
    #expect(spoken.status == 0, "\(spoken.complaint)")
    #expect(try Files.read(folder + "/x.wav", limit: 1 << 20).starts(with: "RIFF".utf8))
    let refused = try klang(["say", "-v", "one-voice", "-l", "en", "-o", "x.mp3", "Hello."], more)
    #expect(refused.status == 1 && refused.complaint.contains("no MP3 file"))
  }
}
