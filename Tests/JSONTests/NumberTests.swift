import JSON
import Testing

@Suite struct NumberTests {
  @Test(arguments: [
    ("0", 0), ("-0", 0), ("1", 1), ("-17", -17), ("1.0", 1), ("1e2", 100), ("1.50e1", 15), ("100e-2", 1),
    ("0e999999999999999999999999", 0), ("0.000", 0), ("-0.0e5", 0), ("0.001e3", 1), ("12000e-3", 12),
    ("9007199254740993", 9_007_199_254_740_993), ("9007199254740993.0", 9_007_199_254_740_993),
    ("9223372036854775807", Int64.max), ("-9223372036854775808", Int64.min),
    ("9223372036854775807.000", Int64.max), ("-9.223372036854775808e18", Int64.min),
    ("0.9223372036854775807e19", Int64.max),
  ])
  func integerIsExact(_ literal: String, _ expected: Int64) throws {
    let number = try #require(JSON.Number(literal: literal))
    #expect(number.int64 == expected)
    #expect(number.int == Int(expected))
    #expect(number.isInteger)
  }

  @Test(arguments: [
    "9223372036854775808", "-9223372036854775809", "9223372036854775808.0", "1e19", "1e99999999999999999999", "1e400",
    "1234567890123456789012345678901234567890",
  ])
  func integerBeyondTheRangeIsNoInt64(_ literal: String) throws {
    let number = try #require(JSON.Number(literal: literal))
    #expect(number.int64 == nil)
    #expect(number.isInteger)
  }

  @Test(arguments: ["0.5", "1e-2", "15e-1", "9007199254740993.5", "1e-99999999999999999999", "-0.1"])
  func fractionIsNoInteger(_ literal: String) throws {
    let number = try #require(JSON.Number(literal: literal))
    #expect(number.int64 == nil)
    #expect(!number.isInteger)
  }

  @Test(arguments: ["", " 1", "1 ", "01", "+1", ".5", "1.", "1e", "-", "0x1", "NaN", "1_0", "1,0", "１", "1\0"])
  func literalOutsideTheGrammarIsRefused(_ literal: String) {
    #expect(JSON.Number(literal: literal) == nil)
  }

  @Test func literalComesOutAsItWentIn() throws {
    let text = "[1.0,1e2,1E+02,-0,-0.0,100,1234567890123456789012345678901234567890,1e400]"
    #expect(try JSON.parse(text).description == text)
    #expect(try JSON.parse("1") != JSON.parse("1.0"))
  }

  @Test(arguments: [
    (1.0, "1"), (-1, "-1"), (0, "0"), (-0.0, "-0"), (0.1, "0.1"), (1.5, "1.5"), (1e21, "1e+21"),
    (.leastNonzeroMagnitude, "5e-324"),
    (.greatestFiniteMagnitude, "1.7976931348623157e+308"), (48000, "48000"),
  ])
  func doubleIsWrittenShort(_ value: Double, _ literal: String) throws {
    #expect(JSON.Number(value).literal == literal)
    #expect(try #require(JSON.Number(literal: literal)).double.bitPattern == value.bitPattern)
  }

  @Test func anyDoubleReadsBackTheSame() throws {
    var generator = SplitMix(state: 7)
    for _ in 0..<20_000 {
      let value = Double(bitPattern: generator.next())
      guard let number = JSON.Number(finite: value) else { continue }
      #expect(JSON.Number(literal: number.literal)?.double.bitPattern == value.bitPattern)
    }
  }

  @Test func numberBeyondDoublesHasALiteralButNoDoubleValue() throws {
    let json = try JSON.parse("[1e400,-1e400,1e-400]")
    #expect(json[0]?.doubleValue == nil)
    #expect(json[1]?.doubleValue == nil)
    #expect(json[2]?.doubleValue == 0)
    #expect(JSON.Number(literal: "1e400")?.double == .infinity)
    #expect(JSON.Number(literal: "-1e400")?.double == -.infinity)
  }

  @Test func infinityAndNaNBecomeNullOrNil() {
    #expect(JSON(Double.infinity) == .null)
    #expect(JSON(Double.nan) == .null)
    #expect(JSON.Number(finite: -.infinity) == nil)
  }

  @Test func typeNameTellsIntegersFromNumbers() throws {
    let json = try JSON.parse("[null,true,1,1.0,1e30,1.5,\"\",[],{}]")
    #expect(
      json.arrayValue?.map(\.typeName)
        == ["null", "boolean", "integer", "integer", "integer", "number", "string", "array", "object"])
  }
}
