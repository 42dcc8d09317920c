import Sound

extension SampleLibrary {
  /// How many different sounds are looked for, and in how many recordings.
  private static let wantedHits = 5
  private static let mostRecordings = 5

  /// Single sounds for an event that is heard again and again, and the recordings they come from: those of the candidate,
  /// and when these are few, those of its series (`step1.wav`, `step2.wav`); what is still missing are the same ones,
  /// hardly changed, so that no two steps are alike.
  public func hits(
    for candidate: SampleCandidate, isCanceled: () -> Bool = { false }
  ) throws(Failure) -> (sounds: [RecordedSound], entries: [LibraryEntry]) {
    var random = RandomStream(seed: candidate.seed)
    var sounds = try Self.samples(for: candidate, use: .event(seconds: nil), isCanceled: isCanceled).hits
    var entries = [candidate.entry]
    for entry in series(of: candidate.entry).shuffled(using: &random) {
      guard sounds.count < Self.wantedHits, entries.count < Self.mostRecordings else { break }
      var other = candidate
      other.entry = entry
      // The same seed: as much higher or lower as the first one.
      guard let more = try? Self.samples(for: other, use: .event(seconds: nil), isCanceled: isCanceled) else {
        continue
      }
      sounds += more.hits
      entries.append(entry)
    }
    let recorded = sounds
    while sounds.count < Self.wantedHits {
      sounds.append(recorded[sounds.count % recorded.count].varied(seed: random.next(), slightly: true))
    }
    return (sounds, entries)
  }

  /// The recordings whose paths differ from that of this one by digits only.
  private func series(of entry: LibraryEntry) -> [LibraryEntry] {
    func key(_ entry: LibraryEntry) -> String { entry.path.filter { !$0.isNumber } }
    let own = key(entry)
    return (entry.label.flatMap { recordings(of: $0) } ?? []).filter { $0 != entry && key($0) == own }
  }
}
