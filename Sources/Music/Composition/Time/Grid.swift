/// When the beats of a piece are: laid so that a picture's cuts fall on them and the last chord falls near the end.
struct Grid: Sendable, Equatable {
  /// A hit that is asked for: its beat, and whether that beat was laid for it or just happens to be there.
  struct Hit: Sendable, Equatable {
    var beat: Double
    var time: Double
    var isOnGrid: Bool
  }

  var tempoMap: TempoMap
  /// The beat of the last chord, a whole number or that of a cut.
  var finalBeat: Double
  var hits: [Hit]

  /// Cuts nearer to each other or to the beginning than this (seconds) do not each have a beat laid on them.
  private static let nearest = 0.4

  init(_ plan: MusicPlan, _ frame: MusicFrame) {
    let seconds = max(frame.seconds, 0.1)
    let tempo = plan.tempo
    let cuts = Self.usable(frame.cuts, seconds)
    let rest = min(1.2, seconds * 0.3)
    let anchors = Anchors(cuts.filter { $0 >= Self.nearest && $0 <= seconds - rest * 0.5 }, tempo, plan.isTempoGiven)
    let last = anchors.points[anchors.points.count - 1]
    let closing = Closing(from: last, to: seconds, tempo, meter: plan.meter, mayBend: !plan.isTempoGiven)
    finalBeat = closing.finalBeat
    tempoMap = TempoMap(points: anchors.points + [closing.end])
    hits = []
    for time in cuts {
      let anchor = anchors.points.first { $0.time == time }
      hits.append(
        Hit(beat: anchor?.beat ?? tempoMap.beat(atTime: time), time: time, isOnGrid: anchor != nil))
    }
  }

  /// Whether a hit is at a beat.
  func isHit(_ beat: Double) -> Bool { hits.contains { abs($0.beat - beat) < 1e-6 } }

  /// The cuts that can be heard: inside, in order, each once.
  private static func usable(_ cuts: [Double], _ seconds: Double) -> [Double] {
    var usable: [Double] = []
    for cut in cuts.sorted() where cut > 0.03 && cut < seconds - 0.03 {
      if let last = usable.last, cut - last < 0.03 { continue }
      usable.append(cut)
    }
    return usable
  }
}
