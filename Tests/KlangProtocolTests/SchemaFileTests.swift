import Contract
import EngineProtocol
import Foundation
import JSON
import JSONRPC
import KlangProtocol
import KlangServer
import Testing

struct SchemaFileTests {
  private static let repository = URL(fileURLWithPath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()

  @Test("the folder schemas is what the table of methods says; where not, it is repaired")
  func schemasAreGenerated() throws {
    let folder = Self.repository.appendingPathComponent("schemas")
    var stale: [String] = []
    var expected: Set<String> = []
    for (path, contents) in ShippedSchemas.all {
      expected.insert(path)
      let file = folder.appendingPathComponent(path)
      if (try? String(contentsOf: file, encoding: .utf8)) == contents { continue }
      stale.append(path)
      try FileManager.default.createDirectory(at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
      try contents.write(to: file, atomically: true, encoding: .utf8)
    }
    let present = FileManager.default.enumerator(atPath: folder.path)?.compactMap { $0 as? String } ?? []
    for path in present where path.hasSuffix(".json") && !expected.contains(path) {
      stale.append(path)
      try FileManager.default.removeItem(at: folder.appendingPathComponent(path))
    }
    #expect(stale.isEmpty, "These files did not match the table and have been repaired; look at them and run again.")
  }

  @Test("the README's reference is what the table of methods says; where not, it is repaired")
  func readmeReferenceIsGenerated() throws {
    let file = Self.repository.appendingPathComponent("README.md")
    let text = try String(contentsOf: file, encoding: .utf8)
    let opening = "<!-- reference: made from the table of methods -->\n"
    let closing = "<!-- end of reference -->"
    let start = try #require(text.range(of: opening)?.upperBound)
    let end = try #require(text.range(of: closing)?.lowerBound)
    let wanted = "\n" + Reference.markdown + "\n"
    if String(text[start..<end]) != wanted {
      try (text[..<start] + wanted + text[end...]).write(to: file, atomically: true, encoding: .utf8)
      Issue.record("The README's reference did not match the table and has been repaired; look at it and run again.")
    }
  }

  @Test(
    "what an example shows is taken, and comes out again as it went in", arguments: MethodTable.requests.map { $0.name }
  )
  func examplesAreTaken(name: String) throws {
    let method = try #require(MethodTable.requests.first { $0.name == name })
    try check(method)
  }

  private func check<M: RequestMethod>(_ method: M.Type) throws {
    for example in M.examples {
      let value = try M.decode(example.params)
      let again = try M.decode(try JSON.parse(value.encoded()))
      #expect(again.encoded() == value.encoded(), "\(example.name)")
    }
    for example in M.counterexamples {
      do {
        _ = try M.decode(example.params)
        Issue.record("\(M.name), \(example.name): was not refused")
      } catch {
        #expect(error.code.rawValue == example.code, "\(example.name)")
        let pointers = error.data?["problems"]?.arrayValue?.compactMap { $0["pointer"]?.stringValue } ?? []
        #expect(pointers.contains(example.pointer), "\(example.name): \(pointers)")
      }
    }
  }
}

struct EngineSchemaTests {
  @Test(
    "examples of the engine protocol are taken or refused as they say", arguments: EngineSchemas.examples.map(\.name))
  func examples(name: String) throws {
    let example = try #require(EngineSchemas.examples.first { $0.name == name })
    let problems = EngineSchemas.problems(example.value, example.schema)
    #expect(problems.isEmpty == example.isValid, "\(problems.map(\.pointer))")
    #expect(EngineSchemas.schemas.contains { $0.name == example.schema })
  }
}

struct ValidationTests {
  private func refusal(_ params: JSON) throws -> ResponseError {
    do {
      _ = try TextToSpeechCreate.decode(params)
    } catch {
      return error
    }
    throw KlangError.make(.internalError, "was not refused")
  }

  @Test("every problem is reported at once, with where, what was expected and what came")
  func allProblemsAtOnce() throws {
    let error = try refusal(["text": 5, "voice_langage": "en", "voice_speed": "fast"])
    #expect(error.code == .invalidParams)
    let problems = try #require(error.data?["problems"]?.arrayValue)
    #expect(
      problems.compactMap { $0["pointer"]?.stringValue } == ["/text", "/voice_langage", "/voice_speed", "/voice_id"])
    #expect(problems[1]["expected"]?.stringValue?.contains("voice_language") == true)
  }

  @Test("a wrong value alone has the API's code")
  func valuesHaveTheAPIsCode() throws {
    let error = try refusal(["text": "", "voice_id": "x", "voice_language": "en"])
    #expect(error.code.rawValue == 1201)
    #expect(error.data?["kling_code"] == 1201)
  }

  @Test("characters are counted as a reader counts them")
  func charactersAreGraphemes() throws {
    let family = "👨‍👩‍👧‍👦"
    let text = String(repeating: family, count: 999) + "a"
    let params = try TextToSpeechCreate.decode(["text": .string(text), "voice_id": "x", "voice_language": "en"])
    #expect(params.text == text)
    #expect(try refusal(["text": .string(text + "ab"), "voice_id": "x"]).code.rawValue == 1201)
  }

  @Test("control characters are refused by name", arguments: ["\u{1}", "\u{7f}", "\u{85}"])
  func controlCharacters(character: String) throws {
    let error = try refusal(["text": .string("a" + character), "voice_id": "x"])
    #expect(error.code.rawValue == 1201)
    #expect(error.message.contains("U+00"))
  }

  @Test(
    "the speed is rounded half up to one decimal and kept within bounds",
    arguments: [
      (1.25, 1.3), (1.24, 1.2), (0.1, 0.8), (9, 2), (1.949, 1.9), (1.95, 2), (1, 1),
    ])
  func speed(asked: Double, used: Double) throws {
    let params = try TextToSpeechCreate.decode(["text": "a", "voice_id": "x", "voice_speed": JSON(asked)])
    #expect(params.usedSpeed == used)
  }

  @Test("null and empty strings count as absent where a member may be")
  func absence() throws {
    let params = try TextToSpeechCreate.decode([
      "text": "a", "voice_id": "x", "external_task_id": "", "wait": nil, "voice_language": nil,
    ])
    #expect(params.options.externalTaskID == nil)
    #expect(params.options.wait)
    #expect(params.voiceLanguage == .zh)
  }
}
