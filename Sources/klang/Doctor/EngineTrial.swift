import Contract
import EngineProtocol
import JSON
import JSONRPC
import KlangProtocol
import Platform

/// An engine that is started only to be looked at.
final class EngineTrial {
  /// Why it is of no use.
  struct Failure: Error {
    var message: String
  }

  private static let startMilliseconds: Int64 = 15_000
  private static let speechMilliseconds: Int64 = 30_000

  private let child: ChildProcess
  private let client: Client
  private let folder: String

  /// Starts an engine with this command.
  init(_ command: [String]) throws(Failure) {
    folder = (Environment["TMPDIR"] ?? "/tmp") + "/klang-doctor-" + Randomness.hexadecimal(bytes: 6)
    do throws(SystemError) {
      try Files.makeDirectories(folder)
      child = try ChildProcess(command: command, standardError: .discarded)
    } catch {
      Files.removeFolder(folder)
      throw Failure(message: "\(error)")
    }
    client = Client(input: child.output, output: child.input, framing: .lines)
    client.start("klang-engine") { _, _ in
    } ended: { _ in
    }
  }

  /// Ends it and removes what it made.
  func close() {
    child.kill()
    _ = child.wait()
    client.close()
    Files.removeFolder(folder)
  }

  /// What it says of itself.
  func describe() throws(Failure) -> EngineInitialize.Result {
    let json = try ask(EngineInitialize.method, EngineInitialize.Params().encoded(), within: Self.startMilliseconds)
    var problems = Problems()
    guard let description = EngineInitialize.Result.read(json, &problems) else {
      let problem = problems.list.first
      throw Failure(
        message: "it describes itself wrongly at \(problem?.pointer ?? "/"): \(problem?.found ?? "nothing")")
    }
    return description
  }

  /// Has it speak, and gives the seconds that came out.
  func speak(_ text: String, voice: String, language: SpokenLanguage) throws(Failure) -> Double {
    var params = TextToSpeechCreate.Params()
    params.text = text
    params.voiceID = voice
    params.voiceLanguage = language
    var order = EngineGenerate.Params()
    order.taskID = "doctor"
    order.kind = TaskKind.textToSpeech.rawValue
    order.params = (try? JSON.parse(params.encoded())) ?? [:]
    order.outputDirectory = folder
    let json = try ask(EngineGenerate.method, order.encoded(), within: Self.speechMilliseconds)
    var problems = Problems()
    guard let made = EngineGenerate.Result.read(json, &problems),
      let sound = made.artifacts.first(where: { Files.size("\(folder)/\($0.path)") ?? 0 > 0 })
    else { throw Failure(message: "it made no file") }
    return sound.seconds
  }

  private func ask(_ method: String, _ params: [UInt8], within milliseconds: Int64) throws(Failure) -> JSON {
    let answer = Monitor<Client.Answer?>(nil)
    client.request(method, try? JSON.parse(params)) { result in answer.signal { $0 = result } }
    let result: Client.Answer? = answer.wait(until: Clock.deadline(inMilliseconds: milliseconds)) { $0 }
    switch result {
    case .success(let json): return json
    case .failure(let error): throw Failure(message: error.message)
    case nil: throw Failure(message: "no answer to \(method) within \(milliseconds / 1000) s")
    }
  }
}
