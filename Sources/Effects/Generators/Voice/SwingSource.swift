import Sound

/// Swings of a level as they go by.
struct SwingSource {
  private let swing: VoicedTone.Swing
  private let advance: Double
  private var random: RandomStream
  private var pace = 1.0
  private var phase = 0.0

  /// Asked `steps` times a second.
  init(_ swing: VoicedTone.Swing, _ shot: Shot, steps: Double) {
    self.swing = swing
    advance = shot.draw(swing.hertz, "swing") * shot.manner.speed / steps
    random = shot.chance.fork("swing")
  }

  /// The next level, and how far it's closed, 0...1.
  mutating func next(at place: Double) -> (level: Double, closed: Double) {
    phase += advance * pace
    if phase >= 1 {
      phase -= 1
      pace = max(0.4, 1 + swing.irregular * random.normal())
    }
    let open = min(max(swing.open, 0.05), 1)
    let opened = phase < open ? 0.5 - 0.5 * PortableMath.cosine(turns: phase / open) : 0
    let closed = swing.depth.value(at: place) * (1 - opened)
    return (1 - closed, closed)
  }
}
