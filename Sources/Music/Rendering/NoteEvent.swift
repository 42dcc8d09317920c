/// A key that is struck or let go.
struct NoteEvent: Comparable {
  /// The block of the synthesizer before which it comes.
  var block: Int
  var part: Int
  var key: Int
  /// 1...127; 0 lets the key go.
  var velocity: Int

  /// By time; a key is let go before it is struck again.
  static func < (a: NoteEvent, b: NoteEvent) -> Bool {
    (a.block, a.velocity > 0 ? 1 : 0, a.part, a.key) < (b.block, b.velocity > 0 ? 1 : 0, b.part, b.key)
  }
}

extension Score {
  /// What is done at the keys before a block, in the order of time. Times fall on the block that has begun: the
  /// synthesizer fades a tone in over its first block, so that it is heard by its time.
  func events(before end: Int) -> [NoteEvent] {
    var events: [NoteEvent] = []
    for (number, one) in parts.enumerated() {
      let notes = one.notes.filter { (0...127).contains($0.key) && $0.beat.isFinite && $0.length > 0 }
      for (key, notes) in Dictionary(grouping: notes, by: \.key) {
        addEvents(of: notes, part: number, key: key, before: end, to: &events)
      }
    }
    return events.sorted()
  }

  /// A key that is struck again has been let go before; of two notes that begin at once the harder one stays.
  private func addEvents(
    of notes: [Note], part: Int, key: Int, before end: Int, to events: inout [NoteEvent]
  ) {
    var velocities: [Int: Int] = [:]
    var ends: [Int: Int] = [:]
    for note in notes {
      let start = max(0, block(ofBeat: note.beat))
      guard start < end else { continue }
      velocities[start] = max(velocities[start] ?? 1, min(127, note.velocity))
      ends[start] = max(ends[start] ?? start + 1, min(end, block(ofBeat: note.beat + note.length)))
    }
    let starts = velocities.keys.sorted()
    for (index, start) in starts.enumerated() {
      let next = index + 1 < starts.count ? starts[index + 1] : end
      events.append(NoteEvent(block: start, part: part, key: key, velocity: velocities[start] ?? 1))
      let stop = min(ends[start] ?? end, next)
      if stop < end { events.append(NoteEvent(block: stop, part: part, key: key, velocity: 0)) }
    }
  }

  private func block(ofBeat beat: Double) -> Int {
    let block = tempoMap.time(ofBeat: beat) * Double(Synthesizer.sampleRate) / Double(Synthesizer.blockFrames)
    // Far beyond any piece, and small enough for an integer.
    return Int(min(1e12, max(-1e12, block)).rounded(.down))
  }
}
