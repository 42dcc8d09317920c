import Foundation
import JSON
import Testing

@Suite struct HostileTests {
  /// Documents a megabyte long, or as long as the limits let them be, each of one thing that could cost more than its length.
  private static let large: [(name: String, text: String, isValid: Bool)] = [
    ("open brackets", String(repeating: "[", count: 1 << 20), false),
    ("space", String(repeating: " ", count: 1 << 20) + "1", true),
    ("escapes", "\"" + String(repeating: "\\n", count: 1 << 19) + "\"", true),
    ("surrogate pairs", "\"" + String(repeating: "\\ud83c\\udfb5", count: 1 << 16) + "\"", true),
    ("unclosed string", "\"" + String(repeating: "a", count: 1 << 20), false),
    ("digits", String(repeating: "9", count: 1 << 20), false),
    ("empty objects", "[" + String(repeating: "{},", count: 1 << 18) + "{}]", true),
    ("short strings", "[" + String(repeating: "\"\",", count: 1 << 18) + "\"\"]", true),
    ("keys", "{" + (0..<10_000).map { "\"key\($0)\":\($0)" }.joined(separator: ",") + "}", true),
    (
      "canonical equivalents to compare",
      "{" + (0..<5_000).map { "\"e\u{301}\($0)\":0" }.joined(separator: ",") + "}", true
    ),
  ]

  @Test(arguments: large.indices)
  func largeDocumentOfOneThingIsJudged(_ index: Int) throws {
    let (name, text, isValid) = Self.large[index]
    let json = try? JSON.parse(text)
    #expect((json != nil) == isValid, "\(name)")
    if let json { #expect(try JSON.parse(json.serialized()) == json, "\(name)") }
  }

  @Test(arguments: [0x6B6C_616E_67, 1, 2, 3])
  func mutatedDocumentNeverTrapsAndIsNoMoreThanFoundationAccepts(_ seed: UInt64) throws {
    let corpus = (Fixture.pass + Fixture.fail).map(\.bytes).filter { $0.count < 300 }
    let tokens = [
      "\"", "\\", "\\u", "\\ud83c", "{", "}", "[", "]", ",", ":", "0", "-", "e", ".", "null", "\u{e9}", "\0",
    ]
    .map { Array($0.utf8) }
    var generator = SplitMix(state: seed)
    var accepted = 0
    for round in 0..<50_000 {
      var bytes = corpus[Int.random(in: corpus.indices, using: &generator)]
      for _ in 0...Int.random(in: 0..<3, using: &generator) {
        mutate(&bytes, tokens, &generator)
      }
      do throws(JSONError) {
        let json = try JSON.parse(bytes)
        accepted += 1
        try check(json, bytes, "seed \(seed), round \(round)")
      } catch {
        let isInside = 0...bytes.count ~= error.offset
        #expect(isInside, "seed \(seed), round \(round): \(error)")
      }
    }
    #expect(accepted > 2_000)
  }

  private func check(_ json: JSON, _ bytes: [UInt8], _ place: String) throws(JSONError) {
    let again = try JSON.parse(json.serialized())
    if again != json { Issue.record("\(place): other after a round trip") }
    // Foundation refuses numbers beyond doubles, which we keep as literals.
    guard !holdsUnboundedNumber(json) else { return }
    guard let reference = try? Reference.parse(bytes) else {
      Issue.record("\(place): Foundation refuses \(String(decoding: bytes, as: UTF8.self))")
      return
    }
    if !Reference.agrees(json, reference) {
      Issue.record("\(place): Foundation differs on \(String(decoding: bytes, as: UTF8.self))")
    }
  }

  private func holdsUnboundedNumber(_ json: JSON) -> Bool {
    switch json {
    case .number: json.doubleValue == nil
    case .array(let elements): elements.contains(where: holdsUnboundedNumber)
    case .object(let object): object.contains { holdsUnboundedNumber($0.value) }
    default: false
    }
  }

  private func mutate(_ bytes: inout [UInt8], _ tokens: [[UInt8]], _ generator: inout SplitMix) {
    let place = Int.random(in: 0...bytes.count, using: &generator)
    switch Int.random(in: 0..<5, using: &generator) {
    case 0: bytes.insert(UInt8.random(in: .min ... .max, using: &generator), at: place)
    case 1: bytes.insert(contentsOf: tokens[Int.random(in: tokens.indices, using: &generator)], at: place)
    case 2 where place < bytes.count: bytes.remove(at: place)
    case 3 where place < bytes.count: bytes[place] ^= 1 << UInt8.random(in: 0..<8, using: &generator)
    default:
      let end = Int.random(in: place...bytes.count, using: &generator)
      bytes.append(contentsOf: bytes[place..<end])
    }
  }
}
