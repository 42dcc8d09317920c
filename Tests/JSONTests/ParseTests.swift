import JSON
import Testing

@Test func nilComparison() throws {
  let json: JSON = ["a": nil, "b": 1]
  #expect(json["c"] == nil)
  #expect(json["a"] != nil)
  #expect(json["a"] == .null)
}
