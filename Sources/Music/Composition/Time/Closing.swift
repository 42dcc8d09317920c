/// Where the last chord is, after the last cut that has a beat: on a first beat if it can be, with time to ring out.
struct Closing: Sendable {
  let finalBeat: Double
  /// The beat at the very end.
  let end: TempoMap.Point

  init(from last: TempoMap.Point, to seconds: Double, _ tempo: Double, meter: Int, mayBend: Bool) {
    let left = seconds - last.time
    let beat = 60 / tempo
    // How long the last chord may ring, in seconds, and how long it rings best.
    let shortest = min(0.8, left * 0.35)
    let longest = max(2.6, shortest + beat)
    let ideal = min(1.4, left * 0.4)
    let offset = last.beat.rounded(.up) - last.beat
    var best = (cost: Double.infinity, beats: 0.0, tempo: tempo)
    for bend in mayBend ? [0, -0.03, 0.03] : [0] {
      let bent = tempo * (1 + bend)
      for whole in 0...Int(left * bent / 60 + 1) {
        let beats = whole == 0 ? 0 : Double(whole) + offset
        let ring = left - beats * 60 / bent
        guard ring >= shortest, ring <= longest || whole == 0 else { continue }
        let inBar = whole % meter
        let place = inBar == 0 ? 0 : (meter == 4 && inBar == 2 ? 0.35 : 0.6)
        let cost = place + 0.25 * abs(ring - ideal) + (ring > longest ? 100 : 0) + 2 * abs(bend)
        if cost < best.cost { best = (cost, beats, bent) }
      }
    }
    finalBeat = last.beat + best.beats
    end = .init(beat: last.beat + left * best.tempo / 60, time: seconds)
  }
}
