extension EnglishReader {
  /// The groups of the telephone number that begins at `index`, digit by digit, with pauses between them: 555-1234,
  /// (555) 123-4567, +44 20 7946 0958; nil where none begins.
  func telephone(at index: Int) -> [(start: Int, reading: Reading)]? {
    guard index == 0 || !signs[index - 1].isPlainWord, let groups = telephoneGroups(from: index) else { return nil }
    return groups.enumerated().map { number, group in
      let isPlus = number == 0 && signs[index] == "+"
      let spoken = (isPlus ? "plus " : "") + NumberWords.digits(signs.text(group))
      let isLast = number + 1 == groups.count
      return (isPlus ? index : group.lowerBound, Reading(spoken, to: group.upperBound, punctuation: isLast ? "" : ","))
    }
  }

  /// The groups of digits of the telephone number that begins at `start`; nil where none does.
  private func telephoneGroups(from start: Int) -> [Range<Int>]? {
    let isInternational = signs[start] == "+"
    let hasParenthesis = signs[start] == "("
    var index = isInternational || hasParenthesis ? start + 1 : start
    var groups: [Range<Int>] = []
    var separators = ""
    while groups.count < 8 {
      let end = signs.end(of: index, \.isDigit)
      guard end > index, end - index <= 15 else { break }
      groups.append(index..<end)
      index = end
      if signs[index] == ")", signs[index + 1] != " " { index += 1 }
      if hasParenthesis, groups.count == 1, signs[index].isDigit { continue }
      guard "-. ()".unicodeScalars.contains(signs[index]) else { break }
      let next = signs[index + 1] == "(" || signs[index] == ")" && signs[index + 1] == " " ? index + 2 : index + 1
      guard signs[next].isDigit else { break }
      separators.unicodeScalars.append(signs[index])
      index = next
    }
    guard let last = groups.last, endsWord(last.upperBound) else { return nil }
    let lengths = groups.map(\.count)
    let digits = lengths.reduce(0, +)
    if isInternational { return (8...15).contains(digits) ? groups : nil }
    if hasParenthesis { return lengths == [3, 3, 4] || lengths == [3, 7] ? groups : nil }
    let isEven = Set(separators).count == 1
    switch lengths {
    case [3, 3, 4], [1, 3, 3, 4]: return isEven ? groups : nil
    case [3, 4]: return separators == "-" ? groups : nil
    case let lengths where lengths.count > 2 && Set(separators) == ["-"] && digits > 6 && !isDate(lengths):
      return groups
    case [10], [11], [7]: return isAskedToCall(start) ? groups : nil
    default: return nil
    }
  }

  private func isDate(_ lengths: [Int]) -> Bool {
    lengths.count == 3 && (lengths[0] == 4 && lengths[1] <= 2 || lengths[2] == 4 && lengths[0] <= 2)
  }

  private func isAskedToCall(_ index: Int) -> Bool {
    ["call", "phone", "tel", "telephone", "dial", "fax", "mobile", "cell", "text"].contains(wordBefore(index))
  }
}
