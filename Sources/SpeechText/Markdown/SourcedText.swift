/// Signs with the places in the source they came from.
struct SourcedText {
  private(set) var scalars: [Unicode.Scalar] = []
  private(set) var origins = Passage.Origins()

  var count: Int { scalars.count }
  var isEmpty: Bool { scalars.isEmpty }

  /// The sign at an index; NUL outside.
  subscript(index: Int) -> Unicode.Scalar { scalars.indices.contains(index) ? scalars[index] : "\0" }

  mutating func append(_ scalar: Unicode.Scalar, from source: Range<Int>) {
    scalars.append(scalar)
    origins.starts.append(source.lowerBound)
    origins.ends.append(source.upperBound)
  }

  /// Adds signs of a source as they are there.
  mutating func append(_ stretch: Range<Int>, of source: [Unicode.Scalar]) {
    for index in stretch { append(source[index], from: index..<index + 1) }
  }

  /// Adds signs for a stretch of another text.
  mutating func append(_ signs: [Unicode.Scalar], for stretch: Range<Int>, of other: SourcedText) {
    let source = other.origins.starts[stretch.lowerBound]..<other.origins.ends[stretch.upperBound - 1]
    for sign in signs { append(sign, from: source) }
  }
}
