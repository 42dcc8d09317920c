import JSON
import Testing

@Suite struct ParsingTests {
  @Test func fixturesAreThere() {
    #expect(Fixture.pass.count >= 60)
    #expect(Fixture.fail.count >= 90)
  }

  @Test(arguments: Fixture.pass)
  func validDocumentReadsAsFoundationReadsIt(_ fixture: Fixture) throws {
    let json = try JSON.parse(fixture.bytes)
    #expect(Reference.agrees(json, try Reference.parse(fixture.bytes)))
  }

  @Test(arguments: Fixture.pass)
  func validDocumentSurvivesTheRoundTrip(_ fixture: Fixture) throws {
    let json = try JSON.parse(fixture.bytes)
    let compact = json.serialized()
    #expect(try JSON.parse(compact) == json)
    #expect(try JSON.parse(compact).serialized() == compact)
    #expect(try JSON.parse(json.prettyPrinted()) == json)
  }

  @Test(arguments: Fixture.pass)
  func everyPrefixEndsInAValueOrAnErrorInside(_ fixture: Fixture) throws {
    for count in 0..<fixture.bytes.count {
      do throws(JSONError) {
        _ = try JSON.parse(fixture.bytes[..<count])
      } catch {
        let isCut = [.unexpectedEnd, .empty, .invalidUTF8].contains(error.reason)
        #expect(isCut, "prefix of \(count) bytes: \(error)")
        #expect(error.offset <= count)
      }
    }
  }

  @Test(arguments: Fixture.fail)
  func invalidDocumentIsRefusedForItsReasonAtItsPlace(_ fixture: Fixture) throws {
    let parts = fixture.name.split(separator: "-", maxSplits: 2)
    let error = #expect(throws: JSONError.self) { try JSON.parse(fixture.bytes) }
    #expect(error?.reason.rawValue == String(parts[0]))
    #expect(error?.offset == Int(parts[1]))
    #expect(error?.message.hasSuffix("at byte \(parts[1])") == true)
    #expect(error?.message.utf8.count ?? 0 < 200)
  }

  @Test func errorNamesWhatWasExpectedWhatCameAndWhere() {
    func message(_ text: String) -> String? {
      #expect(throws: JSONError.self) { try JSON.parse(text) }?.description
    }
    #expect(message("[1 2]") == "expected ',' or ']' after an array element, found '2' at byte 3")
    #expect(message("{\"a\"") == "expected ':' after a key, found the end of the document at byte 4")
    #expect(message("\"\u{1}\"") == "expected control characters in a string to be escaped, found byte 0x01 at byte 1")
    #expect(message("[tru e]") == "expected 'true', found a space at byte 4")
  }

  @Test func membersKeepTheirOrderAndStringsTheirEscapes() throws {
    let json = try JSON.parse(#"{"z":"\u00e9\ud83c\udfb5\/","a":["\n\t\"\\"]}"#)
    #expect(json.objectValue?.keys == ["z", "a"])
    #expect(json["z"] == "é🎵/")
    #expect(json["a"]?[0] == "\n\t\"\\")
  }

  @Test func offsetsOfASliceCountFromItsStart() {
    let bytes = Array("xxxx[1,]".utf8)
    let error = #expect(throws: JSONError.self) { try JSON.parse(bytes[4...]) }
    #expect(error?.offset == 3)
  }

  @Test func stringsOfEveryLengthReadBack() throws {
    for filler in ["a", "é", "你", "🎵"] {
      for count in 0..<40 {
        let text = String(repeating: filler, count: count)
        #expect(try JSON.parse("\"\(text)\"") == .string(text))
        #expect(try JSON.parse("[\"\(text)\\n\(text)\"]")[0] == .string(text + "\n" + text))
      }
    }
  }

  @Test func everyByteAtEveryPlaceOfAWordIsJudgedAlike() throws {
    for byte in UInt8.min...UInt8.max {
      for place in 0..<17 {
        var text = [UInt8](repeating: UInt8(ascii: "a"), count: 17)
        text[place] = byte
        let document = [UInt8(ascii: "\"")] + text + [UInt8(ascii: "\"")]
        let isPlain = 0x20..<0x80 ~= byte && byte != UInt8(ascii: "\"") && byte != UInt8(ascii: "\\")
        #expect((try? JSON.parse(document)) == (isPlain ? .string(String(decoding: text, as: UTF8.self)) : nil))
      }
    }
  }
}
