/// Numbers in Chinese characters.
enum Numeral {
  private static let digits = Array("零一二三四五六七八九".unicodeScalars)
  /// Of a group of four digits, the lowest first.
  private static let places = ["", "十", "百", "千"]
  /// Of the groups, the lowest first.
  private static let groups = ["", "万", "亿", "万亿"]

  /// Digits one by one; in numbers of telephones 1 is yāo.
  static func spelled(_ number: some Sequence<Unicode.Scalar>, isCalled: Bool = false) -> String {
    var text = String.UnicodeScalarView()
    for digit in number where digit.isDigit {
      text.append(isCalled && digit == "1" ? "幺" : digits[Int(digit.value - 0x30)])
    }
    return String(text)
  }

  /// A whole number as one counts: 12030 is 一万二千零三十. `counts` says that things are counted, so that 2 is 两. More
  /// than sixteen digits are said one by one.
  static func counted(_ number: some Collection<Unicode.Scalar>, counts: Bool = false) -> String {
    let number = Array(number.drop { $0 == "0" })
    guard !number.isEmpty else { return "零" }
    guard number.count <= 16 else { return spelled(number) }
    if counts && number == ["2"] { return "两" }
    var text = ""
    var isAfterZero = false
    let groupCount = (number.count + 3) / 4
    for group in (0..<groupCount).reversed() {
      let end = number.count - group * 4
      let part = number[max(0, end - 4)..<end]
      if part.allSatisfy({ $0 == "0" }) {
        isAfterZero = true
        continue
      }
      for (index, digit) in zip(part.indices, part) {
        let place = part.endIndex - 1 - index
        guard digit != "0" else {
          isAfterZero = true
          continue
        }
        if isAfterZero && !text.isEmpty { text += "零" }
        isAfterZero = false
        let isTen = digit == "1" && place == 1 && text.isEmpty
        if !isTen { text += name(digit, place: place, group: group, isAlone: part.dropFirst(index - part.startIndex)) }
        text += places[place]
      }
      // Zeros at the end of a group are not said.
      isAfterZero = false
      text += groups[group]
      if group > 0, number[end] == "0" { isAfterZero = true }
    }
    return text
  }

  /// 2 is 两 before 千, and before 万 and 亿 when it is all of the group.
  private static func name(
    _ digit: Unicode.Scalar, place: Int, group: Int, isAlone part: ArraySlice<Unicode.Scalar>
  ) -> String {
    let isBeforeGroup = group > 0 && place == 0 && part.startIndex == 0
    if digit == "2" && (place == 3 || isBeforeGroup) { return "两" }
    return String(Character(digits[Int(digit.value - 0x30)]))
  }
}
