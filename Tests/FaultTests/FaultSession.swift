import Foundation
import JSON
import Platform
import TestSupport
import Testing

/// How much is tried: a handful in every test run; everything in `make soak` (`KLANG_SOAK=1`), or every so manieth of it
/// (`KLANG_SOAK=10`).
enum Thoroughness {
  private static let step = ProcessInfo.processInfo.environment["KLANG_SOAK"].flatMap(Int.init).map { max(1, $0) }

  /// What is tried of a long list: of `all` in a soak, else what is `quick`.
  static func cases<Case>(quick: [Case], all: @autoclosure () -> [Case]) -> [Case] {
    guard let step else { return quick }
    return all().enumerated().filter { $0.offset % step == 0 }.map(\.element)
  }
}

/// What clients do while faults happen.
enum FaultSession {
  static func speech(_ externalID: String, wait: Bool = false) -> JSON {
    [
      "text": "Yes.", "voice_id": "oversea_male1", "voice_language": "en", "wait": .bool(wait),
      "external_task_id": .string(externalID),
    ]
  }

  /// Sends a request; the result, or nil after checking that the error says something.
  static func attempt(_ server: KlangProcess, _ method: String, _ params: JSON? = nil) throws -> JSON? {
    let id = JSON.string("attempt-" + Randomness.hexadecimal(bytes: 4))
    server.request(id, method, params)
    let answer = try server.answer(to: id, seconds: 30)
    if let result = answer["result"] { return result }
    #expect([5000, 5001].contains(answer["error"]?["code"]?.intValue ?? 0), "\(answer)")
    #expect((answer["error"]?["message"]?.stringValue ?? "").count > 20, "\(answer)")
    return nil
  }

  /// Creates tasks; the external ids of those that were acknowledged.
  static func create(_ server: KlangProcess, _ names: [String]) throws -> [String] {
    for name in names { server.request(.string(name), "textToSpeech/create", speech(name)) }
    var acknowledged: [String] = []
    for _ in names {
      let answer = try server.answer(seconds: 30)
      if answer["result"] != nil {
        acknowledged.append(answer["id"]?.stringValue ?? "")
      } else {
        #expect((answer["error"]?["message"]?.stringValue ?? "").count > 20, "\(answer)")
      }
    }
    return acknowledged
  }

  /// Waits until a task is final.
  static func final(_ server: KlangProcess, _ externalID: String) throws -> JSON {
    try server.call("tasks/wait", ["external_task_id": .string(externalID), "timeout_ms": 30_000], seconds: 40)
  }
}
