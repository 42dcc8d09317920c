import Sound

/// The tune of a piece: motifs that are stated, answered, set against others and come again.
struct Tune: Sendable {
  private let motifs: [Motif]

  /// Which motifs the bars of a phrase have; the last of each phrase closes it.
  private static let statement = [0, 1, 0]
  private static let contrast = [2, 3, 2]

  init(_ piece: Piece, _ random: RandomStream) {
    var random = random
    // So many notes that the beat stays the strongest pulse.
    let isExtreme = piece.isSlow || piece.isFast
    let wish = 0.6 * piece.style.agility + 0.5 * piece.plan.energy
    let liveliness = min(wish, isExtreme ? 0.35 : piece.plan.tempo > 125 ? 0.7 : 1)
    motifs = (0..<4).map { _ in
      Motif(
        beats: piece.plan.meter, liveliness: liveliness, syncopation: isExtreme ? 0 : piece.style.syncopation,
        &random)
    }
  }

  /// The motif of a bar.
  func motif(for bar: Bar) -> Motif {
    if bar.isLastOfPhrase, bar.phraseLength > 1 { return .close(beats: bar.beats) }
    let order = bar.role == .contrast || bar.role == .interlude ? Self.contrast : Self.statement
    return motifs[order[bar.place % order.count]].fitted(to: bar.beats)
  }
}
