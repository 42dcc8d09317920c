/// Reads what music a prompt asks for, in English and Chinese.
public enum MusicPromptReader {
  /// The most of a prompt that is read, in characters.
  private static let longest = 4000

  /// The plan of a prompt's music. What it doesn't say is guessed from what it does; the plan's notes tell what. The same
  /// prompt is always the same plan; an empty one is calm piano.
  public static func read(_ prompt: String) -> MusicPlan {
    var tokens = MusicTokenizer.tokens(of: String(prompt.prefix(longest)))
    var findings = MusicFindings()
    findings.variety = variety(tokens)
    if let (tempo, range) = TempoReading.find(tokens) {
      findings.givenTempo = tempo
      silence(&tokens, range)
    }
    if let (key, range) = KeyReading.find(tokens) {
      findings.key = key
      silence(&tokens, range)
    }
    findings.take(tokens)
    return MusicPlanner(findings).plan.rounded
  }

  /// What was read is not to be read again as something else.
  private static func silence(_ tokens: inout [MusicToken], _ range: Range<Int>) {
    for index in range { tokens[index] = MusicToken(key: "", text: "", kind: .sign) }
  }

  /// A number that another prompt has another of, for what is left open: FNV-1a (G. Fowler, L. C. Noll, K.-P. Vo).
  private static func variety(_ tokens: [MusicToken]) -> UInt32 {
    tokens.flatMap { $0.key.utf8 }.reduce(2_166_136_261) { ($0 ^ UInt32($1)) &* 16_777_619 }
  }
}
