/// When each picture is shown, as an expression of its number `N` for ffmpeg's filter `setpts`: runs of even steps, found
/// by halves.
struct FrameTimes {
  private let ticks: [Int]

  init(_ film: TestFilm) { ticks = film.times.map { Int(($0 * FilmShape.ticks).rounded()) } }

  var expression: String { expression(ticks.indices) }

  private func expression(_ range: Range<Int>) -> String {
    let first = range.lowerBound
    let step = range.count > 1 ? ticks[first + 1] - ticks[first] : 0
    if range.allSatisfy({ ticks[$0] == ticks[first] + ($0 - first) * step }) {
      return "\(ticks[first])+(N-\(first))*\(step)"
    }
    let middle = (range.lowerBound + range.upperBound) / 2
    return "if(lt(N,\(middle)),\(expression(first..<middle)),\(expression(middle..<range.upperBound)))"
  }
}
