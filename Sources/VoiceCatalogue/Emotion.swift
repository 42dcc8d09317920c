/// A feeling that speech can show; the keys are those of the API.
public enum Emotion: String, Sendable, CaseIterable {
  case neutral
  case happy
  case angry
  case sad
  case fearful
  case disgusted
  case surprised
}

/// What feelings a character has it in him to show. Each holds `neutral`.
enum Temperament {
  /// All of them.
  case open
  /// Does not raise the voice: no anger and no disgust.
  case gentle
  /// Keeps his countenance, as someone does who reads the news: friendly or grave.
  case reserved
  /// A voice that is all breath has no force for anger, joy and surprise.
  case hushed
  /// Stern: not given to joy or fear.
  case stern

  /// In the order of the API.
  var emotions: [Emotion] {
    switch self {
    case .open: Emotion.allCases
    case .gentle: [.neutral, .happy, .sad, .fearful, .surprised]
    case .reserved: [.neutral, .happy, .sad]
    case .hushed: [.neutral, .sad, .fearful]
    case .stern: [.neutral, .angry, .sad, .disgusted, .surprised]
    }
  }
}
