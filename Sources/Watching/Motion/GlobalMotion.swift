/// How the camera moves, picture by picture.
///
/// In: the smoothed luma planes of a shot, in order. Out: for each the similarity that takes places of the shot's first
/// picture to places of this one, in points from the middle. Each picture is laid on a key picture that is renewed as the
/// camera moves on; what is seen to move in one place only is no movement of the camera.
struct GlobalMotion: Sendable {
  private var key: Registration?
  private var keyPose = Similarity.identity
  private var last = Similarity.identity
  /// The latest shift from a picture to the next, if it is much of one.
  private var pace = Similarity.identity
  private var sinceKey = 0
  /// How badly pictures fit that are laid right: the noise.
  private var usual: Float = 0

  /// How many times the noise, and how much at least, tells that a picture is not laid right.
  private static let timesUsual: Float = 1.7
  private static let least: Float = 1.5
  /// A camera that moved by so many points within a picture's time goes on, as a rule.
  private static let moving = 0.5
  /// The most that turning and growing change from one picture to the next, as a part.
  private static let mostTurn = 0.02

  /// The pose of the next picture.
  mutating func add(_ plane: Plane) -> Similarity {
    guard let key else {
      renew(plane, pose: .identity)
      return .identity
    }
    let (width, height) = (plane.width, plane.height)
    guard let found = search(key, plane) else {
      // Lost: it goes on as it did, and is looked for from there.
      let ahead = pace.after(last).after(keyPose)
      renew(plane, pose: ahead)
      return ahead
    }
    let pose = found.after(keyPose)
    let shift = Similarity(dx: found.dx - last.dx, dy: found.dy - last.dy)
    pace = shift.reach(width: width, height: height) > Self.moving ? shift : .identity
    last = found
    sinceKey += 1
    let residual = key.residual(in: plane, at: found)
    let isWorn = usual > 0 && pace != .identity && residual > max(Self.least, Self.timesUsual * usual)
    usual = usual == 0 ? residual : min(residual, usual + 0.1 * (residual - usual))
    let reach = found.reach(width: width, height: height)
    if reach > Double(width) * (isWorn ? 0.03 : 0.12) || (sinceKey > 90 && reach < 0.5) { renew(plane, pose: pose) }
    return pose
  }

  /// Begins again, after a cut.
  mutating func restart() { self = GlobalMotion() }

  private mutating func renew(_ plane: Plane, pose: Similarity) {
    key = Registration(reference: plane)
    keyPose = pose
    last = .identity
    sinceKey = 0
  }

  /// Nothing when a camera that moved is lost sight of.
  private func search(_ key: Registration, _ plane: Plane) -> Similarity? {
    var best: Registration.Fit?
    let isPanning = pace != .identity
    for guess in guesses(key, plane) {
      for form in isPanning ? [Registration.Form.shift, .similarity] : [.similarity] {
        guard let fit = key.locate(in: plane, from: guess, form) else { continue }
        // What turns or grows has to be seen to: a few points beside what moves by itself would do it.
        let lead = form == .shift ? 0 : max(2, fit.supporters / 12)
        if best.map({ fit.supporters - fit.opponents > $0.supporters - $0.opponents + lead }) ?? true { best = fit }
      }
    }
    guard let best else { return .identity }
    // A camera that moves moves the whole picture.
    let goesOn = pace != .identity
    let moves =
      goesOn || last != .identity
      ? best.sectors >= 2 && best.supporters > best.opponents
      : best.sectors >= 5 && best.supporters * 2 > best.opponents * 3
    if goesOn {
      let ahead = pace.after(last)
      let turn = best.motion.after(ahead.inverse)
      if !moves || abs(turn.a - 1) + abs(turn.b) > Self.mostTurn {
        // It has come to a stand, or is lost.
        return key.residual(in: plane, at: last) <= key.residual(in: plane, at: ahead) ? last : nil
      }
    }
    return moves ? best.motion : .identity
  }

  /// Where to begin: where it would be if it goes on, or where it was; and when neither fits, all around.
  private func guesses(_ key: Registration, _ plane: Plane) -> [Similarity] {
    let ahead = pace.after(last)
    var best = last
    var least = key.residual(in: plane, at: last)
    let residual = key.residual(in: plane, at: ahead)
    if residual < least { (least, best) = (residual, ahead) }
    let near = best
    // One that hardly moves is not lost at once.
    let isSlow = pace == .identity && keyPose != .identity
    if least < (isSlow ? 6 : max(Self.least, Self.timesUsual * usual)) { return [near] }
    for y in stride(from: -12.0, through: 12, by: 3) {
      for x in stride(from: -18.0, through: 18, by: 3) {
        var guess = near
        guess.dx += x
        guess.dy += y
        let residual = key.residual(in: plane, at: guess)
        if residual < least { (least, best) = (residual, guess) }
      }
    }
    return best == near ? [near] : [near, best]
  }
}
