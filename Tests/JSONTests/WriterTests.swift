import JSON
import Testing

@Suite struct WriterTests {
  private func text(_ writer: JSONWriter) -> String { String(decoding: writer.bytes, as: UTF8.self) }

  @Test func commasFindTheirPlaces() {
    var writer = JSONWriter()
    writer.beginObject()
    writer.key("a")
    writer.beginArray()
    writer.int(1)
    writer.double(1.5)
    writer.beginObject()
    writer.endObject()
    writer.bool(true)
    writer.beginArray()
    writer.endArray()
    writer.null()
    writer.endArray()
    writer.key("b\n")
    writer.string("x")
    writer.key("c")
    writer.raw("{\"r\":0}")
    writer.key("d")
    writer.value(["e": [1, nil]])
    writer.endObject()
    #expect(text(writer) == #"{"a":[1,1.5,{},true,[],null],"b\n":"x","c":{"r":0},"d":{"e":[1,null]}}"#)
  }

  @Test func rawValuesOfEveryKindTakeCommas() {
    var writer = JSONWriter()
    writer.beginArray()
    writer.raw("1")
    writer.raw(Array("2".utf8))
    writer.raw(Array("[3]".utf8)[1..<2])
    Array("4".utf8).withUnsafeBytes { writer.raw($0) }
    writer.endArray()
    #expect(text(writer) == "[1,2,3,4]")
  }

  @Test func removeAllStartsAfresh() {
    var writer = JSONWriter()
    writer.int(1)
    writer.removeAll()
    writer.int(2)
    #expect(text(writer) == "2")
  }

  @Test func onlyWhatMustBeEscapedIs() {
    #expect(JSON.string("\"\\/\u{8}\u{c}\n\r\t").description == #""\"\\/\b\f\n\r\t""#)
    #expect(JSON.string("\0\u{1}\u{1f}\u{7f}").description == "\"\\u0000\\u0001\\u001f\u{7f}\"")
    #expect(JSON.string("é你🎵\u{2028}\u{2029}").description == "\"é你🎵\u{2028}\u{2029}\"")
  }

  @Test func everyScalarBelow0x300ReadsBack() throws {
    for code in UInt32(1)..<0x300 {
      let scalar = try #require(Unicode.Scalar(code))
      let json = JSON.string("abcdef\(Character(scalar))ghijkl")
      #expect(try JSON.parse(json.serialized()) == json)
    }
  }

  @Test(arguments: [Int64.min, -1, 0, 7, 10, 99, Int64.max])
  func integersAreExact(_ value: Int64) throws {
    var writer = JSONWriter()
    writer.int(value)
    #expect(text(writer) == String(value))
    #expect(try JSON.parse(writer.bytes).int64Value == value)
  }

  @Test func nonFiniteDoubleIsNull() {
    var writer = JSONWriter()
    writer.beginArray()
    writer.double(.nan)
    writer.double(-.infinity)
    writer.double(-16)
    writer.endArray()
    #expect(text(writer) == "[null,null,-16]")
  }

  @Test func prettyPrintKeepsShortScalarArraysOnOneLine() {
    let json: JSON = [
      "type": "object", "none": [], "empty": [:], "required": ["text", "voiceId"],
      "nested": [["a": 1], [2, 3]], "mixed": [1, [], [:]],
      "long": .array((10..<40).map { JSON("number \($0)") }.prefix(8).map { $0 }),
    ]
    #expect(
      json.prettyPrinted() == """
        {
          "type": "object",
          "none": [],
          "empty": {},
          "required": ["text", "voiceId"],
          "nested": [
            {
              "a": 1
            },
            [2, 3]
          ],
          "mixed": [1, [], {}],
          "long": [
            "number 10",
            "number 11",
            "number 12",
            "number 13",
            "number 14",
            "number 15",
            "number 16",
            "number 17"
          ]
        }
        """)
  }
}
