/// What a film is of, and how it is filmed.
public enum FilmKind: String, Sendable, CaseIterable {
  case bounce
  case twoBalls = "two-balls"
  case pannedBounce = "panned-bounce"
  case grainyBounce = "grainy-bounce"
  case slowBounce = "12-fps"
  case variableRate = "variable-rate"
  case rotated
  case lateStart = "late-start"
  case hammer
  case walker
  case flashes
  case collisions
  case cuts
  case fades
  case still
  case handheld
  case zoom
  case sway

  /// Whether something happens in it that would be heard.
  public var hasEvents: Bool {
    switch self {
    case .cuts, .fades, .still, .handheld, .zoom, .sway: false
    default: true
    }
  }

  /// What a user would ask to hear; nil where nothing is to be heard at moments.
  public var soundEffectPrompt: String? {
    switch self {
    case .bounce, .twoBalls, .pannedBounce, .grainyBounce, .slowBounce, .variableRate, .rotated, .lateStart:
      "a ball bouncing on a wooden floor"
    case .hammer: "a hammer hitting metal"
    case .walker: "footsteps on gravel"
    case .flashes: "fireworks and shots"
    case .collisions: "billiard balls knocking together"
    case .cuts, .fades, .still, .handheld, .zoom, .sway: nil
    }
  }
}
