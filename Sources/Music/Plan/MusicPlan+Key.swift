extension MusicPlan {
  private static let tonics = [
    "C", "C sharp", "D", "E flat", "E", "F", "F sharp", "G", "A flat", "A", "B flat", "B",
  ]

  /// The key as people say it: `E flat major`.
  public var keyName: String {
    let mode =
      switch self.mode {
      case .harmonicMinor: "harmonic minor"
      case .majorPentatonic: "major pentatonic"
      case .minorPentatonic: "minor pentatonic"
      default: self.mode.rawValue
      }
    return "\(Self.tonics[(tonic % 12 + 12) % 12]) \(mode)"
  }
}
