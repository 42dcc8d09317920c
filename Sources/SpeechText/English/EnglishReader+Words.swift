extension EnglishReader {
  /// What begins with a letter.
  func letters(at index: Int) -> Reading? {
    let chunk = index..<chunkEnd(index)
    if let reading = namedMoney(at: index) ?? Names.reading(at: index, in: self) { return reading }
    if let reading = abbreviation(at: index) ?? initials(at: index) ?? address(chunk) { return reading }
    return version(at: index) ?? identifier(chunk) ?? roman(at: index) ?? word(at: index)
  }

  // MARK: Words

  /// A word with its apostrophes and hyphens: "it's", "well-known", "COVID-19".
  private func word(at index: Int) -> Reading {
    var end = index
    var parts: [Reading] = []
    while true {
      let part = parts.isEmpty ? part(at: end) : decade(at: end) ?? ordinal(at: end) ?? part(at: end)
      parts.append(part)
      end = part.end
      guard signs[end] == "-", signs[end + 1].isPlainWord else { break }
      // A difference, as n-1 is.
      if end == index + 1, signs[index].isPlainLower, signs[end + 1].isDigit { break }
      end += 1
    }
    guard parts.count > 1 else { return parts[0] }
    let spoken = parts.map(\.spoken).joined(separator: " ")
    // Phonemes are for all or for none.
    guard parts.contains(where: { $0.phonemes != nil }) else { return Reading(spoken, to: end) }
    let said = parts.map { $0.phonemes ?? LetterNames.phonemes($0.spoken) }
    let phonemes = said.contains { $0 == nil } ? nil : said.flatMap { $0 ?? [] }
    return Reading(spoken, to: end, phonemes: phonemes)
  }

  /// A run of letters and digits, with its apostrophes.
  private func part(at index: Int) -> Reading {
    let end = signs.end(of: index, \.isPlainWord)
    let run = signs.scalars[index..<end]
    if run.contains(where: \.isDigit) { return mixed(index..<end) }
    if let acronym = acronym(index..<end) { return acronym }
    var wordEnd = end
    while signs[wordEnd] == "'", signs[wordEnd + 1].isPlainLetter {
      wordEnd = signs.end(of: wordEnd + 1, \.isPlainLetter)
    }
    let spoken = signs.lower(index..<wordEnd)
    if wordEnd == end, run.count > 1, !Spelling.hasVowel(run), !Lexicon.soundsWithoutVowel.contains(spoken) {
      return Reading(spelled: spelling(index..<end), to: end)
    }
    if let power = power(at: wordEnd) { return Reading(spelled: spoken + " " + power.spoken, to: power.end) }
    let phonemes = isLetterA(index..<wordEnd) ? ["ey1"] : Lexicon.phonemes(of: spoken)
    return Reading(spoken, to: wordEnd, phonemes: phonemes)
  }

  /// Whether an a is the name of the letter: "Plan A", "(a)", "A, B and C".
  private func isLetterA(_ word: Range<Int>) -> Bool {
    guard word.count == 1, signs[word.lowerBound] == "A" || signs[word.lowerBound] == "a" else { return false }
    let before = wordBefore(word.lowerBound)
    if Lexicon.beforeLetters.contains(before) { return true }
    let next = signs[word.upperBound]
    if next == ")" || next == "=" || next == "+" || next == "," || next == ";" || next == ":" { return true }
    guard signs[word.lowerBound] == "A" else { return false }
    if next == "." || next == "?" || next == "!" { return true }
    let isFirst = before.isEmpty
    let after = signs[signs.skipSpaces(next == "\"" ? word.upperBound + 1 : word.upperBound)]
    return !isFirst && !after.isPlainLower && !after.isPlainUpper && after != "\""
  }

  // MARK: Letters

  /// The names of letters and digits: "m p three".
  func spelling(_ stretch: Range<Int>) -> String {
    var names: [String] = []
    for scalar in signs.lower(stretch).unicodeScalars {
      if scalar.isPlainLetter { names.append(String(Character(scalar))) }
      if scalar.isDigit { names.append(NumberWords.digits(String(Character(scalar)))) }
    }
    return names.joined(separator: " ")
  }

  /// Letters and digits in one word: MP3, H2O, A4, i18n.
  private func mixed(_ run: Range<Int>) -> Reading {
    var spoken: [String] = []
    var index = run.lowerBound
    while index < run.upperBound {
      let end = signs.end(of: index) { $0.isDigit == signs[index].isDigit && $0.isPlainWord }
      if signs[index].isDigit {
        let digits = signs.text(index..<end)
        if end - index == 4, let year = Int(digits), (1900...2099).contains(year) {
          spoken.append(NumberWords.year(year))
          index = end
          continue
        }
        let isNumber = end - index <= 2 || end - index == 3 && digits.hasSuffix("00")
        spoken.append(isNumber && !digits.hasPrefix("0") ? NumberWords.cardinal(digits) : NumberWords.digits(digits))
      } else {
        let letters = signs.scalars[index..<end]
        let isSpelled = end - index <= 2 || letters.allSatisfy(\.isPlainUpper) || !Spelling.hasVowel(letters)
        spoken.append(isSpelled ? spelling(index..<end) : signs.lower(index..<end))
      }
      index = end
    }
    if signs[index] == "'", signs[index + 1] == "s", endsWord(index + 2) {
      return Reading(spoken.joined(separator: " ") + "'s", to: index + 2)
    }
    return Reading(spelled: spoken.joined(separator: " "), to: index)
  }

  /// A word of capitals that is spelled out, with what its plural or possessive adds; nil for what is said as a word.
  private func acronym(_ run: Range<Int>) -> Reading? {
    var end = run.upperBound
    var letters = run
    // The plural of capitals: PDFs.
    if run.count > 2, signs[end - 1] == "s", signs.scalars[run.lowerBound..<end - 1].allSatisfy(\.isPlainUpper) {
      letters = run.lowerBound..<end - 1
    }
    guard letters.count > 1, signs.scalars[letters].allSatisfy(\.isPlainUpper) else { return nil }
    let isPlural = letters.count < run.count
    let isPossessive = !isPlural && signs[end] == "'" && signs[end + 1] == "s" && endsWord(end + 2)
    let name = signs.text(letters)
    guard Spelling.isSpelled(name, isShouted: isShouted(letters)) else { return nil }
    if isPossessive { end += 2 }
    let spoken = spelling(letters)
    guard isPlural || isPossessive else { return Reading(spelled: spoken, to: end) }
    let phonemes = LetterNames.phonemes(spoken).map { $0 + LetterNames.plural(after: $0.last ?? "") }
    return Reading(spoken + "'s", to: end, phonemes: phonemes)
  }

  /// Whether the words beside one of capitals are of capitals, too: a headline, not an acronym.
  private func isShouted(_ word: Range<Int>) -> Bool {
    var capitals = 0
    var index = signs.skipSpaces(word.upperBound)
    let next = signs.end(of: index, \.isPlainLetter)
    if next > index + 2, signs.scalars[index..<next].allSatisfy(\.isPlainUpper) { capitals += 1 }
    index = word.lowerBound
    while index > 0, signs[index - 1] == " " { index -= 1 }
    var start = index
    while start > 0, signs[start - 1].isPlainLetter { start -= 1 }
    if index > start + 2, signs.scalars[start..<index].allSatisfy(\.isPlainUpper) { capitals += 1 }
    return capitals > 0
  }

  /// Letters with full stops: "U.S.", "J.R.R.".
  private func initials(at index: Int) -> Reading? {
    var end = index
    var count = 0
    while signs[end].isPlainLetter, signs[end + 1] == "." {
      end += 2
      count += 1
    }
    if count == 1 {
      // One initial of a name.
      guard signs[index].isPlainUpper, signs[end] == " ", signs[end + 1].isPlainUpper,
        signs[index] != "I" || end + 2 < signs.count
      else { return nil }
      return Reading(spelled: spelling(index..<end), to: end)
    }
    guard count > 1 else { return nil }
    if signs[end].isPlainLetter { end += endsWord(end + 1) ? 1 : 0 }
    guard endsWord(end) else { return nil }
    let isPossessive = signs[end] == "'" && signs[end + 1] == "s" && endsWord(end + 2)
    return Reading(spelled: spelling(index..<end), to: isPossessive ? end + 2 : end)
  }

  /// v1.2.3, v2.
  private func version(at index: Int) -> Reading? {
    guard signs[index] == "v" || signs[index] == "V", signs[index + 1].isDigit else { return nil }
    if let dotted = dotted(at: index + 1) { return Reading("version " + dotted.spoken, to: dotted.end) }
    guard let number = number(at: index + 1), endsWord(number.end) else { return nil }
    return Reading("version " + number.spoken, to: number.end)
  }

  // MARK: Short forms

  private func abbreviation(at index: Int) -> Reading? {
    var end = signs.end(of: index) { $0.isPlainLetter || $0 == "." }
    let hasStop = end > index && signs[end - 1] == "."
    if hasStop { end -= 1 }
    while end > index, signs[end - 1] == "." { end -= 1 }
    guard end > index, end - index < 10, endsWord(end) else { return nil }
    let name = signs.text(index..<end)
    let stopEnd = hasStop ? end + 1 : end
    if let reading = calendarName(name, hasStop: hasStop, to: stopEnd) { return reading }
    let isAllCapitals = end - index > 1 && name.unicodeScalars.allSatisfy(\.isPlainUpper)
    guard let reading = Abbreviations.reading(of: name, hasStop: hasStop) else { return nil }
    switch reading {
    case .words(let words):
      // Without their full stop only a capital shows a title.
      if !hasStop, isAllCapitals || signs[index].isPlainLower != Abbreviations.isSmall(name) { return nil }
      return Reading(spelled: words, to: stopEnd)
    case .title(let title, let behindName):
      if !hasStop, isAllCapitals || signs[index].isPlainLower { return nil }
      let isBeforeName = signs[signs.skipSpaces(stopEnd)].isPlainUpper
      return Reading(isBeforeName ? title : behindName, to: stopEnd)
    case .beforeNumber(let words):
      var next = signs.skipSpaces(stopEnd)
      if signs[next] == "(" { next += 1 }
      let isNumber = signs[next].isDigit || signs[next] == "#" || signs[next].isPlainUpper && endsWord(next + 1)
      return isNumber ? Reading(words, to: stopEnd) : nil
    }
  }

  /// Short names of months and days, which need a number beside them where they have no full stop.
  private func calendarName(_ name: String, hasStop: Bool, to end: Int) -> Reading? {
    let short = name.lowercased()
    guard signs[end - name.utf8.count - (hasStop ? 1 : 0)].isPlainUpper, short.utf8.count < 6 else { return nil }
    let next = signs.skipSpaces(signs[end] == "," ? end + 1 : end)
    let isBeforeNumber = signs[next].isDigit
    if let month = Calendar.month(short), month != short {
      let isBehindNumber = wordBefore(end - name.utf8.count).isEmpty && signs[end - name.utf8.count - 2].isDigit
      return isBeforeNumber || isBehindNumber ? Reading(month, to: end) : nil
    }
    guard let day = Calendar.day(short) else { return nil }
    if signs[end] == "-" || signs[end] == "–" {
      let lastEnd = signs.end(of: end + 1, \.isPlainLetter)
      if let last = Calendar.day(signs.lower(end + 1..<lastEnd)) { return Reading(day + " to " + last, to: lastEnd) }
    }
    let monthEnd = signs.end(of: next, \.isPlainLetter)
    let isBeforeMonth = signs[next].isPlainUpper && Calendar.month(signs.lower(next..<monthEnd)) != nil
    return isBeforeNumber || isBeforeMonth ? Reading(day, to: end) : nil
  }

  /// A Roman numeral behind what is counted or a monarch's name.
  private func roman(at index: Int) -> Reading? {
    let end = signs.end(of: index, \.isPlainUpper)
    guard end > index, end - index < 8, endsWord(end), index > 0, signs[index - 1] == " ",
      let value = NumberWords.roman(signs.text(index..<end))
    else { return nil }
    let before = wordBefore(index)
    let isCounted = RomanContexts.counted.contains(before)
    if isCounted && (end - index > 1 || signs[index] != "I" || !signs[signs.skipSpaces(end)].isPlainLower) {
      return Reading(NumberWords.cardinal(value), to: end)
    }
    guard RomanContexts.monarchs.contains(before), value < 40 else { return nil }
    if value == 1, RomanContexts.verbsOfI.contains(wordAfter(end)) { return nil }
    return Reading("the " + NumberWords.ordinal(NumberWords.cardinal(value)), to: end)
  }
}
