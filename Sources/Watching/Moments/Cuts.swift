/// Tells where the picture changes altogether, and stays so.
///
/// In: the light of the cells of pictures around a moment. Out: whether there is a cut. What is one picture after another
/// is compared by how light and dark lie in them, so that light that comes and goes, fades and dissolves are no cuts.
enum Cuts {
  /// The least unlikeness, how many times that of its neighbours, and for how long it has to stay, in seconds.
  static let least: Float = 0.22
  static let timesNeighbours: Float = 3
  static let stays = 0.25
  /// The fewest pictures of what comes after it.
  static let fewest = 3
  /// How much a cell changes at least, of 255, and the share of those that do.
  static let leastChange: Float = 6
  static let leastShare: Float = 0.3

  /// Whether there is a cut before the picture at `index`.
  static func isCut(_ meters: [(time: Double, meter: LightMeter)], before index: Int) -> Bool {
    guard index >= 1, index < meters.count else { return false }
    let (last, first) = (meters[index - 1].meter, meters[index].meter)
    let change = last.unlikeness(first)
    guard change > least else { return false }
    let changed = zip(last.cells, first.cells).count { abs($0 - $1) > leastChange }
    guard Float(changed) > leastShare * Float(first.cells.count) else { return false }
    // A cut is one step; what moves or dissolves has its neighbours alike.
    for near in [index - 2, index - 1, index + 1, index + 2] where near >= 1 && near < meters.count {
      if meters[near - 1].meter.unlikeness(meters[near].meter) * timesNeighbours > change { return false }
    }
    var next = index
    while next < meters.count, meters[next].time - meters[index].time <= stays {
      if last.unlikeness(meters[next].meter) < 0.6 * change { return false }
      next += 1
    }
    return true
  }
}
