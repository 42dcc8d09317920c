import VoiceCatalogue

// K. Scherer, "Vocal communication of emotion: a review of research paradigms", Speech Communication 40, 2003, table 2.
// P. Juslin and P. Laukka, "Communication of emotions in vocal expression and music performance", Psychological Bulletin
// 129, 2003, tables 7 and 11. I. Murray and J. Arnott, "Toward the simulation of emotion in synthetic speech", JASA 93,
// 1993, table I. F. Burkhardt and W. Sendlmeier, "Verification of acoustical correlates of emotional speech using
// formant-synthesis", ISCA Workshop on Speech and Emotion, 2000. J. Cahn, "The generation of affect in synthesized
// speech", Journal of the American Voice I/O Society 8, 1990.
//
// The directions are theirs. The sizes are about half of what actors do, so that words stay intelligible and the speaker
// the same person. Speech stands near full scale: what is to be loud has little room, and what is to be soft goes down.

extension EmotionalTone {
  /// What each feeling does.
  static func of(_ emotion: Emotion) -> EmotionalTone {
    switch emotion {
    case .neutral: EmotionalTone()
    // All agree: higher, wider, faster, louder, brighter.
    case .happy: EmotionalTone(pitch: 2.5, range: 1.45, pace: 1.08, pauses: 0.9, level: 0.5, tilt: 1.3)
    // Hot anger. All agree: higher, wider, faster, loud, much brighter, tense; cold anger is lower and not meant here.
    case .angry:
      EmotionalTone(pitch: 2, range: 1.35, pace: 1.1, pauses: 0.75, level: 1, tilt: 2.4, jitter: 0.8)
    // All agree: lower, narrower, slower with longer pauses, softer, duller; breathy (Burkhardt and Sendlmeier).
    case .sad:
      EmotionalTone(pitch: -2, range: 0.65, pace: 0.85, pauses: 1.5, level: -4, tilt: -2, breath: 0.3)
    // All agree: higher, faster, unsteady. They disagree about range, which Murray and Arnott have much wider, Juslin and
    // Laukka narrower, and about loudness, which is high in panic and low in anxiety; this is anxiety.
    case .fearful:
      EmotionalTone(
        pitch: 3.5, range: 0.8, pace: 1.12, pauses: 1.1, level: -2, tilt: 1.4, breath: 0.2, jitter: 0.8, tremor: 0.35
      )
    // Murray and Arnott: lower, slightly wider, very much slower, softer, grumbled; Scherer finds studies disagreeing
    // about pitch and loudness.
    case .disgusted:
      EmotionalTone(pitch: -2, range: 1.15, pace: 0.84, pauses: 1.2, level: -2.5, tilt: -1.2, jitter: 1.2)
    // In none of the four; Cahn: higher, much wider, the onset loud. Brighter, as all that is said with more force.
    case .surprised: EmotionalTone(pitch: 4, range: 1.6, pace: 1.04, pauses: 1, level: 0.5, tilt: 1.4)
    }
  }
}
