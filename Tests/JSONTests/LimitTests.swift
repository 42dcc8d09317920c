import JSON
import Testing

@Suite struct LimitTests {
  private func reason(_ text: String, _ limits: JSONLimits) -> JSONError.Reason? {
    do throws(JSONError) {
      _ = try JSON.parse(text, limits: limits)
      return nil
    } catch {
      return error.reason
    }
  }

  @Test func depthCountsContainers() {
    #expect(reason("1", JSONLimits(depth: 0)) == nil)
    #expect(reason("[]", JSONLimits(depth: 0)) == .tooDeep)
    #expect(reason("[{}]", JSONLimits(depth: 2)) == nil)
    #expect(reason("[{\"a\":[]}]", JSONLimits(depth: 2)) == .tooDeep)
  }

  @Test func depthIsHeldToWhatAStackCarries() {
    var limits = JSONLimits(depth: .max)
    #expect(limits.depth == 512)
    limits.depth = 100_000
    #expect(limits.depth == 512)
    let deep = String(repeating: "[", count: 512) + String(repeating: "]", count: 512)
    #expect(reason(deep, limits) == nil)
    #expect(reason("[\(deep)]", limits) == .tooDeep)
  }

  @Test func bytesCountTheWholeDocument() {
    #expect(reason("[1] ", JSONLimits(bytes: 4)) == nil)
    #expect(reason("[1]  ", JSONLimits(bytes: 4)) == .tooLarge)
  }

  @Test func keyBytesCountResolvedUTF8() {
    #expect(reason(#"{"\u00e9":1}"#, JSONLimits(keyBytes: 2)) == nil)
    #expect(reason(#"{"éa":1}"#, JSONLimits(keyBytes: 2)) == .keyTooLong)
  }

  @Test func valuesCountContainersToo() {
    #expect(reason("[1,[2]]", JSONLimits(values: 4)) == nil)
    #expect(reason("[1,[2],3]", JSONLimits(values: 4)) == .tooManyValues)
    #expect(reason("[" + String(repeating: "0,", count: 1_000_000) + "0]", .default) == .tooManyValues)
  }

  @Test func membersCountPerObject() {
    #expect(reason(#"{"a":{"c":1,"d":1},"b":{}}"#, JSONLimits(members: 2)) == nil)
    #expect(reason(#"{"a":1,"b":1,"c":1}"#, JSONLimits(members: 2)) == .tooManyMembers)
  }

  @Test func numberDigitsLeaveSignsAndPointsOut() {
    #expect(reason("-1.2e-3", JSONLimits(numberDigits: 3)) == nil)
    #expect(reason("-1.2e-34", JSONLimits(numberDigits: 3)) == .numberTooLong)
  }
}
