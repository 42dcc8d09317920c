/// Finds the asterisks, underscores and tildes that are marks of emphasis (CommonMark 0.31, section 6.2 and appendix).
struct MarkdownEmphasis {
  private struct Run {
    var sign: Unicode.Scalar
    /// What is not used up of it.
    var rest: Range<Int>
    let length: Int
    let canOpen: Bool
    let canClose: Bool
  }

  /// What decides whether a run can close another: its sign, whether it also opens, its length modulo three.
  private struct Kind: Hashable {
    var sign: Unicode.Scalar
    var canOpen: Bool
    var remainder: Int
  }

  private var runs: [Run] = []

  /// Notes the run that begins at `start`; returns where it ends.
  mutating func add(_ text: SourcedText, at start: Int) -> Int {
    let sign = text[start]
    var end = start
    while end < text.count, text[end] == sign { end += 1 }
    let before = Side(start > 0 ? text[start - 1] : " ")
    let after = Side(end < text.count ? text[end] : " ")
    let opens = after != .space && (after != .punctuation || before != .word)
    let closes = before != .space && (before != .punctuation || after != .word)
    let isUnderscore = sign == "_"
    let canOpen = opens && (!isUnderscore || !closes || before == .punctuation)
    let canClose = closes && (!isUnderscore || !opens || after == .punctuation)
    if sign == "~" && end - start > 2 { return end }
    if canOpen || canClose {
      runs.append(Run(sign: sign, rest: start..<end, length: end - start, canOpen: canOpen, canClose: canClose))
    }
    return end
  }

  private enum Side {
    case space, punctuation, word

    init(_ scalar: Unicode.Scalar) {
      if scalar.isSpace {
        self = .space
      } else if scalar.value < 0x80 ? scalar.isMarkdownPunctuation : Self.isPunctuation(scalar) {
        self = .punctuation
      } else {
        self = .word
      }
    }

    private static func isPunctuation(_ scalar: Unicode.Scalar) -> Bool {
      switch scalar.properties.generalCategory {
      case .connectorPunctuation, .dashPunctuation, .openPunctuation, .closePunctuation, .initialPunctuation,
        .finalPunctuation, .otherPunctuation, .mathSymbol, .currencySymbol, .modifierSymbol, .otherSymbol:
        true
      default: false
      }
    }
  }

  /// The signs that are marks.
  func matched() -> [Range<Int>] {
    var matched: [Range<Int>] = []
    var openers: [Run] = []
    /// Below this height of the stack no opener of a kind is left.
    var bottoms: [Kind: Int] = [:]
    for run in runs {
      var closer = run
      let kind = Kind(sign: run.sign, canOpen: run.canOpen, remainder: run.length % 3)
      while closer.canClose, !closer.rest.isEmpty {
        let bottom = min(bottoms[kind] ?? 0, openers.count)
        guard let found = openers[bottom...].lastIndex(where: { Self.match($0, closer) }) else {
          bottoms[kind] = openers.count
          break
        }
        openers.removeSubrange((found + 1)...)
        let count = min(openers[found].rest.count, closer.rest.count, 2)
        let opening = openers[found].rest
        matched.append(opening.upperBound - count..<opening.upperBound)
        matched.append(closer.rest.lowerBound..<closer.rest.lowerBound + count)
        openers[found].rest = opening.lowerBound..<opening.upperBound - count
        closer.rest = closer.rest.lowerBound + count..<closer.rest.upperBound
        if openers[found].rest.isEmpty { openers.removeLast() }
      }
      if closer.canOpen, !closer.rest.isEmpty { openers.append(closer) }
    }
    return matched
  }

  private static func match(_ opener: Run, _ closer: Run) -> Bool {
    guard opener.sign == closer.sign else { return false }
    if opener.sign == "~" { return opener.length == closer.length }
    let isBoth = opener.canClose || closer.canOpen
    return !isBoth || (opener.length + closer.length) % 3 != 0 || opener.length % 3 == 0 && closer.length % 3 == 0
  }
}
