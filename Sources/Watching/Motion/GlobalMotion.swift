/// How the camera moves, picture by picture.
///
/// In: the smoothed luma planes of a shot, in order. Out: for each the similarity that takes places of the shot's first
/// picture to places of this one, in points from the middle. Each picture is laid on a key picture that is renewed as the
/// camera moves on; what is seen to move in one place only is no movement of the camera.
struct GlobalMotion: Sendable {
  private var key: Registration?
  private var keyPose = Similarity.identity
  private var last = Similarity.identity
  private var sinceKey = 0

  /// The pose of the next picture.
  mutating func add(_ plane: Plane) -> Similarity {
    guard let key else {
      renew(plane, pose: .identity)
      return .identity
    }
    let found = search(key, plane)
    let pose = found.after(keyPose)
    last = found
    sinceKey += 1
    let reach = found.reach(width: plane.width, height: plane.height)
    if reach > Double(plane.width) * 0.12 || (sinceKey > 90 && reach < 0.5) { renew(plane, pose: pose) }
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

  private func search(_ key: Registration, _ plane: Plane) -> Similarity {
    var best: Registration.Fit?
    for guess in guesses(key, plane) {
      guard let fit = key.locate(in: plane, from: guess) else { continue }
      if best.map({ fit.supporters - fit.opponents > $0.supporters - $0.opponents }) ?? true { best = fit }
    }
    guard let best else { return .identity }
    // A camera that moves moves the whole picture.
    let moves =
      last == .identity
      ? best.sectors >= 5 && best.supporters * 2 > best.opponents * 3
      : best.sectors >= 2 && best.supporters > best.opponents
    return moves ? best.motion : .identity
  }

  /// Where to begin: where it was, and when that does not fit, all around.
  private func guesses(_ key: Registration, _ plane: Plane) -> [Similarity] {
    if key.residual(in: plane, at: last) < 6 { return [last] }
    var best = last
    var least = key.residual(in: plane, at: last)
    for y in stride(from: -12.0, through: 12, by: 3) {
      for x in stride(from: -18.0, through: 18, by: 3) {
        var guess = last
        guess.dx += x
        guess.dy += y
        let residual = key.residual(in: plane, at: guess)
        if residual < least { (least, best) = (residual, guess) }
      }
    }
    return best == last ? [last] : [last, best]
  }
}
