import VoiceCatalogue

/// Where sentences end; in Mandarin, clauses: its voices make hardly a pause at a comma.
struct SentenceBorder {
  /// The longest stretch that is spoken in one go, in signs of the text; about.
  static let longest = 300
  /// How many stops, and marks on a letter, are kept together.
  private static let mostStops = 16

  private let text: ArraySlice<Unicode.Scalar>
  private let start: Int
  private let isWrapped: Bool
  private let cutsAtClauses: Bool

  /// Where the sentence that begins at `start` ends, with the spaces and pause marks behind it.
  static func after(_ start: Int, in passage: Passage, language: VoiceLanguage) -> Int {
    let border = SentenceBorder(
      text: passage.scalars, start: start, isWrapped: passage.isWrapped && language == .en,
      cutsAtClauses: language == .zh)
    return border.find()
  }

  private func find() -> Int {
    var index = start
    /// Of the last clause, and of the last space, that is far enough along.
    var clause: Int?
    var space: Int?
    var hasWord = false
    while index < text.endIndex {
      let scalar = text[index]
      if scalar == "[" || scalar == "［", let mark = PauseMark(text, at: index) {
        index = mark.end
        continue
      }
      if scalar.isNewline ? endsLine(at: index) : scalar.endsSentence && endsSentence(at: index) {
        return end(behind: index, closing: !scalar.isNewline)
      }
      if cutsAtClauses, hasWord, scalar.endsClause, endsClause(at: index) { return end(behind: index, closing: true) }
      if !hasWord { hasWord = scalar.isPlainWord || scalar.value > 0x2fff && scalar.properties.isAlphabetic }
      if index - start >= Self.longest { return clause ?? space ?? beforeMarks(index) }
      if index - start >= Self.longest / 2 {
        if scalar.endsClause, endsClause(at: index) {
          clause = end(behind: index, closing: true)
        } else if scalar.isSpace {
          space = index + 1
        }
      }
      index += 1
    }
    return text.endIndex
  }

  /// A cut anywhere, but not between a letter and its marks.
  private func beforeMarks(_ index: Int) -> Int {
    var cut = index
    while index - cut < Self.mostStops, text[cut].isMark { cut -= 1 }
    return text[cut].isMark ? index : cut
  }

  /// Where what belongs to a sentence ends, behind its last stop at `index`.
  private func end(behind index: Int, closing: Bool) -> Int {
    var end = index + 1
    if closing {
      while end < text.endIndex, end - index < Self.mostStops, text[end].endsSentence || text[end].closesQuotation {
        end += 1
      }
    }
    while end < text.endIndex {
      if text[end].isSpace {
        end += 1
      } else if let mark = PauseMark(text, at: end) {
        end = mark.end
      } else {
        break
      }
    }
    return end
  }

  private func next(_ index: Int) -> Unicode.Scalar? { index < text.endIndex ? text[index] : nil }

  private func endsClause(at index: Int) -> Bool {
    guard let following = next(index + 1) else { return true }
    if cutsAtClauses, text[index].value > 0x7f {
      return !following.endsClause && !following.endsSentence
    }
    return following.isSpace || following.closesQuotation || text[index].value > 0x7f
      || following.value > 0x7f && text[index] != ":"
  }

  // MARK: Lines

  /// Lines at least this long may have been broken only because they were full.
  private static let wrappedLength = 50

  private func endsLine(at index: Int) -> Bool {
    guard isWrapped else { return true }
    var length = 0
    while length < Self.wrappedLength, index - length > text.startIndex, !text[index - length - 1].isNewline {
      length += 1
    }
    var following = index + 1
    while let scalar = next(following), scalar.isSpace { following += 1 }
    guard let first = next(following), !beginsItem(at: following) else { return true }
    let isContinued = first.properties.isLowercase && index > text.startIndex && text[index - 1].endsClause
    return length < Self.wrappedLength && !isContinued
  }

  /// Whether an item of a list, or a quotation of mail, begins here.
  private func beginsItem(at index: Int) -> Bool {
    var end = index
    switch text[index] {
    case "-", "*", "+", "•", "‣", "▪", "–", "#", ">", "|": end += 1
    default:
      while let scalar = next(end), scalar.isDigit, end - index < 4 { end += 1 }
      guard end > index, let scalar = next(end), scalar == "." || scalar == ")" else { return false }
      end += 1
    }
    return next(end)?.isSpace ?? true
  }

  // MARK: Stops

  private func endsSentence(at index: Int) -> Bool {
    if text[index].endsSentenceAtOnce { return true }
    var last = index
    while last - index < Self.mostStops, next(last + 1)?.endsSentence == true { last += 1 }
    let stop = text[last]
    if stop.endsSentenceAtOnce { return true }
    var following = last + 1
    while following - last < Self.mostStops, next(following)?.closesQuotation == true { following += 1 }
    guard let first = next(following) else { return true }
    guard first.isSpace else { return stop != "." && first.isHanzi }
    while let scalar = next(following), scalar.isSpace, !scalar.isNewline { following += 1 }
    guard let first = next(following), !first.isNewline else { return true }
    // A formula goes on: 5! = 120.
    if first == "." || "=+<>×÷".unicodeScalars.contains(first) { return false }
    if stop != "." && stop != "…" { return !first.properties.isLowercase }
    // Several stops are an ellipsis, which no abbreviation ends with.
    if stop == "…" || last > start && text[last - 1] == "." { return true }
    return !isAbbreviation(at: last, following)
  }

  /// Whether the full stop at `index` only shortens a word, before what begins at `following`.
  private func isAbbreviation(at index: Int, _ following: Int) -> Bool {
    var first = index
    while first > start, index - first < 12, isPartOfWord(text[first - 1]) { first -= 1 }
    guard first < index else { return false }
    if isItemNumber(first..<index) { return true }
    let scalars = text[first..<index]
    let word = String(String.UnicodeScalarView(scalars))
    let isCapital = word.unicodeScalars.first?.properties.isUppercase == true
    let following = wordBeginning(at: following)
    let startsLower = following.unicodeScalars.first?.properties.isLowercase == true
    if scalars.count == 1, isCapital { return !SentenceStarts.words.contains(following) || word == "I" && startsLower }
    switch Abbreviations.stop(of: word) {
    case .never: return true
    case .perhaps: return startsLower || !SentenceStarts.words.contains(following)
    case .beforeCapital:
      let name = following.lowercased()
      let isDate = Calendar.months.contains(name) || name.hasSuffix("day") && name.utf8.count > 5
      return following.unicodeScalars.first?.properties.isUppercase != true || isDate
    case .beforeNumber: return following.unicodeScalars.first?.isDigit == true || startsLower
    case nil: return isInitials(scalars) && (startsLower || !SentenceStarts.words.contains(following))
    }
  }

  private func isPartOfWord(_ scalar: Unicode.Scalar) -> Bool {
    scalar == "." || scalar.isDigit || scalar.properties.isAlphabetic
  }

  /// The number of an item of a list: nothing but space stands before it in its line.
  private func isItemNumber(_ word: Range<Int>) -> Bool {
    guard word.count <= 3, text[word].allSatisfy(\.isDigit) else { return false }
    var before = word.lowerBound
    while before > start, text[before - 1] == " " || text[before - 1] == "\t" { before -= 1 }
    return before == start || text[before - 1].isNewline
  }

  /// Letters with full stops between them: U.S, J.R.R.
  private func isInitials(_ word: ArraySlice<Unicode.Scalar>) -> Bool {
    guard word.count >= 3 else { return false }
    return word.enumerated().allSatisfy { $0.offset % 2 == 0 ? $0.element.properties.isAlphabetic : $0.element == "." }
  }

  /// The word that begins at `start`, behind what opens a quotation.
  private func wordBeginning(at start: Int) -> String {
    var index = start
    while let scalar = next(index), scalar == "\"" || scalar == "“" || scalar == "‘" || scalar == "(" { index += 1 }
    var word = ""
    while let scalar = next(index), index - start < 16, isPartOfWord(scalar) || scalar == "'" || scalar == "’" {
      word.unicodeScalars.append(scalar == "’" ? "'" : scalar)
      index += 1
    }
    return word
  }
}
