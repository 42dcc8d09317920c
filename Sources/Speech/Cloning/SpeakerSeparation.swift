// In: the voiced frames of a recording. Out: how far apart the two groups lie that its stretches fall into most easily.
// Stretches of one person differ by what is said, those of two by who says it. Clusters by H. Steinhaus' and S. Lloyd's
// method of two means, begun from the two stretches that are furthest apart.

/// Whether there may be more than one person in a recording.
struct SpeakerSeparation: Sendable, Equatable {
  /// Voiced frames of a stretch: half a second, some syllables.
  private static let stretch = 100
  /// A person who says less than this part is not found.
  private static let leastPart = 0.2
  private static let rounds = 20
  /// How many octaves of f0 count as much as a column's deviation.
  private static let octave: Float = 0.25

  /// Root mean square over the cepstral coefficients of the distance between the groups, in deviations.
  private(set) var spectrum: Float = 0
  /// Distance between the groups' mean f0, in octaves.
  private(set) var octaves: Float = 0

  /// Both at once: one person's stretches differ in what is said, or in pitch where they are lively, but rarely in both as
  /// much as two persons'.
  var distance: Double { Double(spectrum * octaves) }

  /// Nothing to tell apart when there is too little speech. `octaves` are log2 of f0, one for each row of `cepstra`.
  init(cepstra: FrameMatrix, octaves: [Float]) {
    let count = cepstra.count / Self.stretch
    guard count >= 4 else { return }
    let deviation = cepstra.deviation.map { max($0, 1e-3) }
    let width = cepstra.width + 1
    let rows = FrameMatrix(
      width: width,
      values: (0..<cepstra.count).flatMap { row in
        (0..<cepstra.width).map { cepstra.values[row * cepstra.width + $0] / deviation[$0] }
          + [octaves[row] / Self.octave]
      })
    let stretches = FrameMatrix(
      width: width,
      values: (0..<count).flatMap { rows.rows(Array(($0 * Self.stretch)..<(($0 + 1) * Self.stretch))).mean })
    let isFirst = Self.groups(stretches)
    let first = (0..<count).filter { isFirst[$0] }
    let second = (0..<count).filter { !isFirst[$0] }
    guard Double(min(first.count, second.count)) >= Self.leastPart * Double(count) else { return }
    let (one, other) = (stretches.rows(first).mean, stretches.rows(second).mean)
    var sum: Float = 0
    for column in 0..<cepstra.width { sum += (one[column] - other[column]) * (one[column] - other[column]) }
    spectrum = (sum / Float(cepstra.width)).squareRoot()
    self.octaves = abs(one[width - 1] - other[width - 1]) * Self.octave
  }

  /// Two groups: which rows are in the first.
  private static func groups(_ rows: FrameMatrix) -> [Bool] {
    func distance(_ row: Int, _ point: ArraySlice<Float>) -> Float {
      zip(rows.values[(row * rows.width)..<((row + 1) * rows.width)], point).reduce(0) {
        $0 + ($1.0 - $1.1) * ($1.0 - $1.1)
      }
    }
    func point(_ row: Int) -> ArraySlice<Float> { rows.values[(row * rows.width)..<((row + 1) * rows.width)] }
    var ends = (0, 0)
    var furthest: Float = -1
    for row in 0..<rows.count {
      for other in 0..<row {
        let apart = distance(row, point(other))
        if apart > furthest { (furthest, ends) = (apart, (other, row)) }
      }
    }
    var centers = (point(ends.0), point(ends.1))
    var isFirst = [Bool](repeating: false, count: rows.count)
    for _ in 0..<Self.rounds {
      let next = (0..<rows.count).map { distance($0, centers.0) <= distance($0, centers.1) }
      if next == isFirst { break }
      isFirst = next
      let members = (isFirst.indices.filter { isFirst[$0] }, isFirst.indices.filter { !isFirst[$0] })
      guard !members.0.isEmpty, !members.1.isEmpty else { break }
      centers = (rows.rows(members.0).mean[...], rows.rows(members.1).mean[...])
    }
    return isFirst
  }
}
