extension PromptReader {
  /// The sound that a recording's path names ("foley/doorSlam2.ogg", "Dog_Bark-03 close.wav"), how it says that it sounds,
  /// and how sure that is, 0...1; nil when its words name no sound. The file's own name counts before its folders.
  public static func sound(
    inFileName path: String
  ) -> (label: SoundLabel, attributes: Set<SoundAttribute>, confidence: Double)? {
    let parts = path.utf8.split(separator: UInt8(ascii: "/")).suffix(4).reversed()
    var confidence = 0.9
    for (index, part) in parts.enumerated() {
      let words = FileWords.words(of: Substring(part), isFile: index == 0)
      if let event = surest(words) {
        return (event.label, event.attributes, confidence * event.confidence)
      }
      confidence -= 0.2
    }
    return nil
  }

  private static func surest(_ words: String) -> SceneEvent? {
    guard !words.isEmpty else { return nil }
    let events = read(words).events
    let known = events.filter { $0.confidence > 0.5 }
    return known.first { $0.confidence == 1 } ?? known.first
  }
}
