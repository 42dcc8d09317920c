/// A stretch of text that hangs together: a paragraph, a heading, an item of a list, a cell of a table.
struct Passage {
  /// Where each sign that is read came from, where that is not simply the passage itself.
  struct Origins {
    /// Where the source of a sign begins, and where it ends, in the source's scalars.
    var starts: [Int] = []
    var ends: [Int] = []
  }

  /// What is read, without marks that only shape it.
  var scalars: ArraySlice<Unicode.Scalar>
  /// Of every sign of `scalars`; nil where its index is its place in the source.
  var origins: Origins?
  /// What it is of the source; passages tile it.
  var range: Range<Int>
  /// Whether a long line may go on in the next one, as in text that was wrapped by hand.
  var isWrapped: Bool
  /// How long the reader pauses after it; nil where its last punctuation says so.
  var pauseSeconds: Double?

  /// Where the sign at an index of `scalars` begins in the source; the passage's end for the index behind the last.
  func sourceStart(_ index: Int) -> Int {
    if index >= scalars.endIndex { return range.upperBound }
    return origins.map { $0.starts[index - scalars.startIndex] } ?? index
  }

  /// The source of a stretch of `scalars` that is not empty.
  func source(_ stretch: Range<Int>) -> Range<Int> {
    guard let origins else { return stretch }
    let base = scalars.startIndex
    return origins.starts[stretch.lowerBound - base]..<origins.ends[stretch.upperBound - 1 - base]
  }
}
