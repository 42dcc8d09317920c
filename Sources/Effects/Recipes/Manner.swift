import SoundText

/// How a thing is, in numbers; 1 is as such a thing usually is.
public struct Manner: Sendable, Equatable {
  /// How large: 0.5...2.
  public var size = 1.0
  /// How fast it goes: 0.5...2.
  public var speed = 1.0
  /// How hard it is struck, blows or pours: 0.4...2.
  public var strength = 1.0
  /// How many of it there are: 1, or more for a group.
  public var crowd = 1.0

  /// Usual.
  public init() {}

  /// As the words for it say.
  public init(_ attributes: Set<SoundAttribute>) {
    func when(_ attribute: SoundAttribute, _ path: WritableKeyPath<Manner, Double>, _ factor: Double) {
      if attributes.contains(attribute) { self[keyPath: path] *= factor }
    }
    when(.large, \.size, 1.5)
    when(.small, \.size, 0.65)
    when(.low, \.size, 1.25)
    when(.high, \.size, 0.8)
    when(.child, \.size, 0.7)
    when(.baby, \.size, 0.6)
    when(.fast, \.speed, 1.5)
    when(.slow, \.speed, 0.65)
    when(.heavy, \.strength, 1.5)
    when(.loud, \.strength, 1.3)
    when(.light, \.strength, 0.65)
    when(.soft, \.strength, 0.6)
    when(.gentle, \.strength, 0.7)
    when(.group, \.crowd, 2.5)
  }
}
