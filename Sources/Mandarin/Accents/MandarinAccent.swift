/// How people of a region speak Mandarin: the tones they have, and the sounds they don't tell apart.
public struct MandarinAccent: Sendable, Equatable {
  /// A sound that is said as another.
  public enum Merger: Sendable, Hashable {
    /// zh ch sh r as z c s z: no curled tongue.
    case retroflexes
    /// n as l.
    case nasals
    /// f as hu.
    case labials
    /// ing and eng as in and en.
    case frontNasals
    /// in, en and an as ing, eng and ang.
    case backNasals
    /// yu, yue, yuan and yun as yi, ye, yan and yin.
    case roundedVowels
    /// 儿 at the end of a word is left out.
    case curl
  }

  /// Of the four tones.
  public var tones: [ToneContour]
  /// Of the third tone where another syllable follows.
  public var halfThird: ToneContour
  /// Of the neutral tone after each of the four.
  public var neutral: [ToneContour]
  public var mergers: Set<Merger>

  public init(
    tones: [Int], halfThird: Int? = nil, neutral: [Int] = [2, 3, 4, 1], mergers: Set<Merger> = []
  ) {
    self.tones = tones.map { ToneContour($0) }
    self.halfThird = ToneContour(halfThird ?? tones[2])
    self.neutral = neutral.map { ToneContour($0) }
    self.mergers = mergers
  }

  /// A syllable as it is said in the region.
  public func spoken(_ syllable: Syllable) -> Syllable {
    var spoken = syllable
    for merger in Self.order where mergers.contains(merger) { spoken.letters = merger.applied(to: spoken.letters) }
    return spoken
  }

  private static let order: [Merger] = [
    .curl, .roundedVowels, .retroflexes, .nasals, .labials, .frontNasals, .backNasals,
  ]
}

extension MandarinAccent.Merger {
  /// The pinyin of a syllable after the merger.
  func applied(to letters: String) -> String {
    switch self {
    case .retroflexes:
      for (old, new) in [("zh", "z"), ("ch", "c"), ("sh", "s"), ("r", "z")] where letters.hasPrefix(old) {
        return new + letters.dropFirst(old.count)
      }
      return letters
    case .nasals: return letters.hasPrefix("n") ? "l" + letters.dropFirst() : letters
    case .labials:
      guard letters.hasPrefix("f") else { return letters }
      return MergerTable.labials[letters] ?? letters
    case .frontNasals:
      return letters.hasSuffix("ing") || letters.hasSuffix("eng") ? String(letters.dropLast()) : letters
    case .backNasals:
      for ending in ["in", "en", "an"] where letters.hasSuffix(ending) && !MergerTable.frontOnly.contains(letters) {
        return letters + "g"
      }
      return letters
    case .roundedVowels: return MergerTable.unrounded[letters] ?? letters
    case .curl: return letters.hasSuffix("r") && letters != "er" ? String(letters.dropLast()) : letters
    }
  }
}
