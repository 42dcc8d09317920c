import KlangProtocol
import Speech

/// The text of a task, and where in it words stand, as clients count: in UTF-16 code units.
struct TextPlaces {
  private let scalars: [Unicode.Scalar]
  /// The last place that was asked for, in scalars and in code units. Places are asked for in order.
  private var place = (scalars: 0, units: 0)

  /// Of a text.
  init(_ text: String) { scalars = Array(text.unicodeScalars) }

  /// When a word is heard, as a result says it. Marks come in the order of the text.
  mutating func timing(_ mark: SpeechMark) -> WordTiming {
    if mark.range.lowerBound < place.scalars { place = (0, 0) }
    for scalar in scalars[place.scalars..<mark.range.lowerBound] { place.units += UTF16.width(scalar) }
    place.scalars = mark.range.lowerBound
    var timing = WordTiming()
    timing.text = text(mark.range)
    timing.offset = place.units
    timing.length = scalars[mark.range].reduce(0) { $0 + UTF16.width($1) }
    timing.start = Self.rounded(mark.start)
    timing.end = Self.rounded(mark.end)
    timing.phonemes = mark.phonemes.map { phoneme in
      var timing = PhonemeTiming()
      timing.symbol = phoneme.symbol
      timing.start = Self.rounded(phoneme.start)
      timing.end = Self.rounded(phoneme.end)
      return timing
    }
    return timing
  }

  /// To a tenth of a millisecond.
  private static func rounded(_ seconds: Double) -> Double { (seconds * 10_000).rounded() / 10_000 }

  /// What stands in a range.
  func text(_ range: Range<Int>) -> String {
    var text = ""
    text.unicodeScalars.append(contentsOf: scalars[range])
    return text
  }

  /// What stands between two words, or before the first and behind the last.
  func between(_ before: SpeechMark?, _ next: SpeechMark?) -> ArraySlice<Unicode.Scalar> {
    let start = before?.range.upperBound ?? 0
    return scalars[start..<max(start, next?.range.lowerBound ?? scalars.count)]
  }
}
