/// Reads numbers with all that belongs to them: signs, units, dates, times, telephone numbers.
struct NumberReader {
  /// What a number is said as, in characters, and where it ends.
  struct Reading: Equatable {
    var text: String
    var end: Int
    /// Digits one by one, or a date.
    var isDigits = false
  }

  /// A number as it is written.
  struct Written {
    var whole: [Unicode.Scalar]
    var fraction: [Unicode.Scalar] = []
    var end: Int

    /// What is said for it.
    func spoken(counts: Bool = false) -> String {
      let text = Numeral.counted(whole, counts: counts && fraction.isEmpty)
      return fraction.isEmpty ? text : text + "点" + Numeral.spelled(fraction)
    }
  }

  /// Full-width forms have become the plain ones.
  let text: [Unicode.Scalar]

  /// The number that begins at `start`; nil when none does.
  func read(at start: Int) -> Reading? {
    guard let first = self[start] else { return nil }
    if first.isDigit { return unsigned(start, sign: "") }
    if let amount = money(start) { return amount }
    guard first == "-" || first == "−" || first == "±" || first == "+", self[start + 1]?.isDigit == true else {
      return nil
    }
    // 3-5 and A-5 are no negative numbers.
    if let before = self[start - 1], before.isDigit || before.isLatin || before == "%" { return nil }
    let sign = first == "±" ? "正负" : first == "+" ? "正" : isTemperature(start + 1) ? "零下" : "负"
    return unsigned(start + 1, sign: sign)
  }

  subscript(_ index: Int) -> Unicode.Scalar? { text.indices.contains(index) ? text[index] : nil }

  // MARK: - Kinds of numbers

  private func unsigned(_ start: Int, sign: String) -> Reading? {
    let digits = run(start)
    if sign.isEmpty {
      if let reading = date(start) ?? clock(start) ?? telephone(start) ?? year(start) ?? name(start) { return reading }
    }
    if let reading = ratio(start) ?? fraction(start, sign) ?? version(start) { return reading }
    guard let number = number(start) else {
      return Reading(text: Numeral.spelled(text[digits]), end: digits.upperBound, isDigits: true)
    }
    return range(number, sign) ?? measured(number, sign)
  }

  /// ￥5, $3.5万: the unit is said last.
  private func money(_ start: Int) -> Reading? {
    for (mark, name) in MeasureTable.currencies where has(mark, at: start) {
      let digits = start + mark.unicodeScalars.count
      guard self[digits]?.isDigit == true, let number = number(digits) else { continue }
      let (magnitude, end) = magnitude(number.end)
      let isLarge = !magnitude.isEmpty
      if !isLarge, name == "元", number.fraction.count == 2 { return coins(number) }
      let isSaidTwice = has("元", at: end) || name == "美元" && has("美元", at: end)
      return Reading(text: number.spoken(counts: true) + magnitude + (isSaidTwice ? "" : name), end: end)
    }
    return nil
  }

  /// ￥12.58 is 十二元五角八分.
  private func coins(_ number: Written) -> Reading {
    var spoken = Numeral.counted(number.whole, counts: true) + "元"
    let (tenth, hundredth) = (number.fraction[0], number.fraction[1])
    if tenth != "0" { spoken += Numeral.counted([tenth], counts: true) + "角" }
    if tenth == "0" && hundredth != "0" { spoken += "零" }
    if hundredth != "0" { spoken += Numeral.counted([hundredth]) + "分" }
    return Reading(text: spoken, end: has("元", at: number.end) ? number.end + 1 : number.end)
  }

  /// 2024-05-17, 2024/5/17, 2024.5.17, 2024-05.
  private func date(_ start: Int) -> Reading? {
    let year = run(start)
    guard year.count == 4, let mark = self[year.upperBound], mark == "-" || mark == "/" || mark == "." else {
      return nil
    }
    let month = run(year.upperBound + 1)
    guard (1...2).contains(month.count), (1...12).contains(value(month)) else { return nil }
    var spoken = Numeral.spelled(text[year]) + "年" + Numeral.counted(text[month]) + "月"
    guard self[month.upperBound] == mark, self[month.upperBound + 1]?.isDigit == true else {
      let isMonth = mark == "-" && month.count == 2 && text[month.lowerBound] == "0"
      return isMonth ? Reading(text: spoken, end: month.upperBound, isDigits: true) : nil
    }
    let day = run(month.upperBound + 1)
    guard (1...2).contains(day.count), (1...31).contains(value(day)) else { return nil }
    spoken += Numeral.counted(text[day]) + "日"
    return Reading(text: spoken, end: day.upperBound, isDigits: true)
  }

  /// 10:30, 10:30:05.
  private func clock(_ start: Int) -> Reading? {
    let hour = run(start)
    guard (1...2).contains(hour.count), value(hour) <= 24, self[hour.upperBound] == ":", !isScore(start) else {
      return nil
    }
    let minute = run(hour.upperBound + 1)
    guard minute.count == 2, value(minute) < 60 else { return nil }
    var spoken = Numeral.counted(text[hour], counts: true) + "点"
    var end = minute.upperBound
    let isWhole = value(minute) == 0
    var second: Range<Int>?
    if self[end] == ":", run(end + 1).count == 2 {
      second = run(end + 1)
      end += 3
    }
    if !isWhole || second != nil { spoken += small(minute) + "分" }
    if let second { spoken += small(second) + "秒" }
    return Reading(text: spoken, end: end)
  }

  /// Below ten, with the zero in front: 05 is 零五.
  private func small(_ digits: Range<Int>) -> String {
    (value(digits) < 10 && value(digits) > 0 ? "零" : "") + Numeral.counted(text[digits])
  }

  /// Numbers that reach a person, and what a word before them says is a name: 1 is yāo.
  private func telephone(_ start: Int) -> Reading? {
    var groups = [run(start)]
    while let last = groups.last, self[last.upperBound] == "-" || self[last.upperBound] == " ",
      self[last.upperBound + 1]?.isDigit == true
    {
      let isSpace = self[last.upperBound] == " "
      let next = run(last.upperBound + 1)
      if isSpace && next.count < 3 { break }
      groups.append(next)
    }
    let lengths = groups.map(\.count)
    let isMobile = lengths == [11] && has("1", at: start) || lengths == [3, 4, 4] && has("1", at: start)
    let isFixed =
      lengths.count == 2 && (3...4).contains(lengths[0]) && has("0", at: start) && (7...8).contains(lengths[1])
    let isService = lengths == [3, 3, 4] || lengths == [3, 4, 3]
    if isMobile || isFixed || isService {
      let end = groups[groups.count - 1].upperBound
      return Reading(text: Numeral.spelled(text[start..<end], isCalled: true), end: end, isDigits: true)
    }
    guard groups[0].count >= 3, isNumbered(start), self[groups[0].upperBound] != "." else { return nil }
    return Reading(text: Numeral.spelled(text[groups[0]], isCalled: true), end: groups[0].upperBound, isDigits: true)
  }

  /// 2024年, 2020-2024年: digit by digit; 2000年前 and 5000年 are counted.
  private func year(_ start: Int) -> Reading? {
    let first = run(start)
    guard first.count == 4, value(first) >= 1000, value(first) < 3000 else { return nil }
    if has("年", at: first.upperBound) {
      let isSpan =
        value(first) % 100 == 0 && ["前", "的历史", "历史", "来", "以来", "间"].contains { has($0, at: first.upperBound + 1) }
      return isSpan
        ? nil : Reading(text: Numeral.spelled(text[first]) + "年", end: first.upperBound + 1, isDigits: true)
    }
    guard let mark = self[first.upperBound], Self.ranges.contains(mark) else { return nil }
    let second = run(first.upperBound + 1)
    guard second.count == 4, has("年", at: second.upperBound) else { return nil }
    let spoken = Numeral.spelled(text[first]) + "到" + Numeral.spelled(text[second]) + "年"
    return Reading(text: spoken, end: second.upperBound + 1, isDigits: true)
  }

  /// 007, and what stands with Latin letters: A380, G1024.
  private func name(_ start: Int) -> Reading? {
    let digits = run(start)
    let isLeadingZero = digits.count > 1 && text[start] == "0"
    let isModel =
      digits.count >= 3
      && (self[start - 1]?.isLatin == true || has("-", at: start - 1) && self[start - 2]?.isLatin == true)
    let isLong = digits.count > 16
    guard isLeadingZero && !has(".", at: digits.upperBound) || isModel || isLong else { return nil }
    return Reading(text: Numeral.spelled(text[digits]), end: digits.upperBound, isDigits: true)
  }

  /// 3:2, and 3-2 where a score is told.
  private func ratio(_ start: Int) -> Reading? {
    let first = run(start)
    guard let mark = self[first.upperBound], mark == ":" || mark == "-" && isScore(start) else { return nil }
    guard self[first.upperBound + 1]?.isDigit == true, let number = number(start), number.fraction.isEmpty,
      let second = self.number(number.end + 1)
    else { return nil }
    return Reading(text: number.spoken() + "比" + second.spoken(), end: second.end)
  }

  /// 1/2.
  private func fraction(_ start: Int, _ sign: String) -> Reading? {
    let first = run(start)
    guard has("/", at: first.upperBound), self[first.upperBound + 1]?.isDigit == true else { return nil }
    let second = run(first.upperBound + 1)
    guard second.count <= 4, value(second) > 0, !has("/", at: second.upperBound) else { return nil }
    return Reading(
      text: sign + Numeral.counted(text[second]) + "分之" + Numeral.counted(text[first]), end: second.upperBound)
  }

  /// 1.2.3, and addresses of machines.
  private func version(_ start: Int) -> Reading? {
    var parts = [run(start)]
    while let last = parts.last, has(".", at: last.upperBound), self[last.upperBound + 1]?.isDigit == true {
      parts.append(run(last.upperBound + 1))
    }
    guard parts.count > 2 else { return nil }
    let names = parts.map { $0.count < 3 ? Numeral.counted(text[$0]) : Numeral.spelled(text[$0]) }
    return Reading(text: names.joined(separator: "点"), end: parts[parts.count - 1].upperBound, isDigits: true)
  }

  /// 3-5, 3%~5%.
  private func range(_ first: Written, _ sign: String) -> Reading? {
    var end = first.end
    let part = self[end].flatMap { MeasureTable.parts[$0] }
    if part != nil { end += 1 }
    guard let mark = self[end], Self.ranges.contains(mark) else { return nil }
    let isDouble = mark == "—" && has("—", at: end + 1)
    let isNegative = !isDouble && has("-", at: end + 1)
    let start = end + (isDouble || isNegative ? 2 : 1)
    guard self[start]?.isDigit == true, let second = number(start) else { return nil }
    if has("=", at: second.end) { return Reading(text: sign + first.spoken() + "减" + second.spoken(), end: second.end) }
    let rest = measured(second, isNegative ? (isTemperature(start) ? "零下" : "负") : "")
    // 3-5% is 百分之三到百分之五 as well.
    let lead = part ?? self[second.end].flatMap { MeasureTable.parts[$0] } ?? ""
    return Reading(text: sign + lead + first.spoken() + "到" + rest.text, end: rest.end)
  }

  /// A number with its unit.
  private func measured(_ number: Written, _ sign: String) -> Reading {
    if let next = self[number.end], let part = MeasureTable.parts[next] {
      return Reading(text: part + sign + number.spoken(), end: number.end + 1)
    }
    let (magnitude, end) = magnitude(number.end)
    for (mark, name) in MeasureTable.units where has(mark, at: end) {
      let after = end + mark.unicodeScalars.count
      if let last = mark.unicodeScalars.last, last.isLatin, let next = self[after], next.isLatin || next.isDigit {
        continue
      }
      let counts = magnitude.isEmpty && !name.hasPrefix("摄氏") && !name.hasPrefix("华氏")
      return Reading(text: sign + number.spoken(counts: counts) + magnitude + name, end: after)
    }
    let counts = sign.isEmpty && isCounted(end)
    return Reading(
      text: sign + number.spoken(counts: magnitude.isEmpty ? counts : magnitude != "百" && magnitude != "十") + magnitude,
      end: end)
  }

  // MARK: - Parts

  private static let ranges: Set<Unicode.Scalar> = ["-", "–", "—", "~", "～", "至"]

  /// The digits from here on.
  func run(_ start: Int) -> Range<Int> {
    var end = start
    while self[end]?.isDigit == true { end += 1 }
    return start..<max(start, end)
  }

  /// A number with commas between thousands and with a decimal part; nil when its digits don't make one.
  private func number(_ start: Int) -> Written? {
    let digits = run(start)
    guard !digits.isEmpty else { return nil }
    var written = Written(whole: Array(text[digits]), end: digits.upperBound)
    if digits.count <= 3 {
      while has(",", at: written.end), run(written.end + 1).count == 3 {
        written.whole += text[run(written.end + 1)]
        written.end += 4
      }
    }
    if has(".", at: written.end), self[written.end + 1]?.isDigit == true {
      let fraction = run(written.end + 1)
      written.fraction = Array(text[fraction])
      written.end = fraction.upperBound
    }
    return written
  }

  /// 万 and the like after a number.
  private func magnitude(_ start: Int) -> (name: String, end: Int) {
    var end = start
    while let next = self[end], "十百千万亿萬億".unicodeScalars.contains(next) { end += 1 }
    guard end > start, text[start] != "十" || end > start + 1 else { return ("", start) }
    let name = String(String.UnicodeScalarView(text[start..<end].map { $0 == "萬" ? "万" : $0 == "億" ? "亿" : $0 }))
    return (name, end)
  }

  private func value(_ digits: Range<Int>) -> Int {
    text[digits].prefix(9).reduce(0) { $0 * 10 + Int($1.value - 0x30) }
  }

  func has(_ other: String, at start: Int) -> Bool {
    var index = start
    for scalar in other.unicodeScalars {
      guard self[index] == scalar else { return false }
      index += 1
    }
    return true
  }

  /// Whether what comes at `end` is counted.
  private func isCounted(_ end: Int) -> Bool {
    guard let next = self[end], MeasureTable.counted.contains(next) else { return false }
    return !has("分之", at: end) && !has("第", at: (text[..<end].lastIndex { !$0.isDigit }) ?? -1)
  }

  private func isTemperature(_ start: Int) -> Bool {
    guard let number = number(start) else { return false }
    return ["℃", "°C", "℉", "°F", "摄氏度", "华氏度"].contains { has($0, at: number.end) }
  }

  /// Whether a score is told just before: 以3:2, 比分3-2.
  private func isScore(_ start: Int) -> Bool {
    let before = String(
      String.UnicodeScalarView(text[max(text.startIndex, start - 4)..<start].filter { $0 != " " && $0 != ":" }))
    return ["以", "比分", "比分为", "比分是", "战成", "战胜", "比例为", "比例是", "比例"].contains { before.hasSuffix($0) }
  }

  /// Whether a word just before says that digits are a name: 电话是, 房间.
  private func isNumbered(_ start: Int) -> Bool {
    var end = start
    while end > text.startIndex, MeasureTable.between.contains(text[end - 1]) { end -= 1 }
    let before = String(String.UnicodeScalarView(text[max(text.startIndex, end - 3)..<start]))
    return MeasureTable.numbered.contains { before.contains($0) }
  }
}
