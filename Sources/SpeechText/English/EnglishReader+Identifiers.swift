extension EnglishReader {
  /// Names as programs have them: camelCase, snake_case, SCREAMING_CASE, foo(), object.method, Type::name.
  func identifier(_ chunk: Range<Int>) -> Reading? {
    var end = signs.end(of: chunk.lowerBound) { $0.isPlainWord || $0 == "_" }
    var hasJoint = signs.scalars[chunk.lowerBound..<end].contains("_") || hasHump(chunk.lowerBound..<end)
    var isCalled = false
    while end < chunk.upperBound {
      let joint = signs.end(of: end) { $0 == ":" || $0 == "." || $0 == "-" || $0 == ">" || $0 == "(" || $0 == ")" }
      guard joint > end else { break }
      let text = signs.text(end..<joint)
      if text == "()" {
        isCalled = true
        end = joint
        break
      }
      let isJoint = text == "::" || text == "->" || text == "()." || text == "." && (hasJoint || isCode(end, joint))
      guard isJoint, signs[joint].isPlainLetter || signs[joint] == "_" else { break }
      hasJoint = true
      end = signs.end(of: joint) { $0.isPlainWord || $0 == "_" }
    }
    guard hasJoint || isCalled else { return nil }
    if signs.has("()", at: end) { end += 2 }
    // What follows shows that the run is something else, such as a word with a hyphen.
    guard endsWord(end), signs[end] != "'" || signs[end + 1] != "s" else { return nil }
    return Reading(spelled: words(of: chunk.lowerBound..<end), to: end)
  }

  /// An identifier word by word: its points are said, the signs inside a name are not.
  func words(of stretch: Range<Int>) -> String {
    var words: [String] = []
    var index = stretch.lowerBound
    while index < stretch.upperBound {
      guard signs[index].isPlainWord else {
        if signs[index] == "." { words.append("dot") }
        index += 1
        continue
      }
      let end = min(signs.end(of: index, \.isPlainWord), stretch.upperBound)
      words += label(index..<end)
      index = end
    }
    return words.joined(separator: " ")
  }

  /// Whether the capitals inside a word show that it is made of several: a small letter, then a capital. Names of people
  /// such as McDonald are said as they are.
  private func hasHump(_ run: Range<Int>) -> Bool {
    guard run.count > 3, signs.scalars[run].contains(where: \.isPlainLower) else { return false }
    let isName = signs.has("mc", at: run.lowerBound) || signs.has("mac", at: run.lowerBound)
    for index in run.dropFirst() where signs[index].isPlainUpper && signs[index - 1].isPlainLower {
      if !(isName && index - run.lowerBound < 4) { return true }
    }
    return false
  }

  /// Whether a point between words is that of a program: "object.method()", "self.name", not "end.Next".
  private func isCode(_ point: Int, _ next: Int) -> Bool {
    let end = signs.end(of: next) { $0.isPlainWord || $0 == "_" }
    return signs[point - 1].isPlainWord && (signs[next].isPlainLower || signs[end] == "(" || signs[end] == "_")
  }

  /// Options of commands: --flag, -v.
  func option(at index: Int) -> Reading? {
    guard signs[index] == "-", index == 0 || !signs[index - 1].isPlainWord && signs[index - 1] != "-" else {
      return nil
    }
    let start = signs.end(of: index) { $0 == "-" }
    guard start - index <= 2, signs[start].isPlainLetter else { return nil }
    let end = signs.end(of: start) { $0.isPlainWord || $0 == "-" || $0 == "_" }
    if start - index == 1 {
      // One letter, as short options have it; a word behind a hyphen is just a word.
      guard end == start + 1, index > 0, signs[index - 1] == " " else { return nil }
      return Reading(spelled: "dash " + spelling(start..<end), to: end)
    }
    return Reading(spelled: "dash dash " + words(of: start..<end), to: end)
  }

  /// Tags and handles: #swift, @name, and what else begins with a sign.
  func marked(at index: Int) -> Reading? {
    switch signs[index] {
    case "#", "@":
      guard index == 0 || !signs[index - 1].isPlainWord, signs[index + 1].isPlainWord || signs[index + 1] == "_"
      else { return nil }
      let end = signs.end(of: index + 1) { $0.isPlainWord || $0 == "_" }
      let name = signs[index] == "#" ? "hashtag " : "at "
      return Reading(spelled: name + words(of: index + 1..<end), to: end)
    case "-": return option(at: index)
    case ".", "/", "~": return Names.reading(at: index, in: self) ?? path(at: index)
    case "_":
      let start = signs.end(of: index) { $0 == "_" }
      guard signs[start].isPlainLetter else { return nil }
      return identifier(index..<chunkEnd(index))
    case ":":
      // The name of an emoji has no sound, as the emoji has none.
      let end = signs.end(of: index + 1) { $0.isPlainLower || $0 == "_" }
      guard end > index + 1, signs[end] == ":", index == 0 || signs[index - 1] == " ", !signs[end + 1].isPlainWord
      else {
        return nil
      }
      return Reading("", to: end + 1)
    case "[" where signs[index + 1] == "^" || signs[index + 1].isDigit && signs[index + 1] != "0":
      // A reference to a note isn't said.
      let end = signs.end(of: index + 1) { $0 == "^" || $0.isDigit }
      return signs[end] == "]" && index > 0 && signs[index - 1] != " " ? Reading("", to: end + 1) : nil
    default: return nil
    }
  }

  /// A sign that has a name.
  func symbol(at index: Int) -> Reading? {
    let sign = signs[index]
    if let name = Symbols.greek[sign] {
      if let power = power(at: index + 1) { return Reading(name + " " + power.spoken, to: power.end) }
      return Reading(name, to: index + 1)
    }
    if sign == "№", signs[signs.skipSpaces(index + 1)].isDigit { return Reading("number", to: index + 1) }
    if sign == "+", signs[index + 1] == "+" || index > 0 && signs[index - 1] == "+" { return nil }
    if "=!<>&|".unicodeScalars.contains(sign), let comparison = comparison(at: index) { return comparison }
    if sign == "-", signs[index + 1] == ">" { return Reading("to", to: index + 2) }
    if sign == "°", signs[index + 1] == "C" || signs[index + 1] == "F", endsWord(index + 2) {
      return Reading(signs[index + 1] == "C" ? "degrees celsius" : "degrees fahrenheit", to: index + 2)
    }
    if let name = Symbols.names[sign] { return Reading(name, to: index + 1) }
    if sign == "^", index > 0, signs[index - 1].isPlainWord, !signs[index + 2].isPlainWord,
      let power = signs[index + 1] == "2" ? "squared" : signs[index + 1] == "3" ? "cubed" : nil
    {
      return Reading(power, to: index + 2)
    }
    if sign == "/", isBetweenValues(index) {
      let isDivision = signs[signs.skipSpaces(index + 1)].isDigit
      return Reading(isDivision ? "divided by" : "slash", to: index + 1)
    }
    if let name = Symbols.betweenValues[sign], isBetweenValues(index) { return Reading(name, to: index + 1) }
    return nil
  }

  private func comparison(at index: Int) -> Reading? {
    let comparisons = [
      (">=", "is at least"), ("<=", "is at most"), ("===", "equals"), ("&&", "and"), ("||", "or"),
      ("!==", "is not equal to"), ("==", "equals"),
      ("!=", "is not equal to"), ("=>", "to"),
    ]
    for (sign, name) in comparisons where signs.has(sign, at: index) {
      return Reading(name, to: index + sign.utf8.count)
    }
    // A rule drawn with signs.
    return signs[index] == "=" && index > 0 && signs[index - 1] == "=" ? Reading("", to: index + 1) : nil
  }

  /// Whether a sign stands between numbers or letters of a formula: "5 * 3", "a < b", "7-2".
  func isBetweenValues(_ index: Int) -> Bool {
    var before = index - 1
    while before >= 0, signs[before] == " " { before -= 1 }
    let after = signs.skipSpaces(index + 1)
    guard before >= 0, isValue(endingAt: before), isValue(beginningAt: after) else { return false }
    let isSpaced = before < index - 1 && after > index + 1
    let isTight = before == index - 1 && after == index + 1
    return isSpaced
      || isTight
        && (signs[index] == "^"
          || signs[after].isDigit && (signs[before].isDigit || "-<>".unicodeScalars.contains(signs[index])))
  }

  private func isValue(endingAt index: Int) -> Bool {
    if signs[index] == ")" || signs[index].isDigit || Symbols.greek[signs[index]] != nil { return true }
    return signs[index].isPlainLetter && (index == 0 || !signs[index - 1].isPlainLetter)
  }

  private func isValue(beginningAt index: Int) -> Bool {
    if signs[index] == "(" || signs[index].isDigit || Symbols.greek[signs[index]] != nil { return true }
    return signs[index].isPlainLetter && !signs[index + 1].isPlainLetter
  }
}
