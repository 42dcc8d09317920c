/// The runs of backticks in a text, for code spans.
struct Backticks {
  /// The beginnings of the runs of each length, the last first.
  private var starts: [Int: [Int]] = [:]
  private var lengths: [Int: Int] = [:]

  init(_ text: [Unicode.Scalar]) {
    var index = 0
    while index < text.count {
      guard text[index] == "`" else {
        index += 1
        continue
      }
      let start = index
      while index < text.count, text[index] == "`" { index += 1 }
      lengths[start] = index - start
      starts[index - start, default: []].append(start)
    }
    for length in starts.keys { starts[length]?.reverse() }
  }

  /// The length of the run that begins at `index`; one where an escape took its beginning.
  func length(at index: Int) -> Int { lengths[index] ?? 1 }

  /// Where the next run of the same length begins. To be asked from the front to the back.
  mutating func close(of index: Int, length: Int) -> Int? {
    while let last = starts[length]?.last, last <= index { starts[length]?.removeLast() }
    return starts[length]?.last
  }
}
