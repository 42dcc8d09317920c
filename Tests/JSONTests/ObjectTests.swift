import JSON
import Testing

@Suite struct ObjectTests {
  @Test func literalsMakeEveryType() throws {
    let name = "n"
    let json: JSON = ["a": nil, "b": true, "c": 1, "d": 1.5, "e": "s\(name)", "f": [1, "x"], "g": ["k": [:]]]
    #expect(json.description == #"{"a":null,"b":true,"c":1,"d":1.5,"e":"sn","f":[1,"x"],"g":{"k":{}}}"#)
    #expect(try JSON.parse(json.description) == json)
  }

  @Test func missingIsNilAndNullIsNull() {
    let json: JSON = ["a": nil]
    #expect(json["a"] == .null)
    #expect(json["a"] != nil)
    #expect(json["b"] == nil)
    #expect(json["a"]?["b"] == nil)
    #expect(json["a"]?.isNull == true)
  }

  @Test func accessorsAnswerForTheirTypeOnly() {
    #expect(JSON("s").stringValue == "s")
    #expect(JSON(3).intValue == 3)
    #expect(JSON(Int64(4)).int64Value == 4)
    #expect(JSON(2.5).doubleValue == 2.5)
    #expect(JSON(true).boolValue == true)
    #expect(JSON("1").intValue == nil)
    #expect(JSON(1).stringValue == nil)
    #expect(JSON(1).boolValue == nil)
    #expect(JSON(true).doubleValue == nil)
    #expect(JSON(1)["a"] == nil)
    #expect((["a"] as JSON)["a"] == nil)
    #expect((["a"] as JSON)[-1] == nil)
    #expect((["a"] as JSON)[1] == nil)
    #expect((["a"] as JSON)[0] == "a")
  }

  @Test func settingReplacesInPlaceAppendsOrRemoves() {
    var object: JSON.Object = ["a": 1, "b": 2]
    object["a"] = 3
    object["c"] = 4
    object["b"] = nil
    object["missing"] = nil
    #expect(object == ["a": 3, "c": 4])
    object["a"] = .some(nil)
    #expect(object.description == #"{"a":null,"c":4}"#)
  }

  @Test func orderMattersToEquality() {
    let object: JSON.Object = ["a": 1, "b": 2]
    #expect(object != ["b": 2, "a": 1])
    #expect(object == ["a": 1, "b": 2])
  }

  @Test func lastOfEqualKeysCountsAtThePlaceOfTheFirst() {
    let object = JSON.Object([("a", 1), ("b", 2), ("a", 3)])
    #expect(object == ["a": 3, "b": 2])
  }

  @Test func membersAreACollection() {
    let object: JSON.Object = ["a": 1, "b": 2]
    #expect(object.map(\.key) == ["a", "b"])
    #expect(object.last?.value == 2)
    #expect(object[1].key == "b")
    #expect(JSON.Object().isEmpty)
  }
}
